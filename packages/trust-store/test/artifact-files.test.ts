import { execFileSync } from "node:child_process";
import { truncateSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { artifactFiles, digestDirectory, readArtifact } from "@ooo/trust-store";
import { aDirectory, aTree, plant, type TreeEntry } from "./tree.ts";
import { readVectors } from "./vectors.ts";

const names = async (dir: string): Promise<string[]> =>
  (await artifactFiles(dir)).map((file) => file.path.toString());

type Vector = { entries: TreeEntry[]; expect: { code: string; path: string } };

describe("artifactFiles", () => {
  it.each(readVectors<Vector>("artifact-refused"))(
    "DIG-03, DIG-04, T079/artifact: %s is refused with the path named",
    async (_name, { entries, expect: refusal }) => {
      const dir = plant(aDirectory(), entries);
      await expect(artifactFiles(dir)).rejects.toMatchObject(refusal);
    },
  );

  it("DIG-02: leaves out what never belongs to an artifact, wherever it lies", async () => {
    const dir = aTree({
      "ouroboros.plugin.json": "{}",
      ".git/config": "x",
      "sub/.git": "gitdir: x",
      "node_modules/a/index.js": "x",
      "sub/node_modules/b.js": "x",
      "sub/__pycache__/m.cpython-311.pyc": "x",
      "sub/m.pyc": "x",
      ".DS_Store": "x",
      "sub/kept.py": "x",
      ".gitignore": "kept.py",
    });
    expect(await names(dir)).toEqual([".gitignore", "ouroboros.plugin.json", "sub/kept.py"]);
    expect((await readArtifact(dir)).digest).not.toBe(await digestDirectory(dir));
  });

  it("DIG-02: with a files list, takes what npm would pack, the links that the list names, and the manifest", async () => {
    const dir = aTree({
      "package.json": JSON.stringify({
        files: ["dist/**/*.js", "bin", "current", "!dist/skip.js"],
        main: "main.js",
      }),
      "ouroboros.plugin.json": "{}",
      "README.md": "x",
      "main.js": "x",
      "dist/a.js": "x",
      "dist/deep/b.js": "x",
      "dist/skip.js": "x",
      "dist/a.js.map": "x",
      "bin/run": "x",
      "bin/alias": "-> run",
      current: "-> dist",
      other: "-> dist",
      "src/a.ts": "x",
    });
    expect(await names(dir)).toEqual([
      "README.md",
      "bin/alias",
      "bin/run",
      "current",
      "dist/a.js",
      "dist/deep/b.js",
      "main.js",
      "ouroboros.plugin.json",
      "package.json",
    ]);
  });

  it("DIG-02: a package.json without a files list changes nothing", async () => {
    const dir = aTree({ "package.json": '{"name":"x"}', "src/a.ts": "x", ".npmignore": "src" });
    expect(await names(dir)).toEqual([".npmignore", "package.json", "src/a.ts"]);
  });

  it.each([
    ["no JSON", "{"],
    ["a files list of other things", '{"files":[{}]}'],
    ["a files text", '{"files":"dist"}'],
    ["a key that stands twice", '{"files":[],"files":["x"]}'],
    ["a pattern that leaves the artifact", '{"files":["../**"]}'],
    ["an absolute pattern", '{"files":["//etc/**"]}'],
    ["a pattern that leaves by a brace", '{"files":["{.,a}{.,b}/**"]}'],
    ["a pattern that leaves by brackets", '{"files":["[.][.]/**"]}'],
    ["a pattern with an absolute alternative", '{"files":["{/,a}etc/**"]}'],
    ["a pattern of many wildcards", JSON.stringify({ files: ["*a".repeat(40)] })],
    ["a pattern of many alternatives", JSON.stringify({ files: ["{a,b}".repeat(12)] })],
    ["a pattern of a long range", '{"files":["{1..100000}"]}'],
    ["too many patterns", JSON.stringify({ files: Array.from({ length: 300 }, (_, index) => `f${index}`) })],
    ["too many bytes", JSON.stringify({ files: [], x: "x".repeat(300_000) })],
  ])("packing rules that cannot be followed are refused: %s", async (_name, text) => {
    const dir = aTree({ "package.json": text, a: "x" });
    await expect(artifactFiles(dir)).rejects.toMatchObject({
      code: "TRUST_ARTIFACT_PACKAGE_JSON",
      path: "package.json",
    });
  });

  it("packing rules in a package.json that is a link are refused", async () => {
    const dir = aTree({ "package.json": "-> other", other: "{}" });
    await expect(artifactFiles(dir)).rejects.toMatchObject({ code: "TRUST_ARTIFACT_PACKAGE_JSON" });
  });

  it("DIG-03: a FIFO is refused and never opened", async () => {
    const dir = aTree({ a: "x" });
    execFileSync("mkfifo", [join(dir, "pipe")]);
    const refusal = { code: "TRUST_ARTIFACT_SPECIAL_FILE", path: "pipe" };
    await expect(artifactFiles(dir)).rejects.toMatchObject(refusal);
    await expect(digestDirectory(dir)).rejects.toMatchObject(refusal);
  });

  it("DIG-03: a socket is refused", async () => {
    const dir = aTree({ a: "x" });
    const server = createServer().listen(join(dir, "socket"));
    await new Promise((resolve) => server.once("listening", resolve));
    try {
      await expect(artifactFiles(dir)).rejects.toMatchObject({
        code: "TRUST_ARTIFACT_SPECIAL_FILE",
        path: "socket",
      });
    } finally {
      server.close();
    }
  });

  it("DIG-02: below the root npm's ignore files count too, at the root they do not", async () => {
    const dir = aTree({
      "package.json": '{"files":["lib"]}',
      ".npmignore": `lib\n${"pattern\n".repeat(500)}`,
      "lib/.npmignore": "# what is left out\n\n*.map\n",
      "lib/a.js": "x",
      "lib/a.js.map": "x",
    });
    expect(await names(dir)).toEqual(["lib/a.js", "package.json"]);
  });

  it("DIG-04: a file beyond the limit is refused before it is read", async () => {
    const dir = aTree({ a: "x", large: "x" });
    truncateSync(join(dir, "large"), 268_435_457);
    const refusal = { code: "TRUST_ARTIFACT_LIMIT", path: "large" };
    await expect(readArtifact(dir)).rejects.toMatchObject(refusal);
    await expect(digestDirectory(dir)).rejects.toMatchObject(refusal);
  });

  it("DIG-04: more links than the limit are refused", async () => {
    const dir = plant(
      aDirectory(),
      Array.from({ length: 4097 }, (_, index) => ({ path: `l${index}`, target: "x" })),
    );
    await expect(artifactFiles(dir)).rejects.toMatchObject({ code: "TRUST_ARTIFACT_LIMIT" });
  });

  it("a directory that is missing is told apart", async () => {
    await expect(artifactFiles(join(aDirectory(), "none"))).rejects.toMatchObject({
      code: "TRUST_ARTIFACT_MISSING",
    });
  });
});
