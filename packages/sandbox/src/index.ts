export { type Fault, FaultError } from "./control/faults.ts";
export { type NextOptions, NoMessageError } from "./control/message-waiters.ts";
export type { LoggedRequest } from "./control/request-log.ts";
export type { SandboxCredentials } from "./credentials.ts";
export { DataFileError } from "./data/format.ts";
export type { OutboxEntry, OutboxMatch } from "./outbox.ts";
export { type Sandbox, type SandboxOptions, startSandbox } from "./start.ts";
