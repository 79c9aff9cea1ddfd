/**
 * Compares the start of `ooo` with the start of Node: build, then `node tools/bench/cli.ts`. `plugin list` has ten
 * trusted plugins to show, and verifies what it says about them against the ledger.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { formatRatios, interleave } from "./interleave.ts";
import { reportRow } from "./report.ts";

const bin = join(import.meta.dirname, "../../packages/cli/bin/ooo.cjs");
if (!existsSync(join(bin, "../../dist/bin.cjs"))) throw new Error("build first: npx -y pnpm@12 build");
const root = mkdtempSync(join(tmpdir(), "ooo-bench-"));
try {
  process.env.OUROBOROS_HOME = join(root, "home");
  for (let index = 0; index < 10; index += 1) {
    const name = `notes-${String(index)}`;
    execFileSync(process.execPath, [bin, "add", "--all", plant(name)]);
    execFileSync(process.execPath, [bin, "plugin", "trust", name, "--required"]);
  }
  const node = process.execPath;
  const ratios = await interleave(
    [
      { name: "node -e 0", command: [node, "-e", "0"] },
      { name: "ooo --version", command: [node, bin, "--version"] },
      { name: "ooo plugin list, 10 plugins", command: [node, bin, "plugin", "list"] },
      { name: "ooo plugin list --verify, 10 plugins", command: [node, bin, "plugin", "list", "--verify"] },
    ],
    { rounds: 41 },
  );
  console.log(formatRatios(ratios));
  const [start = Number.NaN, version = Number.NaN, list = Number.NaN] = ratios.map(({ median }) => median);
  reportRow("version", version / start);
  reportRow("list", list / start);
} finally {
  rmSync(root, { recursive: true, force: true });
}

function plant(name: string): string {
  const directory = join(root, name);
  mkdirSync(directory);
  const manifest = {
    schema_version: "0.1",
    name,
    version: "1.0.0",
    source: { type: "local_path", path: "." },
    commands: [{ namespace: `${name}-ns`, name: "list", summary: "Lists", usage: "ooo", risk: "read_only" }],
    capabilities: [],
    permissions: [{ scope: "filesystem:read", risk: "read_only", required: true }],
    entrypoint: { type: "command", command: "sh main.sh" },
  };
  writeFileSync(join(directory, "ouroboros.plugin.json"), JSON.stringify(manifest));
  writeFileSync(join(directory, "main.sh"), "");
  return directory;
}
