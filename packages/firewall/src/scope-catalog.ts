import { effectiveScope, type EffectiveScope, type ScopeSettings } from "./effective-scope.ts";
import { FirewallError } from "./error.ts";
import { canonicalPath } from "./canonical-path.ts";
import scopeFiles from "./generated/scope-files.js";
import validate from "./generated/validate-scope-definition.js";
import type { ScopeDefinition } from "./scope-definition.ts";

/** What `config.toml` holds under `[scopes."<name>"]`. */
export type UserScope = ScopeSettings & {
  /** A scope of the user's own, in the form of the files in `catalog/scopes`. */
  readonly definition?: unknown;
};

/** All scopes that mean something for this user, by name, in the order of their names. */
export type ScopeCatalog = ReadonlyMap<string, EffectiveScope>;

/** Returns the definitions that ship with this package, sorted by name. */
export function standardScopes(): readonly ScopeDefinition[] {
  return (scopeFiles as readonly ScopeDefinition[]).toSorted((a, b) => (a.scope < b.scope ? -1 : 1));
}

/**
 * Returns the standard scopes and the user's own, with the user's settings applied. What the user says for one scope
 * of a family holds for the others that say nothing of their own, so that a token meant for one server is never sent
 * to another.
 *
 * Throws `FirewallError` (`FIREWALL_BAD_SCOPE`, `FIREWALL_BAD_SETTING`) naming the scope: a definition that is not
 * one, that redefines a standard scope, or settings of a scope that does not exist.
 */
export function openScopeCatalog(user: ReadonlyMap<string, UserScope> = new Map()): ScopeCatalog {
  const definitions = new Map(standardScopes().map((definition) => [definition.scope, definition]));
  for (const [name, { definition }] of user) {
    if (definition !== undefined) {
      // The user may add names; a standard scope means the same for everyone.
      if (definitions.has(name)) throw badScope(name, "a standard scope cannot be defined anew");
      definitions.set(name, checkDefinition(name, definition));
    } else if (!definitions.has(name)) {
      throw badScope(name, "it has settings but no definition");
    }
  }
  for (const [name, settings] of user) {
    const definition = definitions.get(name);
    // First by itself, so that an error names the table in which it stands.
    if (definition !== undefined) effectiveScope(definition, settings);
  }
  const names = [...definitions.keys()].sort();
  return new Map(
    names.flatMap((name) => {
      const definition = definitions.get(name);
      return definition === undefined
        ? []
        : [[name, effectiveScope(definition, settingsOf(definition, user, definitions))] as const];
    }),
  );
}

function settingsOf(
  { scope, family }: ScopeDefinition,
  user: ReadonlyMap<string, UserScope>,
  definitions: ReadonlyMap<string, ScopeDefinition>,
): ScopeSettings {
  const relatives = [...user.keys()]
    .filter((name) => name !== scope && definitions.get(name)?.family === family)
    .sort();
  const merged: { -readonly [Key in keyof ScopeSettings]: ScopeSettings[Key] } = {};
  for (const name of [scope, ...relatives]) {
    const { api_url, addresses, credential } = user.get(name) ?? {};
    if (api_url !== undefined) merged.api_url ??= api_url;
    if (addresses !== undefined) merged.addresses ??= addresses;
    if (credential !== undefined) merged.credential ??= credential;
  }
  return merged;
}

/**
 * Returns a definition that was checked: its shape by the schema, then what a schema cannot say. The value comes from
 * the user's own configuration or from our catalog, never from a plugin.
 *
 * Throws `FIREWALL_BAD_SCOPE`.
 */
export function checkDefinition(name: string, value: unknown): ScopeDefinition {
  const filled =
    typeof value === "object" && value !== null
      ? { schema_version: "0.1", scope: name, family: name.split(":")[0], ...value }
      : value;
  if (!validate(filled)) {
    const violation = validate.errors?.[0];
    throw badScope(
      name,
      `its definition is wrong at ${violation?.instancePath ?? ""}/: ${violation?.message ?? ""}`,
    );
  }
  const definition = filled as ScopeDefinition;
  if (definition.scope !== name) throw badScope(name, `its definition is of ${definition.scope}`);
  const { bases = {}, requests = [], environment = {} } = definition;
  for (const { to, paths } of requests) {
    if (to !== "any_public" && !Object.hasOwn(bases, to)) throw badScope(name, `there is no base ${to}`);
    const odd = paths.find((path) => !isCanonicalPattern(path));
    if (odd !== undefined) throw badScope(name, `the path ${odd} is not in its canonical form`);
  }
  for (const [variable, from] of Object.entries(environment)) {
    if (isReservedVariable(variable)) throw badScope(name, `it must not set ${variable}`);
    if ("base" in from && !Object.hasOwn(bases, from.base))
      throw badScope(name, `there is no base ${from.base}`);
    if ("from" in from && definition.credential === undefined) throw badScope(name, "it has no credential");
  }
  return definition;
}

function isCanonicalPattern(pattern: string): boolean {
  const path = pattern === "" ? "/" : pattern;
  const canonical = canonicalPath(path);
  return canonical?.path === path && canonical.readings.length === 1;
}

/**
 * Returns whether a variable may never be set by a scope: it belongs to the host (RUN-03), or an interpreter or a
 * loader would run code because of it (T042, ENF-05). Names and e-mail addresses for git are no such thing.
 */
export function isReservedVariable(name: string): boolean {
  if (/^GIT_(?:AUTHOR|COMMITTER)_(?:NAME|EMAIL)$/.test(name)) return false;
  return /^(?:LD_|DYLD_|NODE_|PYTHON|PERL|RUBY|JAVA_|JDK_|GIT_|NPM_|OOO_|OUROBOROS_|BASH|LC_)|_PROXY$|^(?:PATH|HOME|TMPDIR|USER|LOGNAME|SHELL|ENV|IFS|CDPATH|PS4|LANG|TZ|TERM|CLASSPATH|EDITOR|PAGER|BROWSER|CI|COLUMNS|NO_COLOR|FORCE_COLOR|SSL_CERT_FILE|SSL_CERT_DIR|CURL_CA_BUNDLE|REQUESTS_CA_BUNDLE)$/.test(
    name,
  );
}

function badScope(scope: string, why: string): FirewallError {
  return new FirewallError("FIREWALL_BAD_SCOPE", `scope ${scope} cannot be used: ${why}`, {
    scope,
    hint: `edit [scopes.${JSON.stringify(scope)}] in config.toml`,
  });
}
