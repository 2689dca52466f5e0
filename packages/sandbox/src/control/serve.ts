import type { HttpRequest, HttpResponse } from "../http.ts";
import { ProviderError } from "../provider-error.ts";
import { serveApi, startLog } from "./api-requests.ts";
import type { Control } from "./control.ts";
import { checkSender } from "./guard.ts";
import { errorResponse, isOwnPath, serveOwn } from "./routes.ts";

/** Handles every request to a sandbox that listens on `host`. */
export async function serve(request: HttpRequest, control: Control, host: string): Promise<HttpResponse> {
  try {
    checkSender(request, host);
  } catch (error) {
    if (!(error instanceof ProviderError)) throw error;
    startLog(request, control, { api: "sandbox", problems: [], providerError: error })(error.status);
    return errorResponse(error);
  }
  return isOwnPath(request.path) ? serveOwn(request, control) : serveApi(request, control);
}
