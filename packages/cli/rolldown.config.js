import { defineConfig } from "rolldown";

// The bundle carries the workspace packages in itself, built from their sources. What every start needs lies in one
// file, because each file that Node has to find costs about a millisecond; a command and what only it uses come later.
const START =
  /packages[\\/]cli[\\/](package\.json|src[\\/](bin|main|route|host-words|command-table|cli-error|exit-codes|failure|help|global-options|parse-words|print|escape-text|suggest|version|prompt[\\/]terminal)\.ts)$/;

export default defineConfig({
  input: { bin: "src/bin.ts", "egress-helper": "../sandbox/src/egress-helper.ts" },
  platform: "node",
  // Its bins are programs: nobody imports what they export.
  preserveEntrySignatures: false,
  resolve: { conditionNames: ["@ooo/source", "import", "node"] },
  output: {
    dir: "dist",
    format: "esm",
    cleanDir: true,
    sourcemap: true,
    // Names stay: a stack trace of a user is worth more than the bytes.
    minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
    codeSplitting: {
      groups: [{ name: "start", test: START, includeDependenciesRecursively: false }],
    },
  },
});
