import type { FlatInput } from "@linkwright/description/request";
import { useSyncExternalStore } from "react";
import type { ReceivedResponse } from "./send.ts";

/** A call that was made. */
export interface Call {
  number: number;
  /** `stytch/b2b/magicLinks.email.loginOrSignup` */
  operation: string;
  environment: string;
  at: Date;
  input: FlatInput;
  response: ReceivedResponse;
}

const MOST = 100;

// In memory alone: inputs and answers hold tokens, and a browser's storage keeps what a tab forgets.
let calls: readonly Call[] = [];
let made = 0;
const listeners = new Set<() => void>();

export function remember(call: Omit<Call, "number" | "at">): void {
  made += 1;
  calls = [{ ...call, number: made, at: new Date() }, ...calls].slice(0, MOST);
  for (const listener of listeners) listener();
}

/** All calls since the page was loaded, newest first. */
export function useHistory(): readonly Call[] {
  return useSyncExternalStore(subscribe, () => calls);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
