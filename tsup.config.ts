import { existsSync } from "node:fs";
import { defineConfig } from "tsup";
import { loadBuiltins } from "./tools/load-builtins.ts";

// One build for every library; it runs in the package's directory. `@ooo/cli` has its own, because it is a bundle.

// The egress helper is a program of its own: the sandbox starts one for each run that has a network.
const entry = ["src/index.ts", "src/testing.ts", "src/egress-helper.ts"].filter((file) => existsSync(file));

export default defineConfig({
  entry,
  // Each file costs a start. Two entries must share their classes.
  splitting: entry.length > 1,
  format: "esm",
  target: "node24",
  platform: "node",
  sourcemap: true,
  clean: true,
  // Some built-in modules have no name without it.
  removeNodeProtocol: false,
  dts: true,
  plugins: [
    { name: "builtins", renderChunk: (code, { map }) => ({ code: loadBuiltins(code), map: map ?? null }) },
  ],
});
