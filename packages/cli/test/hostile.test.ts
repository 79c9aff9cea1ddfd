import { execFile } from "node:child_process";
import { globSync, mkdtempSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { removeArtifactTree } from "@ooo/trust-store";
import { beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { COMMANDS } from "../src/command-table.ts";
import { BIN, buildOoo } from "./build.ts";
import { aPlugin } from "./plugin.ts";
import { onTerminal } from "./pty.ts";

beforeAll(buildOoo);

type Case = { readonly field: string; readonly value: string };

const vectors = join(import.meta.dirname, "../../../vectors/manifest/terminal-injection.json");
const { cases } = JSON.parse(readFileSync(vectors, "utf8")) as { cases: readonly Case[] };

/** T050, T090: everything that acts on a terminal or deceives its reader, one of each kind. */
const HARMFUL = [
  "\u001b]52;c;aGk=\u0007",
  "\u001b]8;;https://evil.example\u001b\\link\u001b]8;;\u001b\\",
  "\u001b]0;title\u0007",
  "\u001b[2J\u001b[1;1H",
  "\u009b31m",
  "\u202eabc\u2066",
  "\u200b\ufeff\u{e0041}",
  "a\r\nb\n? trust it [Y/n] y",
].join(" ");

const texts = [HARMFUL, ...cases.map(({ value }) => value)];

/** Bytes that no line of ours holds off a terminal: controls, bidi, zero-width, tags. */
const FORBIDDEN = /[^\n\t\P{Cc}]|[\p{Cf}\p{Zl}\p{Zp}]|\p{Default_Ignorable_Code_Point}/u;

function hostilePlugin(directory: string, name: string, text: string): void {
  aPlugin(
    directory,
    {
      name,
      description: `${text}${"long ".repeat(10_000)}`,
      commands: [
        {
          namespace: `${name}-ns`,
          name: "list",
          summary: text,
          usage: text,
          risk: "write",
          requires_confirmation: true,
          arguments: [{ name: "what", type: "string", required: false, description: text }],
        },
      ],
      permissions: [
        { scope: "filesystem:read", risk: "read_only", required: true, reason: text },
        { scope: "nobody:knows", risk: "write", required: false, reason: text },
      ],
      entrypoint: { type: "command", command: "sh main.sh" },
    },
    `printf '%s' "$OOO_NOTHING" ; printf '\\033]52;c;aGk=\\007 \\033[2J\\r hidden'; exit 3\n`,
  );
}

function aMachine(): { cwd: string; env: { HOME: string; PATH: string } } {
  const cwd = realpathSync(mkdtempSync(join(tmpdir(), "ooo-hostile-")));
  onTestFinished(() => removeArtifactTree(cwd));
  texts.forEach((text, index) => hostilePlugin(join(cwd, `repo/plugins/bad-${index}`), `bad-${index}`, text));
  aPlugin(join(cwd, "broken/plugins/sad"), { name: `sad${HARMFUL}`, description: HARMFUL });
  writeFileSync(join(cwd, `name\u001b[2J.lock`), HARMFUL);
  return { cwd, env: { HOME: cwd, PATH: "/usr/bin:/bin" } };
}

function piped(machine: ReturnType<typeof aMachine>, words: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [BIN, ...words],
      { ...machine, maxBuffer: 64 * 1024 * 1024 },
      (_error, stdout, stderr) => resolve(stdout + stderr),
    );
    child.stdin?.end();
  });
}

/** Commands whose words are their own, whatever is installed and typed. */
const OWN_WORDS: ReadonlySet<string> = new Set(["version"]);

