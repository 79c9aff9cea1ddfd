import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fetchCommit } from "../src/git/fetch-commit.ts";
import { aDirectory, aFetch, aRepository, refusedFetch, Repository, type Line } from "./a-repository.ts";

// Everything in this file tries to make this file appear.
let canary = "";
let touch = "";
beforeEach(() => {
  canary = join(aDirectory(), "canary");
  touch = `touch ${canary}; false`;
});
afterEach(() => {
  expect(existsSync(canary)).toBe(false);
  vi.unstubAllEnvs();
});

/** Configuration that runs code wherever git allows it. */
function hostileConfig(): string {
  return `[core]
  fsmonitor = "${touch}"
  sshCommand = "${touch}"
  hooksPath = ${hooks()}
  askPass = ${join(hooks(), "post-checkout")}
  pager = "${touch}"
  editor = "${touch}"
  gitProxy = "${touch}"
  alternateRefsCommand = "${touch}"
[filter "evil"]
  smudge = "${touch}"
  clean = "${touch}"
  process = "${touch}"
  required = true
[filter "lfs"]
  smudge = "${touch}"
  process = "${touch}"
[credential]
  helper = "!${touch}"
[init]
  templateDir = ${hooks()}
[gpg]
  program = ${join(hooks(), "post-checkout")}
[gpg "ssh"]
  program = ${join(hooks(), "post-checkout")}
[uploadpack]
  packObjectsHook = "${touch} #"
[protocol "ext"]
  allow = always
[url "ext::sh -c ${touch.replaceAll(" ", "% ")} "]
  insteadOf = file://
[alias]
  fetch = "!${touch}"
  ls-remote = "!${touch}"
`.replaceAll(/\n/g, "\n");
}

/** A directory full of hooks. */
function hooks(): string {
  const directory = join(canary, "..", "hooks");
  mkdirSync(join(directory, "hooks"), { recursive: true });
  for (const name of [
    "post-checkout",
    "reference-transaction",
    "post-index-change",
    "pre-auto-gc",
    "post-merge",
    "fsmonitor",
  ]) {
    for (const path of [join(directory, name), join(directory, "hooks", name)]) {
      writeFileSync(path, `#!/bin/sh\n${touch}\n`, { mode: 0o755 });
    }
  }
  return directory;
}

