import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { PassThrough, Writable } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { World } from "./world.ts";

/** Processes whose command line holds a mark. */
function processesWith(mark: string): readonly number[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        // Those of another user are another run's of these tests.
        if (statSync(`/proc/${pid}`).uid !== process.getuid?.()) return false;
        return readFileSync(`/proc/${pid}/cmdline`, "latin1").includes(mark);
      } catch {
        return false;
      }
    })
    .map(Number);
}

describe("limits", () => {
  it("ENF-06, INV-09: a command's time limit ends the whole tree, with 124 and its reason in the ledger", async () => {
    await using world = await World.open();
    const result = await world.run("sleep 7771 & sleep 7771", { command: { timeout_seconds: 1 } });
    expect(result).toMatchObject({ outcome: "failed", exitCode: 124, exitBy: "ooo", status: "timed_out" });
    expect(processesWith("sleep\u00007771")).toEqual([]);
    expect((await world.story(result.correlationId)).at(-1)).toMatchObject({
      result: { status: "timed_out" },
      provenance: { exit_code: "124" },
    });
  });

  it("T052, T053, T054: forks, memory and processor time end at their limits, with 137", async () => {
    await using world = await World.open("[limits]\nprocesses = 24\nmemory_mib = 96\ncpu_seconds = 1\n");
    const forks = await world.run("", {
      entrypoint: "python3 main.py",
      // What the kernel refuses is tried again: a bomb that gives up at the first refusal ends by itself.
      files: {
        "main.py":
          "import os, time\nwhile True:\n  try:\n    if os.fork() == 0: time.sleep(60)\n  except OSError: time.sleep(0.01)",
      },
    });
    expect(forks).toMatchObject({ exitCode: 137, exitBy: "ooo" });
    expect(forks.message).toContain("processes");
    const memory = await world.run("", {
      entrypoint: "python3 main.py",
      files: { "main.py": "b=[]\nwhile True: b.append(bytearray(8_000_000))" },
    });
    expect(memory).toMatchObject({ exitCode: 137, exitBy: "ooo" });
    expect(memory.message).toContain("memory");
    const spin = await world.run("while :; do :; done");
    expect(spin).toMatchObject({ exitCode: 137 });
    expect(spin.message).toContain("cpu-time");
  });

  it("T059: output beyond the limit ends the run, and no more than the limit is kept", async () => {
    await using world = await World.open("[limits]\ncaptured_output_mib = 1\n");
    const result = await world.run("yes");
    expect(result).toMatchObject({ exitCode: 137, exitBy: "ooo" });
    expect(result.message).toContain("output");
    expect(result.out.length).toBeLessThanOrEqual(1024 * 1024);
  });

  it("T014: the temporary directory is bounded", async () => {
    await using world = await World.open("[limits]\ntemporary_mib = 4\n");
    const result = await world.run("head -c 50000000 /dev/zero > /tmp/x 2>/dev/null; wc -c < /tmp/x");
    expect(result.exitCode === 137 || Number(result.out) <= 4 * 1024 * 1024).toBe(true);
  });
});

