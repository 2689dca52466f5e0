/** Version of this package. */
export const VERSION = "source";
