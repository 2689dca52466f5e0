import { type Connection, connect } from "./stytch.ts";

const shared = globalThis as { connection?: Promise<Connection> };

/** Shared by all handlers, because Next.js loads each one separately, and again whenever a file changes. */
export function connection(): Promise<Connection> {
  shared.connection ??= connect();
  return shared.connection;
}
