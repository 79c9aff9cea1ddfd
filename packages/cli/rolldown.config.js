import { defineConfig } from "rolldown";

// The bundle carries the workspace packages in itself, built from their sources. What every start needs lies in one
// file, because each file that Node has to find costs about a millisecond; a command and what only it uses come later.
export default defineConfig({
  input: { bin: "src/bin.ts" },
  platform: "node",
  resolve: { conditionNames: ["@ooo/source", "import", "node"] },
  output: {
    dir: "dist",
    format: "esm",
    cleanDir: true,
    sourcemap: true,
    // Names stay: a stack trace of a user is worth more than the bytes.
    minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
    codeSplitting: {
      groups: [
        { name: "start", test: /packages[\\/]cli[\\/]src[\\/](?!commands[\\/]|open-|format-)/, priority: 2 },
      ],
    },
  },
});
