import { readdirSync, readFileSync } from "node:fs";

/** Beside `src/` as beside the bundle in `dist/`. */
const DIRECTORY = new URL("../policies/", import.meta.url);

/** Returns the policies that ship with the plugin, as text by name. */
export function readShippedPolicies(): ReadonlyMap<string, string> {
  const files = readdirSync(DIRECTORY).filter((file) => file.endsWith(".toml"));
  return new Map(
    files
      .sort()
      .map((file) => [file.slice(0, -".toml".length), readFileSync(new URL(file, DIRECTORY), "utf8")]),
  );
}
