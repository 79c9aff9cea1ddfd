/**
 * Compares `digestDirectory` with the cheapest way to hash the same bytes on this machine: build, then
 * `node tools/bench/digest.ts`.
 *
 * The reference for 10,000 files / 200 MB is `openssl sha256` (else `sha256sum`) over all files, in as many processes
 * as there are cores: it walks no tree, checks no link, compares no times and combines nothing. The 200 files / 2 MB are
 * also hashed by the first call of a fresh process, as an invocation does it.
 */
import { execFileSync, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { formatRatios, interleave } from "./interleave.ts";
import { reportRow } from "./report.ts";

type TrustStore = {
  digestDirectory: (dir: string, options?: { concurrency?: number }) => Promise<string>;
  fingerprint: (dir: string, scope: "stored") => string;
};

const built = join(import.meta.dirname, "../../packages/trust-store/dist/index.js");
if (!existsSync(built)) throw new Error("build first: npx -y pnpm@12 build");
const url = pathToFileURL(built).href;
const { digestDirectory, fingerprint } = (await import(url)) as TrustStore;
const root = mkdtempSync(join(tmpdir(), "ooo-bench-"));
try {
  const large = join(root, "large");
  const small = join(root, "small");
  const paths = plant(large, 10_000, 200_000_000);
  plant(small, 200, 2_000_000);

  const tool = hashTool();
  const cores = availableParallelism();
  const share = Math.ceil(paths.length / cores);
  const shares = Array.from({ length: cores }, (_, index) => paths.slice(index * share, (index + 1) * share));
  const hashAll = (): Promise<unknown> => Promise.all(shares.map((files) => finish(tool, files)));
  const one = `10,000 files, 200 MB, 1 thread`;
  const most = `10,000 files, 200 MB, ${cores} threads`;
  const ratios = await interleave(
    [
      { name: `${tool.join(" ")}, ${cores} processes`, run: hashAll },
      { name: most, run: () => digestDirectory(large) },
      { name: one, run: () => digestDirectory(large, { concurrency: 1 }) },
      { name: "their fingerprint", run: () => fingerprint(large, "stored") },
    ],
    { rounds: 15 },
  );
  console.log(`${formatRatios(ratios)}\n`);

  const first = `const { digestDirectory } = await import(${JSON.stringify(url)});
    const start = performance.now();
    await digestDirectory(${JSON.stringify(small)});
    process.stdout.write(String(performance.now() - start));`;
  const command = [process.execPath, "--input-type=module", "-e", first] as const;
  const bare = `await import(${JSON.stringify(url)})`;
  const smalls = await interleave(
    [
      { name: "200 files, 2 MB, warm", run: () => digestDirectory(small) },
      { name: "200 files, 2 MB, first call of a process", command: [...command], reports: true },
    ],
    { rounds: 31 },
  );
  const imports = await interleave(
    [
      { name: "node -e 0", command: [process.execPath, "-e", "0"] },
      { name: "import @ooo/trust-store", command: [process.execPath, "--input-type=module", "-e", bare] },
    ],
    { rounds: 31 },
  );
  console.log(`${formatRatios(smalls)}\n\n${formatRatios(imports)}\n`);
  reportRow("digestLarge", (ratios[1]?.median ?? Number.NaN) / (ratios[0]?.median ?? Number.NaN));
  reportRow("digestSmall", smalls[1]?.median ?? Number.NaN);
} finally {
  rmSync(root, { recursive: true, force: true });
}

/** Writes files of equal size, 100 in a directory at most and 20 directories at least, and returns their paths. */
function plant(dir: string, files: number, bytes: number): string[] {
  const inOne = Math.min(100, files / 20);
  return Array.from({ length: files }, (_, index) => {
    const parent = join(dir, `d${Math.floor(index / inOne)}`);
    mkdirSync(parent, { recursive: true });
    const path = join(parent, `file-${index}.txt`);
    writeFileSync(path, randomBytes(bytes / files));
    return path;
  });
}

function hashTool(): [program: string, ...words: string[]] {
  const openssl = "openssl";
  try {
    execFileSync(openssl, ["version"], { stdio: "ignore" });
    return [openssl, "sha256"];
  } catch {
    return ["sha256sum"];
  }
}

function finish(
  [program, ...words]: readonly [string, ...string[]],
  files: readonly string[],
): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, [...words, ...files], { stdio: "ignore" });
    child.once("error", reject).once("exit", (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${program} exited with ${String(code)}`));
    });
  });
}
