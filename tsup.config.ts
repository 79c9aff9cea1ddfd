import { existsSync } from "node:fs";
import { defineConfig } from "tsup";

// One build for every package; it runs in the package's directory. Dependencies stay outside, devDependencies are
// bundled: that is how `@ooo/cli` carries the other packages in itself, built from their sources.
export default defineConfig({
  entry: ["src/index.ts", "src/testing.ts", "src/bin.ts"].filter((file) => existsSync(file)),
  format: "esm",
  target: "node24",
  platform: "node",
  sourcemap: true,
  clean: true,
  dts: existsSync("src/index.ts"),
  esbuildOptions: (options) => {
    options.conditions = ["@ooo/source", "import", "module", "node"];
  },
});
