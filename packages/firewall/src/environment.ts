import type { EffectiveScope } from "./effective-scope.ts";
import type { ScopeVariable } from "./scope-definition.ts";

/** What the environment of a plugin is made of. */
export type EnvironmentRequest = {
  /** The caller's environment; only the names of RUN-03 are read. */
  readonly caller: Readonly<Record<string, string | undefined>>;
  readonly user: string;
  /** As the plugin sees them. */
  readonly home: string;
  readonly temporary: string;
  readonly artifact: string;
  readonly path: readonly string[];
  /** The caller's directory. */
  readonly cwd: string;
  /** With a writable workspace: where the plugin puts what it makes. */
  readonly outputDirectory?: string;
  readonly namespace: string;
  readonly invocationId: string;
  /** Whether the entrypoint is a Python program (RUN-02). */
  readonly isPython: boolean;
  /** What the scopes of the run set: base URLs, placeholders, git identity. */
  readonly scopes: Readonly<Record<string, string>>;
  /** With a network scope: proxy and certificate variables. */
  readonly egress: Readonly<Record<string, string>>;
};

const PASSED_ON = ["LANG", "TZ", "TERM", "COLUMNS", "NO_COLOR", "FORCE_COLOR", "CI"];

/** Returns the complete environment of a plugin (RUN-03, ENF-05): nothing else of the caller's passes. Pure. */
export function buildEnvironment(request: EnvironmentRequest): Readonly<Record<string, string>> {
  const { caller } = request;
  const passed = Object.entries(caller).filter(
    (entry): entry is [string, string] =>
      entry[1] !== undefined &&
      (PASSED_ON.includes(entry[0]) || /^LC_[A-Z]{1,32}$/.test(entry[0])) &&
      // What a terminal library reads is never long and never holds controls.
      /^[\u0020-\u007e]{0,256}$/.test(entry[1]),
  );
  return {
    ...Object.fromEntries(passed),
    ...request.scopes,
    ...request.egress,
    PATH: [...new Set(request.path)].join(":"),
    HOME: request.home,
    TMPDIR: request.temporary,
    USER: request.user,
    LOGNAME: request.user,
    OUROBOROS_PLUGIN_HOME: request.artifact,
    OUROBOROS_PLUGIN_WORKDIR: request.cwd,
    ...(request.outputDirectory === undefined
      ? {}
      : { OUROBOROS_PLUGIN_OUTPUT_DIR: request.outputDirectory }),
    OOO_NAMESPACE: request.namespace,
    OOO_INVOCATION_ID: request.invocationId,
    OOO_PROTOCOL_FD: "3",
    ...(request.isPython
      ? { PYTHONPATH: request.artifact, PYTHONSAFEPATH: "1", PYTHONDONTWRITEBYTECODE: "1" }
      : {}),
  };
}

/** What the scopes of a run put into the environment comes from. */
export type VariableSources = {
  /** The placeholder of a family's credential. */
  readonly placeholder: (scope: EffectiveScope) => string;
  /** A value of the user's git configuration. */
  readonly gitConfig: (key: string) => string | undefined;
};

/** Returns the variables that the scopes of a run set; the first scope that sets a name decides. Pure. */
export function scopeVariables(
  scopes: readonly EffectiveScope[],
  sources: VariableSources,
): Readonly<Record<string, string>> {
  const variables = new Map<string, string>();
  for (const scope of scopes) {
    for (const [name, from] of Object.entries(scope.definition.environment ?? {})) {
      const value = valueOf(scope, from, sources);
      if (value !== undefined && !variables.has(name)) variables.set(name, value);
    }
  }
  return Object.fromEntries(variables);
}

function valueOf(scope: EffectiveScope, from: ScopeVariable, sources: VariableSources): string | undefined {
  if ("from" in from) return sources.placeholder(scope);
  if ("base" in from) return scope.bases.get(from.base);
  return sources.gitConfig(from.git_config);
}
