import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { standardScopes } from "@ooo/firewall";
import { loadManifest, MANIFEST_FILE, ManifestError, resolveSourcePath, type Manifest } from "@ooo/manifest";
import { formatBytePath, readArtifact, TrustStoreError, type Artifact } from "@ooo/trust-store";
import type { CheckCase } from "../cases/check-case.ts";
import { CASES_FILE, loadCases } from "../cases/load-cases.ts";
import type { CasesReport } from "../cases/run-cases.ts";
import { PluginTestingError } from "../error.ts";
import { pointerLine } from "./pointer-line.ts";
import type { CheckProblem } from "./problem.ts";
import type { KnownScope } from "./rule.ts";
import { CHECK_RULES } from "./rules.ts";

/** Largest file whose text a rule looks at, in bytes. */
const MAX_TEXT_BYTES = 4 * 1024 * 1024;

/** What a check needs to know. */
export type CheckOptions = {
  /** The scopes that mean something; by default the standard ones. */
  readonly scopes?: Iterable<KnownScope>;
  /** Runs the cases of `ooo.check.json` too, each under the real firewall and sandbox. */
  readonly run?: boolean;
};

/** What a check of a plugin's directory found; plain data, ready to be written as JSON. */
export type CheckReport = {
  /** No problem is an error. */
  readonly ok: boolean;
  readonly plugin?: { readonly name: string; readonly version: string };
  /** What install would take (DIG-01, DIG-02). */
  readonly artifact?: {
    readonly digest: string;
    readonly bytes: number;
    readonly files: readonly { readonly path: string; readonly bytes: number; readonly sha256: string }[];
  };
  readonly problems: readonly CheckProblem[];
  /** With `run`, if manifest and artifact could be read. */
  readonly run?: CasesReport;
};

/** Checks a plugin's directory: manifest, artifact, rules. Nothing of it runs, nothing is changed. Never throws for what is wrong with it. */
export async function checkPlugin(directory: string, options: CheckOptions = {}): Promise<CheckReport> {
  const { scopes = standardScopes() } = options;
  const problems: CheckProblem[] = [];
  const manifest = readManifest(directory, problems);
  const artifact = await readFiles(directory, problems);
  if (manifest !== undefined) {
    const known = new Map([...scopes].map((scope) => [scope.scope, scope]));
    const files = artifact?.entries.map(({ path }) => formatBytePath(path)) ?? [];
    const readText = (file: string): string | undefined => readTextOf(join(directory, file));
    const text = readText(MANIFEST_FILE) ?? "{}";
    for (const rule of CHECK_RULES) {
      if (rule.needsArtifact === true && artifact === undefined) continue;
      for (const finding of rule.check({ manifest, scopes: known, files, readText })) {
        const line =
          finding.line ?? (finding.pointer === undefined ? undefined : pointerLine(text, finding.pointer));
        problems.push({
          rule: rule.id,
          level: rule.level,
          file: MANIFEST_FILE,
          ...finding,
          ...(line === undefined ? {} : { line }),
        });
      }
    }
  }
  const run = options.run === true && manifest !== undefined && artifact !== undefined;
  const cases = run ? await runAll(directory, problems) : undefined;
  return {
    ok: problems.every(({ level }) => level !== "error"),
    ...(manifest === undefined ? {} : { plugin: { name: manifest.name, version: manifest.version } }),
    ...(artifact === undefined ? {} : { artifact: describe(artifact) }),
    problems,
    ...(cases === undefined ? {} : { run: cases }),
  };
}

async function runAll(directory: string, problems: CheckProblem[]): Promise<CasesReport | undefined> {
  let cases: readonly CheckCase[];
  try {
    cases = loadCases(directory);
  } catch (error) {
    if (!(error instanceof PluginTestingError)) throw error;
    const { message, pointer } = error;
    const at = pointer === undefined ? {} : { pointer };
    problems.push({ rule: "cases", level: "error", file: CASES_FILE, message, ...at });
    return undefined;
  }
  // The firewall is loaded by who runs something.
  const [{ runCases }, { caseProblems }] = await Promise.all([
    import("../cases/run-cases.ts"),
    import("../cases/case-problems.ts"),
  ]);
  const report = await runCases(directory, cases);
  problems.push(...caseProblems(report));
  return report;
}

function readManifest(directory: string, problems: CheckProblem[]): Manifest | undefined {
  try {
    const { manifest } = loadManifest(directory);
    // MAN-06: as install does it.
    resolveSourcePath(manifest, directory);
    return manifest;
  } catch (error) {
    if (!(error instanceof ManifestError)) throw error;
    const { pointer, expected, got, hint } = error;
    const text = readTextOf(join(directory, MANIFEST_FILE));
    const line = text === undefined || pointer === "" ? undefined : pointerLine(text, pointer);
    problems.push({
      ...{
        rule: "manifest",
        level: "error",
        file: MANIFEST_FILE,
        message: `expected ${expected}, got ${got}`,
      },
      ...(hint === undefined ? {} : { hint }),
      ...(pointer === "" ? {} : { pointer }),
      ...(line === undefined ? {} : { line }),
    });
    return undefined;
  }
}

async function readFiles(directory: string, problems: CheckProblem[]): Promise<Artifact | undefined> {
  try {
    return await readArtifact(directory);
  } catch (error) {
    if (!(error instanceof TrustStoreError)) throw error;
    problems.push({ rule: "artifact", level: "error", file: ".", message: error.message });
    return undefined;
  }
}

function describe({ digest, entries }: Artifact): NonNullable<CheckReport["artifact"]> {
  const files = entries.map(({ path, size, sha256 }) => ({
    path: formatBytePath(path),
    bytes: size,
    sha256,
  }));
  return { digest, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0), files };
}

function readTextOf(path: string): string | undefined {
  try {
    return statSync(path).size > MAX_TEXT_BYTES ? undefined : readFileSync(path, "utf8");
  } catch {
    // A link that leads nowhere is part of an artifact; there is no text in it.
    return undefined;
  }
}
