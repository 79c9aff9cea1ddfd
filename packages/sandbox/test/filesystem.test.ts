import {
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { python, shell } from "./support/programs.ts";
import { startDriver, type Driver } from "./support/start-driver.ts";

describe("the file system", () => {
  let driver: Driver;
  let workspaces = 0;
  beforeAll(() => void (driver = startDriver()));
  afterAll(() => driver.close());

  /** A directory of the driver's user with a few files; `/` at the end of a name makes a directory. */
  function workspace(files: Readonly<Record<string, string>> = {}): string {
    const root = join(driver.directory, `workspace-${(workspaces += 1)}`);
    mkdirSync(root);
    for (const [name, content] of Object.entries(files)) {
      const path = join(root, name);
      if (name.endsWith("/")) mkdirSync(path);
      else writeFileSync(path, content);
    }
    return root;
  }

  it("T001, ENF-01: secrets of a home directory do not exist for a plugin without a grant", async () => {
    const names = [
      ".ssh/",
      ".ssh/id_ed25519",
      ".aws/",
      ".aws/credentials",
      ".npmrc",
      ".netrc",
      ".bash_history",
    ];
    const home = workspace(Object.fromEntries(names.map((name) => [name, "secret"])));
    const { stdout, outcome } = await driver.run({
      argv: python(
        "import os",
        `for name in ${JSON.stringify(names)}:`,
        `    path = os.path.join(${JSON.stringify(home)}, name)`,
        "    try: open(path).read(); print('read', path)",
        "    except OSError as error: print(error.errno)",
        "for path in ['/root', '/home', '/var', '/etc/shadow', '/sys', '/mnt', '/opt', '/boot']:",
        "    print(os.path.exists(path))",
      ),
    });
    expect(outcome).toEqual({ kind: "exited", code: 0 });
    expect([...new Set(stdout.trim().split("\n"))].sort()).toEqual(["2", "False"]);
  });

  it("ENF-01: the state directory and other workspaces do not exist inside", async () => {
    const granted = workspace({ "a.txt": "a" });
    const other = workspace({ "b.txt": "b" });
    const { stdout } = await driver.run({
      argv: shell(
        `cat a.txt; ls ${other} ${driver.stateDirectory} 2>&1 | grep -c 'No such file'; ls ${driver.directory}`,
      ),
      cwd: granted,
      readable: [{ path: granted }],
    });
    expect(stdout).toBe(`a2\n${granted.split("/").at(-1)}\n`);
  });

  it("T002: neither .. nor an absolute path leads out of a granted directory", async () => {
    const granted = workspace({ "in/": "" });
    workspace({ "secret.txt": "secret" });
    const secret = join(driver.directory, `workspace-${workspaces}`, "secret.txt");
    const { stdout, stderr } = await driver.run({
      argv: shell(
        `cat ../../workspace-${workspaces}/secret.txt; cat ${secret}; echo x > ../out; echo x > /usr/out`,
      ),
      cwd: join(granted, "in"),
      writable: [{ path: granted }],
    });
    expect(stdout).toBe("");
    expect(stderr.match(/No such file/g)).toHaveLength(2);
    expect(readdirSync(granted).sort()).toEqual(["in", "out"]);
  });

  it("T003: a symbolic link in a granted directory is judged by what it points at", async () => {
    const secret = join(workspace({ "secret.txt": "secret" }), "secret.txt");
    const granted = workspace();
    symlinkSync(secret, join(granted, "link"));
    symlinkSync(join(driver.directory, "made-through"), join(granted, "dangling"));
    const { stdout, stderr } = await driver.run({
      argv: shell("cat link; echo x > link; echo x > dangling; ln -s /etc/shadow shadow; cat shadow"),
      cwd: granted,
      writable: [{ path: granted }],
    });
    expect(stdout).toBe("");
    expect(stderr).toContain("No such file");
    expect(readFileSync(secret, "utf8")).toBe("secret");
    expect(existsSync(join(driver.directory, "made-through"))).toBe(false);
  });

  it("T003: a policy that names a symbolic link is refused", async () => {
    const granted = workspace({ "real/": "" });
    symlinkSync("real", join(granted, "link"));
    const { error } = await driver.run({ argv: shell("true"), readable: [{ path: join(granted, "link") }] });
    expect(error?.code).toBe("SANDBOX_PATH_NOT_CANONICAL");
  });

  it("T004: a hard link made before the grant reaches its file, which is documented as a residual", async () => {
    const outside = join(workspace({ "outside.txt": "before" }), "outside.txt");
    const granted = workspace();
    linkSync(outside, join(granted, "linked"));
    await driver.run({ argv: shell("echo after > linked"), cwd: granted, writable: [{ path: granted }] });
    expect(readFileSync(outside, "utf8")).toBe("after\n");
  });

  it("T006: an artifact mounted from a descriptor cannot be written", async () => {
    const artifact = workspace({ "main.sh": "echo first" });
    const { stdout, stderr } = await driver.run({
      argv: shell(
        "echo x > /artifact/main.sh; rm /artifact/main.sh; chmod 777 /artifact/main.sh; sh /artifact/main.sh",
      ),
      readable: [{ path: artifact, as: "/artifact" }],
    });
    expect(stdout).toBe("first\n");
    expect(stderr.match(/Read-only file system/g)).toHaveLength(3);
  });

  it("T008: protected names inside a writable workspace stay as they are", async () => {
    const root = workspace({
      ".git/": "",
      ".git/config": "safe",
      ".git/hooks/": "",
      ".envrc": "safe",
      "a.txt": "",
    });
    const path = (name: string): string => join(root, name);
    const { stdout, uncovered } = await driver.run({
      argv: shell(
        "echo x > .git/config; echo x > .git/hooks/pre-commit; echo x > .envrc; rm .envrc; mv .envrc e; echo x > a.txt; echo done",
      ),
      cwd: root,
      writable: [{ path: root }],
      protected: [
        { path: path(".git/config"), whenAbsent: "skip" },
        { path: path(".git/hooks"), whenAbsent: "skip" },
        { path: path(".envrc"), whenAbsent: "skip" },
        { path: path(".vscode"), whenAbsent: "skip" },
      ],
    });
    expect(stdout).toBe("done\n");
    expect(uncovered).toEqual([path(".vscode")]);
    expect(readFileSync(path(".git/config"), "utf8")).toBe("safe");
    expect(readFileSync(path(".envrc"), "utf8")).toBe("safe");
    expect(readFileSync(path("a.txt"), "utf8")).toBe("x\n");
    expect(readdirSync(path(".git/hooks"))).toEqual([]);
  });

  it("T120: the parent of a protected path cannot be renamed or replaced", async () => {
    const root = workspace({ ".git/": "", ".git/hooks/": "" });
    const { stdout } = await driver.run({
      argv: shell(
        "mv .git .g2 || echo kept; mv .git/hooks .git/h2 || echo kept; rm -rf .git || echo kept; rmdir .git/hooks || echo kept",
      ),
      cwd: root,
      writable: [{ path: root }],
      protected: [{ path: join(root, ".git/hooks"), whenAbsent: "skip" }],
    });
    expect(stdout).toBe("kept\nkept\nkept\nkept\n");
    expect(readdirSync(join(root, ".git"))).toEqual(["hooks"]);
  });

  it("T017, ENF-02: absent protected names are covered for the run and are gone after it", async () => {
    const root = workspace({ ".git/": "" });
    const { stdout } = await driver.run({
      argv: shell(
        "ls -a .git; echo x > .git/hooks/post-checkout || echo covered; echo x > .git/config || echo covered",
      ),
      cwd: root,
      writable: [{ path: root }],
      protected: [
        { path: join(root, ".git/hooks"), whenAbsent: "cover-with-directory" },
        { path: join(root, ".git/config"), whenAbsent: "cover-with-file" },
      ],
    });
    expect(stdout).toBe(".\n..\nconfig\nhooks\ncovered\ncovered\n");
    expect(readdirSync(join(root, ".git"))).toEqual([]);
    expect(readdirSync(driver.stateDirectory)).toEqual(["covers.lock", "pipes"]);
  });

  it("T010: every path of a policy is literal, and one that does not exist refuses the run", async () => {
    const root = workspace({ "*": "literal", a: "other" });
    const literal = await driver.run({ argv: shell(`cat ${root}/*`), readable: [{ path: join(root, "*") }] });
    expect(literal.stdout).toBe("literal");
    const missing = await driver.run({ argv: shell("true"), readable: [{ path: join(root, "?") }] });
    expect(missing.error?.code).toBe("SANDBOX_PATH_MISSING");
  });

  it("T013: what one run leaves in its temporary directory is not there for the next, nor on the host", async () => {
    const first = await driver.run({
      argv: shell("echo x > /tmp/left-by-plugin; echo x > $HOME/left; ls /tmp"),
    });
    expect(first.stdout).toBe("home\nleft-by-plugin\n");
    const second = await driver.run({ argv: shell("ls /tmp $HOME /dev/shm") });
    expect(second.stdout).not.toContain("left");
    expect(existsSync("/tmp/left-by-plugin")).toBe(false);
  });

  it("T012: /proc shows the run's own processes only", async () => {
    const { stdout } = await driver.run({
      argv: python(
        "import os",
        "print(sorted(int(name) for name in os.listdir('/proc') if name.isdigit()) == [1, os.getpid()])",
        `print(os.path.exists('/proc/${driver.pid}'))`,
        "print(b'ooo' in open('/proc/1/environ', 'rb').read())",
      ),
    });
    expect(stdout).toBe("True\nFalse\nFalse\n");
  });

  it("T015: set-user-id bits and devices are refused, and what else is made has the plugin's own rights", async () => {
    const root = workspace();
    const { stdout } = await driver.run({
      argv: python(
        "import os, stat",
        "def attempt(name, action):",
        "    try: action(); print(name, 'ok')",
        "    except OSError as error: print(name, error.strerror)",
        "open('f', 'w').close()",
        "attempt('chmod', lambda: os.chmod('f', 0o4755))",
        "attempt('fchmod', lambda: os.fchmod(os.open('f', os.O_RDONLY), 0o2755))",
        "attempt('fchmodat', lambda: os.chmod('f', 0o6755, dir_fd=os.open('.', os.O_RDONLY)))",
        "attempt('open', lambda: os.open('g', os.O_CREAT | os.O_WRONLY, 0o4755))",
        "attempt('mknod', lambda: os.mknod('h', stat.S_IFREG | 0o4755))",
        "attempt('device', lambda: os.mknod('d', stat.S_IFCHR | 0o666, os.makedev(1, 3)))",
        "attempt('plain', lambda: os.chmod('f', 0o755))",
      ),
      cwd: root,
      writable: [{ path: root }],
    });
    const refused = "Operation not permitted";
    expect(stdout.trim().split("\n")).toEqual([
      `chmod ${refused}`,
      `fchmod ${refused}`,
      `fchmodat ${refused}`,
      `open ${refused}`,
      `mknod ${refused}`,
      `device ${refused}`,
      "plain ok",
    ]);
    expect(readdirSync(root).every((name) => (statSync(join(root, name)).mode & 0o6000) === 0)).toBe(true);
  });

  it("any file name that the disk holds can be granted and read", async () => {
    const root = workspace();
    const names = ["line\nbreak", "\u001b[31mred", "n".repeat(255), "--ro-bind", "-"];
    for (const name of names) writeFileSync(join(root, name), name);
    const answers = await Promise.all(
      names.map((name) =>
        driver.run({ argv: ["/bin/cat", "--", join(root, name)], readable: [{ path: join(root, name) }] }),
      ),
    );
    expect(answers.map(({ stdout }) => stdout)).toEqual(names);
  });

  it("a path may appear under another name, inside another grant, and as a single file", async () => {
    const root = workspace({ "sub/": "", "note.txt": "note" });
    const { stdout, stderr } = await driver.run({
      argv: shell("cat /given/note.txt; echo y > /given/sub/new; echo x > /given/note.txt"),
      readable: [{ path: root, as: "/given" }],
      writable: [{ path: join(root, "sub"), as: "/given/sub" }],
    });
    expect(stdout).toBe("note");
    expect(stderr).toContain("Read-only file system");
    expect(lstatSync(join(root, "sub/new")).isFile()).toBe(true);
  });

  it("RUN-06: account files are made for the user, and there is no resolver", async () => {
    const { stdout } = await driver.run({
      argv: python(
        "import os, pwd, socket",
        "print(pwd.getpwuid(os.getuid()).pw_name, len(pwd.getpwall()), os.path.exists('/etc/resolv.conf'))",
        "print(socket.gethostbyname('localhost'))",
      ),
    });
    expect(stdout).toBe("plugin 1 False\n127.0.0.1\n");
  });

  it("RUN-05: standard streams can be opened by name, as shell scripts do", async () => {
    const { stdout, stderr } = await driver.run({
      argv: shell("cat /dev/stdin > /dev/stdout; echo e > /dev/stderr"),
      stdin: "through",
    });
    expect([stdout, stderr]).toEqual(["through", "e\n"]);
  });
});
