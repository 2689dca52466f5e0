import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import type { Server, ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { listen, stop } from "@linkwright/safe-http/node/listen";
import { requireServer } from "./servers/servers.ts";

/** A separate npm registry, which has our packages from nowhere else and all others from the configured npm registry. */
export class Registry {
  readonly url: string;
  readonly #server: Server;
  readonly #storage: string;
  #onPublish: (moment: "requested" | "responded", name: string) => void = () => {};

  private constructor(server: Server, url: string, storage: string) {
    this.#server = server;
    this.#storage = storage;
    this.url = `${url}/`;
    server.prependListener("request", ({ method, url }, response: ServerResponse) => {
      if (method !== "PUT" || !url?.startsWith("/@linkwright")) return;
      const name = decodeURIComponent(url.slice(1));
      this.#onPublish("requested", name);
      response.on("finish", () => this.#onPublish("responded", name));
    });
  }

  static async start(): Promise<Registry> {
    const storage = mkdtempSync(path.join(tmpdir(), "linkwright-registry-"));
    const { runServer } = await requireServer<Verdaccio>("verdaccio");
    const server = await runServer({
      storage,
      self_path: storage,
      auth: { htpasswd: { file: path.join(storage, "htpasswd") } },
      uplinks: { npm: { url: configuredRegistry(), maxage: "60m" } },
      packages: {
        "@linkwright/*": { access: "$all", publish: "$all" },
        "**": { access: "$all", proxy: "npm" },
      },
      publish: { allow_offline: true },
      log: { type: "stdout", format: "pretty", level: "fatal" },
    });
    return new Registry(server, await listen(server), storage);
  }

  /** Called when a package is about to be published, and after it was published. */
  watch(onPublish: (moment: "requested" | "responded", name: string) => void): void {
    this.#onPublish = onPublish;
  }

  /** Returns the packages with a version that can be installed. */
  published(): string[] {
    const folder = path.join(this.#storage, "@linkwright");
    if (!existsSync(folder)) return [];
    const names = readdirSync(folder).filter((name) => this.#versionsOf(path.join(folder, name)).length > 0);
    return names.map((name) => `@linkwright/${name}`).sort();
  }

  /**
   * A tarball is stored before the version that refers to it, so a package whose sender was killed may have a tarball only.
   */
  #versionsOf(folder: string): string[] {
    const file = path.join(folder, "package.json");
    if (!existsSync(file)) return [];
    return Object.keys((JSON.parse(readFileSync(file, "utf8")) as PackageDocument).versions);
  }

  /** Returns the registry's document of a package. */
  async describe(name: string): Promise<PackageDocument> {
    const response = await fetch(this.url + name.replace("/", "%2f"));
    if (!response.ok) throw new Error(`The registry returned ${response.status} for ${name}.`);
    return (await response.json()) as PackageDocument;
  }

  /** Returns the lines of an .npmrc. Publishing requires a user, but any will do. */
  npmrc(scope: "@linkwright:" | ""): string {
    return `${scope}registry=${this.url}\n${this.url.replace("http:", "")}:_authToken=anybody\n`;
  }

  async stop(): Promise<void> {
    await stop(this.#server);
    rmSync(this.#storage, { recursive: true });
  }
}

interface Verdaccio {
  runServer(config: object): Promise<Server>;
}

interface PackageDocument {
  versions: Record<string, { dependencies?: Record<string, string> }>;
}

function configuredRegistry(): string {
  const shell = process.platform === "win32";
  return execFileSync("npm", ["config", "get", "registry"], { encoding: "utf8", shell, cwd: tmpdir() }).trim();
}
