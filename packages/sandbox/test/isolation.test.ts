import { closeSync, mkdirSync, openSync, readFileSync, readdirSync, readlinkSync, writeSync } from "node:fs";
import { connect, createServer, type Server } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { python, shell } from "./support/programs.ts";
import { startDriver, type Driver } from "./support/start-driver.ts";

/** What a hostile host environment might hold. */
const HOST_ENVIRONMENT = {
  NODE_OPTIONS: "--no-warnings",
  LD_LIBRARY_PATH: "/nowhere",
  BASH_ENV: "/nowhere/bash",
  ENV: "/nowhere/sh",
  PYTHONPATH: "/nowhere/python",
  PERL5OPT: "-w",
  RUBYOPT: "-w",
  GIT_SSH_COMMAND: "false",
  npm_config_prefix: "/nowhere",
  GITHUB_TOKEN: "host-secret-token",
};

async function listen(server: Server, address: string | { host: string; port: number }): Promise<number> {
  await new Promise<void>((resolve) => void server.listen(address, resolve));
  const bound = server.address();
  return typeof bound === "object" && bound !== null ? bound.port : 0;
}

describe("isolation", () => {
  let driver: Driver;
  const servers: Server[] = [];
  const reached: string[] = [];
  beforeAll(() => void (driver = startDriver({ environment: HOST_ENVIRONMENT })));
  afterAll(async () => {
    servers.forEach((server) => server.close());
    await driver.close();
  });

  async function hostServer(address: string | { host: string; port: number }): Promise<number> {
    const server = createServer((socket) => {
      reached.push(JSON.stringify(address));
      socket.destroy();
    });
    servers.push(server);
    return await listen(server, address);
  }

  it("T019, T020: no packet finds a way out", async () => {
    const { stdout } = await driver.run({
      argv: python(
        "import errno, socket",
        "def attempt(action):",
        "    try: action(); print('sent')",
        "    except socket.gaierror: print('no name')",
        "    except OSError as error: print(errno.errorcode[error.errno])",
        "attempt(lambda: socket.create_connection(('192.0.2.1', 443), 3))",
        "attempt(lambda: socket.create_connection(('2001:db8::1', 443), 3))",
        "attempt(lambda: socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b'x', ('192.0.2.53', 53)))",
        "attempt(lambda: socket.getaddrinfo('secret.example.invalid', 80))",
      ),
    });
    expect(stdout.trim().split("\n")).toEqual(["ENETUNREACH", "ENETUNREACH", "ENETUNREACH", "no name"]);
  });

  it("T024, T035, T036: services of the host cannot be reached over loopback, a socket file or an abstract name", async () => {
    const port = await hostServer({ host: "127.0.0.1", port: 0 });
    const path = join(driver.directory, "agent.sock");
    await hostServer(path);
    await hostServer(`\0ooo-test-${process.pid}`);
    const { stdout } = await driver.run({
      argv: python(
        "import errno, socket",
        "def attempt(family, address):",
        "    try: socket.socket(family).connect(address); print('reached')",
        "    except OSError as error: print(errno.errorcode[error.errno])",
        `attempt(socket.AF_INET, ('127.0.0.1', ${port}))`,
        `attempt(socket.AF_UNIX, ${JSON.stringify(path)})`,
        `attempt(socket.AF_UNIX, '\\0ooo-test-${process.pid}')`,
        "for path in ['/var/run/docker.sock', '/run/docker.sock', '/run/user', '/run/systemd', '/run/dbus', '/tmp/.X11-unix']:",
        "    import os; print(os.path.exists(path))",
      ),
    });
    expect(stdout.trim().split("\n")).toEqual([
      "ECONNREFUSED",
      "ENOENT",
      "ECONNREFUSED",
      ...Array<string>(6).fill("False"),
    ]);
    expect(reached).toEqual([]);
  });

  it("T039: a port that the plugin listens on does not exist on the host", async () => {
    const free = createServer();
    const port = await listen(free, { host: "127.0.0.1", port: 0 });
    await new Promise((resolve) => free.close(resolve));
    const running = driver.run({
      argv: python(
        "import socket, sys, time",
        `server = socket.create_server(('0.0.0.0', ${port}))`,
        "print('listening', flush=True)",
        "time.sleep(30)",
      ),
      cancelOn: "never",
      limits: { wallMs: 1_500 },
    });
    await new Promise((resolve) => setTimeout(resolve, 700));
    const code = await new Promise((resolve) => {
      connect(port, "127.0.0.1")
        .once("connect", () => resolve("connected"))
        .once("error", (error) => resolve((error as NodeJS.ErrnoException).code));
    });
    expect(code).toBe("ECONNREFUSED");
    expect((await running).stdout).toBe("listening\n");
  });

  it("T040, T041, ENF-05: the environment is exactly what the policy says", async () => {
    const { stdout } = await driver.run({
      argv: python(
        "import os",
        "print(sorted(os.environ))",
        "print(b'secret' in open('/proc/self/environ', 'rb').read())",
      ),
      environment: { ONE: "1", "ODD NAME": "a=b\nc" },
    });
    // PWD is bubblewrap's own; Python adds LC_CTYPE to itself.
    expect(stdout.replace("'LC_CTYPE', ", "")).toBe("['HOME', 'ODD NAME', 'ONE', 'PATH', 'PWD']\nFalse\n");
  });

  it("T041: loader and runtime settings of the host reach no process of the run", async () => {
    const { stdout } = await driver.run({ argv: shell("cat /proc/*/environ | tr '\\0' '\\n'") });
    for (const name of Object.keys(HOST_ENVIRONMENT)) expect(stdout).not.toContain(name);
  });

  it("T046: neither environment nor grants stand in the arguments of any process on the host", async () => {
    const running = driver.run({
      argv: shell("echo up; sleep 30"),
      environment: { SLACK_TOKEN: "placeholder-7531" },
      limits: { wallMs: 1_000 },
    });
    await new Promise((resolve) => setTimeout(resolve, 600));
    const lines = readdirSync("/proc")
      .filter((name) => /^\d+$/.test(name))
      .map((pid) => {
        try {
          return readFileSync(`/proc/${pid}/cmdline`, "utf8");
        } catch {
          return "";
        }
      });
    expect(lines.filter((line) => line.includes("echo up; sleep 30")).length).toBeGreaterThan(0);
    expect(lines.filter((line) => line.includes("placeholder-7531"))).toEqual([]);
    expect((await running).stdout).toBe("up\n");
  });

  it("T048, ENF-05: descriptors 0, 1 and 2 are open, 3 with a channel, and no other", async () => {
    const argv = python(
      "import os",
      "def is_open(fd):",
      "    try: os.fstat(fd); return True",
      "    except OSError: return False",
      "print([fd for fd in range(1024) if is_open(fd)])",
    );
    expect((await driver.run({ argv })).stdout).toBe("[0, 1, 2]\n");
    expect((await driver.run({ argv, channel: "x" })).stdout).toBe("[0, 1, 2, 3]\n");
  });

  it("T065, T071: no setting of the machine below /proc can be written, also by uid 0", async () => {
    const { stdout } = await driver.run({
      argv: python(
        "import os",
        "open_ones = []",
        "for directory, names, files in os.walk('/proc'):",
        "    for name in files:",
        "        path = os.path.join(directory, name)",
        "        try: os.close(os.open(path, os.O_WRONLY | os.O_NONBLOCK))",
        "        except OSError: continue",
        "        if not '/fd/' in path: open_ones.append(path)",
        "print(open_ones)",
        "print(os.path.exists('/proc/sys/kernel/core_pattern'))",
      ),
    });
    expect(stdout).toBe("[]\nTrue\n");
  });

  it("T072: keys and kernel memory of the host cannot be read through /proc, also by uid 0", async () => {
    const { stdout } = await driver.run({
      argv: python(
        "for name in ['kallsyms', 'kcore', 'key-users', 'keys', 'kmsg', 'kpageflags', 'slabinfo', 'timer_list', 'vmallocinfo']:",
        "    try: print(name, len(open('/proc/' + name, 'rb').read(1)))",
        "    except OSError: pass",
      ),
    });
    expect(stdout).not.toContain("1");
  });

  it("T048: what the host itself inherited, open and not closed on exec, does not go on to the program", async () => {
    const secret = openSync(join(driver.directory, "secret"), "w+");
    writeSync(secret, "SECRET");
    const heir = startDriver({ descriptors: Array<number>(60).fill(secret) });
    closeSync(secret);
    const argv = python(
      "import os",
      "print([fd for fd in range(1024) if os.path.exists(f'/proc/self/fd/{fd}')])",
      "print(any('secret' in os.readlink(f'/proc/{pid}/fd/{fd}') for pid in (1, os.getpid()) for fd in os.listdir(f'/proc/{pid}/fd') if os.path.lexists(f'/proc/{pid}/fd/{fd}')))",
    );
    expect((await heir.run({ argv })).stdout).toBe("[0, 1, 2]\nFalse\n");
    expect(readlinkSync(`/proc/${heir.pid}/fd/40`)).toContain("secret");
    expect((await heir.run({ argv, channel: "x" })).stdout).toBe("[0, 1, 2, 3]\nFalse\n");
    await heir.close();
  });

  it("RUN-05: descriptor 3 is a duplex channel", async () => {
    const { channel } = await driver.run({
      argv: python("import os", "os.write(3, os.read(3, 100).upper())"),
      channel: "to the plugin",
    });
    expect(channel).toBe("TO THE PLUGIN");
  });

  it("T122: two runs at once in one host have their own grants", async () => {
    const roots = ["first", "second"].map((name) => join(driver.directory, name));
    for (const root of roots) {
      mkdirSync(root);
    }
    const answers = await Promise.all(
      roots.map((root) =>
        driver.run({
          argv: shell(
            `echo mine > ${root}/f; ls ${driver.directory}; ls /tmp; echo x > /tmp/left; sleep 0.2; ls /tmp`,
          ),
          writable: [{ path: root }],
        }),
      ),
    );
    // The workspace's own parents show up in /tmp; the other run's do not.
    const parents = driver.directory.startsWith("/tmp/")
      ? `home\n${driver.directory.split("/")[2] ?? ""}\n`
      : "home\n";
    expect(answers.map(({ stdout }) => stdout)).toEqual(
      ["first", "second"].map((name) => `${name}\n${parents}${parents.replace("home\n", "home\nleft\n")}`),
    );
  });
});
