import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pointerLine } from "../src/check/pointer-line.ts";

describe("pointerLine", () => {
  it("finds every value of any JSON text", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.boolean(), (value, isWide) => {
        const text = JSON.stringify({ root: value }, null, isWide ? 2 : undefined);
        walk(value, "/root", (pointer, at) => {
          const line = text.split("\n")[pointerLine(text, pointer) - 1] ?? "";
          const shown =
            typeof at === "object" && at !== null ? (Array.isArray(at) ? "[" : "{") : JSON.stringify(at);
          expect(line, pointer).toContain(shown);
        });
      }),
    );
  });

  it("stays at the value around what is not there", () => {
    expect(pointerLine('{\n"a": [\n1]}', "/a/7/b")).toBe(2);
    expect(pointerLine("not json", "/a")).toBe(1);
    expect(pointerLine("", "/a")).toBe(1);
  });
});

function walk(value: unknown, pointer: string, visit: (pointer: string, value: unknown) => void): void {
  visit(pointer, value);
  if (typeof value !== "object" || value === null) return;
  for (const [key, item] of Object.entries(value)) {
    walk(item, `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`, visit);
  }
}
