import { chmodSync, rmSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { compareArtifacts, fingerprint, readArtifact } from "@ooo/trust-store";
import { aTree } from "./tree.ts";

describe("compareArtifacts", () => {
  it("names what was added, removed, changed, and what only changed its mode, by path", async () => {
    const before = await readArtifact(aTree({ same: "x", gone: "x", edited: "x", run: "x", linked: "b" }));
    const dir = aTree({ same: "x", new: "x", edited: "y", run: "x", linked: "-> b" });
    chmodSync(join(dir, "run"), 0o755);
    const changes = compareArtifacts(before.entries, (await readArtifact(dir)).entries);
    expect(changes.map(({ path, change }) => [path.toString(), change])).toEqual([
      ["edited", "changed"],
      ["gone", "removed"],
      ["linked", "changed"],
      ["new", "added"],
      ["run", "mode"],
    ]);
    expect(changes[0]?.before?.sha256).not.toBe(changes[0]?.after?.sha256);
  });

  it("finds nothing between an artifact and itself", async () => {
    const { entries } = await readArtifact(aTree({ a: "x", l: "-> a" }));
    expect(compareArtifacts(entries, entries)).toEqual([]);
  });
});

describe("fingerprint", () => {
  it("DIG-05/trust-store: changes with content, mode, time, name, link, and a file put back as it was", async () => {
    const dir = aTree({ file: "a", "sub/file": "b" });
    const at = join(dir, "file");
    utimesSync(at, 1, 1);
    const seen = [fingerprint(dir, "source")];
    expect(fingerprint(dir, "source")).toBe(seen[0]);
    const step = (change: () => void): void => {
      change();
      seen.push(fingerprint(dir, "source"));
    };
    step(() => writeFileSync(at, "b"));
    step(() => chmodSync(at, 0o600));
    step(() => utimesSync(at, 1, 1));
    step(() => writeFileSync(join(dir, "new"), ""));
    step(() => symlinkSync("file", join(dir, "link")));
    await setTimeout(20); // a coarse clock, and an inode that is used again
    step(() => {
      rmSync(at);
      writeFileSync(at, "b", { mode: 0o600 });
      utimesSync(at, 1, 1);
    });
    expect(new Set(seen).size).toBe(seen.length);
  });

  it("DIG-05/trust-store: what never enters the store does not change the source's, but does the stored copy's", () => {
    const dir = aTree({ file: "a" });
    const [source, stored] = [fingerprint(dir, "source"), fingerprint(dir, "stored")];
    writeFileSync(join(dir, ".DS_Store"), "x");
    expect(fingerprint(dir, "source")).toBe(source);
    expect(fingerprint(dir, "stored")).not.toBe(stored);
  });
});
