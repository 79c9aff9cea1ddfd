import { execFileSync } from "node:child_process";
import { once } from "node:events";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it, onTestFinished } from "vitest";
import { hostFiles } from "../src/file-view.ts";
import { findProtectedNames } from "../src/protected-names.ts";
import { beginWatch, endWatch } from "../src/quarantine.ts";
import { withParent } from "../src/safe-directory.ts";
import { World } from "./world.ts";

const grant = ["filesystem:write"];

/** The targets of the violations of a run, relative to its workspace. */
async function violationsOf(world: World, correlationId: string): Promise<readonly string[]> {
  return (await world.story(correlationId))
    .filter(({ event_type }) => event_type === "plugin.violation")
    .map(({ provenance: { target = "" } }) => target.replace(`${world.workspace}/`, ""))
    .sort();
}

describe("what would run code later", () => {
  it("T008, ENF-02: is found and moved, whatever modes it and the directories around it have", async () => {
    await using world = await World.open();
    mkdirSync(join(world.workspace, "mine"), { mode: 0o500 });
    const result = await world.run(
      `mkdir .vscode sub hidden deep deep/er; for d in .vscode sub hidden deep/er; do echo bad > $d/.envrc; done
       echo bad > .vscode/tasks.json; chmod 555 .vscode sub; chmod 311 hidden; chmod 000 deep/er deep; chmod 111 .`,
      { grant },
    );
    expect(await violationsOf(world, result.correlationId)).toEqual([
      ".vscode",
      "deep/er/.envrc",
      "hidden/.envrc",
      "sub/.envrc",
    ]);
    expect(result.outcome).toBe("completed");
    for (const path of [".vscode", "sub/.envrc", "hidden/.envrc", "deep/er/.envrc"]) {
      expect(existsSync(join(world.workspace, path))).toBe(false);
    }
    expect(statSync(join(world.workspace, "mine")).mode & 0o777).toBe(0o500);
  });

  it("T015, ENF-02: a fifo, a socket or a device in its place is moved too, and saves nothing else", async () => {
    await using world = await World.open();
    const result = await world.run("", {
      grant,
      entrypoint: "python3 main.py",
      files: {
        "main.py": `
import os, socket
os.mkfifo(".bash_login"); os.mkdir(".vscode"); os.mkfifo(".vscode/tasks.json")
socket.socket(socket.AF_UNIX).bind(".bashrc")
open(".envrc", "w").write("bad")
try: os.mknod(".profile", 0o20666, os.makedev(1, 3))
except OSError: print("no device")
`,
      },
    });
    expect(result.out).toBe("no device\n");
    const expected = [".bash_login", ".bashrc", ".envrc", ".vscode"];
    expect(await violationsOf(world, result.correlationId)).toEqual(expected);
    expect(readdirSync(world.workspace)).toEqual([".git"]);
  });

  it.runIf(existsSync("/dev/shm"))(
    "ENF-02: the same where the workspace is on another file system than OUROBOROS_HOME",
    async () => {
      await using world = await World.open();
      const root = join("/dev/shm", `ooo-test-${process.pid}`);
      mkdirSync(root);
      onTestFinished(() => rmSync(root, { recursive: true, force: true }));
      expect(statSync(root).dev).not.toBe(statSync(world.root).dev);
      const watch = beginWatch(world.home, { correlationId: "c", plugin: "probe" }, [{ root, kind: "tree" }]);
      execFileSync("mkfifo", [join(root, ".bash_login")]);
      mkdirSync(join(root, ".vscode"));
      execFileSync("mkfifo", [join(root, ".vscode/pipe")]);
      writeFileSync(join(root, ".vscode/tasks.json"), "bad", { mode: 0o000 });
      writeFileSync(join(root, ".envrc"), "bad");
      if (watch === undefined) throw new Error("nothing is watched");
      expect(endWatch(world.home, watch).moved.map(({ path }) => path.slice(root.length + 1))).toEqual([
        ".bash_login",
        ".envrc",
        ".vscode",
      ]);
      expect(readdirSync(root)).toEqual([]);
    },
  );

  it("ENF-02: no number of other names hides one in the same directory", async () => {
    await using world = await World.open();
    const many = join(world.workspace, "many");
    mkdirSync(join(many, "sub"), { recursive: true });
    for (let at = 0; at < 40; at += 1) writeFileSync(join(many, `file-${at}`), "");
    for (const place of [".envrc", "sub/.envrc"]) writeFileSync(join(many, place), "");
    const found = findProtectedNames(hostFiles, many, [], 10);
    expect(found).toMatchObject({ present: [join(many, ".envrc")], isPartial: true });
    expect(findProtectedNames(hostFiles, many)).toMatchObject({
      present: [".envrc", "sub/.envrc"].map((place) => join(many, place)),
      isPartial: false,
    });
  });

  it("ENF-02: a workspace that a run makes too deep to be searched is told and recorded", async () => {
    await using world = await World.open();
    const deep = Array<string>(14).fill("d").join("/");
    const result = await world.run(`mkdir -p ${deep}; echo bad > .envrc`, { grant });
    expect(await violationsOf(world, result.correlationId)).toEqual([".envrc", world.workspace].sort());
    expect(result.notices.map(({ message }) => message).join()).toContain("became too large");
    const again = await world.invoke();
    expect(again.notices.map(({ message }) => message).join()).toContain("is too large");
  });

  it("T003, T122: a directory that another run swaps for a link leads nobody out of the workspace", async () => {
    await using world = await World.open();
    world.write(join(world.userHome, ".bashrc"), "mine");
    world.write("sub/.bashrc", "bad");
    const { workspace } = world;
    const path = join(workspace, "sub/.bashrc");
    expect(withParent(workspace, path, (parent) => readFileSync(join(parent, ".bashrc"), "utf8"))).toBe(
      "bad",
    );
    rmSync(join(workspace, "sub"), { recursive: true });
    symlinkSync(world.userHome, join(workspace, "sub"));
    expect(() => withParent(workspace, path, (parent) => readdirSync(parent))).toThrow(/ENOTDIR|ELOOP/);
  });

  it("ENF-09, ENF-02: it does not come in with what a plugin leaves under a typed name", async () => {
    await using world = await World.open();
    const command = { arguments: [{ name: "output", type: "path", required: true, description: "" }] };
    const result = await world.run(
      'mkdir -p "$2/.vscode" "$2/in"; echo ok > "$2/in/a.txt"; echo bad > "$2/.envrc"; echo bad > "$2/.vscode/tasks.json"',
      { command, words: ["out"] },
    );
    expect(readdirSync(join(world.workspace, "out"))).toEqual(["in"]);
    expect(await violationsOf(world, result.correlationId)).toEqual(["out/.envrc", "out/.vscode"]);
  });
});

