import { FirewallError } from "@ooo/firewall";
import { HomeError } from "@ooo/home";
import { LifecycleError } from "@ooo/lifecycle";
import { loadManifest, type Manifest, type ManifestCommand } from "@ooo/manifest";
import type { RecordedUse } from "../testbed/recorded-use.ts";
import type { CheckCase } from "./check-case.ts";
import { lenientCopy } from "./lenient-copy.ts";
import { runCase, type CaseRun } from "./run-case.ts";

/** How one case ended, as a report shows it. */
export type CaseResult = {
  readonly name: string;
  readonly command: string;
  readonly ok: boolean;
  readonly misfits: readonly string[];
  readonly exitCode: number;
  readonly outcome: string;
};

/** What was tried although the manifest does not ask for it. */
export type UndeclaredUse = { readonly case: string; readonly name: string; readonly target: string };

/** What the cases of a plugin show about it. */
export type CasesReport = {
  readonly cases: readonly CaseResult[];
  readonly scopes: {
    readonly used: readonly string[];
    readonly unused: readonly string[];
    readonly undeclared: readonly UndeclaredUse[];
  };
  readonly capabilities: {
    readonly used: readonly string[];
    readonly unused: readonly string[];
    readonly undeclared: readonly UndeclaredUse[];
  };
  /** Allowed requests that no answer of their case fits. */
  readonly unanswered: readonly { readonly case: string; readonly request: string }[];
  /** `<namespace> <name>` that no case runs. */
  readonly uncovered: readonly string[];
};

/**
 * Runs every case under the real firewall and sandbox, each in a home of its own. Nothing is sent to the network. A scope
 * that a mount enforces counts as used if the case ends differently without it. Throws what the testbed throws.
 */
export async function runCases(directory: string, cases: readonly CheckCase[]): Promise<CasesReport> {
  const { manifest } = loadManifest(directory);
  const declared = manifest.permissions.map(({ scope }) => scope);
  const used = { scope: new Set<string>(), capability: new Set<string>() };
  const undeclared: { kind: RecordedUse["kind"]; use: UndeclaredUse }[] = [];
  const unanswered: { case: string; request: string }[] = [];
  const results: CaseResult[] = [];
  const lenient = await lenientCopy(directory);
  try {
    for (const one of cases) {
      const grants = one.grants ?? declared;
      const ended = await tryCase(directory, manifest.name, one, grants);
      if (typeof ended === "string") {
        const { name, command } = one;
        results.push({ name, command, ok: false, misfits: [ended], exitCode: 2, outcome: "failed" });
        continue;
      }
      const { run, misfits } = ended;
      results.push({
        ...{ name: one.name, command: one.command, ok: misfits.length === 0, misfits },
        ...{ exitCode: run.exitCode, outcome: run.outcome },
      });
      for (const use of run.uses) {
        const { name, kind, outcome, isMount, target } = use;
        if (name === undefined || isMount) continue;
        if (outcome === "allowed") used[kind].add(name);
        else if (!isDeclared(manifest, use)) undeclared.push({ kind, use: { case: one.name, name, target } });
      }
      for (const { method, url, isAnswered } of run.requests) {
        if (!isAnswered) unanswered.push({ case: one.name, request: `${method} ${url}` });
      }
      for (const scope of await neededMounts(
        lenient.directory,
        manifest.name,
        one,
        grants,
        ended,
        used.scope,
      )) {
        used.scope.add(scope);
      }
    }
  } finally {
    lenient.remove();
  }
  const capabilities = manifest.capabilities.map(({ name, access }) => `${name}:${access}`);
  const triedBy = (kind: RecordedUse["kind"]): UndeclaredUse[] =>
    undeclared.filter((one) => one.kind === kind).map(({ use }) => use);
  return {
    cases: results,
    scopes: { ...split(declared, used.scope), undeclared: triedBy("scope") },
    capabilities: { ...split(capabilities, used.capability), undeclared: triedBy("capability") },
    unanswered,
    uncovered: manifest.commands.map(keyOf).filter((key) => !cases.some(({ command }) => command === key)),
  };
}

/** Runs a case; returns why it cannot be run: a command that is none, words that do not fit, a name that is reserved. */
async function tryCase(...parts: Parameters<typeof runCase>): Promise<CaseRun | string> {
  try {
    return await runCase(...parts);
  } catch (error) {
    const isExpected =
      error instanceof FirewallError || error instanceof LifecycleError || error instanceof HomeError;
    if (!isExpected) throw error;
    return `it cannot be run: ${error.message}`;
  }
}

/** Returns the scopes that were mounted and that the case ends differently without. */
async function neededMounts(
  directory: string,
  plugin: string,
  one: CheckCase,
  grants: readonly string[],
  ended: CaseRun,
  known: ReadonlySet<string>,
): Promise<string[]> {
  const mounted = ended.run.uses.flatMap(({ isMount, name }) =>
    isMount && name !== undefined ? [name] : [],
  );
  const open = [...new Set(mounted)].filter((scope) => !known.has(scope));
  const needed: string[] = [];
  for (const scope of open) {
    const without = await runCase(
      directory,
      plugin,
      one,
      grants.filter((granted) => granted !== scope),
    );
    if (without.fingerprint !== ended.fingerprint) needed.push(scope);
  }
  return needed;
}

function isDeclared(manifest: Manifest, { kind, name = "" }: RecordedUse): boolean {
  if (kind === "scope") return manifest.permissions.some(({ scope }) => scope === name);
  return manifest.capabilities.some((capability) => `${capability.name}:${capability.access}` === name);
}

const split = (all: readonly string[], used: ReadonlySet<string>): { used: string[]; unused: string[] } => ({
  used: all.filter((name) => used.has(name)),
  unused: all.filter((name) => !used.has(name)),
});

const keyOf = ({ namespace, name }: ManifestCommand): string => `${namespace} ${name}`;
