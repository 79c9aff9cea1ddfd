import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "../../../vectors");

/** Returns every vector file of a topic, by name without ending. */
export function readVectors<T>(topic: string): [name: string, vector: T][] {
  const names = readdirSync(join(root, topic)).filter((name) => name.endsWith(".json"));
  return names
    .sort()
    .map((name) => [name.slice(0, -5), JSON.parse(readFileSync(join(root, topic, name), "utf8")) as T]);
}

/** Returns the cases of one vector file. */
export function readCases<T>(topic: string, name: string): T[] {
  const { cases } = JSON.parse(readFileSync(join(root, topic, `${name}.json`), "utf8")) as { cases: T[] };
  return cases;
}

/** The program that computes digests by another route. */
export const digestProgram = join(root, "digest/digest.py");
