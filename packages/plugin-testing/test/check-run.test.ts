import { describe, expect, it } from "vitest";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  CASE_RULES,
  checkPlugin,
  scaffoldPlugin,
  TEMPLATES,
  type CheckCase,
  type CheckReport,
} from "@ooo/plugin-testing";
import { aDirectory } from "./a-directory.ts";

/** A client of the protocol in a few lines, and one command per thing to show. */
const MAIN = `
import { mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import net from "node:net";
const [name, ...words] = process.argv.slice(2);
const channel = new net.Socket({ fd: 3, readable: true, writable: true });
let id = 0;
const ask = (method, params) => new Promise((resolve) => {
  id += 1;
  let text = "";
  channel.on("data", (bytes) => {
    text += bytes;
    const answer = text.split("\\n").slice(0, -1).map((line) => JSON.parse(line)).find((one) => one.id === id);
    if (answer) resolve(answer);
  });
  channel.write(JSON.stringify({ jsonrpc: "2.0", id, method, params }) + "\\n");
});
const commands = {
  async files() {
    console.log(readdirSync(".").filter((each) => each !== ".git").length);
    writeFileSync("made.txt", "made");
  },
  async state() {
    const { result } = await ask("state.set", { key: "a", value: words[0] });
    console.log(result.version);
  },
  async handoff() {
    const { error } = await ask("handoff.attach", { name: "a" });
    console.log(error.data.code);
  },
  async fetch() {
    const response = await fetch(words[0], { method: words[1] ?? "GET" });
    console.log(response.status, (await response.text()).slice(0, 40));
  },
  async config() {
    const { result } = await ask("host.hello", { versions: ["0.1"] });
    console.log(JSON.stringify(result.config));
  },
  async tree() {
    try {
      if (words[0] === "link") symlinkSync("nowhere", "made");
      else mkdirSync("made");
    } catch {}
  },
  async idle() {},
};
await commands[name]();
channel.destroy();
`;

const URL = { name: "url", type: "string", required: false, description: "Where." };
const command = (name: string, permissions: readonly string[], more: object = {}): object => ({
  ...{
    namespace: "probe",
    name,
    summary: "Probes.",
    usage: `ooo probe ${name}`,
    risk: "write",
    permissions,
    ...more,
  },
});
const permission = (scope: string, risk = "read_only"): object => ({
  scope,
  risk,
  required: true,
  reason: "probes",
});

async function check(cases: readonly CheckCase[], more: object = {}, below = ""): Promise<CheckReport> {
  const manifest = {
    ...{
      schema_version: "0.1",
      name: "probe-plugin",
      version: "1.0.0",
      source: { type: "local_path", path: "." },
    },
    commands: [
      command("files", ["filesystem:write", "git:read"]),
      command("state", [], { arguments: [URL] }),
      command("handoff", []),
      command("fetch", ["github:read"], { arguments: [URL] }),
      command("config", []),
    ],
    capabilities: [
      { name: "state", access: "write", reason: "probes" },
      { name: "progress", access: "write", reason: "probes" },
    ],
    permissions: [permission("filesystem:write", "write"), permission("git:read"), permission("github:read")],
    entrypoint: { type: "command", command: "node main.mjs" },
    ...more,
  };
  const files = { "ouroboros.plugin.json": manifest, "main.mjs": MAIN, "ooo.check.json": { cases } };
  const at = Object.entries(files).map(([path, content]) => [join(below, path), content] as const);
  return checkPlugin(join(aDirectory(Object.fromEntries(at)), below), { run: true });
}

const rulesOf = ({ problems }: CheckReport): string[] => problems.map(({ rule }) => rule);

describe.each(TEMPLATES)("the template %s", (template) => {
  it("passes its own cases, and nothing of it is unused or uncovered", async () => {
    const directory = join(aDirectory(), "hello-world");
    await scaffoldPlugin(directory, { template });
    const report = await checkPlugin(directory, { run: true });
    expect(report).toMatchObject({ ok: true, problems: [] });
    expect(report.run?.cases.map(({ ok }) => ok)).toEqual([true, true]);
  });
});

