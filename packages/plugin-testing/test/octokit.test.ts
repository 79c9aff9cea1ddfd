import { join } from "node:path";
import { build } from "tsup";
import { beforeAll, describe, expect, it } from "vitest";
import type { Testbed } from "@ooo/plugin-testing";
import { aDirectory } from "./a-directory.ts";
import { aTestbed } from "./a-testbed.ts";

const SECRET = "ghp_0123456789abcdefghijklmnopqrstuvwxyz";
const PULL = "https://api.github.com/repos/o/r/pulls/7";

const command = (name: string, risk = "read_only"): object => ({
  ...{ namespace: "octo", name, summary: "Talks.", usage: `ooo octo ${name}`, risk },
  permissions: ["github:read"],
});
const manifest = {
  ...{ schema_version: "0.1", name: "octokit-plugin", version: "1.0.0" },
  source: { type: "local_path", path: "." },
  commands: [command("read"), command("merge"), command("leak")],
  capabilities: [],
  permissions: [
    { scope: "github:read", risk: "read_only", required: true, reason: "reads" },
    { scope: "github:pull_request:write", risk: "write", required: false, reason: "merges" },
  ],
  entrypoint: { type: "command", command: "node main.js" },
};
let bundle = "";

beforeAll(async () => {
  const { readFileSync } = await import("node:fs");
  const { mkdtempSync, rmSync } = await import("node:fs");
  const { tmpdir } = await import("node:os");
  const outDir = mkdtempSync(join(tmpdir(), "ooo-octokit-"));
  await build({
    ...{
      config: false,
      format: "esm",
      target: "node24",
      platform: "node",
      silent: true,
      splitting: false,
      outDir,
    },
    entry: { main: join(import.meta.dirname, "programs/octokit-plugin.ts") },
    noExternal: [/./],
    esbuildOptions: (options) => {
      options.conditions = ["@ooo/source", "import", "module", "node"];
    },
  });
  bundle = readFileSync(join(outDir, "main.js"), "utf8");
  rmSync(outDir, { recursive: true });
});

function testbed(): Promise<Testbed> {
  return aTestbed({
    directory: aDirectory({
      "ouroboros.plugin.json": manifest,
      "main.js": bundle,
      "package.json": { type: "module" },
    }),
    grants: ["github:read"],
    answers: [{ url: PULL, body: { title: "Seven" } }],
    env: { GITHUB_TOKEN: SECRET },
  });
}

describe("an Octokit client inside a plugin, under the real firewall", () => {
  it("works unchanged, and the host puts the credential in", async () => {
    const run = await (await testbed()).run("octo read");
    expect(run).toMatchObject({ exitCode: 0, stdout: "title: Seven\nstatus: 200\n", stderr: "" });
    expect(run.requests).toMatchObject([{ method: "GET", url: PULL, isAnswered: true }]);
    expect(run.requests[0]?.headers.authorization).toContain(SECRET);
    expect(run.uses).toMatchObject([
      { kind: "scope", name: "github:read", outcome: "allowed", target: `GET ${PULL}`, isMount: false },
    ]);
  });

  it("ENF-11/sdk: is blocked by method and path, told which scope covers it, and nothing leaves", async () => {
    const run = await (await testbed()).run("octo merge");
    expect(run.exitCode).toBe(77);
    expect(run.stderr).toContain("github:pull_request:write");
    expect(run.requests).toEqual([]);
    expect(run.uses).toMatchObject([{ kind: "scope", outcome: "blocked", target: `PUT ${PULL}/merge` }]);
  });

  it("ENF-04/sdk: never has the credential in its memory, environment or files", async () => {
    const run = await (await testbed()).run("octo leak");
    expect(run).toMatchObject({ outcome: "completed", exitCode: 0, stderr: "" });
    expect(run.requests[0]?.headers.authorization).toContain(SECRET);
    // A heap that holds what the plugin did see was searched.
    expect(run.stdout.length).toBeGreaterThan(1_000_000);
    expect(run.stdout).toContain("Seven");
    expect(run.stdout).toContain("GITHUB_TOKEN");
    expect(run.stdout.includes(SECRET)).toBe(false);
    expect(run.stdout.includes(SECRET.slice(4))).toBe(false);
    expect(run.stdout.includes(Buffer.from(SECRET).toString("base64").slice(4, -4))).toBe(false);
  });
});
