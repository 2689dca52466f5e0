import { createStytchB2BClient } from "@linkwright/stytch/b2b";
import { createStytchConsumerClient } from "@linkwright/stytch/consumer";
import { testOnePath } from "@linkwright/testing/one-path";
import type { Create } from "@linkwright/testing/two-entrances";
import { describe } from "vitest";

const credentials = { projectId: "project-test-1", secret: "secret-test-1" };

describe.each<[name: string, create: Create]>([
  ["b2b", (settings) => createStytchB2BClient({ ...credentials, ...settings })],
  ["consumer", (settings) => createStytchConsumerClient({ ...credentials, ...settings })],
])("every operation of Stytch's %s API, by its method and by the raw client", (name, create) => {
  testOnePath(`stytch/${name}`, create);
});
