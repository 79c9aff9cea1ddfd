import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { python, shell, syscalls } from "./support/programs.ts";
import { startDriver, type Driver } from "./support/start-driver.ts";

/** Numbers of the raw calls; the test is written for the architecture that it runs on. */
const N =
  process.arch === "arm64"
    ? {
        ptrace: 117,
        readv: 270,
        writev: 271,
        getfd: 438,
        uring: 425,
        unshare: 97,
        setns: 268,
        mount: 40,
        umount: 39,
        pivot: 41,
        clone3: 435,
        clone: 220,
        keyctl: 219,
        addKey: 217,
        bpf: 280,
        perf: 241,
        uffd: 282,
        kexec: 104,
        personality: 92,
        shmget: 194,
        msgget: 186,
        socket: 198,
        ioctl: 29,
        openTree: 428,
        fsopen: 430,
        handle: 265,
        syslog: 116,
        reboot: 142,
      }
    : {
        ptrace: 101,
        readv: 310,
        writev: 311,
        getfd: 438,
        uring: 425,
        unshare: 272,
        setns: 308,
        mount: 165,
        umount: 166,
        pivot: 155,
        clone3: 435,
        clone: 56,
        keyctl: 250,
        addKey: 248,
        bpf: 321,
        perf: 298,
        uffd: 323,
        kexec: 246,
        personality: 135,
        shmget: 29,
        msgget: 68,
        socket: 41,
        ioctl: 16,
        openTree: 428,
        fsopen: 430,
        handle: 304,
        syslog: 103,
        reboot: 169,
      };

