import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { limits, loadManifest, MANIFEST_FILE } from "@ooo/manifest";
import { describe, expect, it, onTestFinished } from "vitest";
import { readDocument } from "../src/read-document.ts";
import { aDirectory, aManifest, refusalOf } from "./a-manifest.ts";

describe("loadManifest", () => {
  it("returns the digest of exactly the file's bytes", () => {
    const bytes = Buffer.from(` ${JSON.stringify(aManifest())}\n`);
    const hex = createHash("sha256").update(bytes).digest("hex");
    expect(loadManifest(aDirectory(bytes)).digest).toBe(`sha256:${hex}`);
  });

  it("MAN-11: a directory without manifest, or none, is MANIFEST_MISSING", () => {
    const directory = aDirectory();
    const file = join(aDirectory(""), MANIFEST_FILE);
    for (const place of [directory, join(directory, "none"), file]) {
      const error = refusalOf(() => loadManifest(place));
      expect(error).toMatchObject({
        code: "MANIFEST_MISSING",
        path: join(place, MANIFEST_FILE),
        pointer: "",
      });
    }
  });

  it("MAN-11: what cannot be opened is MANIFEST_UNREADABLE, with the system's error as cause only", () => {
    for (const directory of [`/${"x".repeat(5000)}`, "a\0b"]) {
      const error = refusalOf(() => loadManifest(directory));
      expect(error.code).toBe("MANIFEST_UNREADABLE");
      expect(error.cause).toBeInstanceOf(Error);
      expect(error.message).not.toContain("open");
    }
  });

  it("MAN-11: a directory, a link, a FIFO and a socket are no manifest, and nothing waits for them", async () => {
    const directory = aDirectory();
    mkdirSync(join(directory, "a", MANIFEST_FILE), { recursive: true });
    for (const place of ["b", "c", "d"]) mkdirSync(join(directory, place));
    writeFileSync(join(directory, "manifest.json"), JSON.stringify(aManifest()));
    symlinkSync("../manifest.json", join(directory, "b", MANIFEST_FILE));
    execFileSync("mkfifo", [join(directory, "c", MANIFEST_FILE)]);
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(join(directory, "d", MANIFEST_FILE), resolve));
    onTestFinished(() => void server.close());
    for (const place of ["a", "b", "c", "d"]) {
      const error = refusalOf(() => loadManifest(join(directory, place)));
      expect(error.code, place).toBe("MANIFEST_NOT_A_FILE");
    }
  });

  it("MAN-12, T093: a file of 1 TB is refused by its size, without reading it", () => {
    const directory = aDirectory("");
    truncateSync(join(directory, MANIFEST_FILE), 2 ** 40);
    expect(refusalOf(() => loadManifest(directory))).toMatchObject({
      code: "MANIFEST_TOO_LARGE",
      got: String(2 ** 40),
    });
  });

  it("MAN-12: the largest file loads, one byte more does not", () => {
    const text = JSON.stringify(aManifest());
    const padding = " ".repeat(limits.maxBytes - text.length);
    expect(() => loadManifest(aDirectory(text + padding))).not.toThrow();
    expect(refusalOf(() => loadManifest(aDirectory(`${text + padding} `))).code).toBe("MANIFEST_TOO_LARGE");
  });

  it.skipIf(!existsSync("/proc/self/status"))("a file that holds more than it said is refused", () => {
    expect(refusalOf(() => readDocument("/proc/self/status", "MANIFEST")).code).toBe("MANIFEST_UNREADABLE");
  });
});