describe("the end of a run", () => {
  it("T055, INV-08: a daemon that left its parent does not survive", async () => {
    await using world = await World.open();
    const result = await world.run("(setsid sleep 7772 >/dev/null 2>&1 &) ; echo ok");
    expect(result.out).toBe("ok\n");
    expect(processesWith("sleep\u00007772")).toEqual([]);
  });

  it("T057, T058: the first signal asks, the second ends at once", async () => {
    await using world = await World.open();
    const cancel = new AbortController();
    const polite = world.run("trap 'echo bye; exit 0' TERM; echo up; while :; do sleep 0.05; done", {
      request: { cancel: cancel.signal },
    });
    await sleep(600);
    cancel.abort();
    expect(await polite).toMatchObject({ outcome: "cancelled", exitCode: 130, out: "up\nbye\n" });
    const first = new AbortController();
    const second = new AbortController();
    const deaf = world.run("trap '' TERM INT HUP; echo up; while :; do sleep 0.05; done", {
      request: { cancel: first.signal, kill: second.signal },
    });
    await sleep(600);
    first.abort();
    await sleep(100);
    second.abort();
    const result = await deaf;
    expect(result).toMatchObject({ outcome: "cancelled", exitCode: 130 });
    expect((await world.story(result.correlationId)).at(-1)?.result.status).toBe("cancelled");
  });

  it("128+n: a plugin that ends by a signal says which", async () => {
    await using world = await World.open();
    expect(await world.run("kill -9 $$")).toMatchObject({
      exitCode: 137,
      exitBy: "plugin",
      outcome: "failed",
    });
  });

  it("T056, T121, ENF-02: after kill -9 of ooo nothing lives, and the next start cleans up", async () => {
    await using world = await World.open();
    await world.run("echo x > .envrc; echo up > marker; sleep 7773", {
      grant: ["filesystem:write"],
      command: { timeout_seconds: 1 },
    });
    await world.install({
      entrypoint: "sh main.sh",
      files: { "main.sh": "echo bad > .envrc; mkdir .idea; echo up > started; sleep 7774" },
      permissions: [{ scope: "filesystem:write" }],
    });
    await world.trust("probe", ["filesystem:write"]);
    const program = join(import.meta.dirname, "programs/invoke-once.ts");
    const child = spawn(
      process.execPath,
      ["--conditions=@ooo/source", program, world.home.root, world.userHome, world.workspace],
      { stdio: "inherit" },
    );
    for (let left = 200; left > 0 && !existsSync(join(world.workspace, "started")); left -= 1)
      await sleep(50);
    expect(existsSync(join(world.workspace, ".envrc"))).toBe(true);
    child.kill("SIGKILL");
    await once(child, "exit");
    await sleep(800);
    expect(processesWith("sleep\u00007774")).toEqual([]);
    await world.install({ name: "second", entrypoint: "sh main.sh", files: { "main.sh": "echo next" } });
    await world.trust("second");
    const next = await world.invoke([], { program: "second" });
    expect(next.out).toBe("next\n");
    expect(existsSync(join(world.workspace, ".envrc"))).toBe(false);
    expect(existsSync(join(world.workspace, ".idea"))).toBe(false);
    expect(next.notices.map(({ message }) => message).join()).toContain(".envrc would run code later");
    const open = await world.ledger.openInvocations();
    expect(open.map(({ state }) => state)).toEqual(["dangling"]);
  });
});

describe("isolation", () => {
  it("T069, ENF-07: without bubblewrap nothing runs, the code is 125 and the hint names the fix", async () => {
    await using world = await World.open();
    world.env.PATH = join(world.root, "nothing");
    const result = await world.run("echo ran");
    expect(result).toMatchObject({ outcome: "failed", exitCode: 125, exitBy: "ooo", out: "" });
    expect(result.hint).toMatch(/bubblewrap|ooo doctor/);
    expect((await world.story(result.correlationId)).map(({ event_type }) => event_type)).toEqual([
      "plugin.invoked",
      "plugin.failed",
    ]);
  });

  it("ENF-07: with allow_unsandboxed it runs where it cannot be isolated, says so, and so does every event", async () => {
    await using world = await World.open("[sandbox]\nallow_unsandboxed = true\n");
    world.write("a.txt", "content");
    world.env.GITHUB_TOKEN = "ghp_realrealrealrealrealrealrealreal1234";
    const script = `cat ${world.workspace}/a.txt; grep -c TMPDIR "$OUROBOROS_PLUGIN_HOME/main.sh"; echo " $1 $GITHUB_TOKEN"; env | grep -ci proxy; echo x > "$TMPDIR/t"; cat "$HOME/.ssh" 2>/dev/null; pwd; exit 3`;
    const grant = ["filesystem:read", "github:read"];
    const isolated = await world.run(script, { grant, words: ["w"] });
    expect(isolated.out).toMatch(/^content1\n go ooo-placeholder-\S+\n[1-9]\d*\n/);
    expect((await world.story(isolated.correlationId)).at(-1)?.provenance.sandbox).toMatch(/^bubblewrap /);
    world.env.PATH = join(world.root, "nothing");
    const result = await world.invoke(["w"]);
    expect(result).toMatchObject({ outcome: "failed", exitCode: 3, exitBy: "plugin" });
    expect(result.out).toMatch(/^content1\n go ooo-placeholder-\S+\n0\n/);
    expect(result.notices.map(({ message }) => message).join()).toContain("was not isolated");
    const story = await world.story(result.correlationId);
    expect(story.map(({ event_type, provenance: { sandbox } }) => [event_type, sandbox])).toEqual([
      ["plugin.invoked", "none"],
      ["plugin.permission_used", "none"],
      ["plugin.failed", "none"],
    ]);
    expect(story[1]?.result.message).toContain("is not enforced");
    expect(readdirSync(join(world.home.tmp, "sandbox")).filter((name) => /\.\d/.test(name))).toEqual([]);
    const slow = await world.run("sleep 7776 & sleep 7776", { command: { timeout_seconds: 1 } });
    expect(slow).toMatchObject({ exitCode: 124, exitBy: "ooo" });
    expect(processesWith("sleep\u00007776")).toEqual([]);
  });

  it("T070: no environment variable and no project file weakens it", async () => {
    await using world = await World.open();
    Object.assign(world.env, { SRT_DISABLE: "1", SANDBOX: "off", OOO_UNSANDBOXED: "1" });
    world.write(".ouroboros/config.toml", 'schema_version = "0.1"\n[sandbox]\nallow_unsandboxed = true\n');
    world.write(join(world.userHome, "secret"), "SECRET");
    expect((await world.run(`cat ${world.userHome}/secret; true`)).out).toBe("");
  });

  it("T012, T016, T061, T063, T064, T065: no other process, no privilege, no terminal, no namespace", async () => {
    await using world = await World.open();
    const result = await world.run(`
      for pid in $(ls /proc | grep -E '^[0-9]+$'); do tr '\\0' ' ' < /proc/$pid/cmdline; echo; done | grep -E '[v]itest|[s]ystemd|[b]ash -l' && echo SEEN
      sudo -n true 2>/dev/null && echo SUDO; su -c true </dev/null 2>/dev/null && echo SU
      unshare -Ur true 2>/dev/null && echo UNSHARE; mount -t tmpfs x /tmp 2>/dev/null && echo MOUNT
      (exec 9</dev/tty) 2>/dev/null && echo TTY
      grep -E '^(CapEff|NoNewPrivs|Seccomp):' /proc/self/status | tr '\\t\\n' '  '`);
    expect(result.out).toMatch(/^CapEff: 0{16} NoNewPrivs: 1 Seccomp: 2 $/);
  });
});

