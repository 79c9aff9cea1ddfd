/**
 * Writes each plugin of this repository into one file, `plugins/<name>/dist/main.js`, so that its artifact holds
 * everything that it needs (DIG-06); and beside it the licences of what went in.
 *
 * `node tools/bundle-plugins.ts` writes; `node tools/bundle-plugins.ts --check` names what is stale and exits 1.
 */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "tsup";
import { licensesOf } from "./licenses-of.ts";
import { readJson, readWorkspaces } from "./workspace.ts";

const root = join(import.meta.dirname, "..");

/** Returns the files of a plugin's `dist`, by name. Throws if the bundle would have to load anything else. */
async function bundle(directory: string): Promise<ReadonlyMap<string, string>> {
  const outDir = mkdtempSync(join(tmpdir(), "ooo-plugin-"));
  try {
    await build({
      config: false,
      entry: { main: `${directory}/src/main.ts` },
      format: "esm",
      target: "node24",
      platform: "node",
      outDir,
      silent: true,
      splitting: false,
      metafile: true,
      removeNodeProtocol: false,
      noExternal: [/.*/],
      esbuildOptions: (options) => {
        options.conditions = ["@ooo/source", "import", "module", "node"];
        options.mainFields = ["module", "main"];
      },
    });
    const text = readFileSync(join(outDir, "main.js"), "utf8");
    if (/\bDynamic require of\b/.test(text) && /\b__require\("/.test(text)) {
      throw new Error(`${directory}: the bundle calls require: a library in it is no ES module`);
    }
    const { inputs } = readJson(join(outDir, "metafile-esm.json")) as { inputs: Record<string, unknown> };
    return new Map([
      ["main.js", `// Written by tools/bundle-plugins.ts from ${directory}/src. Do not edit.\n${text}`],
      ["LICENSES.txt", licensesOf(Object.keys(inputs), "main.js")],
    ]);
  } finally {
    rmSync(outDir, { recursive: true });
  }
}

process.chdir(root);
let isStale = false;
for (const { directory } of readWorkspaces(root, "plugins")) {
  if (!existsSync(join(root, directory, "src/main.ts"))) continue;
  const target = join(directory, "dist");
  const files = await bundle(directory);
  const written = existsSync(target) ? readdirSync(target) : [];
  const orphans = written.filter((name) => !files.has(name));
  const stale = [...files].filter(
    ([name, text]) => !written.includes(name) || readFileSync(join(target, name), "utf8") !== text,
  );
  if (process.argv.includes("--check")) {
    for (const name of [...stale.map(([each]) => each), ...orphans]) {
      console.error(`error: ${join(target, name)} is not what its source says`);
      isStale = true;
    }
    continue;
  }
  mkdirSync(target, { recursive: true });
  for (const [name, text] of stale) writeFileSync(join(target, name), text);
  for (const name of orphans) rmSync(join(target, name));
}
if (isStale) {
  console.error("hint: npx -y pnpm@12 generate");
  process.exitCode = 1;
}
