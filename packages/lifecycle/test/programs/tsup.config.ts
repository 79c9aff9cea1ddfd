import { defineConfig } from "tsup";

// One file starts five times as fast as the sources do, and the tests start it some hundred times.
export default defineConfig({
  entry: ["test/programs/verb.ts"],
  format: "esm",
  target: "node24",
  platform: "node",
  noExternal: [/./],
  splitting: false,
  removeNodeProtocol: false, // there is no "sqlite" without it
  // What is CommonJS among the dependencies asks for `require`.
  banner: {
    js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
  },
  esbuildOptions: (options) => {
    options.conditions = ["@ooo/source", "import", "module", "node"];
  },
});
