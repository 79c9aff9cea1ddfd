import { existsSync } from "node:fs";
import { defineConfig } from "tsup";

// One build for every package; it runs in the package's directory. A package with a public API has `src/index.ts`,
// further subpaths are listed in its `exports` under the source condition.
export default defineConfig({
  entry: ["src/index.ts", "src/testing.ts", "src/bin.ts"].filter((file) => existsSync(file)),
  format: "esm",
  target: "node24",
  platform: "node",
  sourcemap: true,
  clean: true,
  dts: existsSync("src/index.ts"),
});
