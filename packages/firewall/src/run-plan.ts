import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { splitWords, type Manifest, type ManifestCommand } from "@ooo/manifest";
import { SANDBOX_PATHS, type Egress, type SandboxCommand, type SandboxPolicy } from "@ooo/sandbox";
import { askOutside, outsideEnvironment } from "./ask-outside.ts";
import type { OpenArtifact } from "./check-artifact.ts";
import type { Credentials } from "./credential.ts";
import type { EffectiveScope } from "./effective-scope.ts";
import { buildEnvironment, scopeVariables } from "./environment.ts";
import { hostFiles } from "./file-view.ts";
import { findInterpreter, hasSafePath, type KnownInterpreter } from "./find-interpreter.ts";
import { resolveEntrypoint } from "./interpreter.ts";
import type { InvocationContext, InvocationRequest } from "./invocation.ts";
import type { MountPlan } from "./mount-plan.ts";
import { isWithin, type ProtectedRoots } from "./place.ts";
import type { PrivateOutput } from "./private-output.ts";
import { limitsOf } from "./run-limits.ts";
import { callerPath, programMounts, SYSTEM_PATH } from "./search-path.ts";
import type { Workspace } from "./workspace.ts";

/** Where a plugin finds its artifact; macOS cannot show a directory under another name. */
export const ARTIFACT_INSIDE = "/opt/plugin";

/** What a run is planned from. */
export type RunPlanRequest = {
  readonly request: InvocationRequest;
  readonly context: InvocationContext;
  readonly manifest: Manifest;
  readonly command: ManifestCommand;
  readonly scopes: readonly EffectiveScope[];
  readonly artifact: OpenArtifact;
  readonly workspace: Workspace;
  readonly roots: ProtectedRoots;
  readonly mounts: MountPlan;
  readonly correlationId: string;
  /** A private directory on the host for this run. */
  readonly runDirectory: string;
  /** Without isolation nothing can appear under another name (ENF-07). */
  readonly isUnsandboxed: boolean;
};

/** A run that can be started, or why its entrypoint cannot (INV-06). */
export type RunPlan =
  | {
      readonly kind: "ready";
      readonly program: string;
      readonly args: readonly string[];
      readonly interpreter?: KnownInterpreter;
      readonly path: readonly string[];
      /** The caller's PATH without what must not decide which program is meant. */
      readonly callerPath: readonly string[];
      readonly reads: readonly { readonly path: string; readonly as?: string }[];
      readonly gitIdentity: Readonly<Record<string, string>>;
    }
  | { readonly kind: "not-found"; readonly message: string };

/** Resolves what a run starts and what it needs to read for it. Starts nothing of the plugin. */
export async function planRun(plan: RunPlanRequest): Promise<RunPlan> {
  const { context, manifest, scopes, artifact, workspace, roots } = plan;
  // RUN-07: nothing that the workspace or the artifact brought along decides which interpreter is meant.
  const outside = [artifact.path, roots.oooHome, ...(workspace.root === undefined ? [] : [workspace.root])];
  const path = callerPath(hostFiles, context.env.PATH, outside);
  const entrypoint = resolveEntrypoint(hostFiles, {
    words: splitWords(manifest.entrypoint.command),
    artifact: artifact.path,
    artifactInside: insideOf(plan),
    path,
    node: context.node,
  });
  const { program } = entrypoint;
  if (program.kind === "missing") {
    return { kind: "not-found", message: `the entrypoint's program ${program.word} was not found` };
  }
  const found = program.kind === "artifact" ? program.interpreter : program.found;
  const interpreter = found === undefined ? undefined : await findInterpreter(context, found, path);
  if (program.kind === "interpreter" && interpreter === undefined) {
    return {
      kind: "not-found",
      message: `${program.found.path} does not say which interpreter it stands for`,
    };
  }
  const runsPrograms = scopes.some(({ definition }) => definition.programs === "caller_path");
  const directory = interpreter === undefined ? [] : [interpreter.directory];
  return {
    kind: "ready",
    program: program.kind === "artifact" ? program.path : (interpreter?.path ?? ""),
    args: entrypoint.args,
    ...(interpreter === undefined ? {} : { interpreter }),
    callerPath: path,
    // RUN-04
    path: [...directory, ...SYSTEM_PATH, ...(runsPrograms ? path : [])],
    reads: [
      ...(interpreter?.mounts ?? []),
      ...(runsPrograms ? programMounts(hostFiles, path, roots, outside) : []),
    ],
    gitIdentity: await gitIdentity(plan, path),
  };
}

/** `git:write`: author and committer come from the user's git configuration. */
async function gitIdentity(plan: RunPlanRequest, path: readonly string[]): Promise<Record<string, string>> {
  const { context, scopes } = plan;
  const keys = new Set(
    scopes.flatMap(({ definition }) =>
      Object.values(definition.environment ?? {}).flatMap((from) =>
        "git_config" in from ? [from.git_config] : [],
      ),
    ),
  );
  const git = [...path, ...SYSTEM_PATH]
    .map((entry) => `${entry}/git`)
    .find((file) => hostFiles.realPath(file) !== undefined);
  if (keys.size === 0 || git === undefined) return {};
  const environment = outsideEnvironment(context.user.home, [...path, ...SYSTEM_PATH], context.user.name);
  const values = await Promise.all(
    [...keys].map(async (key) => {
      const value = await askOutside(
        context.runOutside,
        [git, "config", "--global", "--get", key],
        environment,
      );
      return [key, value?.trim() ?? ""] as const;
    }),
  );
  return Object.fromEntries(
    values.filter(([, value]) => value !== "" && !/[\u0000-\u001f\u007f]/.test(value)),
  );
}