describe("git's own directories", () => {
  const git = (cwd: string, ...args: string[]): string =>
    execFileSync("git", ["-c", "user.name=t", "-c", "user.email=t@example.com", ...args], {
      cwd,
      encoding: "utf8",
      env: { PATH: process.env.PATH ?? "", HOME: cwd, GIT_CONFIG_NOSYSTEM: "1" },
    });

  it("T008, ENF-02: what leads git from a worktree to the shared directory stays, from inside and outside of it", async () => {
    await using world = await World.open();
    rmSync(join(world.workspace, ".git"), { recursive: true });
    git(world.workspace, "init", "-q");
    git(world.workspace, "commit", "-q", "--allow-empty", "-m", "first");
    const tree = join(world.root, "work", "tree");
    git(world.workspace, "worktree", "add", "-q", tree);
    const own = join(world.workspace, ".git/worktrees/tree");
    const before = readFileSync(join(own, "commondir"), "utf8");
    const script = `cd ${own} && for f in commondir gitdir config.worktree; do echo /evil > $f; rm -f $f; mv $f x; done
      cd .. && mv tree old; cd .. && mv worktrees w2; true`;
    await world.run("true", { grant: ["filesystem:write", "git:write"], files: { "main.sh": script } });
    for (const cwd of [world.workspace, tree]) {
      const result = await world.invoke([], { cwd });
      expect(result.outcome).toBe("completed");
      expect(readFileSync(join(own, "commondir"), "utf8")).toBe(before);
      expect(existsSync(join(own, "config.worktree"))).toBe(false);
    }
    expect(git(tree, "status", "--porcelain")).toBe("");
  });
});