describe("output", () => {
  const collect = (): { sink: Writable; text: () => string } => {
    const chunks: Buffer[] = [];
    const sink = new Writable({
      write: (chunk: Buffer, _, done) => {
        chunks.push(Buffer.from(chunk));
        done();
      },
    });
    return { sink, text: () => Buffer.concat(chunks).toString() };
  };

  it("INV-07, T050: on a terminal only text, newline, tab and colours pass; off a terminal every byte", async () => {
    await using world = await World.open();
    const script = `printf 'a\\tb\\033[31mred\\033[0m\\033]52;c;aGk=\\007\\033[2J\\rX\\r\\n\\342\\200\\256x\\n'`;
    const [terminal, pipe] = [collect(), collect()];
    const io = (sink: Writable, isTerminal: boolean) =>
      ({
        output: {
          kind: "stream",
          stdout: sink,
          stderr: new PassThrough().resume(),
          isTerminal: { stdout: isTerminal, stderr: isTerminal },
        },
      }) as const;
    const shown = await world.run(script, { request: { io: io(terminal.sink, true) } });
    expect(terminal.text()).toBe(
      "a\tb\u001b[31mred\u001b[0m\\u{1b}]52;c;aGk=\\u{7}\\u{1b}[2J\\u{d}X\n\\u{202e}x\n",
    );
    const passed = await world.invoke([], { io: io(pipe.sink, false) });
    expect(pipe.text()).toContain("\u001b]52;c;aGk=\u0007");
    expect(passed.stdout?.sha256).toBe(shown.stdout?.sha256);
    expect((await world.story(passed.correlationId)).at(-1)?.provenance.stdout_sha256).toBe(
      passed.stdout?.sha256,
    );
  });

  it("T059: a caller that stops reading is waited for, one that goes away ends nothing", async () => {
    await using world = await World.open();
    const gone = new PassThrough();
    gone.destroy();
    const result = await world.run("head -c 3000000 /dev/zero; echo done >&2", {
      request: {
        io: {
          output: {
            kind: "stream",
            stdout: gone,
            stderr: new PassThrough().resume(),
            isTerminal: { stdout: false, stderr: false },
          },
        },
      },
    });
    expect(result).toMatchObject({ outcome: "completed", stdout: { bytes: 3_000_000, truncated: true } });
  });

  it("T018, T113: names with newline, controls and invalid bytes leave ledger and output well-formed", async () => {
    await using world = await World.open();
    const result = await world.run("touch \"$(printf 'a\\nb\\033[2J\\377')\" 2>/dev/null; ls | wc -l", {
      grant: ["filesystem:write"],
      words: ["\ud800", "a\nb\u001b[2J"],
    });
    expect(result.outcome).toBe("completed");
    expect((await world.ledger.verify({ strict: true })).ok).toBe(true);
  });
});
