import { execFileSync } from "node:child_process";
import { chmodSync, chownSync, mkdirSync, readdirSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { homePaths, homeRoot, openHome } from "@ooo/home";
import { aDirectory, refusal } from "./a-home.ts";

const open = (root: string, create = true) => openHome({ env: { OUROBOROS_HOME: root }, create });

describe("homeRoot", () => {
  it("is OUROBOROS_HOME, else .ouroboros in HOME", () => {
    expect(homeRoot({ OUROBOROS_HOME: "/srv/ooo/", HOME: "/home/ada" })).toBe("/srv/ooo");
    expect(homeRoot({ HOME: "/home/ada" })).toBe("/home/ada/.ouroboros");
  });

  it.each([
    "",
    "ooo",
    "~/ooo",
    "/",
    "/home/ada",
    "/home/ada/",
    "/a/../b",
    "/a//b",
    "/a/./b",
    "/a:b",
    "/a\nb",
    "/a\0b",
  ])("refuses OUROBOROS_HOME=%j", async (root) => {
    const error = await refusal(openHome({ env: { OUROBOROS_HOME: root, HOME: "/home/ada" } }));
    expect(error.code).toBe("HOME_BAD_ROOT");
    expect(error.hint).toContain("OUROBOROS_HOME");
  });
});

describe("openHome", () => {
  it("creates a directory that only its owner can enter, also when 8 calls race", async () => {
    const root = join(aDirectory(), "new", "home");
    const homes = await Promise.all(Array.from({ length: 8 }, () => open(root)));
    expect(statSync(root).mode & 0o777).toBe(0o700);
    expect(readdirSync(root)).toEqual(["home.json"]);
    expect(homes.map((home) => home.lockfile)).toEqual(homes.map(() => join(root, "plugins.lock")));
  });

  it("closes a directory that others may read", async () => {
    const root = aDirectory();
    chmodSync(root, 0o755);
    await open(root);
    expect(statSync(root).mode & 0o777).toBe(0o700);
  });

  it("creates nothing when it must not", async () => {
    const root = join(aDirectory(), "home");
    expect((await refusal(open(root, false))).code).toBe("HOME_MISSING");
    mkdirSync(root, { mode: 0o700 });
    await open(root, false);
    expect(readdirSync(root)).toEqual([]);
  });

  it("T109: a home that others can write is refused with the fix", async () => {
    for (const mode of [0o770, 0o702, 0o777]) {
      const root = aDirectory();
      chmodSync(root, mode);
      const error = await refusal(open(root));
      expect(error.code).toBe("HOME_OPEN_TO_OTHERS");
      expect(error.hint).toBe(`chmod 700 ${root}`);
      expect(readdirSync(root)).toEqual([]);
    }
  });

  it("T109: a symbolic link as home is refused, also a dangling one", async () => {
    const base = aDirectory();
    mkdirSync(join(base, "real"), { mode: 0o700 });
    symlinkSync("real", join(base, "link"));
    symlinkSync("nowhere", join(base, "dangling"));
    expect((await refusal(open(join(base, "link")))).code).toBe("HOME_SYMLINK");
    expect((await refusal(open(join(base, "dangling")))).code).toBe("HOME_SYMLINK");
    expect(readdirSync(base).sort()).toEqual(["dangling", "link", "real"]);
  });

  it("refuses a file as home", async () => {
    const root = join(aDirectory(), "home");
    writeFileSync(root, "");
    expect((await refusal(open(root))).code).toBe("HOME_NOT_A_DIRECTORY");
    expect((await refusal(open(join(root, "below")))).code).toBe("HOME_FILE_UNREADABLE");
  });

  it.runIf(process.geteuid?.() === 0)(
    "T109: a home of another user is refused, to root as well",
    async () => {
      const base = aDirectory();
      const root = join(base, "home");
      mkdirSync(root, { mode: 0o700 });
      chownSync(root, 65_534, 65_534);
      expect((await refusal(open(root))).code).toBe("HOME_FOREIGN_OWNER");
      // What `sudo` with a kept HOME would do: a directory of root's in the home directory of a user.
      expect((await refusal(open(join(root, "below")))).code).toBe("HOME_FOREIGN_OWNER");
      expect(readdirSync(root)).toEqual([]);
    },
  );

  it.runIf(process.geteuid?.() === 0)("T109: a home of root's is refused to an ordinary user", () => {
    const root = aDirectory();
    chmodSync(root, 0o755);
    const script = `import("@ooo/home").then((m) => m.openHome()).catch((e) => console.log(e.code))`;
    const args = ["--reuid=65534", "--regid=65534", "--clear-groups", process.execPath];
    args.push("--conditions=@ooo/source", "--no-warnings", "-e", script);
    const out = execFileSync("setpriv", args, {
      cwd: import.meta.dirname,
      env: { OUROBOROS_HOME: root, PATH: process.env.PATH },
    });
    expect(out.toString().trim()).toBe("HOME_FOREIGN_OWNER");
  });

  it("refuses files under our names that ooo did not make, by name, and leaves them as they are", async () => {
    const root = aDirectory();
    writeFileSync(join(root, "ouroboros.db"), "another program's");
    mkdirSync(join(root, "plugins"));
    writeFileSync(join(root, "seeds.yaml"), "");
    const error = await refusal(open(root));
    expect(error.code).toBe("HOME_FOREIGN_FILES");
    expect(error.message).toContain("ouroboros.db, plugins");
    expect(error.message).not.toContain("seeds.yaml");
    expect(readdirSync(root).sort()).toEqual(["ouroboros.db", "plugins", "seeds.yaml"]);
  });

  it("lives beside names that mean nothing to it and a config.toml that the user wrote first", async () => {
    const root = aDirectory();
    writeFileSync(join(root, "seeds.yaml"), "");
    writeFileSync(join(root, "config.toml"), 'schema_version = "0.1"\n');
    await open(root);
    expect(readdirSync(root).sort()).toEqual(["config.toml", "home.json", "seeds.yaml"]);
  });

  it("refuses a home of another version", async () => {
    const root = aDirectory();
    writeFileSync(join(root, "home.json"), '{"schema_version":"9.0"}\n');
    expect((await refusal(open(root))).code).toBe("HOME_UNKNOWN_VERSION");
  });
});

describe("homePaths", () => {
  it("TRU-04: no name that breaks the grammar becomes a path", () => {
    const home = homePaths("/home/ada/.ouroboros");
    expect(home.grants("github-pr-ops")).toBe("/home/ada/.ouroboros/plugins/github-pr-ops/trust.json");
    const names = [
      "",
      "..",
      "a",
      "../x",
      "a/b",
      "A-b",
      "ab.",
      "-ab",
      "ab-",
      "a\nb",
      "abc\n",
      "ä-b",
      "a".repeat(65),
    ];
    for (const name of names) {
      expect(() => home.plugin(name), name).toThrow(
        expect.objectContaining({ code: "HOME_BAD_NAME" }) as Error,
      );
      expect(() => home.grants(name), name).toThrow(
        expect.objectContaining({ code: "HOME_BAD_NAME" }) as Error,
      );
    }
  });

  it("takes digests only in their one form", () => {
    const home = homePaths("/r");
    const hex = "0123456789abcdef".repeat(4);
    expect(home.artifact(`sha256:${hex}`)).toBe(`/r/store/sha256-${hex}`);
    expect(home.evidenceBody(hex)).toBe(`/r/evidence/${hex}`);
    for (const digest of [
      hex,
      `sha256:${hex.toUpperCase()}`,
      `sha256:../${hex}`,
      `sha256:${hex}\n`,
      "sha256:",
    ]) {
      expect(() => home.artifact(digest)).toThrow();
    }
  });
});
