/**
 * What the SDK costs a plugin: a program that only prints, and a command of the scaffolded plugin without a host, each
 * in a fresh process, over `node -e 0`.
 *
 * `node tools/bench/sdk-start.ts`
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { formatRatios, interleave } from "./interleave.ts";
import { reportRow } from "./report.ts";

const root = join(import.meta.dirname, "../..");
const template = join(root, "packages/plugin-testing/templates/typescript");
const directory = mkdtempSync(join(tmpdir(), "ooo-bench-"));
try {
  const printing = join(directory, "printing.mjs");
  writeFileSync(printing, 'process.stdout.write("Hello, Ada!\\n");');
  const results = await interleave(
    [
      { name: "node -e 0", command: [process.execPath, "-e", "0"] },
      { name: "a program that prints", command: [process.execPath, printing] },
      {
        name: "the scaffolded plugin, greet",
        command: [process.execPath, join(template, "src/main.ts"), "greet", "Ada"],
      },
      {
        name: "the SDK loaded, nothing run",
        command: [process.execPath, join(template, "vendor/plugin-sdk.js")],
      },
    ],
    { rounds: 21 },
  );
  console.log(formatRatios(results));
  reportRow("sdk", (results[3]?.median ?? Number.NaN) / (results[0]?.median ?? Number.NaN));
} finally {
  rmSync(directory, { recursive: true, force: true });
}
