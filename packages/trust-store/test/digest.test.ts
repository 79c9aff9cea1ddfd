import { execFileSync } from "node:child_process";
import { hash } from "node:crypto";
import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  artifactDigest,
  digestDirectory,
  readArtifact,
  readStoredArtifact,
  type ArtifactEntry,
} from "@ooo/trust-store";
import { aTree, aDirectory, plant, type TreeEntry } from "./tree.ts";
import { digestProgram, readVectors } from "./vectors.ts";

type Vector = { entries: TreeEntry[]; expect: { digest: string } };

const vectors = readVectors<Vector>("digest");

describe("digest vectors", () => {
  it.each(vectors)(
    "DIG-01: %s has the digest that its file states, by both routes",
    async (_name, vector) => {
      const dir = plant(aDirectory(), vector.entries);
      const other = execFileSync("python3", [digestProgram, dir], { encoding: "utf8" }).trim();
      expect(other).toBe(vector.expect.digest);
      expect(await digestDirectory(dir)).toBe(vector.expect.digest);
      expect((await readArtifact(dir)).digest).toBe(vector.expect.digest);
    },
  );

  it("T084: no two vectors share a digest", () => {
    const digests = vectors.map(([, vector]) => vector.expect.digest);
    expect(new Set(digests).size).toBe(digests.length);
  });
});

const content = fc.uint8Array({ maxLength: 8 });
const name = fc
  .uint8Array({ minLength: 1, maxLength: 6 })
  .filter((bytes) => !bytes.includes(0))
  .map((bytes) => Buffer.from(bytes));
const entry: fc.Arbitrary<ArtifactEntry> = fc
  .record({ path: name, mode: fc.constantFrom("0644" as const, "0755" as const, "0777" as const), content })
  .map(({ content: bytes, ...rest }) => ({ ...rest, sha256: hash("sha256", bytes), size: bytes.length }));
const entries = fc.uniqueArray(entry, { selector: (one) => one.path.toString("latin1"), maxLength: 6 });
const canonical = (set: readonly ArtifactEntry[]): string[] =>
  set.map(({ path, mode, sha256 }) => JSON.stringify([path.toString("latin1"), mode, sha256])).sort();

describe("artifactDigest", () => {
  it("DIG-01, T084: two sets share a digest only if path, mode and content of every entry are equal", () => {
    fc.assert(
      fc.property(entries, entries, (a, b) => {
        const equal = JSON.stringify(canonical(a)) === JSON.stringify(canonical(b));
        expect(artifactDigest(a) === artifactDigest(b)).toBe(equal);
      }),
    );
  });

  it("DIG-01: changing one field of one entry changes the digest, changing their order does not", () => {
    const sets = entries.filter((set) => set.length > 0);
    fc.assert(
      fc.property(sets, entry, fc.nat(), (set, other, at) => {
        const index = at % set.length;
        const one = set[index] ?? other;
        const digest = artifactDigest(set);
        expect(artifactDigest(set.toReversed())).toBe(digest);
        for (const field of ["path", "mode", "sha256"] as const) {
          const same = field === "path" ? one.path.equals(other.path) : one[field] === other[field];
          const changed = artifactDigest(set.with(index, { ...one, [field]: other[field] }));
          expect(changed === digest).toBe(same);
        }
        expect(artifactDigest(set.toSpliced(index, 1))).not.toBe(digest);
      }),
    );
  });
});

describe("digestDirectory", () => {
  it("T083/digest: content, execute bit, link target and a file that is added change it; times do not", async () => {
    const dir = aTree({ file: "a", "sub/other": "b", link: "-> file" });
    const seen = new Set([await digestDirectory(dir)]);
    const step = async (change: () => void): Promise<void> => {
      change();
      seen.add(await digestDirectory(dir));
    };
    await step(() => writeFileSync(join(dir, "file"), "A"));
    await step(() => chmodSync(join(dir, "file"), 0o744));
    await step(() => {
      rmSync(join(dir, "link"));
      symlinkSync("sub", join(dir, "link"));
    });
    await step(() =>
      writeFileSync(join(dir, "node_modules"), "DIG-02: nothing is left out of a stored copy"),
    );
    expect(seen.size).toBe(5);
    await step(() => chmodSync(join(dir, "file"), 0o700));
    await step(() => mkdirSync(join(dir, "empty")));
    expect(seen.size).toBe(5);
  });

  it("gives the same digest with threads and without", async () => {
    const dir = aDirectory();
    const files = Array.from({ length: 1300 }, (_, index) => ({
      path: `d${index % 9}/f${index}`,
      content: `${index}`,
    }));
    plant(dir, [
      ...files,
      { path: "large", content: "x".repeat(3_000_001) },
      { path: "even", content: "x".repeat(1_048_576) },
    ]);
    const digest = await digestDirectory(dir, { concurrency: 1 });
    expect(await digestDirectory(dir, { concurrency: 4 })).toBe(digest);
    expect(execFileSync("python3", [digestProgram, dir], { encoding: "utf8" }).trim()).toBe(digest);
  });

  it("DIG-05/trust-store: a missing directory, a link in its place and an escaping link are told apart", async () => {
    const dir = aTree({ file: "a" });
    await expect(digestDirectory(join(dir, "none"))).rejects.toMatchObject({
      code: "TRUST_ARTIFACT_MISSING",
    });
    symlinkSync(dir, join(dir, "link"));
    await expect(digestDirectory(join(dir, "link"))).rejects.toMatchObject({
      code: "TRUST_ARTIFACT_MISSING",
    });
    rmSync(join(dir, "link"));
    symlinkSync("../x", join(dir, "out"));
    await expect(readStoredArtifact(dir)).rejects.toMatchObject({
      code: "TRUST_ARTIFACT_LINK_ESCAPES",
      path: "out",
    });
  });

  it.skipIf(process.getuid?.() === 0)("DIG-05/trust-store: a file that cannot be read is named", async () => {
    const dir = plant(aDirectory(), [{ path: "secret", content: "x", mode: "0000" }]);
    await expect(digestDirectory(dir)).rejects.toMatchObject({
      code: "TRUST_ARTIFACT_UNREADABLE",
      path: "secret",
    });
  });
});
