import fc from "fast-check";
import { limits, ManifestError, parseManifest, type Manifest } from "@ooo/manifest";
import { describe, expect, it } from "vitest";
import validatePlugin from "../src/generated/validate-plugin.js";
import { aCommand, aManifest, refusalOf } from "./a-manifest.ts";
import { readVectors } from "./vectors.ts";

const references = readVectors("manifest/reference").map((reference) =>
  Object.fromEntries(Object.entries(reference).filter(([key]) => key !== "file")),
);

/** Returns the manifest, or undefined for a ManifestError; everything else fails the test. */
function attempt(value: unknown): Manifest | undefined {
  try {
    return parseManifest(value);
  } catch (error) {
    expect(error).toBeInstanceOf(ManifestError);
    return undefined;
  }
}

function isDeeplyFrozen(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return true;
  return Object.isFrozen(value) && Object.values(value).every(isDeeplyFrozen);
}

describe("parseManifest", () => {
  it("MAN-14: returns a deeply frozen value and leaves its input as it was", () => {
    for (const reference of references) {
      const before = structuredClone(reference);
      const manifest = parseManifest(reference);
      expect(isDeeplyFrozen(manifest)).toBe(true);
      expect(reference).toEqual(before);
      expect(Object.isFrozen(reference)).toBe(false);
    }
  });

  it("what it returned is a manifest again, and the same one", () => {
    for (const reference of references) {
      const manifest = parseManifest(reference);
      expect(parseManifest(manifest)).toEqual(manifest);
    }
  });

  it("MAN-11: throws nothing but ManifestError, whatever the value", () => {
    const anything = fc.anything({
      withBigInt: true,
      withBoxedValues: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withObjectString: true,
      withSet: true,
      withSparseArray: true,
      withTypedArray: true,
      stringUnit: "binary",
    });
    fc.assert(
      fc.property(anything, fc.constantFrom(...Object.keys(aManifest()), "x-a", "audit"), (value, key) => {
        attempt(value);
        attempt(aManifest({ [key]: value }));
      }),
    );
  });

  it("never returns a value that the schema refuses", () => {
    const leaf = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom<unknown>("a", "a-b", "a:b", "read_only", "x", 1, true, [], {}, null, undefined),
    );
    const edits = fc.array(fc.tuple(fc.array(fc.nat(12), { maxLength: 5 }), leaf), { maxLength: 3 });
    let accepted = 0;
    fc.assert(
      fc.property(fc.constantFrom(...references), edits, (reference, changes) => {
        const value: unknown = structuredClone(reference);
        for (const [path, replacement] of changes) replaceAt(value, path, replacement);
        const manifest = attempt(value);
        if (manifest === undefined) return;
        accepted += 1;
        expect(validatePlugin(manifest)).toBe(true);
        expect(isDeeplyFrozen(manifest)).toBe(true);
      }),
      { numRuns: 500 },
    );
    expect(accepted).toBeGreaterThan(0);
  });

  it("a property that answers differently each time is read once", () => {
    let reads = 0;
    const value = Object.defineProperty(aManifest(), "name", {
      enumerable: true,
      get: () => (reads++ === 0 ? "sample-plugin" : "../escape"),
    });
    expect(parseManifest(value).name).toBe("sample-plugin");
    expect(reads).toBe(1);
  });

  const cyclic: Record<string, unknown> = {};
  cyclic["x-self"] = cyclic;
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();
  const throwing = new Proxy({}, { ownKeys: () => fail("not an error") });
  const recursive: object = new Proxy({}, { ownKeys: () => Reflect.ownKeys(recursive) });
  it.each<[name: string, value: unknown, code: string, pointer: string]>([
    ["a cycle", cyclic, "MANIFEST_TOO_DEEP", "/x-self".repeat(32)],
    ["a revoked proxy", revoked.proxy, "MANIFEST_NOT_JSON", ""],
    ["a proxy that throws what is no error", { "x-a": throwing }, "MANIFEST_NOT_JSON", "/x-a"],
    ["a proxy that exhausts the stack", { "x-a": recursive }, "MANIFEST_NOT_JSON", "/x-a"],
    ["a getter that throws", { get a() { return fail(new Error("secret")); } }, "MANIFEST_NOT_JSON", "/a"], // prettier-ignore
    ["an instance of a class", new Date(0), "MANIFEST_NOT_JSON", ""],
    ["an inherited manifest", Object.create(aManifest()), "MANIFEST_NOT_JSON", ""],
    ["undefined", aManifest({ description: undefined }), "MANIFEST_NOT_JSON", "/description"],
    ["a function", aManifest({ "x-a": { f: () => 1 } }), "MANIFEST_NOT_JSON", "/x-a/f"],
    ["a hole", aManifest({ commands: [, aCommand()] }), "MANIFEST_NOT_JSON", "/commands/0"], // eslint-disable-line no-sparse-arrays
    ["NaN", aManifest({ "x-a": { n: Number.NaN } }), "MANIFEST_NOT_JSON", "/x-a/n"],
    ["a lone surrogate", aManifest({ "x-a": { s: "\udc00" } }), "MANIFEST_NOT_JSON", "/x-a/s"],
    ["an own __proto__", JSON.parse('{"__proto__":{}}'), "MANIFEST_FORBIDDEN_KEY", "/__proto__"],
    ["much text", { a: "a".repeat(limits.maxBytes) }, "MANIFEST_TOO_LARGE", "/a"],
  ])("MAN-11: %s is refused at its place", (_name, value, code, pointer) => {
    expect(refusalOf(() => parseManifest(value))).toMatchObject({ code, pointer });
  });

  it("MAN-12: a value of any size is refused after a bounded number of reads", () => {
    let reads = 0;
    const counted = (target: object): object =>
      new Proxy(target, { get: (object, key) => ((reads += 1), Reflect.get(object, key) as unknown) });
    const hostile: Record<string, unknown>[] = [
      { "x-a": { list: counted(new Array<number>(1_000_000).fill(0)) } },
      { "x-a": counted(Object.fromEntries(Array.from({ length: 100_000 }, (_, at) => [`k${at}`, 0]))) },
      { commands: counted(new Array<object>(1_000_000).fill(counted(aCommand()))) },
      { permissions: counted(new Array<object>(10_000).fill(counted({ scope: "a", risk: "write" }))) },
    ];
    for (const difference of hostile) {
      reads = 0;
      expect(refusalOf(() => parseManifest(aManifest(difference))).code).toBe("MANIFEST_TOO_LARGE");
      expect(reads).toBeLessThanOrEqual(limits.maxValues + 2);
    }
  });

  it.each<[field: string, most: number, difference: (count: number) => Record<string, unknown>]>([
    [
      "/commands",
      limits.maxCommands,
      (count) => ({ commands: list(count, (at) => aCommand({ name: `c-${at}` })) }),
    ],
    [
      "/permissions",
      limits.maxPermissions,
      (count) => ({
        permissions: list(count, (at) => ({ scope: `s${at}`, risk: "write", required: false })),
      }),
    ],
    [
      "/commands/0/arguments",
      limits.maxArguments,
      (count) => ({
        commands: [
          aCommand({ arguments: list(count, (at) => ({ name: `a${at}`, type: "path", required: false })) }),
        ],
      }),
    ],
    [
      "/entrypoint/command",
      limits.maxEntrypointLength,
      (count) => ({ entrypoint: { type: "command", command: "a".repeat(count) } }),
    ],
    [
      "/source/path",
      limits.maxPathLength,
      (count) => ({ source: { type: "local_path", path: "a".repeat(count) } }),
    ],
  ])("MAN-12: %s holds at most %i", (pointer, most, difference) => {
    // prettier-ignore
    expect(() => parseManifest(aManifest(difference(most)))).not.toThrow();
    const error = refusalOf(() => parseManifest(aManifest(difference(most + 1))));
    expect(error).toMatchObject({ code: "MANIFEST_SCHEMA", pointer });
  });
});

function list<T>(length: number, make: (at: number) => T): T[] {
  return Array.from({ length }, (_, at) => make(at));
}

function fail(what: unknown): never {
  throw what;
}

/** Replaces what a path of positions leads to; `undefined` removes it. */
function replaceAt(root: unknown, path: readonly number[], replacement: unknown): void {
  let parent = root as Record<string, unknown>;
  for (const [depth, position] of path.entries()) {
    const keys = Object.keys(parent);
    const key = keys[position % Math.max(keys.length, 1)];
    if (key === undefined) return;
    const child = parent[key];
    if (depth < path.length - 1 && typeof child === "object" && child !== null) {
      parent = child as Record<string, unknown>;
    } else if (replacement === undefined && !Array.isArray(parent)) {
      Reflect.deleteProperty(parent, key);
      return;
    } else {
      parent[key] = replacement;
      return;
    }
  }
}