describe("checkPlugin with run", () => {
  it("tells scopes that a case needs from those that are only mounted, and names what no case covers", async () => {
    const report = await check([
      {
        ...{
          name: "writes",
          command: "probe files",
          files: { "a.txt": { base64: "YQ==" }, "sub/b.txt": "b" },
        },
        expect: { stdout: "2\n", files: { "made.txt": "made", "a.txt": "a", "gone.txt": null } },
      },
      { name: "keeps", command: "probe state", words: ["x"], expect: { stdout: "1\n" } },
    ]);
    expect(report.run).toMatchObject({
      scopes: { used: ["filesystem:write"], unused: ["git:read", "github:read"], undeclared: [] },
      capabilities: { used: ["state:write"], unused: ["progress:write"], undeclared: [] },
      uncovered: ["probe handoff", "probe fetch", "probe config"],
    });
    expect(rulesOf(report).sort()).toEqual(
      [
        ...["uncovered-command", "uncovered-command", "uncovered-command"],
        ...["unused-capability", "unused-scope", "unused-scope"],
      ].sort(),
    );
    expect(report.ok).toBe(true);
  });

  it.each(["directory", "link"])("counts a scope as used where all that it changes is a %s", async (made) => {
    const report = await check([{ name: "makes", command: "probe tree", words: [made] }], {
      ...{ commands: [command("tree", ["filesystem:write"], { arguments: [URL] })], capabilities: [] },
      permissions: [permission("filesystem:write", "write")],
    });
    expect(report.run?.scopes).toEqual({ used: ["filesystem:write"], unused: [], undeclared: [] });
  });

  it("names what a case tried although the manifest does not declare it", async () => {
    const report = await check([
      { name: "hands off", command: "probe handoff", expect: { stdout: "CAPABILITY_NOT_DECLARED\n" } },
      {
        ...{
          name: "writes there",
          command: "probe fetch",
          words: ["https://api.github.com/repos/o/r/pulls/1/merge", "PUT"],
        },
        expect: { stdout_contains: ["403"] },
      },
    ]);
    expect(report.ok).toBe(false);
    expect(rulesOf(report)).toEqual(expect.arrayContaining(["undeclared-capability", "undeclared-scope"]));
    expect(report.run?.capabilities.undeclared).toMatchObject([
      { case: "hands off", target: "handoff.attach" },
    ]);
    expect(report.run?.scopes.undeclared).toMatchObject([
      { name: "github:pull_request:write", target: "PUT https://api.github.com/repos/o/r/pulls/1/merge" },
    ]);
  });

  it("finds what a mount is needed for in a plugin whose source is a path of its repository", async () => {
    const source = { type: "plugin_home", path: "probe", repository: "https://example.com/r" };
    const report = await check([{ name: "writes", command: "probe files" }], { source }, "probe");
    expect(report.run?.scopes.used).toEqual(["filesystem:write"]);
  });

  it("answers requests from the case, and never from the network", async () => {
    const url = "https://api.github.com/repos/o/r";
    const report = await check([
      {
        ...{
          name: "answered",
          command: "probe fetch",
          words: [url],
          answers: [{ url, status: 201, body: { a: 1 } }],
        },
        expect: { stdout: '201 {"a":1}\n' },
      },
      {
        ...{ name: "not answered", command: "probe fetch", words: [`${url}/x`], answers: [{ url }] },
        expect: { stdout_contains: ["501"] },
      },
    ]);
    expect(report.run?.cases.map(({ ok }) => ok)).toEqual([true, true]);
    expect(report.run?.unanswered).toEqual([{ case: "not answered", request: `GET ${url}/x` }]);
    expect(rulesOf(report)).toContain("unanswered-request");
  });

  it("ENF-12/check: gives a case its configuration, and grants only what a case names", async () => {
    const report = await check([
      {
        ...{
          name: "configured",
          command: "probe config",
          config: { depth: 2, tags: ["a", 'b"c'], fast: true },
        },
        expect: { stdout: '{"depth":2,"fast":true,"tags":["a","b\\"c"]}\n' },
      },
      { name: "blocked", command: "probe files", grants: [], expect: { outcome: "blocked" } },
    ]);
    expect(report.run?.cases[0]?.misfits).toEqual([]);
    expect(report.run?.cases).toMatchObject([{ ok: true }, { ok: true, outcome: "blocked", exitCode: 77 }]);
  });

  it("says why a case cannot be run, and goes on with the next", async () => {
    const report = await check([
      { name: "no such command", command: "probe dance" },
      { name: "no such scope", command: "probe idle", grants: ["svc:read"] },
      { name: "keeps", command: "probe state", words: ["x"], expect: { stdout: "1\n" } },
    ]);
    expect(report.run?.cases.map(({ ok }) => ok)).toEqual([false, false, true]);
    expect(report.run?.cases[0]?.misfits[0]).toMatch(/^it cannot be run: /);
  });

  it("says what a case expected and what it got", async () => {
    const report = await check([
      { name: "wrong", command: "probe state", words: ["x"], expect: { exit_code: 3, stdout: "2\n" } },
      { name: "said nothing", command: "probe fetch", words: ["no url"] },
    ]);
    const messages = report.problems
      .filter(({ rule }) => rule === "case-failed")
      .map(({ message }) => message);
    expect(messages).toEqual(
      expect.arrayContaining([
        'case "wrong": exit code is 0, expected 3',
        'case "wrong": stdout is "1\\n", expected "2\\n"',
        'case "said nothing": exit code is 1, expected 0',
      ]),
    );
    expect(messages.find((message) => message.includes('"said nothing": stderr'))).toContain("no url");
  });

  it.each([
    ["no JSON", "{"],
    ["a form that is none", { cases: [{ name: "a", command: "a b", surprise: true }] }],
    ["a file that leaves the workspace", { cases: [{ name: "a", command: "a b", files: { "../x": "" } }] }],
    ["bytes that are none", { cases: [{ name: "a", command: "a b", files: { x: { base64: "a b" } } }] }],
    ["a file of the whole disk", { cases: [{ name: "a", command: "a b", files: { "/etc/x": "" } }] }],
  ])("refuses cases that are %s, and runs nothing", async (_name, content) => {
    const directory = join(aDirectory(), "hello-world");
    await scaffoldPlugin(directory, { template: "shell" });
    const { writeFileSync } = await import("node:fs");
    const text = typeof content === "string" ? content : JSON.stringify(content);
    writeFileSync(join(directory, "ooo.check.json"), text);
    const report = await checkPlugin(directory, { run: true });
    expect(report).toMatchObject({ ok: false, problems: [{ rule: "cases", file: "ooo.check.json" }] });
    expect(report.run).toBeUndefined();
  });

  it("has a section of the docs for each of its rules", () => {
    const page = readFileSync(join(import.meta.dirname, "../../../docs/reference/check-rules.md"), "utf8");
    for (const { id, level, title } of CASE_RULES) {
      expect(page, id).toContain(`## ${id}\n\n${level === "error" ? "Error" : "Warning"}. ${title}\n`);
    }
  });
});
