import { createHash } from "node:crypto";
import { readdirSync, readFileSync, readlinkSync } from "node:fs";
import { join, relative } from "node:path";
import { openTestbed, type TestbedOptions, type TestbedRun } from "../testbed/testbed.ts";
import { caseMisfits } from "./case-misfits.ts";
import type { CheckCase } from "./check-case.ts";

/** How a case ended. */
export type CaseRun = {
  readonly run: TestbedRun;
  readonly misfits: readonly string[];
  /** The same for two runs that ended alike: exit code, output, what lies in the workspace. */
  readonly fingerprint: string;
};

/** Runs one case on a fresh testbed, with these scopes. */
export async function runCase(
  directory: string,
  plugin: string,
  one: CheckCase,
  grants: readonly string[],
): Promise<CaseRun> {
  const { command, words = [], files, config, answers, expect = {} } = one;
  const options: TestbedOptions = {
    directory,
    grants,
    ...(files && { files: contentOf(files) }),
    ...(answers && { answers }),
    ...(config && { config: configText(plugin, config) }),
  };
  const testbed = await openTestbed(options);
  try {
    const run = await testbed.run(command, words);
    const misfits = caseMisfits(run, expect, testbed.workspace);
    return { run, misfits, fingerprint: fingerprintOf(run, testbed.workspace) };
  } finally {
    await testbed.close();
  }
}

function contentOf(files: NonNullable<CheckCase["files"]>): Record<string, string | Uint8Array> {
  return Object.fromEntries(
    Object.entries(files).map(([path, content]) => [
      path,
      typeof content === "string" ? content : Buffer.from(content.base64, "base64"),
    ]),
  );
}

function fingerprintOf({ outcome, exitCode, stdout, stderr }: TestbedRun, workspace: string): string {
  const hash = createHash("sha256").update(JSON.stringify([outcome, exitCode, stdout, stderr]));
  const entries = readdirSync(workspace, { recursive: true, withFileTypes: true })
    .map((entry) => ({ entry, path: join(entry.parentPath, entry.name) }))
    // In which order a directory is read, the file system decides.
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  for (const { entry, path } of entries) {
    hash.update(`\0${relative(workspace, path)}\0`);
    if (entry.isFile()) hash.update(readFileSync(path));
    else hash.update(entry.isSymbolicLink() ? `\0link ${readlinkSync(path)}` : "\0other");
  }
  return hash.digest("hex");
}

function configText(plugin: string, config: Readonly<Record<string, unknown>>): string {
  return `schema_version = "0.1"\n[plugins]\n${JSON.stringify(plugin)} = ${toToml(config)}\n`;
}

/** Texts, numbers and flags are written alike in TOML and JSON; tables are written in one line. */
function toToml(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(toToml).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, each]) => `${JSON.stringify(key)} = ${toToml(each)}`);
  return `{ ${entries.join(", ")} }`;
}
