import { execFileSync, spawn, spawnSync } from "node:child_process";
import { chownSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";

/** The user and group that tests run as a second time: the one that owns nothing. */
const NOBODY = 65534;
const DROP = [`--reuid=${NOBODY}`, `--regid=${NOBODY}`, "--clear-groups", "--"];
/** What tests read of the repository. */
const NEEDED = [
  "package.json",
  "vitest.config.ts",
  "node_modules",
  "packages",
  "vectors",
  "catalog",
  "tools",
];
/** Longer than the slowest machine needs; a run that hangs is a failure like any other. */
const TIMEOUT_MS = 15 * 60_000;

/** One test as an ordinary user ran it. */
export type OrdinaryTest = {
  readonly title: string;
  readonly status: "passed" | "failed" | "skipped";
  readonly problems: readonly string[];
};

type Report = {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
};

/**
 * Runs test files as uid and gid 65534 with a home of its own, and returns what came of each test. For root only.
 *
 * Where that user cannot read the repository, it works on a copy. Throws with the end of the run's output if it made no
 * report, and if a file holds no test: then nothing was proven.
 */
export async function testAsOrdinaryUser(
  repository: string,
  files: readonly string[],
): Promise<readonly OrdinaryTest[]> {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "ooo-ordinary-")));
  try {
    const home = join(root, "home");
    const temporary = join(home, "tmp");
    for (const directory of [home, temporary]) {
      mkdirSync(directory);
      chownSync(directory, NOBODY, NOBODY);
    }
    execFileSync("chmod", ["755", root]);
    const code = canRead(repository) ? repository : copyOf(repository, join(root, "code"));
    const report = join(home, "report.json");
    const output = await runVitest(code, { home, temporary, report, files, repository });
    return readReport(report, code, files, output);
  } finally {
    rmSync(root, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Whether the ordinary user can read the repository's files and start its Node. */
function canRead(repository: string): boolean {
  const script = `require("node:fs").accessSync(${JSON.stringify(join(repository, "vitest.config.ts"))})`;
  return spawnSync("setpriv", [...DROP, process.execPath, "-e", script], { cwd: "/", env: {} }).status === 0;
}

/** Hard links where that is possible: nothing of it is written to. */
function copyOf(repository: string, copy: string): string {
  mkdirSync(copy);
  const paths = NEEDED.map((name) => join(repository, name));
  const { status } = spawnSync("cp", ["-al", ...paths, copy], { stdio: "ignore" });
  if (status !== 0) {
    rmSync(copy, { recursive: true, force: true });
    mkdirSync(copy);
    execFileSync("cp", ["-a", "--reflink=auto", ...paths, copy]);
  }
  if (!canRead(copy)) throw new Error(`${copy} cannot be read by uid ${NOBODY}: is its umask 077?`);
  return copy;
}

/** Resolves with what it printed; its exit code says nothing that the report does not. */
function runVitest(
  code: string,
  run: { home: string; temporary: string; report: string; files: readonly string[]; repository: string },
): Promise<string> {
  const outside = relative(run.repository, process.execPath).startsWith("..");
  const node = outside ? process.execPath : join(code, relative(run.repository, process.execPath));
  const words = ["run", "--configLoader=native", "--maxWorkers=2", "--reporter=default", "--reporter=json"];
  const child = spawn(
    "setpriv",
    [
      ...[...DROP, node, join(code, "node_modules/vitest/vitest.mjs"), ...words],
      ...[`--outputFile.json=${run.report}`, ...run.files],
    ],
    {
      cwd: code,
      // As a login of that user would have it, and nothing of the caller's.
      env: {
        PATH: `${join(code, "node_modules/.bin")}:/usr/local/bin:/usr/bin:/bin`,
        HOME: run.home,
        TMPDIR: run.temporary,
        NO_COLOR: "1",
        ...(process.env.FC_SEED === undefined ? {} : { FC_SEED: process.env.FC_SEED }),
      },
      stdio: ["ignore", "pipe", "pipe"],
      timeout: TIMEOUT_MS,
      killSignal: "SIGKILL",
    },
  );
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (chunk: string) => (output = (output + chunk).slice(-20_000)));
  }
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", () => resolve(output));
  });
}

function readReport(
  path: string,
  code: string,
  files: readonly string[],
  output: string,
): readonly OrdinaryTest[] {
  let report: Report;
  try {
    report = JSON.parse(readFileSync(path, "utf8")) as Report;
  } catch (cause) {
    throw new Error(`the tests did not run as uid ${NOBODY}:\n${output}`, { cause });
  }
  const ran = new Set(report.testResults.map(({ name }) => relative(code, name)));
  const missing = files.filter((file) => !ran.has(file));
  if (missing.length > 0) throw new Error(`${missing.join(", ")} did not run:\n${output}`);
  return report.testResults.flatMap(({ name, message, assertionResults }): readonly OrdinaryTest[] => {
    const file = relative(code, name);
    if (assertionResults.length === 0) return [{ title: file, status: "failed", problems: [message] }];
    return assertionResults.map(({ fullName, status, failureMessages }) => ({
      title: `${file} ${fullName}`,
      status: status === "passed" ? "passed" : status === "failed" ? "failed" : "skipped",
      problems: failureMessages,
    }));
  });
}
