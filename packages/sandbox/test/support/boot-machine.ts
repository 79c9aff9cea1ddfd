import { spawn } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";

const MACHINE = "/usr/bin/linux.uml";
const REPOSITORY = join(import.meta.dirname, "../../../..");
/** Where the machine has the repository, so that its user can read it wherever it lies. */
const INSIDE = "/run/repository";
const USER = 65534;
/** Far longer than it takes. */
const TIMEOUT_MS = 240_000;

/**
 * Starts a machine of its own, a Linux kernel as a process (user-mode Linux) over this one's files, read-only. Its first
 * process is systemd, which starts an ordinary user's, with a bus. As that user, but outside of what its systemd was given, as
 * a login by SSH is, Node runs the program. Returns what it said after `ANSWER `.
 */
export async function runUnderSystemd(program: string, ...words: readonly string[]): Promise<unknown> {
  const directory = mkdtempSync(join(tmpdir(), "ooo-machine-"));
  try {
    chmodSync(directory, 0o755);
    const init = join(directory, "init");
    const node = relative(REPOSITORY, process.execPath).startsWith("..")
      ? process.execPath
      : join(INSIDE, relative(REPOSITORY, process.execPath));
    const command = [node, "--conditions=@ooo/source", join(INSIDE, relative(REPOSITORY, program)), ...words];
    writeFileSync(init, initProgram(command.join(" ")), { mode: 0o755 });
    const output = await boot(directory, init);
    const answer = /^ANSWER (.*)$/m.exec(output)?.[1];
    if (answer === undefined) throw new Error(`the machine gave no answer:\n${output}`);
    return JSON.parse(answer) as unknown;
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

function boot(directory: string, init: string): Promise<string> {
  const words = [
    "mem=768M",
    "root=/dev/root",
    "rootfstype=hostfs",
    "rootflags=/",
    "ro",
    "quiet",
    `init=${init}`,
  ];
  const child = spawn(MACHINE, [...words, "con=null", "con0=null,fd:1"], {
    cwd: "/",
    env: { HOME: directory, TMPDIR: directory, PATH: "/usr/bin:/bin" },
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (chunk: string) => (output += chunk));
  const end = (): void => {
    // The kernel's threads are processes of its group.
    if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
  };
  const timer = setTimeout(end, TIMEOUT_MS);
  return new Promise((resolve, reject) => {
    child.once("error", (cause) =>
      reject(new Error(`${MACHINE} is missing: tools/prepare-machine installs it`, { cause })),
    );
    child.once("close", () => {
      clearTimeout(timer);
      resolve(output.replaceAll("\r", ""));
    });
  });
}

/** Without PAM, because logind, which it would ask, wants more of a machine. */
function initProgram(command: string): string {
  return `#!/bin/sh
PATH=/usr/sbin:/usr/bin:/sbin:/bin
mount -t proc proc /proc; mount -t sysfs sys /sys; mount -t cgroup2 cgroup2 /sys/fs/cgroup
mount -t tmpfs -o mode=755 tmpfs /run; mount -t tmpfs tmpfs /var/lib
mkdir -p ${INSIDE} /run/systemd/system/user@.service.d
mount --bind ${REPOSITORY} ${INSIDE}
cd /run/systemd/system
printf '[Service]\\nPAMName=\\nEnvironment=XDG_RUNTIME_DIR=/run/user/%%i\\n' > user@.service.d/test.conf
printf '[Service]\\nType=oneshot\\nRemainAfterExit=yes\\nExecStart=/usr/bin/install -d -m 700 -o %%i -g %%i /run/user/%%i\\n' > user-runtime-dir@.service
cat > test.target <<END
[Unit]
Requires=test.service
AllowIsolate=yes
END
cat > test.service <<END
[Unit]
DefaultDependencies=no
Requires=dbus.service user@${USER}.service
After=dbus.service user@${USER}.service
[Service]
Type=oneshot
StandardOutput=tty
StandardError=tty
TTYPath=/dev/console
ExecStart=-/usr/bin/systemd-run --quiet --scope --slice=user-${USER}.slice --unit=session-1.scope --uid=${USER} --gid=${USER} ${command}
ExecStopPost=/bin/sh -c 'echo o > /proc/sysrq-trigger'
END
exec /lib/systemd/systemd --unit=test.target --show-status=0 --log-level=notice
`;
}
