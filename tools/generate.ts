/**
 * Writes what is derived from the TypeBox sources in `packages/<package>/src/schema/index.ts`:
 * `schemas/<version>/<name>.schema.json` for every language, and standalone validators for our own start-up time.
 *
 * `node tools/generate.ts` writes; `node tools/generate.ts --check` names what is stale and exits 1.
 */
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { compileValidator, validatorTypes } from "./compile-validator.ts";

/** One schema that a package owns. `validator` names the module in `src/generated/` that checks values against it. */
type SchemaSource = { readonly file: string; readonly schema: object; readonly validator?: string };

const root = join(import.meta.dirname, "..");

/** Returns every generated file, path from the repository's root to content. */
export async function generate(): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  for (const module of globSync("packages/*/src/schema/index.ts", { cwd: root }).sort()) {
    const { schemas } = (await import(pathToFileURL(join(root, module)).href)) as {
      schemas: readonly SchemaSource[];
    };
    for (const { file, schema, validator } of schemas) {
      // A TypeBox value carries symbols and prototypes of its own; what counts is its JSON.
      const json = JSON.parse(JSON.stringify(schema)) as object;
      files.set(join("schemas", file), `${JSON.stringify(json, null, 2)}\n`);
      if (validator === undefined) continue;
      const target = join(dirname(module), "..", "generated", validator);
      files.set(`${target}.js`, compileValidator(json, join("schemas", file)));
      files.set(`${target}.d.ts`, validatorTypes());
    }
  }
  return files;
}

/** Returns the paths whose committed content differs from what `generate` gives. */
export function staleFiles(files: ReadonlyMap<string, string>): string[] {
  const isStale = ([path, content]: [string, string]): boolean =>
    !existsSync(join(root, path)) || readFileSync(join(root, path), "utf8") !== content;
  const orphans = globSync(["schemas/*/*.schema.json", "packages/*/src/generated/*"], { cwd: root });
  return [...[...files].filter(isStale).map(([path]) => path), ...orphans.filter((path) => !files.has(path))];
}

if (basename(process.argv[1] ?? "") === "generate.ts") {
  const files = await generate();
  const stale = staleFiles(files);
  if (process.argv.includes("--check")) {
    for (const path of stale) console.error(`error: ${path} is not what its source says`);
    if (stale.length > 0) console.error("hint: npx -y pnpm@12 generate");
    process.exitCode = stale.length > 0 ? 1 : 0;
  } else {
    for (const path of stale) {
      const content = files.get(path);
      if (content === undefined) {
        console.error(`${path} has no source any more: remove it`);
        process.exitCode = 1;
        continue;
      }
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), content);
      console.log(path);
    }
  }
}
