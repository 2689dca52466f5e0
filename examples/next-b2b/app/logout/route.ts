import { connection } from "../../lib/connection.ts";
import { home, isClientError } from "../../lib/responses.ts";
import { sessionCookie, sessionTokenOf } from "../../lib/session.ts";

export async function POST(request: Request): Promise<Response> {
  const session_token = sessionTokenOf(request);
  const { stytch } = await connection();
  try {
    if (session_token) await stytch.sessions.revoke({ session_token });
  } catch (error) {
    if (!isClientError(error)) throw error;
  }
  return home(sessionCookie());
}
