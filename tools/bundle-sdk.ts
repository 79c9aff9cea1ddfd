/**
 * Writes `@ooo/plugin-sdk` and what it stands on into one file, for plugins that carry it in their artifact (DIG-06):
 * `packages/plugin-testing/templates/typescript/vendor/`.
 *
 * `node tools/bundle-sdk.ts` writes; `node tools/bundle-sdk.ts --check` names what is stale and exits 1.
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

const root = join(import.meta.dirname, "..");
const target = join(root, "packages/plugin-testing/templates/typescript/vendor");
const NOTE =
  "// Written by tools/bundle-sdk.ts: @ooo/plugin-sdk and what it stands on, in one file. Do not edit.\n";

/** Returns the vendored files by name. */
async function bundle(): Promise<ReadonlyMap<string, string>> {
  const outDir = mkdtempSync(join(tmpdir(), "ooo-sdk-"));
  try {
    const common = {
      config: false,
      format: "esm",
      target: "node24",
      platform: "node",
      outDir,
      silent: true,
    } as const;
    await build({
      ...common,
      entry: { "plugin-sdk": "packages/plugin-sdk/src/standalone.ts" },
      noExternal: [/^@ooo\//],
      splitting: false,
      esbuildOptions: (options) => {
        options.conditions = ["@ooo/source", "import", "module", "node"];
        options.minifyWhitespace = true;
        options.minifySyntax = true;
      },
    });
    // Types stay one file per package; a package's name becomes the file beside.
    const entry: Record<string, string> = { "plugin-sdk": "packages/plugin-sdk/src/standalone.ts" };
    for (const id of ["manifest", "protocol", "strict-json"]) entry[id] = `packages/${id}/src/index.ts`;
    await build({ ...common, entry, dts: { only: true } });
    return new Map(
      readdirSync(outDir)
        .sort()
        .map((name) => {
          const text = readFileSync(join(outDir, name), "utf8");
          return [name, NOTE + text.replaceAll(/(["'])@ooo\/([a-z-]+)\1/g, '"./$2.js"')] as const;
        }),
    );
  } finally {
    rmSync(outDir, { recursive: true });
  }
}

process.chdir(root);
const files = await bundle();
const written = existsSync(target) ? readdirSync(target) : [];
const orphans = written.filter((name) => !files.has(name));
const isStale = ([name, text]: readonly [string, string]): boolean =>
  !written.includes(name) || readFileSync(join(target, name), "utf8") !== text;
const stale = [...files].filter(isStale);
if (process.argv.includes("--check")) {
  for (const name of [...stale.map(([each]) => each), ...orphans]) {
    console.error(`error: ${join(target, name)} is not what its source says`);
  }
  if (stale.length + orphans.length > 0) {
    console.error("hint: npx -y pnpm@12 generate");
    process.exitCode = 1;
  }
} else {
  mkdirSync(target, { recursive: true });
  for (const [name, text] of stale) writeFileSync(join(target, name), text);
  for (const name of orphans) rmSync(join(target, name));
}
