import type { HttpAnswer, HttpRequest } from "../http.ts";
import { Refusal } from "../refusal.ts";
import { answerApi, startLog } from "./api-requests.ts";
import type { Control } from "./control.ts";
import { checkSender } from "./guard.ts";
import { answerOwn, isOwnPath, refusalAnswer } from "./routes.ts";

/** Answers every request to a sandbox that listens on `host`. */
export async function serve(request: HttpRequest, control: Control, host: string): Promise<HttpAnswer> {
  try {
    checkSender(request, host);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    startLog(request, control, { api: "sandbox", problems: [], refusal: error })(error.status);
    return refusalAnswer(error);
  }
  return isOwnPath(request.path) ? answerOwn(request, control) : answerApi(request, control);
}
