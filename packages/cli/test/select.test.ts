import { execFileSync } from "node:child_process";
import { mkdtempSync, realpathSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { removeArtifactTree } from "@ooo/trust-store";
import fc from "fast-check";
import { beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { BIN, buildOoo } from "./build.ts";
import { aPlugin } from "./plugin.ts";
import { onTerminal, runOnTerminal } from "./pty.ts";
import { parseKeys } from "../src/prompt/keys.ts";

beforeAll(buildOoo);

const permissions = [
  { scope: "filesystem:read", risk: "read_only", required: true, reason: "Reads notes" },
  { scope: "my:own:thing", risk: "write", required: false, reason: "grant: everything\u001b[2J" },
  { scope: "git:write", risk: "destructive", required: false },
];

function aMachine(): { cwd: string; env: { HOME: string } } {
  const cwd = realpathSync(mkdtempSync(join(tmpdir(), "ooo-select-")));
  onTestFinished(() => removeArtifactTree(cwd));
  aPlugin(join(cwd, "repo/plugins/notes"), { permissions });
  aPlugin(join(cwd, "repo/plugins/other"), {
    name: "other",
    commands: [{ namespace: "other-ns", name: "list", summary: "s", usage: "u", risk: "read_only" }],
  });
  return { cwd, env: { HOME: cwd } };
}

function granted({ cwd, env }: { cwd: string; env: { HOME: string } }): string[] {
  const out = execFileSync(process.execPath, [BIN, "plugin", "list", "--json"], {
    cwd,
    env,
    encoding: "utf8",
  });
  const { plugins } = JSON.parse(out) as { plugins: { name: string; granted: string[] }[] };
  return plugins.flatMap((plugin) => [plugin.name, ...plugin.granted]);
}

function withNotes(): ReturnType<typeof aMachine> {
  const machine = aMachine();
  execFileSync(process.execPath, [BIN, "add", "repo", "--select", "notes"], machine);
  return machine;
}

const TRUST = ["plugin", "trust", "notes"];
const FIRST = "> \\[ \\] filesystem:read";

describe("a list on a terminal", { timeout: 120_000 }, () => {
  it("is asked for in words where the terminal is too narrow for it", async () => {
    const machine = withNotes();
    const { screen } = await onTerminal(
      [
        ["\\[names, all, or nothing\\] ", "my:own:thing\n"],
        ["\\[y/N\\] ", "y\n"],
      ],
      TRUST,
      { ...machine, columns: 39 },
    );
    expect(screen).not.toContain("\u001b[J");
    expect(granted(machine)).toEqual(["notes", "my:own:thing"]);
  });

  it("scrolls where it is longer than the terminal, cuts no name, and leaves the cursor to be seen", async () => {
    const machine = aMachine();
    const scopes = Array.from({ length: 40 }, (_, index) => `my:own:scope-${index}`);
    aPlugin(join(machine.cwd, "many"), {
      name: "many",
      permissions: scopes.map((scope) => ({ scope, risk: "write", required: false })),
    });
    execFileSync(process.execPath, [BIN, "add", "many", "--all"], machine);
    const { exitCode, screen } = await onTerminal(
      [
        ["> \\[ \\] my:own:scope-0\\s", "\u001b[A"],
        ["> \\[ \\] my:own:scope-39", " "],
        ["> \\[x\\] my:own:scope-39", "\r"],
        ["\\[y/N\\] ", "y\n"],
      ],
      ["plugin", "trust", "many"],
      { ...machine, columns: 42 },
    );
    expect(exitCode).toBe(0);
    expect(screen).not.toContain("\u001b[?25l");
    expect(granted(machine)).toEqual(["many", "my:own:scope-39"]);
  });

  it("LIF-02: space toggles and enter confirms, and nothing is chosen to begin with", async () => {
    const machine = aMachine();
    const { exitCode, screen } = await onTerminal(
      [
        ["> \\[ \\] notes", "\u001b[B"],
        ["> \\[ \\] other", " "],
        ["> \\[x\\] other", "\r"],
      ],
      ["add", "repo"],
      machine,
    );
    expect(screen).toContain("other 1.0.0 installed, not trusted");
    expect(exitCode).toBe(0);
    expect(granted(machine)).toEqual(["other"]);
    const none = await onTerminal([["> \\[ \\] notes", "\r"]], ["add", "repo"], machine);
    expect(none.exitCode).toBe(77);
    expect(granted(machine)).toEqual(["other"]);
  });

  it("ENF-08: the trust prompt says who, what, who enforces it, and the author's words last", async () => {
    const machine = withNotes();
    const { exitCode, screen } = await onTerminal(
      [
        [FIRST, " "],
        ["> \\[x\\] filesystem:read", "\r"],
        ["\\[y/N\\] ", "y\n"],
      ],
      TRUST,
      { ...machine, env: { ...machine.env, NO_COLOR: "1" } },
    );
    expect(exitCode).toBe(0);
    const order = [
      "filesystem:read  read_only    required  not granted",
      "enforced  by the operating system: without it, it is not there",
      "my:own:thing     write        optional  not granted",
      "means     nobody defined it: it grants nothing",
      "git:write        destructive  optional  not granted",
      "source        ",
      "signer        none verified",
      "entrypoint    sh main.sh",
      "digest        sha256:",
      "in the author's words, which nobody checked:",
      '"grant: everything\\u{1b}[2J"',
    ].map((text) => screen.indexOf(text));
    expect(order).not.toContain(-1);
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(granted(machine)).toEqual(["notes", "filesystem:read"]);
  });

  it("T097: all of it, with a destructive scope in it, needs the plugin's name", async () => {
    const machine = withNotes();
    const { exitCode } = await onTerminal(
      [
        [FIRST, "a"],
        ["\\[x\\] git:write", "\r"],
        ["type notes to go on: ", "yes\n"],
      ],
      TRUST,
      machine,
    );
    expect(exitCode).toBe(77);
    expect(granted(machine)).toEqual(["notes"]);
  });

  it.each([
    ["escape", "\u001b"],
    ["Ctrl-C", "\u0003"],
    ["keys that came all at once", "a\ry\n"],
    ["a pasted answer", "all\n"],
    ["space and enter at once", " \r"],
  ])("T100: %s grants nothing", async (_what, typed) => {
    const machine = withNotes();
    const { exitCode } = await onTerminal([[FIRST, typed]], TRUST, machine);
    expect(exitCode).toBe(77);
    expect(granted(machine)).toEqual(["notes"]);
  });
});

describe("a question before a run", { timeout: 120_000 }, () => {
  it.each([
    ["Esc", "\u001b", 77, "the confirmation was declined"],
    ["Ctrl-C", "\u0003", 130, "cancelled before anything was started"],
  ])("%s ends it at once, and nothing runs", async (_key, typed, exitCode, message) => {
    const machine = aMachine();
    const commands = [
      {
        namespace: "note",
        name: "drop",
        summary: "s",
        usage: "u",
        risk: "write",
        requires_confirmation: true,
      },
    ];
    aPlugin(join(machine.cwd, "repo/plugins/notes"), { commands, permissions: [] });
    execFileSync(process.execPath, [BIN, "add", "repo", "--select", "notes"], machine);
    execFileSync(process.execPath, [BIN, "plugin", "trust", "notes", "--no-input"], machine);
    const ended = await onTerminal([["run it\\? \\[y/N\\] ", typed]], ["note", "drop"], machine);
    expect(ended.screen).toContain(message);
    expect(ended.screen).not.toContain("hello");
    expect(ended.exitCode).toBe(exitCode);
  });
});

describe("a signal while a question is asked", { timeout: 120_000 }, () => {
  it.each([
    ["a list", 100],
    ["words", 39],
  ])("ends ooo at %s and leaves the terminal as it was", async (_what, columns) => {
    const machine = withNotes();
    const preload = join(import.meta.dirname, "programs/end-while-asked.cjs");
    const { screen } = await runOnTerminal(
      [],
      ["/bin/sh", "-c", '"$@"; echo "ended with $?"; stty -a', "sh"].concat(
        process.execPath,
        ["--require", preload, BIN],
        TRUST,
      ),
      { ...machine, columns },
    );
    expect(screen).toContain("grant which scopes?");
    expect(screen).toContain("ended with 143");
    expect(screen).toMatch(/ icanon .* echo /s);
  });
});

describe("parseKeys", () => {
  it("takes one key at a time, and a held arrow", () => {
    expect(parseKeys(" ")).toEqual(["space"]);
    expect(parseKeys("\u001b[B\u001b[B")).toEqual(["down", "down"]);
    expect(parseKeys("\u001b[5~")).toEqual(["other"]);
    expect(parseKeys(" \r")).toEqual(["pasted"]);
  });

  it("never takes several characters for a yes", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 2, unit: "binary" }), (text) => {
        const keys = parseKeys(text);
        expect(keys).not.toContain("enter");
        expect(keys).not.toContain("space");
        expect(keys).not.toContain("all");
      }),
    );
  });
});
