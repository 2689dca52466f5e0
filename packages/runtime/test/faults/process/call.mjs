// Makes one call with the built package and prints its result.
import { createClient } from "@linkwright/runtime";

const [url, settings] = process.argv.slice(2);
const client = createClient({
  creator: "call.mjs",
  baseUrl: url,
  defaultBaseUrl: url,
  authorization: { headers: { authorization: ["Bearer", "apiKey"] }, values: { apiKey: "key" } },
  operations: { "things.get": "GET /things/{thing_id}" },
  pagination: {},
  optionHeaders: {},
  secretInputs: [],
  readError: () => ({}),
  ...JSON.parse(settings),
});
await client.things.get({ thing_id: "a" }).then(
  (thing) => console.log(thing.thing_id),
  (error) => console.log(error.name),
);
