import { ManifestError, loadManifest, parseManifest } from "@ooo/manifest";
import { describe, expect, it } from "vitest";
import { aDirectory, aManifest, refusalOf } from "./a-manifest.ts";
import { bytesOf, readVector, readVectors, valueAt, type DocumentVector, type Expected } from "./vectors.ts";

const valid = readVectors("manifest/valid") as (DocumentVector & {
  expect: Readonly<Record<string, unknown>>;
})[];
const invalid = readVectors("manifest/invalid") as (DocumentVector & { expect: Expected })[];

/** What each requirement says of manifests that are refused, and what its vectors prove. */
const refusals: readonly [id: string, says: string][] = [
  ["MAN-01", "MAN-01: a version outside the window is refused"],
  ["MAN-02", "MAN-02: a manifest lacks a required field"],
  ["MAN-03", "MAN-03: an unknown key is refused"],
  ["MAN-04", "MAN-04: a name or version does not fit its grammar"],
  ["MAN-05", "MAN-05: a source is incomplete"],
  ["MAN-06", "MAN-06: a source path leads outside in some host's notation"],
  ["MAN-07", "MAN-07: a command is not what commands are"],
  ["MAN-08", "MAN-08: a capability does not exist or stands twice"],
  ["MAN-09", "MAN-09: a scope does not fit its grammar or stands twice"],
  ["MAN-10", "MAN-10: an entrypoint is blank or badly quoted"],
  ["MAN-11", "MAN-11: bytes that are no manifest have a code and a position"],
  ["MAN-12", "MAN-12: a forbidden key or an exceeded limit is refused"],
  ["MAN-13", "MAN-13: a command stands twice"],
  ["T092", "T092: a homoglyph, invisible, over-long or reserved name is refused"],
  ["T093", "T093: hostile JSON is refused with its position"],
  ["T094", "T094: a prototype key is refused anywhere"],
  ["T095", "T095: what is unknown is refused, not ignored"],
];

describe.each(refusals)("%s", (id, says) => {
  const vectors = invalid.filter(({ ids }) => ids.includes(id));
  it.each(vectors)(`${says} ($file: $description)`, (vector) => {
    const directory = aDirectory(bytesOf(vector));
    const error = refusalOf(() => loadManifest(directory));
    expect({ code: error.code, pointer: error.pointer }).toEqual(vector.expect);
    expect(error.path).toContain(directory);
    expect(error.expected).not.toBe("");
    expect(`${error.message}${error.expected}${error.got}`).toMatch(/^[\x20-\x7e]{1,600}$/);
    expect(Object.keys(Object.prototype)).toEqual([]); // T094: nothing was polluted
  });
});

it("every invalid vector proves an id of the list above", () => {
  const known = new Set(refusals.map(([id]) => id));
  expect(invalid.filter(({ ids }) => !ids.some((id) => known.has(id)))).toEqual([]);
});

it.each(valid)("$ids: a valid manifest loads with its defaults ($file: $description)", (vector) => {
  const { manifest } = loadManifest(aDirectory(bytesOf(vector)));
  for (const [pointer, value] of Object.entries(vector.expect)) {
    expect(valueAt(manifest, pointer), pointer).toEqual(value);
  }
  expect(manifest).toMatchObject(vector.input as object);
});

it.each(readVectors("manifest/reference"))("the published manifest $file loads", ({ file, ...published }) => {
  const { manifest } = loadManifest(aDirectory(JSON.stringify(published)));
  expect(manifest).toMatchObject(published);
  expect(manifest.name).toBe(file);
});

const escapes = readVector("manifest/path-escape.json") as {
  pointer: string;
  refused: { source_type: string; path: string }[];
};
it.each(escapes.refused)("MAN-06: $source_type with path $path is refused", ({ source_type, path }) => {
  const error = refusalOf(() => parseManifest(aManifest({ source: { type: source_type, path } })));
  expect(error).toMatchObject({ code: "MANIFEST_SOURCE_PATH", pointer: escapes.pointer });
});

const injections = readVector("manifest/terminal-injection.json") as {
  cases: { field: string; value: string }[];
};
it.each(injections.cases)(
  "T090/loading: text that disturbs a terminal in $field is kept as it is",
  (injection) => {
    const permission = { scope: "a:b", risk: "write", required: true };
    const difference =
      injection.field === "description"
        ? { description: injection.value }
        : { permissions: [{ ...permission, reason: injection.value }] };
    const { manifest } = loadManifest(aDirectory(JSON.stringify(aManifest(difference))));
    expect(manifest).toMatchObject(difference);
  },
);

it("T090/errors: the same text in a field that is refused is escaped in the error", () => {
  for (const { value } of injections.cases) {
    const error = refusalOf(() => parseManifest(aManifest({ [value]: 1, name: value })));
    expect(error).toBeInstanceOf(ManifestError);
    expect(error.message).toMatch(/^[\x20-\x7e]+$/);
  }
});

it("T091/loading: a summary of 10,000 lines loads; whoever shows it cuts it", () => {
  const [command] = aManifest().commands as object[];
  const summary = "a line of text\n".repeat(10_000);
  expect(parseManifest(aManifest({ commands: [{ ...command, summary }] })).commands[0]?.summary).toBe(
    summary,
  );
});