/** What a ready plan is completed with once the gates have let it pass. */
export type RunPolicyRequest = RunPlanRequest & {
  readonly ready: RunPlan & { readonly kind: "ready" };
  readonly credentials: Credentials;
  readonly egress: Egress | undefined;
  readonly outputs: readonly PrivateOutput[];
};

/** Returns what the sandbox is told. Makes the private files that masks need, nothing else. */
export function runPolicy(plan: RunPolicyRequest): { policy: SandboxPolicy; command: SandboxCommand } {
  const { context, request, ready, artifact, mounts, egress, credentials } = plan;
  const { interpreter } = ready;
  const inside = insideOf(plan);
  const environment = buildEnvironment({
    caller: context.env,
    user: userName(context.user.name),
    home: SANDBOX_PATHS.home,
    temporary: SANDBOX_PATHS.temporary,
    artifact: inside,
    path: ready.path,
    cwd: request.cwd,
    ...outputDirectory(plan),
    namespace: plan.command.namespace,
    invocationId: plan.correlationId,
    isPython: interpreter?.isPython === true,
    scopes: scopeVariables(plan.scopes, {
      placeholder: (scope) => credentials.placeholder(scope),
      gitConfig: (key) => ready.gitIdentity[key],
    }),
    // Without isolation nothing carries connections to the filter; only brokered requests go through it.
    egress: egress === undefined || plan.isUnsandboxed ? {} : egressEnvironment(egress, plan.scopes),
  });
  const policy: SandboxPolicy = {
    readable: [
      {
        path: artifact.path,
        ...(inside === artifact.path ? {} : { as: inside }),
        ...(artifact.fd === undefined ? {} : { fd: artifact.fd }),
      },
      ...uniqueReads([
        ...ready.reads,
        ...mounts.readable,
        ...plan.outputs.flatMap(({ siblings }) => siblings.map((path) => ({ path }))),
      ]),
      ...mounts.masks.map(({ path, kind }) => ({ path: emptyEntry(plan.runDirectory, kind), as: path })),
    ],
    writable: [
      ...mounts.writable.map((path) => ({ path })),
      ...plan.outputs.map(({ directory, parent }) => ({ path: directory, as: parent })),
    ],
    protected: mounts.protect,
    environment,
    limits: limitsOf(context.config, plan.command.timeout_seconds, request.io.output.kind),
    network: egress === undefined ? { kind: "none" } : { kind: "filtered", egress },
    userName: userName(context.user.name),
  };
  const argv = [ready.program, ...ready.args, plan.command.name, ...request.words] as const;
  return {
    policy,
    command: {
      argv,
      cwd: workingDirectory(plan, inside),
      stdin: request.io.stdin === undefined ? "none" : "pipe",
      channel: "open",
    },
  };
}

/** A service that the user placed on loopback (ENF-03) is reached through the filter like every other. */
function egressEnvironment(
  { environment }: Egress,
  scopes: readonly EffectiveScope[],
): Readonly<Record<string, string>> {
  const hosts = new Set(scopes.flatMap(({ requests }) => requests.map(({ origin }) => origin?.host)));
  const entries = Object.entries(environment).map(([name, value]) => {
    if (!/^no_proxy$/i.test(name)) return [name, value];
    return [
      name,
      value
        .split(",")
        .filter((host) => !hosts.has(host))
        .join(","),
    ];
  });
  return Object.fromEntries(entries) as Record<string, string>;
}

/** RUN-02: the caller's directory if this run may read it, else the private temporary one. */
function workingDirectory({ request, mounts, outputs, ready }: RunPolicyRequest, inside: string): string {
  if (ready.interpreter?.isPython === true && !hasSafePath(ready.interpreter.version)) return inside;
  const { cwd } = request;
  const places = [
    ...mounts.readable.map(({ path, as }) => as ?? path),
    ...mounts.writable,
    ...outputs.map(({ parent }) => parent),
  ];
  // A path argument below the caller's directory was typed relative to it.
  return places.some((place) => isWithin(cwd, place) || isWithin(place, cwd)) ? cwd : SANDBOX_PATHS.temporary;
}

function outputDirectory({ mounts, workspace, manifest }: RunPolicyRequest): { outputDirectory?: string } {
  if (workspace.root === undefined || !mounts.writable.includes(workspace.root)) return {};
  return { outputDirectory: `${workspace.root}/.ouroboros/plugin-artifacts/${manifest.name}` };
}

function insideOf({ artifact, isUnsandboxed }: RunPlanRequest): string {
  return process.platform === "linux" && !isUnsandboxed ? ARTIFACT_INSIDE : artifact.path;
}

function uniqueReads(reads: readonly { readonly path: string; readonly as?: string }[]): typeof reads {
  return [...new Map(reads.map((read) => [read.as ?? read.path, read])).values()];
}

/** An empty file or directory that stands in the place of what must not be seen. */
function emptyEntry(runDirectory: string, kind: "file" | "directory"): string {
  const path = join(runDirectory, `empty-${kind}`);
  mkdirSync(runDirectory, { recursive: true, mode: 0o700 });
  if (kind === "directory") mkdirSync(path, { recursive: true, mode: 0o700 });
  else writeFileSync(path, "", { mode: 0o600 });
  return path;
}

/** Names that cannot stand in `/etc/passwd` are not passed on. */
function userName(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_.-]{0,31}$/.test(name) ? name : "user";
}
