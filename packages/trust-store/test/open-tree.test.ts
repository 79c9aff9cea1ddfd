import { appendFileSync, mkdirSync, renameSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { OpenTree } from "../src/open-tree.ts";
import { readFileOf } from "../src/read-file-of.ts";
import { scanTree } from "../src/scan-tree.ts";
import { aTree } from "./tree.ts";

describe("reading while someone writes", () => {
  it("a file that grows while it is read is an error", () => {
    const dir = aTree({ file: "x".repeat(10) });
    using tree = new OpenTree(dir);
    const grow = (): void => appendFileSync(join(dir, "file"), "y");
    expect(() => readFileOf(tree, "file", grow)).toThrow(
      expect.objectContaining({ code: "TRUST_ARTIFACT_CHANGING" }),
    );
  });

  it("a file that is rewritten with the same size while it is read is an error", () => {
    const dir = aTree({ file: "aaaa" });
    utimesSync(join(dir, "file"), 1, 1); // a coarse clock would give both writes one time
    using tree = new OpenTree(dir);
    const rewrite = (): void => writeFileSync(join(dir, "file"), "bbbb");
    expect(() => readFileOf(tree, "file", rewrite)).toThrow(
      expect.objectContaining({ code: "TRUST_ARTIFACT_CHANGING" }),
    );
  });

  it("T079/artifact: a file or directory that is swapped for a link after the scan is not followed", () => {
    const dir = aTree({ file: "x", "sub/deep/file": "x", secret: "s", "secrets/deep/file": "s" });
    using tree = new OpenTree(dir);
    expect(scanTree(tree)).toHaveLength(4);
    renameSync(join(dir, "file"), join(dir, "was"));
    symlinkSync("secret", join(dir, "file"));
    renameSync(join(dir, "sub"), join(dir, "sub-was"));
    symlinkSync("secrets", join(dir, "sub"));
    const refusal = expect.objectContaining({ code: "TRUST_ARTIFACT_CHANGING" }) as Error;
    expect(() => readFileOf(tree, "file")).toThrow(refusal);
    tree.enter("");
    expect(() => readFileOf(tree, "sub/deep/file")).toThrow(refusal);
  });

  it.runIf(process.platform === "linux")(
    "a directory that is open is read even when its name leads elsewhere",
    () => {
      const dir = aTree({ "sub/file": "ours", "other/file": "theirs" });
      using tree = new OpenTree(dir);
      tree.enter("sub");
      renameSync(join(dir, "sub"), join(dir, "was"));
      mkdirSync(join(dir, "sub"));
      writeFileSync(join(dir, "sub/file"), "theirs");
      let text = "";
      readFileOf(tree, "sub/file", (chunk) => (text += chunk.toString()));
      expect(text).toBe("ours");
    },
  );

  it("where names are looked up by path, a directory that was replaced meanwhile is an error", () => {
    const dir = aTree({ "sub/file": "ours", "other/file": "theirs" });
    using tree = new OpenTree(dir, false);
    expect(scanTree(tree)).toHaveLength(2);
    tree.enter("sub");
    renameSync(join(dir, "sub"), join(dir, "was"));
    symlinkSync("other", join(dir, "sub"));
    expect(() => tree.enter("")).toThrow(
      expect.objectContaining({ code: "TRUST_ARTIFACT_CHANGING" }) as Error,
    );
  });
});
