import { cpSync } from "node:fs";
import { defineConfig } from "rolldown";
import { licensesOf } from "../../tools/licenses-of.ts";
import { loadBuiltins } from "../../tools/load-builtins.ts";

// The bundle carries the workspace packages in itself, built from their sources. What every start needs lies in one
// file, because each file that Node has to find costs about a millisecond; a command and what only it uses come later.
const START =
  /packages[\\/]cli[\\/](package\.json|src[\\/](start|main|route|host-words|command-table|cli-error|exit-codes|failure|help|global-options|line|parse-words|print|escape-text|suggest|version|input|output|style|progress|commands[\\/]version|prompt[\\/](terminal|keys|edit-line))\.ts)$/;

const common = {
  platform: "node",
  // Programs: nobody imports what they export.
  preserveEntrySignatures: false,
  resolve: { conditionNames: ["@ooo/source", "import", "node"] },
};

/** Puts rolldown's own small functions into each file that uses them: a file more costs a start a millisecond. */
const inlineRuntime = {
  name: "inline-runtime",
  generateBundle(_, bundle) {
    const chunks = Object.values(bundle).filter(({ type }) => type === "chunk");
    const runtime = chunks.find(({ name }) => name === "rolldown-runtime");
    if (runtime === undefined) return;
    const load = `require("./${runtime.fileName}")`;
    const code = runtime.code.replace(/\n\/\/# sourceMappingURL.*/, "");
    for (const chunk of chunks)
      chunk.code = chunk.code.replace(load, () => `(exports=>{${code}return exports})({})`);
    Reflect.deleteProperty(bundle, runtime.fileName);
  },
};

/** Puts the licences of the libraries in a bundle beside it. */
const licenses = {
  name: "licenses",
  generateBundle(_, bundle) {
    const modules = Object.values(bundle).flatMap(({ moduleIds = [] }) => moduleIds);
    this.emitFile({ type: "asset", fileName: "LICENSES.txt", source: licensesOf(modules, "dist") });
  },
};

const builtins = {
  name: "builtins",
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle))
      if (chunk.type === "chunk") chunk.code = loadBuiltins(chunk.code);
  },
};

// Names stay: a stack trace of a user is worth more than the bytes.
const output = {
  dir: "dist",
  sourcemap: true,
  minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
};

export default defineConfig([
  {
    ...common,
    input: { bin: "src/bin.ts" },
    plugins: [
      inlineRuntime,
      licenses,
      {
        name: "templates",
        writeBundle: () => cpSync("../plugin-testing/templates", "dist/templates", { recursive: true }),
      },
    ],
    output: {
      ...output,
      format: "cjs",
      // In code that was cached, Node warns of `import()` on the user's terminal.
      dynamicImportInCjs: false,
      entryFileNames: "[name].cjs",
      chunkFileNames: "[name]-[hash].cjs",
      cleanDir: true,
      codeSplitting: {
        groups: [
          { name: "start", test: START, includeDependenciesRecursively: false, priority: 2 },
          // What is done most often comes in one file too, with all that it needs.
          { name: "run", test: /cli[\\/]src[\\/]run-program\.ts$/, priority: 0 },
          { name: "list", test: /cli[\\/]src[\\/]commands[\\/]plugin-list\.ts$/, priority: 1 },
        ],
      },
    },
  },
  // A process of its own; it imports modules of the sandbox library by their URL.
  {
    ...common,
    input: { "egress-helper": "../sandbox/src/egress-helper.ts" },
    plugins: [builtins],
    output: { ...output, format: "esm" },
  },
]);