/** Every command, with text of a plugin, a manifest, a repository, a file or an argv. */
const LINES: readonly (readonly string[])[] = [
  ["plugin", "discover", "repo"],
  ["plugin", "discover", "broken"],
  ["catalog", "validate", "repo"],
  ["catalog", "validate", "broken"],
  ["catalog", "list"],
  ["plugin", "list"],
  ["plugin", "list", "--verify"],
  ["plugin", "check", "repo/plugins/bad-0"],
  ["plugin", "check", "broken/plugins/sad"],
  ["plugin", "types", "repo/plugins/bad-0"],
  ["plugin", "digest", HARMFUL.replaceAll("\0", "")],
  ["plugin", "install", HARMFUL],
  ["plugin", "sync", "--frozen", "name\u001b[2J.lock"],
  ["plugin", "new", `dir\u001b[2J`, "--template", "shell", "--name", "ok-name"],
  ["add", HARMFUL],
  ["plugin", "add", HARMFUL],
  ["add", "repo", "--all", "--dry-run"],
  ["add", "broken", "--all"],
  ["plugin", "dev", "repo/plugins/bad-0", "--", "list", HARMFUL],
  ["plugin", "dev", "repo/plugins/bad-0", "--scope", HARMFUL, "--", "list"],
  ["plugin", "dev", "repo/plugins/bad-0", "--scope", "filesystem:read", "--", HARMFUL],
  ["plugin", "dev", "broken/plugins/sad", "--", "list"],
  ["plugin", "run", "bad-0", HARMFUL],
  ["plugin", "rollback", HARMFUL],
  ["completion", HARMFUL],
  ["audit", "checkpoint", HARMFUL],
  ["audit", "verify", "--receipt", `name\u001b[2J.lock`],
  ["audit", "prove", HARMFUL],
  ["audit", "repair", `--${HARMFUL}`],
  ["audit", "repair", "--dry-run"],
  ["audit", "export", "--format", HARMFUL],
  ["scopes", HARMFUL],
  ["config", "get", HARMFUL],
  ["config", "set", "plugins.bad-0.text", HARMFUL],
  ["config", "get", "plugins.bad-0.text"],
  ["config", "list"],
  ["catalog", "forget", HARMFUL],
  ["audit", "list", "--plugin", HARMFUL],
  ["audit", "show", HARMFUL],
  ["complete", "--", "plugin", "trust", HARMFUL],
  ["complete", "--", ""],
  ["help", HARMFUL],
  ["doctor"],
  [HARMFUL],
  [`--${HARMFUL}`],
  ...texts.flatMap((_text, index) => {
    const name = `bad-${index}`;
    return [
      ["plugin", "inspect", name],
      ["plugin", "trust", name, "--scope", HARMFUL],
      ["plugin", "trust", name, "--scope", "filesystem:read"],
      [name, "--help"],
      [name, "list", "--help"],
      ["why", name, "list", HARMFUL],
      ["--yes", name, "list", HARMFUL],
      [name, HARMFUL],
      ["plugin", "update", name, "--dry-run"],
    ];
  }),
  ["plugin", "disable", "bad-1", "--reason", HARMFUL, "--dry-run"],
  ["plugin", "disable", "bad-1", "--reason", HARMFUL],
  ["plugin", "inspect", "bad-1"],
  ["plugin", "revoke", "bad-2", "--scope", HARMFUL],
  ["plugin", "remove", HARMFUL],
  ["audit", "list", "--limit", "200"],
  ["audit", "show", "20"],
];

/** What a newer version, just as hostile, is met by. */
const LINES_AFTER_A_CHANGE: readonly (readonly string[])[] = [
  ["plugin", "list"],
  ["plugin", "inspect", "bad-3"],
  ["bad-3", "list"],
  ["plugin", "update", "bad-3", "--dry-run"],
  ["plugin", "update", "bad-3"],
  ["plugin", "rollback", "bad-3", "--dry-run"],
  ["plugin", "rollback", "bad-3"],
];

