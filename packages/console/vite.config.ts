import { defaultClientConditions, defineConfig } from "vite";
import { catalogue } from "./src/catalogue/vite-plugin.ts";
import { flows } from "./src/flows/vite-plugin.ts";

export default defineConfig({
  // Relative, so that the site may lie below any path.
  base: "./",
  plugins: [catalogue(), flows()],
  // What packages export under this condition is their source, so that the site is built without them being built first.
  resolve: { conditions: ["@linkwright/source", ...defaultClientConditions] },
  build: {
    outDir: "dist/site",
    // What the browsers that the site supports all have.
    target: ["chrome120", "firefox121", "safari17"],
    license: { fileName: "third-party.md" },
    // The form library's test helper alone imports it, which the bundle drops.
    rolldownOptions: { external: ["@rjsf/validator-ajv8"] },
    // Preloads would put a script of their own into the page for browsers that lack them.
    modulePreload: { polyfill: false },
    // Everything is a file: the content security policy lets no data: address in.
    assetsInlineLimit: 0,
  },
});
