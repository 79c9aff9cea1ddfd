import { canonicalHost, isAddress } from "./canonical-host.ts";
import { canonicalPath } from "./canonical-path.ts";
import { splitUrl } from "./canonical-request.ts";
import { FirewallError } from "./error.ts";
import type { BodyRule, CredentialSource, ScopeDefinition } from "./scope-definition.ts";

/** What the user's `config.toml` says about one scope (ENF-03). */
export type ScopeSettings = {
  readonly api_url?: string;
  /** Addresses with port that this scope may reach although they are not public: `10.1.2.3:443`. */
  readonly addresses?: readonly string[];
  readonly credential?: CredentialSource;
};

/** Requests that one scope covers, with every base put in its place. */
export type RequestRule = {
  /** What events and people see: `GET|HEAD https://api.example.com/**`. */
  readonly rule: string;
  /** Undefined: every public name on the standard ports. */
  readonly origin?: { readonly scheme: "http" | "https"; readonly host: string; readonly port: number };
  readonly methods: "any" | readonly string[];
  readonly paths: readonly string[];
  readonly body: BodyRule;
};

/** A scope as it holds for this user. */
export type EffectiveScope = {
  readonly definition: ScopeDefinition;
  readonly requests: readonly RequestRule[];
  /** The URL of each base that exists. */
  readonly bases: ReadonlyMap<string, string>;
  /** Canonical `host:port` that may be dialled although they are not public. */
  readonly addresses: readonly string[];
  readonly credentialSources: readonly CredentialSource[];
  /** What the user set, for `inspect`, the prompt and the events; empty when nothing was. */
  readonly settings: ScopeSettings;
};

/**
 * Returns a scope with the user's settings applied. A base that the settings do not place does not exist, so a
 * service whose address was changed is never spoken to at its old one.
 *
 * Throws `FIREWALL_BAD_SETTING` for settings that are no URL or no address, or that the scope cannot use.
 */
export function effectiveScope(definition: ScopeDefinition, settings: ScopeSettings = {}): EffectiveScope {
  const bases = placeBases(definition, settings.api_url);
  return {
    definition,
    bases,
    requests: (definition.requests ?? []).flatMap((request): RequestRule[] => {
      const methods = request.methods === "any" ? "any method" : request.methods.join("|");
      if (request.to === "any_public") {
        return [{ ...request, rule: `${methods} any public host`, paths: request.paths }];
      }
      const url = bases.get(request.to);
      if (url === undefined) return [];
      const { origin, prefix } = parseBase(url, definition.scope);
      const paths = request.paths.map((path) => `${prefix}${path}` || "/");
      const shown = paths.length === 1 ? (paths[0] ?? "") : `${prefix}/… (${paths.length} paths)`;
      return [{ ...request, rule: `${methods} ${originText(url)}${shown}`, origin, paths }];
    }),
    addresses: [
      ...new Set([
        ...(settings.addresses ?? []).map((address) => parseAddress(address, definition.scope)),
        ...ownAddresses(settings.api_url, definition.scope),
      ]),
    ],
    credentialSources:
      settings.credential === undefined ? (definition.credential?.sources ?? []) : [settings.credential],
    settings,
  };
}

function placeBases(definition: ScopeDefinition, apiUrl: string | undefined): ReadonlyMap<string, string> {
  const bases = new Map<string, string>();
  if (apiUrl !== undefined && definition.bases === undefined) {
    throw badSetting(definition.scope, "api_url", "no setting, this scope has no address", apiUrl);
  }
  const moved = apiUrl?.replace(/\/+$/, "");
  for (const [name, base] of Object.entries(definition.bases ?? {})) {
    if (moved === undefined) {
      if (base.url !== undefined) bases.set(name, base.url);
    } else if (base.from_api_url !== undefined) {
      parseBase(moved, definition.scope);
      bases.set(name, base.from_api_url === "" ? moved : `${originText(moved)}${base.from_api_url}`);
    }
  }
  return bases;
}

function parseBase(
  url: string,
  scope: string,
): { origin: NonNullable<RequestRule["origin"]>; prefix: string } {
  const parts = splitUrl(url);
  const wildcard = parts?.host.startsWith("*.") === true;
  const host = parts === undefined ? undefined : canonicalHost(wildcard ? parts.host.slice(2) : parts.host);
  const path = parts === undefined ? undefined : canonicalPath(parts.path);
  const isPort = parts !== undefined && parts.port >= 1 && parts.port <= 65535;
  if (
    host === undefined ||
    path === undefined ||
    path.readings.length > 1 ||
    !isPort ||
    parts.query !== undefined
  ) {
    throw badSetting(scope, "api_url", "an absolute http or https URL without user, query and fragment", url);
  }
  return {
    origin: {
      scheme: parts.scheme === "https" ? "https" : "http",
      host: wildcard ? `*.${host}` : host,
      port: parts.port,
    },
    prefix: path.path === "/" ? "" : path.path,
  };
}

function parseAddress(address: string, scope: string): string {
  const parts = /^(?:\[([0-9a-fA-F:.]+)\]|([0-9.]+)):([1-9][0-9]{0,4})$/.exec(address);
  const host = canonicalHost(parts?.[1] ?? parts?.[2] ?? "");
  if (host === undefined || Number(parts?.[3]) > 65535) {
    throw badSetting(
      scope,
      "addresses",
      "an address with a port, such as 10.1.2.3:443 or [fd00::1]:443",
      address,
    );
  }
  return formatAddress(host, Number(parts?.[3]));
}

/** ENF-03: an `api_url` that is itself an address, or localhost, names that address. */
function ownAddresses(apiUrl: string | undefined, scope: string): readonly string[] {
  if (apiUrl === undefined) return [];
  const { host, port } = parseBase(apiUrl.replace(/\/+$/, ""), scope).origin;
  if (host === "localhost") return [`127.0.0.1:${port}`, `[::1]:${port}`];
  if (!isAddress(host)) return [];
  return [formatAddress(host, port)];
}

/** Returns `10.1.2.3:443` or `[fd00::1]:443`. */
export function formatAddress(host: string, port: number): string {
  return host.includes(":") ? `[${host}]:${port}` : `${host}:${port}`;
}

function originText(url: string): string {
  return /^https?:\/\/[^/]+/i.exec(url)?.[0] ?? "";
}

function badSetting(scope: string, key: string, expected: string, got: string): FirewallError {
  return new FirewallError("FIREWALL_BAD_SETTING", `${key} of scope ${scope} is not ${expected}`, {
    scope,
    expected,
    got,
    hint: `edit [scopes.${JSON.stringify(scope)}] in config.toml`,
  });
}