describe("text of others", { timeout: 300_000 }, () => {
  it("T050, T090, T091, T092, T113, T113/screen: nothing of it acts on a reader, in any command, as text and as JSON", async () => {
    const machine = aMachine();
    await piped(machine, ["add", "repo", "--all"]);
    const check = async (words: readonly string[]): Promise<void> => {
      const isRun = words[0] === "--yes";
      for (const all of isRun
        ? [["--json", ...words]]
        : words[0] === "complete"
          ? [words]
          : [words, ["--json", ...words]]) {
        const out = await piped(machine, all);
        expect(out, `${all.join(" ")} prints something`).not.toBe(words[0] === "complete" ? undefined : "");
        const found = FORBIDDEN.exec(out);
        expect([all, found?.[0].codePointAt(0)?.toString(16)]).toEqual([all, undefined]);
        // T091: whatever an author writes, it is cut; scopes come before it.
        expect(Math.max(...out.split("\n").map((line) => line.length), 0)).toBeLessThan(100_000);
      }
    };
    for (const words of LINES) await check(words);
    hostilePlugin(join(machine.cwd, "repo/plugins/bad-3"), "bad-3", `${HARMFUL} again`);
    for (const words of LINES_AFTER_A_CHANGE) await check(words);
    // One update, and two rollbacks: there and back.
    const record = await piped(machine, ["audit", "list", "--plugin", "bad-3", "--type", "plugin.updated"]);
    expect(record.match(/plugin\.updated/g)).toHaveLength(3);
  });

  it("a new command cannot be forgotten here", () => {
    const shown = Object.entries(COMMANDS).filter(
      ([name, { hidden }]) => hidden !== true && !OWN_WORDS.has(name),
    );
    const met = [...LINES, ...LINES_AFTER_A_CHANGE].map((words) => `${words.join(" ")} `);
    const forgotten = shown.filter(([name]) => !met.some((line) => line.startsWith(`${name} `)));
    expect(forgotten.map(([name]) => name)).toEqual([]);
  });

  it("T050, T100: on a terminal a plugin's output and the prompts hold no control but ours", async () => {
    const machine = aMachine();
    await piped(machine, ["add", "repo", "--all"]);
    await piped(machine, ["plugin", "trust", "bad-0", "--required"]);
    const env = { ...machine.env, NO_COLOR: "1" };
    const esc = "\u001b";
    // Ours: erasing a line, and drawing a list over itself.
    const own = new RegExp(`${esc}\\[(?:K|J|\\d+A)|\\r`, "g");
    for (const [steps, words] of [
      [[["> \\[ \\] bad-0", esc]], ["add", "repo"]],
      [[["> \\[ \\] filesystem:read", esc]], ["plugin", "trust", "bad-0"]],
      [[["run it\\? \\[y/N\\] ", "y\n"]], ["bad-0", "list", HARMFUL]],
      [[["run it\\? \\[y/N\\] ", "n\n"]], ["bad-0", "list"]],
      [[], ["plugin", "inspect", "bad-0"]],
      [[], ["plugin", "list"]],
      [[], ["plugin", "discover", "repo"]],
      [[], ["audit", "list"]],
      [[], ["audit", "export"]],
      [[], ["--yes", "bad-0", "list"]],
    ] as const) {
      const { screen } = await onTerminal(steps, words, { cwd: machine.cwd, env });
      const rest = screen.replace(own, "");
      const found = FORBIDDEN.exec(rest);
      expect([words, found?.[0].codePointAt(0)?.toString(16), screen.length > 0]).toEqual([
        words,
        undefined,
        true,
      ]);
      expect(screen).not.toMatch(/\u001b\]|\u001b\[2J/);
    }
  });

  it("EXT-01, T050: what a plugin remembers stays in the quotes of the question before its command", async () => {
    const machine = aMachine();
    const own = `${HARMFUL} x", which it remembers as "y    run it? [y/N] `;
    const command = { namespace: "memo", usage: "u", risk: "write", summary: own };
    // A key with controls is no key; everything else is one.
    const key = own.replaceAll(/[\u0000-\u001f\u007f]/g, "");
    const value = JSON.stringify({ key, value: own });
    aPlugin(
      join(machine.cwd, "memo"),
      {
        name: "memo-plugin",
        commands: [
          { ...command, name: "keep" },
          { ...command, name: "act", requires_confirmation: true, "x-confirmation": { state_key: key } },
        ],
        capabilities: [{ name: "state", access: "write" }],
        permissions: [],
      },
      `[ "$1" = act ] || printf '%s\\n' '{"jsonrpc":"2.0","id":1,"method":"state.set","params":${value}}' >&3
[ "$1" = act ] || read -r answer <&3
echo "did $1"
`,
    );
    await piped(machine, ["add", "memo", "--all"]);
    await piped(machine, ["plugin", "trust", "memo-plugin"]);
    expect(await piped(machine, ["memo", "keep"])).toBe("did keep\n");
    const { screen } = await onTerminal([["run it\\? \\[y/N\\] ", "y\n"]], ["memo", "act"], {
      ...{ cwd: machine.cwd, columns: 60 },
      env: { ...machine.env, NO_COLOR: "1" },
    });
    expect(screen).toContain("did act");
    const [line = "", ...others] = screen.split(/\r?\n/).filter((each) => each.startsWith("  on "));
    expect(others).toEqual([]);
    expect(line).toMatch(/^ {2}on {4}"(?:[^"\\]|\\.)*", which it remembers as "(?:[^"\\]|\\.)*"$/u);
    expect(FORBIDDEN.exec(screen.replaceAll("\r", ""))).toBeNull();
  });

  it("the vectors and every page of hostile text were run", () => {
    expect(cases.length).toBeGreaterThanOrEqual(5);
    expect(
      globSync("vectors/manifest/terminal-injection.json", { cwd: join(import.meta.dirname, "../../..") }),
    ).toHaveLength(1);
  });
});
