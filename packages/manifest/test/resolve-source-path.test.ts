import { mkdirSync, realpathSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describeManifest, parseManifest, resolveSourcePath, type Manifest } from "@ooo/manifest";
import { describe, expect, it } from "vitest";
import { aDirectory, aManifest, refusalOf } from "./a-manifest.ts";
import { readVectors } from "./vectors.ts";

const from = (path: string): Manifest => parseManifest(aManifest({ source: { type: "local_path", path } }));

describe("resolveSourcePath", () => {
  const root = (): string => realpathSync(aDirectory());

  it("MAN-06: a path that the manifest's own directory ends with means that directory", () => {
    const own = join(root(), "plugins", "sample");
    mkdirSync(own, { recursive: true });
    for (const path of ["plugins/sample", "sample", ".", "./plugins//sample/"]) {
      expect(resolveSourcePath(from(path), own), path).toBe(own);
    }
    expect(refusalOf(() => resolveSourcePath(from("ugins/sample"), own))).toMatchObject({
      code: "MANIFEST_SOURCE_PATH",
      hint: 'move it to a directory whose path ends with "ugins/sample", or write "." there, which gives it another digest',
    });
  });

  it("MAN-06: otherwise it names an existing directory inside", () => {
    const own = root();
    mkdirSync(join(own, "a/..b"), { recursive: true });
    symlinkSync("a", join(own, "link"));
    expect(resolveSourcePath(from("a/..b"), own)).toBe(join(own, "a/..b"));
    expect(resolveSourcePath(from("link/..b"), own)).toBe(join(own, "a/..b"));
  });

  it("MAN-06: a link that leads outside, a file, nothing and a loop are refused", () => {
    const own = join(root(), "own");
    mkdirSync(`${own}-sibling`, { recursive: true });
    mkdirSync(own);
    symlinkSync("../own-sibling", join(own, "sibling"));
    symlinkSync("..", join(own, "up"));
    symlinkSync("/", join(own, "top"));
    symlinkSync("loop", join(own, "loop"));
    writeFileSync(join(own, "file"), "");
    for (const path of ["sibling", "up", "top", "top/etc", "loop", "file", "none", "file/x"]) {
      const error = refusalOf(() => resolveSourcePath(from(path), own));
      expect(error, path).toMatchObject({ code: "MANIFEST_SOURCE_PATH", pointer: "/source/path" });
    }
  });

  it("a source without path is the manifest's own directory, which must exist", () => {
    const own = root();
    const manifest = parseManifest(aManifest({ source: { type: "first_party" } }));
    expect(resolveSourcePath(manifest, own)).toBe(own);
    expect(refusalOf(() => resolveSourcePath(manifest, join(own, "none"))).code).toBe("MANIFEST_MISSING");
  });
});

describe("describeManifest", () => {
  it.each(readVectors("manifest/reference"))(
    "MAN-14: projects $file to what it is and asks for",
    ({ file, ...published }) => {
      const manifest = parseManifest(published);
      const descriptor = describeManifest(manifest);
      expect(Object.isFrozen(descriptor)).toBe(true);
      expect(descriptor).toEqual({
        id: file,
        version: manifest.version,
        description: manifest.description,
        source: manifest.source,
        commands: manifest.commands,
        capabilities: manifest.capabilities,
        permissions: manifest.permissions,
        events: manifest.audit.events,
      });
    },
  );
});
