import { describe, expect, test } from "vitest";
import { newProvider } from "./new-provider.ts";

describe("reads the provider to be added from a command line", () => {
  test.each([
    [["acme", "--from", "a.yaml"], { name: "acme", api: "v1", from: "a.yaml", baseUrl: undefined }],
    [
      ["toy-shop-2", "--api", "admin", "--base-url", "https://toys.example"],
      { name: "toy-shop-2", api: "admin", from: undefined, baseUrl: "https://toys.example" },
    ],
    [
      ["--from", "https://acme.example/openapi.json", "acme", "--base-url", "https://api.acme.example/v1"],
      { name: "acme", api: "v1", from: "https://acme.example/openapi.json", baseUrl: "https://api.acme.example/v1" },
    ],
  ])("%j", (args, provider) => {
    expect(newProvider(args)).toEqual(provider);
  });
});

describe("rejects anything else with the usage", () => {
  const usage = /pnpm add-provider <name> \[--from <file\|url>\]/;

  test.each([
    [[], /^pnpm add-provider/],
    [["--help"], /^pnpm add-provider/],
    [["acme", "other"], /^pnpm add-provider/],
    [["acme"], /^Pass its OpenAPI document with --from, or where acme serves its API with --base-url\./],
    [["acme", "--from"], /^Option '--from <value>' argument missing/],
    [["acme", "--frm", "a.json"], /^Unknown option '--frm'/],
    [["Acme"], /^`Acme` is not a valid package name\./],
    [["../acme"], /^`\.\.\/acme` is not a valid package name\./],
    [["acme--shop"], /^`acme--shop` is not a valid package name\./],
    [["2fa"], /^`2fa` is not a valid package name\./],
    [["acme", "--api", "V1"], /^`V1` is not a valid package name\./],
    [["acme", "--api", "../v1"], /^`\.\.\/v1` is not a valid package name\./],
  ])("%j", (args, message) => {
    expect(() => newProvider(args)).toThrow(
      expect.objectContaining({ name: "UserError", message: expect.stringMatching(message) }),
    );
    expect(() => newProvider(args)).toThrow(usage);
  });

  test.each(["acme.com", "https://acme.example/", ""])("rejects the base URL %j", (baseUrl) => {
    expect(() => newProvider(["acme", "--base-url", baseUrl])).toThrow(
      expect.objectContaining({
        name: "UserError",
        message: `--base-url must be a URL without a trailing slash, not \`${baseUrl}\`.`,
      }),
    );
  });
});