describe("a repository that tries to run code", () => {
  it("T076: submodules are named and not fetched, whatever .gitmodules says", async () => {
    const repository = aRepository();
    const modules = `[submodule "x"]\n\tpath = vendor/x\n\turl = ext::sh -c "${touch}"\n\tupdate = !${touch}\n`;
    const foreign = "1".repeat(40);
    const vendor = repository.tree(["160000", "x", foreign], ["160000", "y", foreign]);
    repository.commit(
      repository.tree(
        ["100644", ".gitmodules", repository.blob(modules)],
        ["100644", "a", repository.blob("1")],
        ["40000", "vendor", vendor],
      ),
    );
    const fetched = await fetchCommit(aFetch(repository.url));
    expect(fetched.submodules).toEqual(["vendor/x", "vendor/y"]);
    expect(readdirSync(join(fetched.tree, "vendor"))).toEqual([]);
  });

  it("LIF-10, T077: filters, LFS, attributes, hooks and the repository's own configuration run nothing", async () => {
    const repository = aRepository();
    const lfs = "version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n";
    repository.commitFiles({
      ".gitattributes":
        "* filter=evil diff=evil merge=evil\n*.bin filter=lfs\n* text=auto eol=crlf working-tree-encoding=UTF-16\n",
      ".lfsconfig": `[lfs]\n\turl = file:///nonexistent\n[filter "lfs"]\n\tprocess = "${touch}"\n`,
      "a.bin": lfs,
      "b.txt": "x\n",
    });
    writeFileSync(
      join(repository.path, "config"),
      readFileSync(join(repository.path, "config"), "utf8") + hostileConfig(),
    );
    const fetched = await fetchCommit(aFetch(repository.url));
    expect(readFileSync(join(fetched.tree, "a.bin"), "utf8")).toBe(lfs);
    expect(readFileSync(join(fetched.tree, "b.txt"), "utf8")).toBe("x\n");
  });

  it("T077: a repository that lacks objects and says where to get them is not helped", async () => {
    const repository = aRepository();
    const missing = "2".repeat(40);
    repository.commit(repository.tree(["100644", "a", missing]));
    const config = `[extensions]
  partialClone = origin
[remote "origin"]
  url = file://${repository.path}
  promisor = true
  uploadpack = "${touch} #"
  vcs = ext
`;
    writeFileSync(
      join(repository.path, "config"),
      readFileSync(join(repository.path, "config"), "utf8") + config,
    );
    await refusedFetch(repository.url);
  });

  it("T077, T078: the user's configuration and environment run nothing and redirect nothing", async () => {
    const repository = aRepository();
    const commit = repository.commitFiles({ a: "1" });
    const home = aDirectory();
    for (const name of [".gitconfig", "config", "included"]) writeFileSync(join(home, name), hostileConfig());
    writeFileSync(
      join(home, ".gitconfig"),
      `${hostileConfig()}[include]\n  path = ${home}/included\n[includeIf "gitdir:/**"]\n  path = ${home}/included\n`,
    );
    const env = {
      PATH: process.env.PATH,
      HOME: home,
      XDG_CONFIG_HOME: home,
      GIT_CONFIG_GLOBAL: join(home, "config"),
      GIT_CONFIG_SYSTEM: join(home, "config"),
      GIT_CONFIG: join(home, "config"),
      GIT_CONFIG_PARAMETERS: `'core.fsmonitor=${touch}'`,
      GIT_CONFIG_COUNT: "1",
      GIT_CONFIG_KEY_0: "core.sshCommand",
      GIT_CONFIG_VALUE_0: touch,
      GIT_SSH_COMMAND: touch,
      GIT_SSH: join(hooks(), "post-checkout"),
      GIT_ASKPASS: join(hooks(), "post-checkout"),
      SSH_ASKPASS: join(hooks(), "post-checkout"),
      GIT_EXTERNAL_DIFF: touch,
      GIT_PROXY_COMMAND: touch,
      GIT_EXEC_PATH: join(hooks()),
      GIT_TEMPLATE_DIR: hooks(),
      GIT_DIR: "/nonexistent",
      GIT_ALLOW_PROTOCOL: "ext:file",
      GIT_TRACE: canary,
      GIT_PAGER: touch,
      EDITOR: touch,
      LD_PRELOAD: "/nonexistent.so",
    };
    for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
    expect((await fetchCommit(aFetch(repository.url, { env }))).commit).toBe(commit);
  });

  it("T077: a git repository around our own directory has no say", async () => {
    const repository = aRepository();
    const commit = repository.commitFiles({ a: "1" });
    const around = aDirectory();
    const outer = new Repository(join(around, ".git"));
    writeFileSync(join(outer.path, "config"), `[core]\n  bare = false\n${hostileConfig()}`);
    mkdirSync(join(around, "tmp"));
    const fetched = await fetchCommit(aFetch(repository.url, { directory: join(around, "tmp", "fetch") }));
    expect(fetched.commit).toBe(commit);
  });

  it("LIF-11: a git, ssh or sh in the caller's directory is not started", async () => {
    const repository = aRepository();
    const commit = repository.commitFiles({ a: "1" });
    const cwd = aDirectory();
    mkdirSync(join(cwd, "bin"));
    for (const name of ["git", "bin/git", "bin/sh", "bin/git-upload-pack"]) {
      writeFileSync(join(cwd, name), `#!/bin/sh\n${touch}\n`, { mode: 0o755 });
    }
    const env = { PATH: `:.:bin:${cwd}:${cwd}/bin:${process.env.PATH ?? ""}` };
    expect((await fetchCommit(aFetch(repository.url, { env, cwd }))).commit).toBe(commit);
  });
});

describe("objects that git refuses", () => {
  it("LIF-11: an object that is not well formed is refused while it is received", async () => {
    const repository = aRepository();
    const one: Line = ["100644", "a", repository.blob("1")];
    const two: Line = ["100644", "b", repository.blob("2")];
    repository.commit(repository.tree(two, one));
    expect((await refusedFetch(repository.url)).code).toBe("LIFECYCLE_GIT_OBJECT");
  });
});

