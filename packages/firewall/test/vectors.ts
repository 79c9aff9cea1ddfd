import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Returns the cases of one file under `vectors/`. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the caller says what the file holds
export function readCases<Case>(file: string): readonly Case[] {
  const path = join(import.meta.dirname, "../../../vectors", file);
  return (JSON.parse(readFileSync(path, "utf8")) as { readonly cases: readonly Case[] }).cases;
}
