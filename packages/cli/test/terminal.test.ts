import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { removeArtifactTree } from "@ooo/trust-store";
import { describe, expect, it, onTestFinished } from "vitest";

type Ended = { readonly exitCode: number | null; readonly screen: string };

/** The sources, so that no test depends on a build that another one is making. */
const OOO = [
  process.execPath,
  "--no-warnings",
  "--conditions=@ooo/source",
  join(import.meta.dirname, "../src/bin.ts"),
];

/** A directory with a repository of two plugins, and a home. */
class Machine {
  readonly directory = realpathSync(mkdtempSync(join(tmpdir(), "ooo-terminal-")));

  constructor() {
    onTestFinished(() => removeArtifactTree(this.directory));
    const permissions = [
      { scope: "github:read", risk: "read_only", required: true, reason: "to read" },
      { scope: "git:write", risk: "destructive", required: false },
    ];
    this.#plugin("alpha", permissions);
    this.#plugin("beta", []);
  }

  #plugin(name: string, permissions: readonly unknown[]): void {
    const directory = join(this.directory, "plugins", name);
    mkdirSync(directory, { recursive: true });
    const manifest = {
      schema_version: "0.1",
      name,
      version: "1.0.0",
      source: { type: "local_path", path: "." },
      commands: [{ namespace: `${name}-ns`, name: "look", summary: "s", usage: "u", risk: "read_only" }],
      capabilities: [{ name: "state", access: "write" }],
      permissions,
      entrypoint: { type: "command", command: "./run" },
    };
    writeFileSync(join(directory, "ouroboros.plugin.json"), JSON.stringify(manifest));
    writeFileSync(join(directory, "run"), "#!/bin/sh\n");
  }

  /** Runs a command line; standard input ends at once unless the command makes it something else. */
  run(command: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ended> {
    return new Promise((resolve) => {
      const child = execFile(
        command[0] ?? "",
        command.slice(1),
        {
          cwd: this.directory,
          env: { PATH: process.env.PATH, HOME: this.directory, LANG: "C.UTF-8", NO_COLOR: "1", ...env },
          timeout: 100_000,
        },
        (_error, stdout, stderr) => resolve({ exitCode: child.exitCode, screen: stdout + stderr }),
      );
      child.stdin?.end();
    });
  }

  /** Runs ooo where there is no terminal. */
  ooo(...words: readonly string[]): Promise<Ended> {
    return this.run(["setsid", "--wait", ...OOO, ...words]);
  }

  /** Runs ooo on a terminal, and types each text once its pattern is on the screen. */
  typing(
    steps: readonly (readonly [pattern: string, text: string])[],
    words: readonly string[],
    env: Readonly<Record<string, string>> = {},
  ): Promise<Ended> {
    const program = join(import.meta.dirname, "programs/at-terminal.py");
    return this.run(["python3", program, JSON.stringify(steps), ...OOO, ...words], env);
  }

  /** Returns what is granted to a plugin, and how. */
  async grants(name: string): Promise<unknown[]> {
    const { screen } = await this.ooo("plugin", "inspect", name, "--json");
    const { grants } = JSON.parse(screen) as { grants: { scope?: string; how: string }[] };
    return grants.map(({ scope, how }) => `${scope ?? "consent"} by ${how}`);
  }
}

async function withAlpha(): Promise<Machine> {
  const machine = new Machine();
  expect(await machine.ooo("add", ".", "--all")).toMatchObject({ exitCode: 0 });
  return machine;
}

const ASKED = "grant which scopes\\?.*\\] ";
const TRUST = ["plugin", "trust", "alpha"];

