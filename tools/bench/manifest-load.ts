/**
 * What manifests cost: importing the built `@ooo/manifest` over `node -e 0`, and loading all published manifests in
 * `vectors/manifest/reference/` in a fresh process and in a warm one.
 *
 * `npx -y pnpm@12 build && node tools/bench/manifest-load.ts`
 */
import { cpSync, existsSync, globSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { formatRatios, interleave } from "./interleave.ts";
import { reportRow } from "./report.ts";

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
  const evaluate = (code: string): readonly [string, ...string[]] => [
    process.execPath,
    "--input-type=module",
    "-e",
    code,
  ];
  const load = (use: string): string => `import { loadManifest } from ${url};
    const start = performance.now();
    for (const directory of ${JSON.stringify(directories)}) ${use};
    process.stdout.write(String(performance.now() - start));`;
  const [bare, imported] = await interleave(
    [
      { name: "node -e 0", command: [process.execPath, "-e", "0"] },
      { name: "import @ooo/manifest", command: evaluate(`import ${url};`) },
    ],
    { rounds: 31 },
  );

  const { loadManifest } = (await import(pathToFileURL(built).href)) as {
    loadManifest: (directory: string) => unknown;
  };
  const loadAll = (): void => {
    for (const directory of directories) loadManifest(directory);
  };
  loadAll();
  const all = `load ${directories.length} manifests`;
  const loads = await interleave(
    [
      { name: `${all}, warm`, run: loadAll },
      { name: `${all}, fresh process`, command: evaluate(load("loadManifest(directory)")), reports: true },
      { name: `${all} with digest, fresh process`, command: evaluate(load("loadManifest(directory).digest")), reports: true }, // prettier-ignore
    ],
    { rounds: 31, warmUp: 10 },
  );

  if (bare === undefined || imported === undefined) throw new Error("nothing was measured");
  console.log(`${formatRatios([bare, imported])}\n\n${formatRatios(loads)}\n`);
  reportRow("manifestImport", imported.median - bare.median);
  reportRow("manifestFresh", loads[1]?.median ?? Number.NaN);
  reportRow("manifestWarm", loads[0]?.median ?? Number.NaN);
} finally {
  rmSync(home, { recursive: true, force: true });
}
