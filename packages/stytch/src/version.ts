declare const LINKWRIGHT_VERSION: string | undefined;

/** Version of this package; the build fills it in. */
export const VERSION: string = typeof LINKWRIGHT_VERSION === "string" ? LINKWRIGHT_VERSION : "source";
