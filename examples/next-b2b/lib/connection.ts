import { type Connection, connect } from "./stytch.ts";

const shared = globalThis as { connection?: Promise<Connection> };

/** One for all handlers: Next.js loads each on its own, and again whenever a file changes. */
export function connection(): Promise<Connection> {
  shared.connection ??= connect();
  return shared.connection;
}
