import { build } from "esbuild";

/** Bundles a program for a runtime without files and packages, with the runtime's export conditions. */
export async function bundle(project: string, source: string, conditions: string[]): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: project },
    bundle: true,
    write: false,
    format: "esm",
    platform: "neutral",
    target: "es2022",
    conditions,
    logLevel: "silent",
  });
  return outputFiles[0]?.text ?? "";
}

/** Settings that otherwise come from the environment, passed explicitly. */
export const OPTIONS = `
const stytchOptions = (env) => ({
  projectId: env.STYTCH_PROJECT_ID,
  secret: env.STYTCH_SECRET,
  baseUrl: env.STYTCH_BASE_URL,
});
const upvioOptions = (env) => ({
  apiKey: env.UPVIO_API_KEY,
  businessId: env.UPVIO_BUSINESS_ID,
  baseUrl: env.UPVIO_BASE_URL,
});`;
