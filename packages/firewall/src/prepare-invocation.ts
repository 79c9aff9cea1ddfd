import { randomUUID } from "node:crypto";
import { realpathSync } from "node:fs";
import type { Ledger } from "@ooo/audit";
import {
  bindArguments,
  formatBindProblem,
  loadManifest,
  ManifestError,
  type BoundArguments,
  type LoadedManifest,
  type Manifest,
  type ManifestCommand,
} from "@ooo/manifest";
import { findDrift, openArtifact, type OpenArtifact } from "./check-artifact.ts";
import { FirewallError } from "./error.ts";
import { ledgerFault } from "./event-writer.ts";
import { hostFiles } from "./file-view.ts";
import type { Facts } from "./gates/facts.ts";
import type { InvocationContext, InvocationRequest } from "./invocation.ts";
import { joinPlans, type MountPlan } from "./mount-plan.ts";
import type { ProtectedRoots } from "./place.ts";
import { planPathArguments } from "./plan-path-arguments.ts";
import { planScopeMounts } from "./plan-scope-mounts.ts";
import type { Program } from "./program.ts";
import { readTrust, type TrustReading } from "./read-trust.ts";
import { scopesOfRun, type ScopesOfRun } from "./scopes-of-run.ts";
import { resolveWorkspace, type Workspace } from "./workspace.ts";

/** An invocation of which nothing of the plugin was started yet. */
export type Prepared = {
  readonly program: Program;
  readonly ledger: Ledger;
  readonly correlationId: string;
  readonly commandName: { readonly namespace: string; readonly name: string };
  readonly trust: TrustReading;
  readonly drift: Facts["drift"];
  /** Absent where the stored artifact is missing or its manifest cannot be read: then `drift` says so. */
  readonly parts?: PreparedParts;
  readonly close: () => void;
};

/** What is known of an invocation whose artifact can be read. */
export type PreparedParts = {
  readonly artifact: OpenArtifact;
  readonly manifest: Manifest;
  readonly manifestDigest: string;
  readonly command: ManifestCommand;
  readonly scopes: ScopesOfRun;
  readonly workspace: Workspace;
  readonly roots: ProtectedRoots;
  readonly mounts: MountPlan;
};

/**
 * Reads everything that an invocation is judged by, at once: artifact, manifest, ledger, grants, workspace. Starts
 * nothing and records nothing.
 *
 * Throws `FIREWALL_USAGE` and kin for words that do not fit (ARG-02), before any gate; `FIREWALL_LEDGER` for a ledger
 * that cannot be used: then nothing runs.
 */
export async function prepareInvocation(
  program: Program,
  request: InvocationRequest,
  context: InvocationContext,
): Promise<Prepared> {
  // The slow part first: everything below happens while SQLite opens.
  const opening = context.openLedger().catch((cause: unknown) => {
    throw ledgerFault(cause);
  });
  opening.catch(() => undefined);
  const opened = openArtifact(program.directory ?? context.home.artifact(program.subject.artifact_digest));
  const close = (): void => {
    if (!("drift" in opened)) opened.close();
  };
  try {
    const loaded = "drift" in opened ? opened : readManifest(opened);
    const read =
      "drift" in loaded ? undefined : { ...loaded, ...bindWords(program, request, loaded.manifest) };
    const drifting = "drift" in opened ? opened.drift : findDrift(program, opened);
    const ledger = await opening;
    const [trust, drift] = await Promise.all([readTrust(context.home, ledger, program), drifting]);
    const common = { program, ledger, correlationId: randomUUID(), trust, close };
    if (read === undefined || "drift" in opened) {
      const commandName = { namespace: program.namespace ?? program.name, name: request.command };
      return { ...common, commandName, drift: drift ?? ("drift" in loaded ? loaded.drift : undefined) };
    }
    const { manifest, command, digest } = read;
    const scopes = scopesOfRun(manifest, command, trust.granted, context.scopes);
    const place = planPlace(request, context, scopes, command, read.bound);
    const parts = { artifact: opened, manifest, manifestDigest: digest, command, scopes, ...place };
    const commandName = { namespace: command.namespace, name: command.name };
    return { ...common, commandName, drift, parts };
  } catch (thrown) {
    close();
    throw thrown;
  }
}

function readManifest(
  artifact: OpenArtifact,
): LoadedManifest | { readonly drift: NonNullable<Facts["drift"]> } {
  try {
    return loadManifest(artifact.pinned);
  } catch (thrown) {
    if (!(thrown instanceof ManifestError)) throw thrown;
    return { drift: { reason: `the stored manifest cannot be read: ${thrown.message}` } };
  }
}

function bindWords(
  program: Program,
  request: InvocationRequest,
  manifest: Manifest,
): { readonly command: ManifestCommand; readonly bound: BoundArguments } {
  const named = manifest.commands.filter(
    ({ namespace, name }) =>
      name === request.command && (program.namespace === undefined || namespace === program.namespace),
  );
  const [command, other] = named;
  if (command === undefined) {
    throw usage(
      `${request.program} has no command ${JSON.stringify(request.command)}`,
      `ooo ${request.program} --help`,
    );
  }
  if (other !== undefined) {
    const hint = `ooo ${command.namespace} ${command.name}`;
    throw usage(`${program.name} has ${request.command} in several namespaces`, hint);
  }
  const bound = bindArguments(command, request.words);
  if (bound.ok) return { command, bound };
  throw usage(
    formatBindProblem(bound.problem, request.words),
    `ooo ${command.namespace} ${command.name} --help`,
  );
}

function planPlace(
  request: InvocationRequest,
  context: InvocationContext,
  scopes: ScopesOfRun,
  command: ManifestCommand,
  bound: BoundArguments,
): Pick<PreparedParts, "workspace" | "roots" | "mounts"> {
  const roots = { userHome: realOr(context.user.home), oooHome: realOr(context.home.root) };
  const caller = {
    cwd: request.cwd,
    ...(request.workspace === undefined ? {} : { named: request.workspace }),
  };
  const workspace = resolveWorkspace(hostFiles, caller, roots);
  const mounted = planScopeMounts(hostFiles, scopes.granted, workspace, roots);
  const typed = planPathArguments(hostFiles, {
    arguments: bound,
    risk: command.risk,
    cwd: realOr(request.cwd),
    roots,
    mounted,
  });
  return { workspace, roots, mounts: joinPlans([mounted, typed]) };
}

function realOr(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

function usage(message: string, hint: string): FirewallError {
  return new FirewallError("FIREWALL_USAGE", message, { hint });
}
