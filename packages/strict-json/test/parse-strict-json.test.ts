import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { JsonError, parseStrictJson, type JsonErrorCode } from "@ooo/strict-json";

const limits = { maxBytes: 1024 * 1024, maxDepth: 64 };
const parse = (text: string | Uint8Array): unknown =>
  parseStrictJson(typeof text === "string" ? new TextEncoder().encode(text) : text, limits);

const refused: [name: string, text: string | Uint8Array, code: JsonErrorCode, pointer: string][] = [
  ["an empty text", "", "JSON_SYNTAX", ""],
  ["a text that ends early", '{"a":', "JSON_SYNTAX", ""],
  ["a comment", "{} // x", "JSON_SYNTAX", ""],
  ["NaN", "[NaN]", "JSON_SYNTAX", ""],
  ["a byte order mark", "\uFEFF{}", "JSON_SYNTAX", ""],
  ["a raw NUL", '{"a":"\0"}', "JSON_SYNTAX", ""],
  ["bytes that are not UTF-8", new Uint8Array([0x22, 0xff, 0x22]), "JSON_NOT_UTF8", ""],
  ["a duplicate key", '{"a":{"b":1,"b":2}}', "JSON_DUPLICATE_KEY", "/a/b"],
  ["a duplicate key behind an escape", '{"ab":1,"a\\u0062":2}', "JSON_DUPLICATE_KEY", "/ab"],
  ["a duplicate empty key", '[{"":1,"":2}]', "JSON_DUPLICATE_KEY", "/0/"],
  ["__proto__", '[0,{"x":{"__proto__":{}}}]', "JSON_FORBIDDEN_KEY", "/1/x/__proto__"],
  ["__proto__ behind an escape", '{"__\\u0070roto__":1}', "JSON_FORBIDDEN_KEY", "/__proto__"],
  ["constructor", '{"constructor":{"prototype":1}}', "JSON_FORBIDDEN_KEY", "/constructor"],
  ["a lone surrogate in a value", '{"a":["x","\\ud800"]}', "JSON_LONE_SURROGATE", "/a/1"],
  ["a number beyond a double", '{"a":[1,1e999]}', "JSON_NUMBER_RANGE", "/a/1"],
  ["depth", "[".repeat(65) + "]".repeat(65), "JSON_TOO_DEEP", "/0".repeat(64)],
  ["great depth", "[".repeat(100_000) + "]".repeat(100_000), "JSON_TOO_DEEP", "/0".repeat(64)],
  ["a key with a slash", '{"a/b~":{"x":1,"x":1}}', "JSON_DUPLICATE_KEY", "/a~1b~0/x"],
  ["a text that is too large", `"${" ".repeat(limits.maxBytes)}"`, "JSON_TOO_LARGE", ""],
];

describe("parseStrictJson", () => {
  it.each(refused)("refuses %s (T093, T094)", (_name, text, code, pointer) => {
    let thrown: unknown;
    try {
      parse(text);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(JsonError);
    expect(thrown).toMatchObject({ code, pointer });
  });

  it("returns what JSON.parse returns for every other text", () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 8 }), (text) => {
        fc.pre(!/__proto__|constructor|prototype/.test(text));
        expect(parse(text)).toEqual(JSON.parse(text));
      }),
    );
  });

  it("a key that stands twice is found wherever it stands, whatever the texts around it look like", () => {
    const text = fc.string({ unit: fc.constantFrom("a", '"', ":", "\\", " ", "{", ",", "é") });
    const other = fc.dictionary(text, fc.oneof(text, fc.array(text), fc.integer()), { maxKeys: 4 });
    fc.assert(
      fc.property(text, other, fc.array(text), fc.boolean(), (key, before, path, isTwice) => {
        const member = `${JSON.stringify(key)} : 1`;
        const rest = Object.entries(before).filter(([name]) => name !== key);
        const members = rest.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`);
        const inner = `{${[member, ...members, ...(isTwice ? [member] : [])].join(",")}}`;
        const document = path.reduce((content, name) => `{${JSON.stringify(name)}:[${content}]}`, inner);
        if (isTwice) expect(() => parse(document)).toThrow(JsonError);
        else expect(parse(document)).toEqual(JSON.parse(document));
      }),
    );
  });

  it("throws nothing but JsonError", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        try {
          parse(bytes);
        } catch (error) {
          expect(error).toBeInstanceOf(JsonError);
        }
      }),
    );
  });

  it("accepts the deepest nesting that the limit allows", () => {
    expect(() => parse("[".repeat(64) + "]".repeat(64))).not.toThrow();
  });

  it("the same key in sibling objects is no duplicate", () => {
    expect(parse('[{"a":1},{"a":{"a":[{"a":2}]}}]')).toEqual([{ a: 1 }, { a: { a: [{ a: 2 }] } }]);
  });
});