describe("system calls", () => {
  let driver: Driver;
  beforeAll(() => void (driver = startDriver()));
  afterAll(() => driver.close());

  async function results(calls: Readonly<Record<string, string>>): Promise<Record<string, string>> {
    const { stdout, stderr } = await driver.run({ argv: syscalls(calls) });
    expect(stderr).toBe("");
    return Object.fromEntries(
      stdout
        .trim()
        .split("\n")
        .map((line) => line.split(" ") as [string, string]),
    );
  }

  it("T061: another process's memory and descriptors cannot be taken", async () => {
    expect(
      await results({
        ptrace: `${N.ptrace}, 16, 1, 0, 0`,
        traceme: `${N.ptrace}, 0, 0, 0, 0`,
        readv: `${N.readv}, 1, 0, 0, 0, 0, 0`,
        writev: `${N.writev}, 1, 0, 0, 0, 0, 0`,
        getfd: `${N.getfd}, 0, 0, 0`,
      }),
    ).toEqual({ ptrace: "EPERM", traceme: "EPERM", readv: "EPERM", writev: "EPERM", getfd: "EPERM" });
  });

  it("T062: io_uring does not exist", async () => {
    expect(await results({ uring: `${N.uring}, 8, buffer` })).toEqual({ uring: "ENOSYS" });
  });

  it("T063: there is no controlling terminal, and no bytes can be pushed into one", async () => {
    expect(
      await results({ tiocsti: `${N.ioctl}, 0, 0x5412, buffer`, tioclinux: `${N.ioctl}, 0, 0x541C, buffer` }),
    ).toEqual({
      tiocsti: "EPERM",
      tioclinux: "EPERM",
    });
    const { stdout } = await driver.run({ argv: shell("(: < /dev/tty) 2>/dev/null || echo none; tty") });
    expect(stdout).toBe("none\nnot a tty\n");
  });

  it("T064, T119: namespaces and mounts cannot be made, left or changed", async () => {
    const answers = await results({
      unshareUser: `${N.unshare}, 0x10000000`,
      unshareMount: `${N.unshare}, 0x00020000`,
      setns: `${N.setns}, 0, 0`,
      mount: `${N.mount}, b"none", b"/tmp", b"tmpfs", 0, 0`,
      remount: `${N.mount}, b"none", b"/usr", 0, 0x1020, 0`,
      umount: `${N.umount}, b"/usr", 2`,
      pivot: `${N.pivot}, b"/", b"/tmp"`,
      openTree: `${N.openTree}, -100, b"/", 1`,
      fsopen: `${N.fsopen}, b"tmpfs", 0`,
      handle: `${N.handle}, -100, buffer, 0`,
      cloneUser: `${N.clone}, 0x10000011, 0, 0, 0, 0`,
      clone3: `${N.clone3}, buffer, 88`,
    });
    const { clone3, ...others } = answers;
    expect(clone3).toBe("ENOSYS");
    expect(new Set(Object.values(others))).toEqual(new Set(["EPERM"]));
    const { stdout } = await driver.run({
      argv: shell(
        "unshare -Urm true 2>/dev/null || echo refused; bwrap --ro-bind / / true 2>/dev/null || echo refused; grep -E '^(Cap(Eff|Prm|Bnd|Amb)|NoNewPrivs|Seccomp):' /proc/self/status",
      ),
    });
    expect(stdout.split("\n").slice(0, 2)).toEqual(["refused", "refused"]);
    expect(stdout.match(/^Cap\w+:\t0{16}$/gm)).toHaveLength(4);
    expect(stdout).toMatch(/^NoNewPrivs:\t1$/m);
    expect(stdout).toMatch(/^Seccomp:\t2$/m);
  });

  it("T065: kernel facilities outside of any namespace are refused", async () => {
    const answers = await results({
      keyctl: `${N.keyctl}, 0, -3, 1`,
      addKey: `${N.addKey}, b"user", b"x", b"y", 1, -3`,
      bpf: `${N.bpf}, 0, buffer, 64`,
      perf: `${N.perf}, buffer, 0, -1, -1, 0`,
      userfaultfd: `${N.uffd}, 0`,
      kexec: `${N.kexec}, 0, 0, 0, 0`,
      personality: `${N.personality}, 0x0040000`,
      syslog: `${N.syslog}, 3, buffer, 4096`,
      reboot: `${N.reboot}, 0xfee1dead, 672274793, 0, 0`,
    });
    expect(new Set(Object.values(answers))).toEqual(new Set(["EPERM"]));
    expect(await results({ query: `${N.personality}, 0xffffffff` })).toEqual({ query: "ok" });
  });

  it("T032: only UNIX and internet sockets can be made, and no raw ones", async () => {
    const families = { netlink: 16, packet: 17, alg: 38, vsock: 40, bluetooth: 31, xdp: 44, can: 29 };
    const answers = await results({
      ...Object.fromEntries(
        Object.entries(families).map(([name, family]) => [name, `${N.socket}, ${family}, 3, 0`]),
      ),
      raw: `${N.socket}, 2, 3, 1`,
      unix: `${N.socket}, 1, 1, 0`,
      stream: `${N.socket}, 2, 1, 0`,
    });
    const { raw, unix, stream, ...others } = answers;
    expect(new Set(Object.values(others))).toEqual(new Set(["EAFNOSUPPORT"]));
    expect([raw, unix, stream]).toEqual(["EPERM", "ok", "ok"]);
  });

  it("T066: shared memory and message queues are the run's own", async () => {
    const key = "0x6f6f6f31";
    const first = await results({
      make: `${N.shmget}, ${key}, 4096, 0o1600`,
      queue: `${N.msgget}, ${key}, 0o1600`,
    });
    expect(first).toEqual({ make: "ok", queue: "ok" });
    expect(await results({ find: `${N.shmget}, ${key}, 4096, 0`, queue: `${N.msgget}, ${key}, 0` })).toEqual({
      find: "ENOENT",
      queue: "ENOENT",
    });
    const shared = await driver.run({ argv: shell("echo x > /dev/shm/left; ls /dev/shm") });
    expect(shared.stdout).toBe("left\n");
  });

  it("T016: nothing inside gains rights", async () => {
    const { stdout } = await driver.run({
      argv: shell(
        "for program in 'sudo -n id' 'su -c id' 'pkexec id' 'newuidmap 1 0 0 1' 'mount'; do $program >/dev/null 2>&1 < /dev/null && [ \"$program\" != mount ] && echo gained; done; id -u; cat /proc/self/uid_map | wc -l",
      ),
    });
    expect(stdout).toBe(`${process.getuid?.() ?? -1}\n1\n`);
  });

  it("T071: a plugin can neither leave its limits nor see the host's control groups", async () => {
    const { stdout } = await driver.run({
      argv: python(
        "import os, resource",
        "print(os.path.exists('/sys/fs/cgroup'))",
        "for name in ['RLIMIT_NOFILE', 'RLIMIT_CORE', 'RLIMIT_FSIZE', 'RLIMIT_CPU']:",
        "    try: resource.setrlimit(getattr(resource, name), (resource.RLIM_INFINITY, resource.RLIM_INFINITY)); print('raised')",
        "    except (ValueError, PermissionError): print('kept')",
        "try: os.write(os.open('/proc/1/oom_score_adj', os.O_WRONLY), b'-1000'); print('raised')",
        "except OSError: print('kept')",
      ),
    });
    expect(stdout).toBe("False\nkept\nkept\nkept\nkept\nkept\n");
  });

  it.runIf(process.arch === "x64")("a second system call table ends the process", async () => {
    const { outcome } = await driver.run({ argv: syscalls({ x32: "0x40000000 + 39" }) });
    expect(outcome).toMatchObject({ kind: "signaled", signal: "SIGSYS" });
  });
});
