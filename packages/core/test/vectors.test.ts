import { describe, expect, it } from "vitest";
import { aCore, connect, primitiveVectors } from "./a-core.ts";
import { aScope } from "./a-scope.ts";

/** Replaces what a vector leaves open by what came. */
function fill(expected: unknown, got: unknown): unknown {
  if (expected === "<any>") return typeof got === "string" && got !== "" ? got : "a text";
  if (Array.isArray(expected)) return expected.map((item, at) => fill(item, (got as unknown[] | null)?.[at]));
  if (typeof expected !== "object" || expected === null) return expected;
  const from = (got ?? {}) as Record<string, unknown>;
  return Object.fromEntries(Object.entries(expected).map(([key, value]) => [key, fill(value, from[key])]));
}

describe("vectors/primitives", () => {
  const vectors = primitiveVectors();

  it.each(vectors)("$file: $description", async ({ steps }) => {
    const opened = await aCore();
    for (const { as, method, params, result, error } of steps) {
      const answer = connect(opened, aScope(as)).request(method, params);
      if (error !== undefined) await expect(answer).rejects.toMatchObject({ code: error });
      else {
        const got = await answer;
        expect(got, JSON.stringify(params)).toEqual(fill(result, got));
      }
    }
  });

  it("holds at least ten", () => expect(vectors.length).toBeGreaterThanOrEqual(10));
});
