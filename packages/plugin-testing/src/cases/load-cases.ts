import { readFileSync } from "node:fs";
import { join } from "node:path";
import { JsonError, parseStrictJson } from "@ooo/strict-json";
import { PluginTestingError } from "../error.ts";
import validate from "../generated/validate-plugin-check.js";
import type { CheckCase } from "./check-case.ts";

/** The file beside the manifest that holds the cases of a plugin. */
export const CASES_FILE = "ooo.check.json";

/** Largest file of cases, in bytes. */
const MAX_BYTES = 4 * 1024 * 1024;

/** Returns the cases of a plugin; none if there is no file. Throws `TESTING_BAD_CASES`. */
export function loadCases(directory: string): readonly CheckCase[] {
  const path = join(directory, CASES_FILE);
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw new PluginTestingError("TESTING_BAD_CASES", `${CASES_FILE} cannot be read`, { path, cause });
  }
  let value: unknown;
  try {
    value = parseStrictJson(bytes, { maxBytes: MAX_BYTES, maxDepth: 64 });
  } catch (cause) {
    if (!(cause instanceof JsonError)) throw cause;
    throw new PluginTestingError("TESTING_BAD_CASES", `${CASES_FILE} is no JSON: ${cause.message}`, {
      path,
      pointer: cause.pointer,
      cause,
    });
  }
  if (!validate(value)) {
    const { instancePath: pointer = "", message = "must fit its schema" } = validate.errors?.[0] ?? {};
    throw new PluginTestingError("TESTING_BAD_CASES", `${CASES_FILE}${pointer}: ${message}`, {
      path,
      pointer,
    });
  }
  return (value as { readonly cases: readonly CheckCase[] }).cases;
}
