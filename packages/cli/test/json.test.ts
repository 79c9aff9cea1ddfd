import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, realpathSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { removeArtifactTree } from "@ooo/trust-store";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { COMMANDS } from "../src/command-table.ts";
import { BIN, buildOoo } from "./build.ts";
import { aPlugin } from "./plugin.ts";

const cwd = realpathSync(mkdtempSync(join(tmpdir(), "ooo-json-")));
const env = { HOME: cwd, PATH: process.env.PATH };

beforeAll(async () => {
  await buildOoo();
  aPlugin(join(cwd, "plugin"));
});
afterAll(() => removeArtifactTree(cwd));

function ooo(line: string): Promise<{ stdout: string; stderr: string; exitCode: number | null }> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [BIN, ...line.split(" ")],
      { cwd, env },
      (_error, stdout, stderr) => resolve({ stdout, stderr, exitCode: child.exitCode }),
    );
    child.stdin?.end();
  });
}

/** A session in which every command says something, in the order of the table of `docs/reference/json.md`. */
const SESSION = [
  "--json plugin discover plugin",
  "--json plugin new fresh-tool --template shell",
  "--json plugin check fresh-tool",
  "--json plugin types fresh-tool",
  "--json plugin dev fresh-tool -- greet Ada",
  "--json plugin digest plugin",
  "--json catalog validate plugin",
  "--json plugin add plugin --all",
  "--json add plugin --all",
  "--json plugin install notes --from plugin",
  "--json plugin trust notes --required",
  "--json note list",
  "--json plugin run notes list",
  "--json why note list",
  "--json plugin list",
  "--json plugin inspect notes",
  "--json plugin update notes",
  "--json plugin sync --frozen .ouroboros/plugins.lock",
  "--json plugin revoke notes --scope filesystem:read",
  "--json plugin disable notes",
  "--json catalog list",
  "--json catalog forget plugin",
  "--json plugin remove notes",
  "--json scopes",
  "--json scopes github:read",
  "--json config set policy.require_signature false",
  "--json config get policy.require_signature",
  "--json config list",
  "--json audit list",
  "--json audit show 0",
  "--json audit verify",
  "--json audit prove 0",
  "--json audit checkpoint",
  "--json audit repair",
  "--json doctor",
  "--json completion bash",
  "--json version",
  "--json help files",
  "--json plugin inspect nothing",
];

const page = readFileSync(join(import.meta.dirname, "../../../docs/reference/json.md"), "utf8");
const documented = new Map(
  [...page.matchAll(/^\| `ooo ([^`]+)`\s*\| (.+?)\s*\|$/gm)].map(([, name = "", fields = ""]) => [
    name,
    [...fields.matchAll(/`(\w+)`/g)].map(([, field = ""]) => field),
  ]),
);

describe("--json", { timeout: 120_000 }, () => {
  it("each command prints exactly one document with the documented fields, schemaVersion first, and nothing else", async () => {
    const seen = new Set<string>();
    for (const line of SESSION) {
      const { stdout, stderr } = await ooo(line);
      expect([line, stderr]).toEqual([line, ""]);
      const document = JSON.parse(stdout) as Record<string, unknown>;
      const keys = Object.keys(document);
      expect([line, keys[0], document.schemaVersion]).toEqual([line, "schemaVersion", "0.1"]);
      const name = nameOf(line, document);
      seen.add(name);
      const fields = documented.get(name);
      expect([line, fields === undefined]).toEqual([line, false]);
      expect([line, keys.slice(1).filter((key) => fields?.includes(key) === false)]).toEqual([line, []]);
    }
    const streams = ["audit export"];
    const missing = Object.entries(COMMANDS).filter(
      ([name, { hidden }]) =>
        hidden !== true && !seen.has(name) && !streams.includes(name) && name !== "plugin rollback",
    );
    expect(missing.map(([name]) => name)).toEqual([]);
  });

  it("the page has a row for every command", () => {
    const names = Object.entries(COMMANDS).filter(([, { hidden }]) => hidden !== true);
    expect(names.map(([name]) => name).filter((name) => !documented.has(name))).toEqual([]);
  });
});

function nameOf(line: string, document: Record<string, unknown>): string {
  const words = line.split(" ").slice(1);
  if ("error" in document) return "… that fails";
  if (words[0] === "help") return "help";
  const name = [words.slice(0, 2).join(" "), words[0] ?? ""].find((candidate) =>
    Object.hasOwn(COMMANDS, candidate),
  );
  return name ?? "<program> <command>";
}
