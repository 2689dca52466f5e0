import { type Api, createApi, type Operation, type Provider } from "../api.ts";
import { readDescription } from "../descriptions.ts";
import { Refusal } from "../refusal.ts";
import { businesses } from "./businesses.ts";
import { patients } from "./patients.ts";
import type { Upvio } from "./state.ts";

const operations: Readonly<Record<string, Operation<Upvio>>> = { ...businesses, ...patients };

const notFound = () => new Refusal(404, "not_found", "Not Found");

const provider: Provider<Upvio, Upvio> = {
  authenticate({ headers }, _operationId, _params, upvio) {
    if (headers["authorization"] !== `Bearer ${upvio.apiKey}`) throw new Refusal(401, "unauthorized", "Unauthorized");
    return upvio;
  },
  // Statuses differ from operation to operation, so each answers in full.
  succeed: (result) => result as { status: number; body: unknown },
  refuse: ({ status, message }) => ({ status, body: { error: { code: status, title: message } } }),
  invalid(problems) {
    const detail = problems.map((problem) => `${problem.field || "the body"} ${problem.message}`).join("; ");
    return new Refusal(400, "bad_request", `Bad Request: ${detail}`);
  },
  notFound,
  // No answer to a wrong method is documented.
  methodNotAllowed: notFound,
};

export function createUpvioApi(): Api<Upvio> {
  // The prefix is in the description's server URL, https://api.upvio.com/v1.
  return createApi({
    description: readDescription("@linkwright/upvio-types/v1/openapi.json"),
    apiRoot: "/v1",
    provider,
    operations,
  });
}
