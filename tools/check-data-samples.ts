/** Holds the JSON and TOML of the pages to the schemas: `node tools/check-data-samples.ts`. */
import { join } from "node:path";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { parse as parseToml } from "smol-toml";
import { report, type Problem } from "./problems.ts";
import { readSampleBlocks, type SampleBlock } from "./sample-blocks.ts";
import { findFiles, readJson } from "./workspace.ts";

/** Returns JSON and TOML blocks below `root` that are none, or fit no schema although they name a schema version. */
export function checkDataSamples(root: string): Problem[] {
  const ajv = new Ajv2020({ strict: false });
  const schemas = findFiles(root, ["schemas/*/*.schema.json"]).map(
    (file): readonly [string, ValidateFunction] => [file, ajv.compile(readJson(join(root, file)) as object)],
  );
  return readSampleBlocks(root).flatMap((block) => {
    if (block.language !== "json" && block.language !== "toml") return [];
    const at = { file: block.file, line: block.line };
    let value: unknown;
    try {
      value = block.language === "json" ? parseJson(block) : parseToml(block.text);
    } catch (error) {
      return [
        {
          ...at,
          message: `the block is no ${block.language}: ${(error as Error).message.split("\n")[0] ?? ""}`,
        },
      ];
    }
    if (typeof value !== "object" || value === null || !("schema_version" in value)) return [];
    if (schemas.some(([, validate]) => validate(value))) return [];
    return [{ ...at, message: "the block names a schema version and fits no schema" }];
  });
}

/** A whole document, or fields of one. */
function parseJson({ text }: SampleBlock): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return JSON.parse(`{${text}}`) as unknown;
  }
}

if (import.meta.main) report(checkDataSamples(join(import.meta.dirname, "..")));
