import { execFileSync, spawnSync } from "node:child_process";
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readFileIfPresent, removeLeftovers, writeFileAtomic } from "@ooo/home";
import { aDirectory, programArguments, refusal } from "./a-home.ts";

const limit = { maxBytes: 1024 };

describe("writeFileAtomic", () => {
  it("replaces a file and its mode, whatever the umask", async () => {
    const path = join(aDirectory(), "file");
    await writeFileAtomic(path, "old");
    expect(statSync(path).mode & 0o777).toBe(0o600);
    await writeFileAtomic(path, new Uint8Array([1, 2]), { mode: 0o666 });
    expect(statSync(path).mode & 0o777).toBe(0o666);
    expect([...readFileSync(path)]).toEqual([1, 2]);
  });

  it("replaces a symbolic link instead of writing through it", async () => {
    const base = aDirectory();
    writeFileSync(join(base, "target"), "kept");
    symlinkSync("target", join(base, "link"));
    await writeFileAtomic(join(base, "link"), "new");
    expect(readFileSync(join(base, "target"), "utf8")).toBe("kept");
  });

  it("leaves no temporary file when it fails", async () => {
    const base = aDirectory();
    mkdirSync(join(base, "directory"));
    expect((await refusal(writeFileAtomic(join(base, "directory"), ""))).code).toBe("HOME_WRITE_FAILED");
    expect((await refusal(writeFileAtomic(join(base, "missing", "file"), ""))).code).toBe(
      "HOME_WRITE_FAILED",
    );
    expect(readdirSync(base)).toEqual(["directory"]);
  });

  it("killed before any of its steps, leaves the old or the new content, and what it leaves over is removed", async () => {
    const base = aDirectory();
    const path = join(base, "file");
    const seen: string[] = [];
    for (let step = 1; ; step += 1) {
      writeFileSync(path, "old");
      const run = spawnSync(process.execPath, programArguments("killed-write.ts", path, "new", `${step}`));
      seen.push(readFileSync(path, "utf8"));
      await removeLeftovers(base);
      expect(readdirSync(base)).toEqual(["file"]);
      if (run.signal === null) {
        expect(run.stdout.toString()).toBe("survived\n");
        break;
      }
    }
    // Before open, chmod, write, sync and rename: old. Before open and sync of the directory, and not at all: new.
    expect(seen).toEqual(["old", "old", "old", "old", "old", "new", "new", "new"]);
  });
});

describe("removeLeftovers", () => {
  it("keeps what a living process may be writing, and whatever does not bear our pattern", async () => {
    const base = aDirectory();
    const name = (pid: number | string) => `.file.${pid}-0123456789abcdef.ooo-tmp`;
    const gone = spawnSync(process.execPath, ["-e", ""]).pid;
    const kept = [name(process.pid), ".file.1.ooo-tmp", "file.ooo-tmp", `x${name(gone)}`];
    for (const file of [...kept, name(gone), name(1)]) writeFileSync(join(base, file), "");
    utimesSync(join(base, name(1)), 0, 0);
    expect((await removeLeftovers(base)).sort()).toEqual([name(1), name(gone)].sort());
    expect(readdirSync(base).sort()).toEqual(kept.sort());
  });
});

describe("readFileIfPresent", () => {
  it("tells missing from broken", async () => {
    const base = aDirectory();
    expect(await readFileIfPresent(join(base, "missing"), limit)).toBeUndefined();
    symlinkSync("missing", join(base, "dangling"));
    mkdirSync(join(base, "directory"));
    execFileSync("mkfifo", [join(base, "fifo")]);
    for (const name of ["dangling", "directory", "fifo", "fifo/below"]) {
      expect((await refusal(readFileIfPresent(join(base, name), limit))).code).toBe("HOME_FILE_UNREADABLE");
    }
  });

  it("reads up to its limit and not a byte more", async () => {
    const path = join(aDirectory(), "file");
    writeFileSync(path, "x".repeat(1024));
    expect((await readFileIfPresent(path, limit))?.byteLength).toBe(1024);
    writeFileSync(path, "x".repeat(1025));
    expect((await refusal(readFileIfPresent(path, limit))).code).toBe("HOME_FILE_TOO_LARGE");
    expect((await refusal(readFileIfPresent("/dev/zero", limit))).code).toBe("HOME_FILE_UNREADABLE");
  });
});
