export type { OutboxEntry } from "./outbox.ts";
export { type Sandbox, type SandboxCredentials, type SandboxOptions, startSandbox } from "./start.ts";
