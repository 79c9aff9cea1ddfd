import canonicalize from "canonicalize";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson, JsonError } from "@ooo/strict-json";

describe("canonicalJson", () => {
  it("writes the example of RFC 8785 section 3.2.2", () => {
    const value = {
      numbers: [Number("333333333.33333329"), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"/",
      literals: [null, true, false],
    };
    expect(canonicalJson(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
        '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  it("sorts keys by UTF-16 units, as RFC 8785 section 3.2.3 shows", () => {
    const keys = ["\u20ac", "\r", "\ufb33", "1", "\u{1f600}", "\u0080", "\u00f6"];
    const value = Object.fromEntries(keys.map((key) => [key, 0]));
    const sorted = ["\r", "1", "\u0080", "\u00f6", "\u20ac", "\u{1f600}", "\ufb33"];
    expect(Object.keys(JSON.parse(canonicalJson(value)) as object).sort()).toEqual([...keys].sort());
    expect(canonicalJson(value)).toBe(`{${sorted.map((key) => `${JSON.stringify(key)}:0`).join(",")}}`);
  });

  it("agrees with another implementation", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
        expect(canonicalJson(value)).toBe(canonicalize(value));
      }),
    );
  });

  const cyclic: unknown[] = [];
  cyclic.push(cyclic);
  it.each([
    ["undefined", { a: [undefined] }, "JSON_NOT_A_VALUE", "/a/0"],
    ["a hole", [, 1], "JSON_NOT_A_VALUE", "/0"], // eslint-disable-line no-sparse-arrays
    ["a bigint", { a: 1n }, "JSON_NOT_A_VALUE", "/a"],
    ["a Date", { a: new Date(0) }, "JSON_NOT_A_VALUE", "/a"],
    ["a Map", new Map(), "JSON_NOT_A_VALUE", ""],
    ["NaN", [Number.NaN], "JSON_NUMBER_RANGE", "/0"],
    ["an infinity", [-Infinity], "JSON_NUMBER_RANGE", "/0"],
    ["a lone surrogate", { a: "\ud800" }, "JSON_LONE_SURROGATE", "/a"],
    ["a lone surrogate in a key", { "\udc00": 1 }, "JSON_LONE_SURROGATE", "/\udc00"],
    ["a cycle", cyclic, "JSON_TOO_DEEP", "/0".repeat(128)],
  ])("refuses %s", (_name, value, code, pointer) => {
    let thrown: unknown;
    try {
      canonicalJson(value);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(JsonError);
    expect(thrown).toMatchObject({ code, pointer });
  });
});