it("T122: the end of one run leaves the covers of another one in the same repository alone, and blames nobody", async () => {
  await using world = await World.open();
  rmSync(join(world.workspace, ".git"), { recursive: true });
  execFileSync("git", ["init", "-q"], { cwd: world.workspace });
  rmSync(join(world.workspace, ".git/hooks"), { recursive: true, force: true });
  const wait = (name: string): string => `while [ ! -e ${name} ]; do sleep 0.05; done`;
  await world.install({
    entrypoint: "sh main.sh",
    files: {
      "main.sh": `if [ "$2" = first ]; then touch up; ${wait("second")}; else touch second; ${wait("over")}; for f in hooks/post-checkout config.worktree; do echo bad > .git/$f || echo covered; done; fi`,
    },
    permissions: [{ scope: "filesystem:write" }, { scope: "git:write" }],
  });
  await world.trust("probe", ["filesystem:write", "git:write"]);
  const first = world.invoke(["first"]);
  while (!existsSync(join(world.workspace, "up"))) await sleep(20);
  const second = world.invoke(["second"]);
  const early = await first;
  world.write("over", "");
  const late = await second;
  expect(late.out).toBe("covered\ncovered\n");
  for (const { correlationId } of [early, late]) expect(await violationsOf(world, correlationId)).toEqual([]);
  expect(existsSync(join(world.workspace, ".git/hooks"))).toBe(false);
  expect(existsSync(join(world.workspace, ".git/config.worktree"))).toBe(false);
});

describe("sockets in a workspace", () => {
  it("T035: the program behind a socket that lies in a granted directory is not reached, also for reading only", async () => {
    await using world = await World.open();
    const places = ["run.sock", "sub/deep/run.sock", ".git/fsmonitor--daemon.ipc"];
    let reached = 0;
    mkdirSync(join(world.workspace, "sub/deep"), { recursive: true });
    writeFileSync(join(world.workspace, ".git/HEAD"), "ref: refs/heads/main\n");
    const servers = places.map((place) => {
      const server = createServer((socket) => socket.end("REACHED", () => (reached += 1)));
      server.listen(join(world.workspace, place));
      return server;
    });
    await Promise.all(servers.map((server) => once(server, "listening")));
    const main = `
import socket, sys
for path in ${JSON.stringify(places)}:
    for base in ("", "given/"):
        try:
            client = socket.socket(socket.AF_UNIX); client.settimeout(2); client.connect(base + path)
            print("REACHED", path)
        except OSError: pass
print("done")
`;
    const plugin = { entrypoint: "python3 main.py", files: { "main.py": main } };
    for (const scopes of [
      ["filesystem:read", "git:read"],
      ["filesystem:write", "git:write"],
    ]) {
      expect((await world.run("", { ...plugin, grant: scopes })).out).toBe("done\n");
    }
    const command = { arguments: [{ name: "input", type: "path", required: true, description: "" }] };
    for (const risk of ["read_only", "write"]) {
      const typed = await world.run("", { ...plugin, command: { ...command, risk }, words: ["sub"] });
      expect(typed.out).toBe("done\n");
    }
    servers.forEach((server) => server.close());
    expect(reached).toBe(0);
  });
});

it("T015: a fifo where ooo reads a file of the workspace itself never blocks it", async () => {
  await using world = await World.open();
  rmSync(join(world.workspace, ".git"), { recursive: true });
  execFileSync("mkfifo", [join(world.workspace, ".git")]);
  expect((await world.run("echo ran", { grant: ["filesystem:read", "git:read"] })).out).toBe("ran\n");
  rmSync(join(world.workspace, ".git"));
  mkdirSync(join(world.workspace, ".git"));
  for (const name of ["HEAD", "config", "commondir", "gitdir"])
    execFileSync("mkfifo", [join(world.workspace, ".git", name)]);
  expect((await world.run("echo ran", { grant: ["filesystem:write", "git:write"] })).out).toBe("ran\n");
});
