/** Path of redis-server on Debian and its derivatives. Override it with the environment variable REDIS_SERVER_PATH. */
export const REDIS_SERVER_PATH = process.env["REDIS_SERVER_PATH"] ?? "/usr/bin/redis-server";
