/**
 * What manifests cost: importing the built `@ooo/manifest` over `node -e 0`, and loading all published manifests in
 * `vectors/manifest/reference/`, the first time in a process and once it is warm.
 *
 * `npx -y pnpm@12 build && node tools/bench/manifest-load.ts`
 */
import { cpSync, existsSync, globSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { formatRatios, interleave } from "./interleave.ts";

const root = join(import.meta.dirname, "../..");
const built = join(root, "packages/manifest/dist/index.js");
if (!existsSync(built)) throw new Error(`${built} does not exist: npx -y pnpm@12 build`);

const home = mkdtempSync(join(tmpdir(), "ooo-bench-"));
try {
  const directories = globSync("vectors/manifest/reference/*.json", { cwd: root }).map((file) => {
    const directory = join(home, basename(file, ".json"));
    mkdirSync(directory);
    cpSync(join(root, file), join(directory, "ouroboros.plugin.json"));
    return directory;
  });
  const url = JSON.stringify(pathToFileURL(built).href);
  const first = `import { loadManifest } from ${url};
    const start = performance.now();
    for (const directory of ${JSON.stringify(directories)}) loadManifest(directory);
    process.stdout.write(String(performance.now() - start));`;
  const evaluate = (code: string): [string, string, string, string] => [
    process.execPath,
    "--input-type=module",
    "-e",
    code,
  ];

  const starts = await interleave(
    [
      { name: "node -e 0", command: evaluate("0") },
      { name: "import @ooo/manifest", command: evaluate(`import ${url};`) },
      { name: `import, load ${directories.length} manifests`, command: evaluate(first) },
    ],
    { rounds: 31 },
  );
  console.log(`${formatRatios(starts)}\n`);

  const { loadManifest } = (await import(pathToFileURL(built).href)) as typeof import("@ooo/manifest");
  const loadAll = (): void => {
    for (const directory of directories) loadManifest(directory);
  };
  const coldStart = performance.now();
  loadAll();
  const cold = performance.now() - coldStart;
  const [warm] = await interleave([{ name: "warm", run: loadAll }], { rounds: 51, warmUp: 20 });
  console.log(
    `load ${directories.length} manifests  first ${cold.toFixed(2)} ms, warm ${(warm?.median ?? 0).toFixed(2)} ms`,
  );
  const [bare, imported, loaded] = starts.map(({ median: time }) => time);
  const isFast = (imported ?? 0) - (bare ?? 0) < 10 && (loaded ?? 0) - (imported ?? 0) < 10;
  console.log(isFast ? "reached: both under 10 ms" : "missed: 10 ms");
} finally {
  rmSync(home, { recursive: true, force: true });
}
