import { describe, expect, test } from "vitest";
import { newProvider } from "./new-provider.ts";

describe("a command line names the provider to be added", () => {
  test.each([
    [["acme"], { name: "acme", api: "v1", from: undefined, baseUrl: undefined }],
    [["toy-shop-2", "--api", "admin"], { name: "toy-shop-2", api: "admin", from: undefined, baseUrl: undefined }],
    [
      ["--from", "https://acme.example/openapi.json", "acme", "--base-url", "https://api.acme.example/v1"],
      { name: "acme", api: "v1", from: "https://acme.example/openapi.json", baseUrl: "https://api.acme.example/v1" },
    ],
  ])("%j", (args, provider) => {
    expect(newProvider(args)).toEqual(provider);
  });
});

describe("anything else is an error that says how it is written", () => {
  const usage = /pnpm add-provider <name> \[--from <file\|url>\]/;

  test.each([
    [[], /^pnpm add-provider/],
    [["--help"], /^pnpm add-provider/],
    [["acme", "other"], /^pnpm add-provider/],
    [["acme", "--from"], /^Option '--from <value>' argument missing/],
    [["acme", "--frm", "a.json"], /^Unknown option '--frm'/],
    [["Acme"], /^`Acme` cannot name a package\./],
    [["../acme"], /^`\.\.\/acme` cannot name a package\./],
    [["acme--shop"], /^`acme--shop` cannot name a package\./],
    [["2fa"], /^`2fa` cannot name a package\./],
    [["acme", "--api", "V1"], /^`V1` cannot name a package\./],
    [["acme", "--api", "../v1"], /^`\.\.\/v1` cannot name a package\./],
  ])("%j", (args, message) => {
    expect(() => newProvider(args)).toThrow(
      expect.objectContaining({ name: "UserError", message: expect.stringMatching(message) }),
    );
    expect(() => newProvider(args)).toThrow(usage);
  });

  test.each(["acme.com", "https://acme.example/", ""])("the base URL %j", (baseUrl) => {
    expect(() => newProvider(["acme", "--base-url", baseUrl])).toThrow(
      expect.objectContaining({
        name: "UserError",
        message: `--base-url must be a URL without a slash at its end, not \`${baseUrl}\`.`,
      }),
    );
  });
});