describe("a person at a terminal", { timeout: 120_000 }, () => {
  it("LIF-02: add shows what is offered and installs what is chosen, nothing by default", async () => {
    const machine = new Machine();
    const chosen = await machine.typing([["install which\\?.*\\] ", "beta\n"]], ["add", "."]);
    expect(chosen.exitCode).toBe(0);
    expect(chosen.screen).toContain("git:write    destructive  optional");
    expect(chosen.screen).toContain("beta 1.0.0 installed, not trusted");
    expect(chosen.screen).not.toContain("alpha 1.0.0 installed");
    const none = await machine.typing([["install which\\?.*\\] ", "\n"]], ["add", "."]);
    expect(none.screen).not.toContain("alpha 1.0.0 installed");
    expect(none).toMatchObject({ exitCode: 77 });
  });

  it("LIF-04: trust shows each scope with risk and reason, and grants what was chosen after a yes", async () => {
    const machine = await withAlpha();
    const { exitCode, screen } = await machine.typing(
      [
        [ASKED, "github:read\n"],
        ["\\[y/N\\] ", "y\n"],
      ],
      TRUST,
    );
    expect(exitCode).toBe(0);
    expect(screen).toContain("github:read  read_only    required  not granted");
    expect(screen).toContain('in the author\'s words, which nobody checked:\n  github:read  "to read"');
    expect(screen).toContain("capabilities  state:write");
    expect(await machine.grants("alpha")).toEqual(["github:read by terminal"]);
  });

  it.each([
    ["enter", "\n"],
    ["no", "no\n"],
    ["anything else", "sure\n"],
    ["Ctrl-D", "\u0004"],
    ["a lone Esc", "\u001b"],
    ["Ctrl-C", "\u0003"],
  ])("LIF-04: %s is a no", async (what, typed) => {
    const machine = await withAlpha();
    const { exitCode } = await machine.typing(
      [
        [ASKED, "github:read\n"],
        ["\\[y/N\\] ", typed],
      ],
      TRUST,
    );
    expect(exitCode).toBe(what === "Ctrl-C" ? 130 : 77);
    expect(await machine.grants("alpha")).toEqual([]);
  });

  it("T097/confirmation: a destructive scope needs the plugin's name typed, a yes is not enough", async () => {
    const machine = await withAlpha();
    for (const typed of ["y\n", "\u001b"]) {
      const refused = await machine.typing(
        [
          [ASKED, "git:write\n"],
          ["type alpha to go on: ", typed],
        ],
        TRUST,
      );
      expect(refused.exitCode).toBe(77);
      expect(await machine.grants("alpha")).toEqual([]);
    }
    await machine.typing(
      [
        [ASKED, "all\n"],
        ["type alpha to go on: ", "alpha\n"],
      ],
      TRUST,
    );
    expect(await machine.grants("alpha")).toEqual(["git:write by terminal", "github:read by terminal"]);
  });

  it("TRU-09: a plugin without scopes is trusted by a yes", async () => {
    const machine = await withAlpha();
    await machine.typing([["trust beta\\? \\[y/N\\] ", "\n"]], ["plugin", "trust", "beta"]);
    expect(await machine.grants("beta")).toEqual([]);
    await machine.typing([["trust beta\\? \\[y/N\\] ", "y\n"]], ["plugin", "trust", "beta"]);
    expect(await machine.grants("beta")).toEqual(["consent by terminal"]);
  });
});

describe("T100: nobody at a terminal", { timeout: 120_000 }, () => {
  it("a yes that is piped in, read from a file, or typed by a program grants nothing, and exits with 77", async () => {
    const machine = await withAlpha();
    writeFileSync(join(machine.directory, "answers"), "all\ny\nalpha\n".repeat(50));
    const ooo = OOO.join(" ");
    const trust = `${ooo} ${TRUST.join(" ")}`;
    for (const command of [
      `yes | setsid --wait ${trust}`,
      `setsid --wait ${trust} <answers`,
      `setsid --wait ${trust} <answers --no-input`,
      `yes | head -n 5000 | script -qec "${trust}" /dev/null`,
      `script -qec "${trust}" /dev/null <answers`,
      `(for i in $(seq 300); do echo all; echo y; echo alpha; done) | script -qec "${trust}" /dev/null`,
    ]) {
      const { exitCode, screen } = await machine.run(["/bin/sh", "-c", command]);
      expect([command, exitCode]).toEqual([command, 77]);
      expect(screen).toContain("error: ");
      expect(await machine.grants("alpha")).toEqual([]);
    }
  });

  it("CI is nobody, also with a terminal", async () => {
    const machine = await withAlpha();
    for (const env of [{ CI: "true" }, { CI: "1" }]) {
      const { exitCode, screen } = await machine.typing([[ASKED, "all\n"]], TRUST, env);
      expect(exitCode).toBe(77);
      expect(screen).toContain("hint: ooo plugin trust alpha --required");
    }
    expect(await machine.grants("alpha")).toEqual([]);
  });

  it("T101: flags that name the scopes grant them, recorded as flags", async () => {
    const machine = await withAlpha();
    expect(await machine.ooo(...TRUST, "--scope", "git:write")).toMatchObject({ exitCode: 77 });
    await machine.ooo(...TRUST, "--scope", "github:read");
    expect(await machine.grants("alpha")).toEqual(["github:read by flag"]);
    const { screen } = await machine.ooo("audit", "list", "--json", "--type", "plugin.trusted");
    expect(screen).toContain('"how": "flag"');
    expect(screen).toContain('"via": "program"');
  });
});
