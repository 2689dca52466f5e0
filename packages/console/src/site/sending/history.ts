import type { FlatInput } from "@linkwright/description/request";
import { useSyncExternalStore } from "react";
import type { ReceivedResponse } from "./send.ts";

/** A call that was sent. */
export interface Call {
  number: number;
  /** Operation, such as `stytch/b2b/magicLinks.email.loginOrSignup`. */
  operation: string;
  environment: string;
  at: Date;
  input: FlatInput;
  response: ReceivedResponse;
}

const MOST = 100;

// Only in memory: inputs and responses contain tokens, and the browser's storage outlives the tab.
let calls: readonly Call[] = [];
let made = 0;
const listeners = new Set<() => void>();

export function remember(call: Omit<Call, "number" | "at">): void {
  made += 1;
  calls = [{ ...call, number: made, at: new Date() }, ...calls].slice(0, MOST);
  for (const listener of listeners) listener();
}

/** Returns all calls since the page was loaded, newest first. */
export function useHistory(): readonly Call[] {
  return useSyncExternalStore(subscribe, () => calls);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
