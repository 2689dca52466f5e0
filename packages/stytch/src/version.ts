declare const LINKWRIGHT_VERSION: string | undefined;

/** Version of this package, inserted by the build. */
export const VERSION: string = typeof LINKWRIGHT_VERSION === "string" ? LINKWRIGHT_VERSION : "source";
