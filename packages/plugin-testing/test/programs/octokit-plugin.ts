/** A plugin that talks with Octokit, and then shows everything that its process holds. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { getHeapSnapshot } from "node:v8";
import { Octokit } from "@octokit/core";
import { definePlugin, runPlugin } from "@ooo/plugin-sdk";

const manifest = {
  name: "octokit-plugin",
  commands: [
    { namespace: "octo", name: "read", usage: "", arguments: [], permissions: ["github:read"] },
    { namespace: "octo", name: "merge", usage: "", arguments: [], permissions: ["github:read"] },
    { namespace: "octo", name: "leak", usage: "", arguments: [], permissions: ["github:read"] },
  ],
  capabilities: [],
  permissions: [{ scope: "github:read", required: true }],
} as const;

const pull = { owner: "o", repo: "r", pull_number: 7 };
const READ = "GET /repos/{owner}/{repo}/pulls/{pull_number}";

await runPlugin(
  definePlugin(manifest, {
    "octo read": async ({ fetch }) => {
      const octokit = new Octokit({ request: { fetch } });
      const { data, status } = await octokit.request(READ, pull);
      return { data: { title: data.title, status } };
    },
    "octo merge": async ({ fetch }) => {
      const octokit = new Octokit({ request: { fetch } });
      await octokit.request("PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge", pull);
    },
    "octo leak": async ({ fetch }) => {
      const octokit = new Octokit({ request: { fetch } });
      await octokit.request(READ, pull);
      const parts = [JSON.stringify(process.env), readFileSync("/proc/self/environ", "latin1")];
      for (const root of [process.env.HOME, process.env.TMPDIR, process.cwd()])
        parts.push(...contents(root ?? "/none"));
      for await (const part of getHeapSnapshot()) parts.push(String(part));
      return { data: null, text: parts.join("\n") };
    },
  }),
);

function contents(directory: string): string[] {
  const entries = readdirSync(directory, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  // Where the repository lies in /tmp, the interpreter does so too, and is more than an output may be.
  return paths
    .filter((path) => statSync(path).size < 1024 * 1024)
    .map((path) => readFileSync(path, "latin1"));
}
