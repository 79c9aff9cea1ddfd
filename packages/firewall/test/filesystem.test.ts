import { execFileSync } from "node:child_process";
import {
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { World } from "./world.ts";

const git = (cwd: string, ...args: string[]): string =>
  execFileSync(
    "git",
    ["-c", "user.name=t", "-c", "user.email=t@example.com", "-c", "init.defaultBranch=main", ...args],
    {
      cwd,
      encoding: "utf8",
      env: { PATH: process.env.PATH ?? "", HOME: cwd, GIT_CONFIG_NOSYSTEM: "1" },
    },
  );

describe("without a scope", () => {
  it("T001, ENF-01: nothing of the home directory, the workspace or OUROBOROS_HOME exists", async () => {
    await using world = await World.open();
    for (const secret of [
      ".ssh/id_ed25519",
      ".aws/credentials",
      ".config/gh/hosts.yml",
      ".npmrc",
      ".netrc",
      ".bash_history",
    ]) {
      world.write(join(world.userHome, secret), "SECRET");
    }
    world.write("file.txt", "SECRET");
    const script = `
      for f in ${world.userHome}/.ssh/id_ed25519 ${world.userHome}/.aws/credentials ${world.userHome}/.config/gh/hosts.yml \
        ${world.userHome}/.npmrc ${world.userHome}/.netrc ${world.userHome}/.bash_history ${world.workspace}/file.txt \
        ${world.home.root}/config.toml ${world.home.ledger} ${world.home.lockfile} /etc/shadow /root/.bashrc; do
        cat "$f" 2>/dev/null && echo "READ $f"
      done
      ls -A ${world.userHome} ${world.home.root} 2>/dev/null
      ls -A "$HOME" "$TMPDIR"; echo done`;
    const result = await world.run(script);
    expect(result.out).not.toContain("SECRET");
    expect(result.out).not.toContain("READ");
    expect(result.exitCode).toBe(0);
  });

  it("T006: the plugin cannot write its own files", async () => {
    await using world = await World.open();
    const result = await world.run(
      'echo x >> "$OUROBOROS_PLUGIN_HOME/main.sh"; touch "$OUROBOROS_PLUGIN_HOME/new"; echo $?',
    );
    expect(result.out.trim()).not.toBe("0");
    expect((await world.invoke()).outcome).not.toBe("blocked");
  });

  it("T013: nothing is left in /tmp for the next run", async () => {
    await using world = await World.open();
    const result = await world.run('ls -A /tmp "$HOME"; echo secret > /tmp/left; echo secret > "$HOME/left"');
    expect(result.out).not.toContain("left");
    expect((await world.invoke()).out).not.toContain("left");
  });
});

describe("filesystem:read", () => {
  it("T002, T003: the workspace is there without .git, read-only, and no link leads out of it", async () => {
    await using world = await World.open();
    world.write("a.txt", "content");
    world.write(".git/config", "SECRET");
    world.write(join(world.root, "work", "outside.txt"), "SECRET");
    symlinkSync(join(world.root, "work", "outside.txt"), join(world.workspace, "link"));
    symlinkSync("/etc/shadow", join(world.workspace, "shadow"));
    const result = await world.run(
      "cat a.txt; pwd; ls -A .git; cat ../outside.txt link shadow .git/config; echo x > a.txt; echo x > link; touch new",
      { grant: ["filesystem:read"] },
    );
    expect(result.out).toBe(`content${world.workspace}\n`);
    expect(result.err).not.toContain("SECRET");
    expect(existsSync(join(world.workspace, "new"))).toBe(false);
    expect(readFileSync(join(world.root, "work", "outside.txt"), "utf8")).toBe("SECRET");
    const uses = (await world.story(result.correlationId)).filter(
      ({ event_type }) => event_type === "plugin.permission_used",
    );
    expect(uses).toHaveLength(1);
    expect(uses[0]).toMatchObject({
      permissions_used: ["filesystem:read"],
      provenance: { basis: "granted", outcome: "allowed", target: world.workspace },
    });
  });

  it("the home directory is never a workspace, also if it is a repository (T007)", async () => {
    await using world = await World.open();
    mkdirSync(join(world.userHome, ".git"));
    world.write(join(world.userHome, "secret.txt"), "SECRET");
    const result = await world.run("cat secret.txt; ls", {
      grant: ["filesystem:write"],
      request: { cwd: world.userHome },
    });
    expect(result.out).not.toContain("SECRET");
    expect(result.notices.map(({ message }) => message).join()).toContain("there is no workspace");
  });
});

describe("filesystem:write", () => {
  it("T007: no workspace holds OUROBOROS_HOME, lies in it or is above it, however it is named", async () => {
    await using world = await World.open();
    const files = (): readonly string[] =>
      [world.home.lockfile, world.home.ledgerKey].map((path) => readFileSync(path, "utf8"));
    mkdirSync(join(world.home.root, "project/.git"), { recursive: true });
    symlinkSync(world.home.root, join(world.root, "work", "link"));
    await world.install({
      entrypoint: "sh main.sh",
      files: {
        "main.sh": `for f in ${world.home.lockfile} ${world.home.ledger} ${world.home.config} ${world.home.grants("probe")} ./*; do echo bad > $f; done; find . -name '*.db'; true`,
      },
      permissions: [{ scope: "filesystem:write" }],
    });
    await world.trust("probe", ["filesystem:write"]);
    const before = files();
    for (const workspace of [
      world.home.root,
      join(world.home.root, "project"),
      join(world.root, "work", "link"),
      world.userHome,
      join(world.root, "home"),
      world.root,
      "/",
    ]) {
      await expect(world.invoke([], { cwd: world.workspace, workspace })).rejects.toMatchObject({
        code: "FIREWALL_BAD_WORKSPACE",
      });
      const result = await world.invoke([], { cwd: workspace });
      expect(result.out).toBe("");
      expect(result.notices.map(({ message }) => message).join()).toContain("there is no workspace");
      expect(files()).toEqual(before);
    }
  });

  it("T008, ENF-02: names that run code later stay as they are, and new ones are moved away and recorded", async () => {
    await using world = await World.open();
    world.write(".git/config", "[core]\n");
    world.write(".git/hooks/pre-commit", "ok");
    world.write(".vscode/tasks.json", "ok");
    world.write("sub/.envrc", "ok");
    const result = await world.run(
      `echo hi > written.txt
       for f in .git/config .git/hooks/pre-commit .git/hooks/post-commit .vscode/tasks.json sub/.envrc; do echo bad > $f && echo "WROTE $f"; done
       rm -rf .git .vscode sub/.envrc; mv .git .g2; mv .vscode .v2; mkdir .git2
       echo bad > .envrc; echo bad > sub/.bashrc; mkdir -p deep/.idea; echo bad > deep/.idea/x; mkdir -p .husky; echo bad > .husky/pre-commit
       echo bad > .ENVRC.txt; true`,
      { grant: ["filesystem:write"] },
    );
    expect(result.out).not.toContain("WROTE");
    expect(readFileSync(join(world.workspace, "written.txt"), "utf8")).toBe("hi\n");
    expect(readFileSync(join(world.workspace, ".git/hooks/pre-commit"), "utf8")).toBe("ok");
    expect(readFileSync(join(world.workspace, ".vscode/tasks.json"), "utf8")).toBe("ok");
    expect(readFileSync(join(world.workspace, "sub/.envrc"), "utf8")).toBe("ok");
    for (const path of [".envrc", "sub/.bashrc", "deep/.idea", ".husky"]) {
      expect(existsSync(join(world.workspace, path))).toBe(false);
    }
    expect(existsSync(join(world.workspace, ".ENVRC.txt"))).toBe(true);
    const violations = (await world.story(result.correlationId)).filter(
      ({ event_type }) => event_type === "plugin.violation",
    );
    expect(violations.map(({ provenance }) => provenance.target).sort()).toEqual(
      [".envrc", ".husky", "deep/.idea", "sub/.bashrc"].map((path) => join(world.workspace, path)),
    );
    expect(readdirSync(join(world.home.quarantine, result.correlationId))).toHaveLength(4);
  });

  it("T120: a parent of a protected name cannot be swapped under it", async () => {
    await using world = await World.open();
    world.write("a/b/.vscode/tasks.json", "ok");
    const result = await world.run(
      "mv a a2 && cp -r a2 a && echo bad > a/b/.vscode/tasks.json && echo WROTE; mv a/b a/c && echo MOVED; true",
      { grant: ["filesystem:write"] },
    );
    expect(result.out).toBe("");
    expect(readFileSync(join(world.workspace, "a/b/.vscode/tasks.json"), "utf8")).toBe("ok");
  });

  it("T017, ENF-10: after a run git status and the home directory show no new files", async () => {
    await using world = await World.open();
    git(world.workspace, "init", "-q");
    world.write("a.txt", "a");
    git(world.workspace, "add", ".");
    git(world.workspace, "commit", "-qm", "first");
    const before = readdirSync(world.userHome);
    await world.run("ls -A > /dev/null; exit 0", { grant: ["filesystem:write", "git:write"] });
    expect(git(world.workspace, "status", "--porcelain", "--ignored")).toBe("");
    expect(readdirSync(world.userHome)).toEqual(before);
    expect(existsSync(join(world.workspace, ".git/config.worktree"))).toBe(false);
    expect(existsSync(join(world.workspace, ".git/info/attributes"))).toBe(false);
  });

  it("T015: a fifo, a socket or a suid file in the workspace does no harm", async () => {
    await using world = await World.open();
    const result = await world.run(
      "mkfifo pipe .envrc; cp /bin/true x && chmod 4755 x; ls -l x | cut -c1-4; true",
      {
        grant: ["filesystem:write"],
      },
    );
    expect(result.outcome).toBe("completed");
    expect(result.out).not.toContain("s");
    expect(existsSync(join(world.workspace, ".envrc"))).toBe(false);
  });

  it("T068: ooo never runs what could write ooo's own code", async () => {
    await using world = await World.open();
    world.overrides = { ownCode: [join(world.workspace, "node_modules/@ooo/cli")] };
    const result = await world.run("echo ran", { grant: ["filesystem:write"] });
    expect(result).toMatchObject({ outcome: "blocked", exitCode: 77, block: { gate: "policy" } });
    expect(result.out).toBe("");
  });
});

describe("git scopes", () => {
  it("git:write commits as the user's own identity, and config and hooks stay closed", async () => {
    await using world = await World.open();
    git(world.workspace, "init", "-q");
    world.write(join(world.userHome, ".gitconfig"), "[user]\n name = Ada L\n email = ada@example.com\n");
    const result = await world.run(
      `echo x > f; git add f && git commit -qm second && git log -1 --format='%an %ae'
       git config core.pager evil; echo bad > .git/hooks/pre-commit; echo bad > .git/info/attributes; echo bad > .git/commondir
       cat .git/hooks/pre-commit .git/info/attributes 2>/dev/null; true`,
      { grant: ["filesystem:write", "git:write"] },
    );
    expect(result.out).toBe("Ada L ada@example.com\n");
    expect(readFileSync(join(world.workspace, ".git/config"), "utf8")).not.toContain("evil");
    expect(existsSync(join(world.workspace, ".git/hooks/pre-commit"))).toBe(false);
    expect(existsSync(join(world.workspace, ".git/commondir"))).toBe(false);
    expect(git(world.workspace, "status", "--porcelain")).toBe("");
  });

  it("git:read follows a worktree to its real directories, and nowhere else (T003)", async () => {
    await using world = await World.open();
    git(world.workspace, "init", "-q");
    git(world.workspace, "commit", "-q", "--allow-empty", "-m", "first");
    const tree = join(world.root, "work", "tree");
    git(world.workspace, "worktree", "add", "-q", tree);
    const result = await world.run("git log --format=%s; git status --porcelain", {
      grant: ["filesystem:read", "git:read"],
      request: { cwd: tree },
    });
    expect(result.out).toBe("first\n");
    const forged = join(world.root, "work", "forged");
    world.write(join(forged, ".git"), `gitdir: ${world.workspace}/.git\n`);
    const blocked = await world.invoke([], { cwd: forged });
    expect(blocked.out).not.toContain("first");
    expect(blocked.notices.map(({ message }) => message).join()).toContain(
      "does not belong to this workspace",
    );
  });
});

describe("path arguments", () => {
  const command = {
    risk: "read_only",
    arguments: [{ name: "input", type: "path", required: false, description: "" }],
  };

  it("ENF-09: a file that is typed is granted for this run, read-only for a read_only command, and recorded", async () => {
    await using world = await World.open();
    world.write("in/data.txt", "data");
    world.write("in/other.txt", "SECRET");
    const result = await world.run('cat "$2"; cat in/other.txt; echo x > "$2" 2>/dev/null; ls in', {
      command,
      words: ["in/data.txt"],
    });
    expect(result.out).toBe("datadata.txt\n");
    const [, use] = await world.story(result.correlationId);
    expect(use).toMatchObject({
      event_type: "plugin.permission_used",
      provenance: { basis: "typed", target: join(world.workspace, "in/data.txt") },
    });
  });

  it("ENF-09: a path that does not exist yet is taken from a private directory, and only under its name", async () => {
    await using world = await World.open();
    world.write("keep.txt", "keep");
    const result = await world.run('ls; echo made > "$2"; echo bad > other.txt; echo bad > keep.txt', {
      command: { ...command, risk: "write" },
      words: ["out.txt"],
    });
    expect(result.out).toBe("");
    expect(readFileSync(join(world.workspace, "out.txt"), "utf8")).toBe("made\n");
    expect(readFileSync(join(world.workspace, "keep.txt"), "utf8")).toBe("keep");
    expect(existsSync(join(world.workspace, "other.txt"))).toBe(false);
    world.write("in.txt", "in");
    await world.install({
      entrypoint: "sh main.sh",
      files: { "main.sh": 'cat in.txt > "$2"' },
      permissions: [{ scope: "filesystem:read" }],
      command: { ...command, risk: "write" },
    });
    await world.trust("probe", ["filesystem:read"]);
    await world.invoke(["copy.txt"]);
    expect(readFileSync(join(world.workspace, "copy.txt"), "utf8")).toBe("in");
  });

  it("ENF-09: what must not be given is refused as a path argument before anything is recorded", async () => {
    await using world = await World.open();
    await world.run("true", { command, words: [] });
    execFileSync("mkfifo", [join(world.workspace, "pipe")]);
    symlinkSync(world.home.root, join(world.workspace, "innocent"));
    for (const word of [
      "/",
      world.userHome,
      world.home.root,
      join(world.home.root, "ouroboros.db"),
      "missing.txt",
      "pipe",
      "innocent",
      "/proc/self/environ",
    ]) {
      await expect(world.invoke([word])).rejects.toMatchObject({ code: "FIREWALL_BAD_PATH_ARGUMENT" });
    }
    expect((await world.ledger.query({ types: ["plugin.invoked"] })).records).toHaveLength(1);
  });
});

describe("path arguments of a command that writes", () => {
  it("ENF-09: git's own files and directories of the system are refused", async () => {
    await using world = await World.open();
    world.write(".git/hooks/pre-commit", "ok");
    const command = { arguments: [{ name: "output", type: "path", required: false, description: "" }] };
    await world.run("true", { command });
    for (const word of [
      ".git",
      ".git/hooks",
      ".git/hooks/pre-commit",
      "/tmp/never-there.txt",
      "/usr/never-there",
      "/never-there",
    ]) {
      await expect(world.invoke([word])).rejects.toMatchObject({ code: "FIREWALL_BAD_PATH_ARGUMENT" });
    }
  });

  it("ENF-09: a directory is given with its content, and what runs code later in it stays", async () => {
    await using world = await World.open();
    world.write("out/.envrc", "ok");
    const command = { arguments: [{ name: "output", type: "path", required: true, description: "" }] };
    const result = await world.run(
      'echo new > "$2/a.txt"; echo bad > "$2/.envrc"; echo bad > "$2/.bashrc"; ls',
      { command, words: ["out"] },
    );
    expect(result.out).toBe("out\n");
    expect(readFileSync(join(world.workspace, "out/a.txt"), "utf8")).toBe("new\n");
    expect(readFileSync(join(world.workspace, "out/.envrc"), "utf8")).toBe("ok");
    expect(existsSync(join(world.workspace, "out/.bashrc"))).toBe(false);
  });

  it("ENF-09: what a plugin leaves that is no file or directory, or where something is by now, is not taken over", async () => {
    await using world = await World.open();
    const command = { arguments: [{ name: "output", type: "path", required: true, description: "" }] };
    const result = await world.run('ln -s /etc/passwd "$2"', { command, words: ["link.txt"] });
    expect(existsSync(join(world.workspace, "link.txt"))).toBe(false);
    expect(result.notices.map(({ message }) => message).join()).toContain("not taken over");
    const running = world.run('echo made > "$2"; touch /tmp/made; sleep 1', { command, words: ["new.txt"] });
    for (let left = 100; left > 0; left -= 1) {
      if ((await world.ledger.query({ types: ["plugin.invoked"] })).records.length > 1) break;
      await sleep(20);
    }
    world.write("new.txt", "somebody else's");
    const late = await running;
    expect(readFileSync(join(world.workspace, "new.txt"), "utf8")).toBe("somebody else's");
    const kept = join(world.home.quarantine, late.correlationId, "output-new.txt");
    expect(readFileSync(kept, "utf8")).toBe("made\n");
    expect(late.notices[0]?.message).toContain(kept);
  });
});

it("T004: a hard link made before the grant can be written through (residual, documented)", async () => {
  await using world = await World.open();
  const outside = world.write(join(world.root, "work", "outside.txt"), "before");
  linkSync(outside, join(world.workspace, "hard.txt"));
  await world.run("echo after > hard.txt", { grant: ["filesystem:write"] });
  expect(readFileSync(outside, "utf8")).toBe("after\n");
});

it("T123: what the workspace brings along is never loaded", async () => {
  await using world = await World.open();
  for (const file of ["sitecustomize.py", "app/__main__.py", "app.py", "json.py", "usercustomize.py"]) {
    world.write(file, "print('PLANTED')\n");
  }
  world.write("node_modules/.bin/node", "#!/bin/sh\necho PLANTED\n", 0o755);
  world.write("dist/main.js", "console.log('PLANTED')");
  writeFileSync(join(world.workspace, ".npmrc"), "node-options=--require ./dist/main.js\n");
  world.env.PATH = `.:${world.workspace}/node_modules/.bin:${world.env.PATH ?? ""}`;
  world.env.NODE_OPTIONS = `--require ${world.workspace}/dist/main.js`;
  world.env.PYTHONPATH = world.workspace;
  const options = {
    grant: ["filesystem:read"],
    files: {
      "app/__main__.py": "import json, os\nprint('own', os.getcwd())\n",
      "dist/main.js": "console.log('own', process.cwd())",
    },
  };
  const python = await world.run("", { ...options, entrypoint: "python -m app" });
  expect(python.out).toBe(`own ${world.workspace}\n`);
  const node = await world.run("", { ...options, entrypoint: "node dist/main.js" });
  expect(node.out).toBe(`own ${world.workspace}\n`);
});
