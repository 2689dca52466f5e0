import { defaultClientConditions, defineConfig } from "vite";
import { catalogue } from "./src/catalogue/vite-plugin.ts";
import { flows } from "./src/flows/vite-plugin.ts";

export default defineConfig({
  // Relative, so that the site can be served below any path.
  base: "./",
  plugins: [catalogue(), flows()],
  // Resolves packages to their source, so that the site can be built without building them first.
  resolve: { conditions: ["@linkwright/source", ...defaultClientConditions] },
  build: {
    outDir: "dist/site",
    // Supported by all browsers that the site supports.
    target: ["chrome120", "firefox121", "safari17"],
    license: { fileName: "third-party.md" },
    // Only imported by the form library's test helper, which the bundle drops.
    rolldownOptions: { external: ["@rjsf/validator-ajv8"] },
    // Preloads would add an inline script for browsers that do not support them.
    modulePreload: { polyfill: false },
    // All assets are files, as the content security policy blocks data: URLs.
    assetsInlineLimit: 0,
  },
});
