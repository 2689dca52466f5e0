/** Where Debian and its kin put redis-server; another one by the environment variable REDIS_SERVER_PATH. */
export const REDIS_SERVER_PATH = process.env["REDIS_SERVER_PATH"] ?? "/usr/bin/redis-server";
