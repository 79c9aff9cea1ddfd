import type { ScopeDefinition, ScopeRequest } from "../src/scope-definition.ts";

const HOW = {
  os: "the operating system",
  request_filter: "the request filter",
  broker: "the broker",
  recorded_only: "nobody: it is only recorded",
} as const;

/** Returns `docs/reference/scopes.md`: what every standard scope means, from the files that decide it. */
export function formatScopesPage(scopes: readonly ScopeDefinition[]): string {
  return `# The standard scopes

Written from \`catalog/scopes/\` by a test of \`@ooo/firewall\`; edit the files there, not this page. Paths are below the URL before
them: \`*\` is one segment, \`**\` any rest. [How a scope is enforced](../permissions.md#how-a-scope-is-enforced) says who stops what.
${scopes.map(formatScope).join("")}`;
}

function formatScope(scope: ScopeDefinition): string {
  const lines = [
    `risk: \`${scope.risk}\`${scope.broad ? ", broad: a grant has to be typed out" : ""}`,
    `enforced by: ${HOW[scope.enforcement]}`,
    ...(scope.mounts ?? []).map(
      ({ what, access }) => `mounts: the ${what === "git" ? "git directory" : what}, ${access}`,
    ),
    ...(scope.programs === undefined
      ? []
      : ["mounts: the directories of your PATH, read, and the installations their links lead to"]),
    ...(scope.requests ?? []).map((request) => formatRequest(scope, request)),
    ...formatCredential(scope),
    ...formatEnvironment(scope),
    ...(scope.warnings ?? []).map((warning) => `note: ${warning}`),
  ];
  return `
## ${scope.scope}

${scope.means}

${lines.map((line) => `- ${line}`).join("\n")}
`;
}

function formatRequest(scope: ScopeDefinition, { to, methods, paths, body }: ScopeRequest): string {
  const base = scope.bases?.[to];
  const where =
    to === "any_public" ? "any public name, ports 80 and 443" : `\`${base?.url ?? "your api_url"}\``;
  const bodies = {
    none: ", without a body",
    any: "",
    graphql_query: ", GraphQL queries only",
    graphql_mutation: ", GraphQL mutations only",
  };
  const shown = paths.map((path) => (path === "" ? "itself" : `\`${path}\``)).join(", ");
  return `requests: ${methods === "any" ? "any method" : methods.join(", ")} to ${where}${bodies[body]}: ${shown}`;
}

function formatCredential({ credential }: ScopeDefinition): readonly string[] {
  if (credential === undefined) return [];
  const sources = credential.sources.map((source) => {
    if ("command" in source) return `\`${source.command.join(" ")}\``;
    if ("file" in source) return `the file \`${source.file}\``;
    return source.user_env === undefined
      ? `\`${source.env}\``
      : `\`${source.user_env}\` and \`${source.env}\``;
  });
  const how = {
    bearer: "Bearer",
    basic_or_bearer: "Basic for user:secret, else Bearer",
    raw: "the secret alone",
  };
  return [`credential: \`Authorization\` (${how[credential.scheme]}) from ${sources.join(", else ")}`];
}

function formatEnvironment({ environment }: ScopeDefinition): readonly string[] {
  const entries = Object.entries(environment ?? {}).map(([name, from]) => {
    if ("from" in from) return `\`${name}\` (a placeholder)`;
    return "base" in from
      ? `\`${name}\` (the URL)`
      : `\`${name}\` (your git configuration, ${from.git_config})`;
  });
  return entries.length === 0 ? [] : [`sets: ${entries.join(", ")}`];
}
