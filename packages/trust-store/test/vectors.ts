import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "../../../vectors");

/** Returns every vector file of a topic, by name without ending. */
export function readVectors<T>(topic: string): [name: string, vector: T][] {
  const names = readdirSync(join(root, topic)).filter((name) => name.endsWith(".json"));
  return names.sort().map((name) => [name.slice(0, -5), readVector<T>(topic, name.slice(0, -5))]);
}

/** Returns one vector file, in the shape that the caller knows it to have. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the file's shape is the test's to state
export function readVector<T>(topic: string, name: string): T {
  return JSON.parse(readFileSync(join(root, topic, `${name}.json`), "utf8")) as T;
}

/** The program that computes digests by another route. */
export const digestProgram = join(root, "digest/digest.py");
