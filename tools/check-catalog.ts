/** Holds catalog/index.json to its schema and to the plugins of this repository: `node tools/check-catalog.ts`. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { report, type Problem } from "./problems.ts";
import { findFiles, readJson } from "./workspace.ts";

/** One plugin that a catalog offers (LIF-09). */
type Entry = {
  readonly name: string;
  readonly version: string;
  readonly path: string;
  readonly digest?: string;
};

/** Returns the artifact digest of a directory (DIG-01). */
export type DigestOf = (directory: string) => string;

const CATALOG = "catalog/index.json";
const SCHEMA = "schemas/0.1/catalog.schema.json";
const MANIFEST = "ouroboros.plugin.json";

/** Returns where the catalog below `root` is not what its schema and the plugins say. A digest needs `digestOf`. */
export function checkCatalog(root: string, digestOf?: DigestOf): Problem[] {
  const offered = findFiles(root, [`plugins/*/${MANIFEST}`]);
  if (!existsSync(join(root, CATALOG))) {
    return offered.map((file) => ({ file, message: `the plugin is in no ${CATALOG}` }));
  }
  if (!existsSync(join(root, SCHEMA))) {
    return [{ file: SCHEMA, message: `there is no schema for ${CATALOG}`, hint: "npx -y pnpm@12 generate" }];
  }
  const catalog = readJson(join(root, CATALOG));
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  const validate = ajv.compile(readJson(join(root, SCHEMA)) as object);
  if (!validate(catalog)) {
    return (validate.errors ?? []).map(({ instancePath, message }) => ({
      file: CATALOG,
      message: `${instancePath === "" ? "the document" : instancePath} ${message ?? "does not fit the schema"}`,
    }));
  }
  const { plugins } = catalog as { readonly plugins: readonly Entry[] };
  const listed = new Set(plugins.map(({ path }) => `${path}/${MANIFEST}`));
  return [
    ...plugins.flatMap((entry, index) => checkEntry(root, entry, `/plugins/${String(index)}`, digestOf)),
    ...offered.filter((file) => !listed.has(file)).map((file) => ({ file, message: `is not in ${CATALOG}` })),
  ];
}

function checkEntry(root: string, entry: Entry, pointer: string, digestOf: DigestOf | undefined): Problem[] {
  const problem = (message: string): Problem => ({ file: CATALOG, message: `${pointer} ${message}` });
  const path = join(root, entry.path, MANIFEST);
  if (!existsSync(path)) return [problem(`names ${entry.path}, which holds no ${MANIFEST}`)];
  const manifest = readJson(path) as Readonly<Record<string, unknown>>;
  const different = (["name", "version"] as const).filter((field) => manifest[field] !== entry[field]);
  const wrong = different.map((field) =>
    problem(`says ${field} "${entry[field]}", its manifest says "${String(manifest[field])}"`),
  );
  if (entry.digest === undefined) return wrong;
  if (digestOf === undefined) return [...wrong, problem("gives a digest, and nothing here can compute it")];
  const digest = digestOf(join(root, entry.path));
  return digest === entry.digest
    ? wrong
    : [...wrong, problem(`says digest ${entry.digest}, it is ${digest}`)];
}

if (import.meta.main) report(checkCatalog(join(import.meta.dirname, "..")));