describe("a tree that must not be written", () => {
  const file = (repository: Repository): string => repository.blob("x");

  it.each([
    ".git",
    ".GIT",
    ".Git",
    "git~1",
    "GIT~2",
    ".g\u200cit",
    ".git\u200b",
    "CON",
    "con.txt",
    "aux",
    "NUL",
    "COM1",
    "lpt9.log",
    "conin$",
    "a.",
    "a ",
    "..",
    ".",
    "a\\b",
    "a:b",
    ".git::$INDEX_ALLOCATION",
    "a*b",
    "a\nb",
    "a\u001bb",
    "a\u0085b",
    "a/b",
    "/etc",
    "../x",
    Buffer.from([0xff, 0xfe]),
  ])("T079: the name %j is refused, with its path", async (name) => {
    const repository = aRepository();
    for (const mode of ["100644", "40000"]) {
      const id = mode === "40000" ? repository.tree(["100644", "a", file(repository)]) : file(repository);
      repository.commit(repository.tree(["40000", "deep", repository.tree([mode, name, id])]));
      const error = await refusedFetch(repository.url);
      // What git refuses by itself, while it receives, it does not name.
      expect(error.code).toBe("LIFECYCLE_TREE_NAME");
      expect(error.path).toMatch(/^deep\//);
      expect(error.message).not.toMatch(/[\u0000-\u001f\u0080-\u009f\u200b\u200c]/);
    }
  });

  it.each([
    ["a", "A"],
    ["ä", "a\u0308"],
    ["straße", "STRASSE"],
    ["x", "x\u200d"],
  ])("T079: %j beside %j is refused, with the path", async (one, other) => {
    const repository = aRepository();
    const lines = [one, other].sort().map((name): Line => ["100644", name, file(repository)]);
    repository.commit(repository.tree(["40000", "deep", repository.tree(...lines)]));
    const error = await refusedFetch(repository.url);
    expect(error.code).toBe("LIFECYCLE_TREE_COLLISION");
    expect(error.path).toMatch(/^deep\//);
  });

  it("T079: the same name twice is refused, as a file and as a link that the other would be written through", async () => {
    const repository = aRepository();
    const inside = repository.tree(["100644", "authorized_keys", file(repository)]);
    repository.commit(repository.tree(["120000", "x", repository.blob("/tmp")], ["40000", "x", inside]));
    expect((await refusedFetch(repository.url)).code).toBe("LIFECYCLE_TREE_COLLISION");
  });

  it.each([
    ["/etc/passwd", "link"],
    ["..", "link"],
    ["../../outside", "deep/link"],
    ["x/../../..", "deep/link"],
    ["", "link"],
    ["a\0b", "link"],
  ])("T079: a link to %j at %s is refused, with its path", async (target, path) => {
    const repository = aRepository();
    const link: Line = ["120000", "link", repository.blob(target)];
    const root = path.includes("/")
      ? repository.tree(["40000", "deep", repository.tree(link)])
      : repository.tree(link);
    repository.commit(root);
    expect(await refusedFetch(repository.url)).toMatchObject({ code: "LIFECYCLE_TREE_LINK", path });
  });

  it("T079: a link that leaves the tree through another link is refused", async () => {
    const repository = aRepository();
    const c = repository.tree(["120000", "l", repository.blob("../../../top")]);
    const a = repository.tree(
      ["40000", "b", repository.tree(["40000", "c", c])],
      ["120000", "z", repository.blob("b/c/l/../..")],
    );
    repository.commit(repository.tree(["40000", "a", a], ["40000", "top", repository.treeOf({ f: "1" })]));
    expect(await refusedFetch(repository.url)).toMatchObject({ code: "LIFECYCLE_TREE_LINK", path: "a/z" });
  });

  it("T083: bytes, executable bits, line ends and link targets are what git stores, also dangling and cyclic links", async () => {
    const repository = aRepository();
    repository.commit(
      repository.tree(
        ["100644", ".gitattributes", repository.blob("* text eol=crlf ident export-subst\n")],
        ["100644", "a", repository.blob("one\ntwo\r\n$Id$ $Format:%H$\n")],
        ["100755", "b", repository.blob("\0\xff\r\n")],
        ["120000", "cycle", repository.blob("cycle")],
        ["120000", "dangling", repository.blob("deep/../nothing")],
        ["40000", "empty", repository.tree()],
        ["100664", "g", repository.blob("")],
      ),
    );
    const { tree } = await fetchCommit(aFetch(repository.url));
    expect(readFileSync(join(tree, "a"), "utf8")).toBe("one\ntwo\r\n$Id$ $Format:%H$\n");
    expect(readFileSync(join(tree, "b"))).toEqual(Buffer.from("\0\xff\r\n"));
    expect(lstatSync(join(tree, "b")).mode & 0o100).toBe(0o100);
    expect(lstatSync(join(tree, "g")).mode & 0o111).toBe(0);
    expect(readlinkSync(join(tree, "cycle"))).toBe("cycle");
    expect(readlinkSync(join(tree, "dangling"))).toBe("deep/../nothing");
    expect(readdirSync(join(tree, "empty"))).toEqual([]);
  });
});
