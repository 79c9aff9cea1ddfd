import {
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { copyArtifact, digestDirectory, readArtifact, removeArtifactTree } from "@ooo/trust-store";
import { aDirectory, aTree, plant, type TreeEntry } from "./tree.ts";
import { readVectors } from "./vectors.ts";

type Vector = { entries: TreeEntry[]; expect: { digest: string } };
const mode = (path: string): number => statSync(path).mode & 0o7777;

describe("copyArtifact", () => {
  it.each(readVectors<Vector>("digest"))(
    "a copy of %s has its digest",
    async (_name, { entries, expect: wanted }) => {
      const artifact = await readArtifact(plant(aDirectory(), entries));
      const target = join(aDirectory(), "copy");
      await copyArtifact(artifact, target);
      expect(await digestDirectory(target)).toBe(wanted.digest);
    },
  );

  it("writes files and directories read-only, links as they are, and leaves out what was not chosen", async () => {
    const dir = aTree({
      "ouroboros.plugin.json": "{}",
      "sub/run": "x",
      link: "-> sub/none",
      ".git/config": "x",
    });
    plant(dir, [{ path: "tool", mode: "0755", content: "x" }]);
    const target = join(aDirectory(), "copy");
    await copyArtifact(await readArtifact(dir), target);
    expect([mode(target), mode(join(target, "sub"))]).toEqual([0o555, 0o555]);
    expect([mode(join(target, "sub/run")), mode(join(target, "tool"))]).toEqual([0o444, 0o555]);
    expect(readlinkSync(join(target, "link"))).toBe("sub/none");
    expect(existsSync(join(target, ".git"))).toBe(false);
  });

  it("T085/copy: an edit of the source changes nothing in the copy", async () => {
    const dir = aTree({ "sub/run": "before" });
    const artifact = await readArtifact(dir);
    const target = join(aDirectory(), "copy");
    await copyArtifact(artifact, target);
    writeFileSync(join(dir, "sub/run"), "after");
    expect(readFileSync(join(target, "sub/run"), "utf8")).toBe("before");
    expect(await digestDirectory(target)).toBe(artifact.digest);
    expect((await readArtifact(dir)).digest).not.toBe(artifact.digest);
  });

  it("a source that changed since it was read gives no copy", async () => {
    const dir = aTree({ a: "1", b: "2" });
    const artifact = await readArtifact(dir);
    writeFileSync(join(dir, "b"), "3");
    const target = join(aDirectory(), "copy");
    await expect(copyArtifact(artifact, target)).rejects.toMatchObject({
      code: "TRUST_ARTIFACT_CHANGING",
      path: "b",
    });
    expect(existsSync(target)).toBe(false);
  });

  it("a target that exists is left alone", async () => {
    const artifact = await readArtifact(aTree({ a: "1" }));
    const target = aTree({ kept: "x" });
    await expect(copyArtifact(artifact, target)).rejects.toMatchObject({
      code: "TRUST_ARTIFACT_WRITE",
      got: "EEXIST",
    });
    expect(readFileSync(join(target, "kept"), "utf8")).toBe("x");
  });
});

describe("removeArtifactTree", () => {
  it("removes a read-only tree and follows no link", async () => {
    const kept = aTree({ file: "x" });
    const parent = aDirectory();
    const target = join(parent, "copy");
    await copyArtifact(await readArtifact(aTree({ "a/b/c": "1", up: "-> a" })), target);
    removeArtifactTree(target);
    expect(existsSync(target)).toBe(false);
    mkdirSync(target);
    plant(target, [{ path: "out", target: kept }]);
    removeArtifactTree(target);
    removeArtifactTree(target);
    plant(parent, [{ path: "copy", target: kept }]);
    removeArtifactTree(target);
    expect(lstatSync(join(kept, "file")).isFile()).toBe(true);
    expect(mode(kept)).toBe(0o700);
  });
});
