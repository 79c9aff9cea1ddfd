import { parse, TomlDate } from "smol-toml";
import { isIP } from "node:net";
import { join } from "node:path";
import type { Config, GitHostConfig, PolicyConfig, ScopeConfig, SecretSource } from "./config.ts";
import { describeViolation, formatTable } from "./config-violation.ts";
import { HomeError } from "./error.ts";
import { FORBIDDEN_KEYS } from "./forbidden-keys.ts";
import validate from "./generated/validate-config.js";
import { LIMITS } from "./limits.ts";
import { sourcePatternFault } from "./source-pattern.ts";

/** Where a configuration comes from. */
export type ParseConfigOptions = {
  /** The file that messages name. */
  readonly path: string;
  /** What `~/` stands for. */
  readonly userHome: string;
};

/** What the schema leaves of a configuration file. */
type ConfigFile = Partial<Pick<Config, "policy" | "trust" | "sandbox" | "audit" | "limits">> & {
  readonly git?: Readonly<Record<string, unknown>>;
  readonly scopes?: Readonly<Record<string, ScopeConfig>>;
  readonly plugins?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
};

/**
 * Returns what the text of a `config.toml` says. Throws `HOME_CONFIG_SYNTAX` (not TOML, too deep, too large),
 * `HOME_CONFIG_VERSION`, or `HOME_CONFIG_INVALID` naming table and field.
 */
export function parseConfig(text: string, options: ParseConfigOptions): Config {
  const document = parseToml(text, options.path);
  const { schema_version: version } = document;
  if (version !== "0.1") {
    // LCK-03: a version that is missing or unknown is refused.
    throw new HomeError(
      "HOME_CONFIG_VERSION",
      `${options.path} has an unknown schema_version, expected "0.1"`,
      {
        path: options.path,
        field: "schema_version",
        hint: 'write schema_version = "0.1" as the first line',
      },
    );
  }
  if (!validate(document)) throw describeViolation(options.path, document, validate.errors?.at(-1));
  const file = document as ConfigFile;
  checkSources(options.path, file.policy);
  for (const [scope, settings] of Object.entries(file.scopes ?? {}))
    checkScope(options.path, scope, settings);
  return assemble(file, options.userHome);
}

function parseToml(text: string, path: string): Readonly<Record<string, unknown>> {
  if (Buffer.byteLength(text) > LIMITS.configBytes) {
    throw new HomeError("HOME_CONFIG_SYNTAX", `${path} is larger than ${LIMITS.configBytes} bytes`, { path });
  }
  let document: Readonly<Record<string, unknown>>;
  try {
    document = parse(text, { maxDepth: LIMITS.configDepth });
  } catch (cause) {
    const [said = ""] = cause instanceof Error ? cause.message.split("\n") : [];
    const reason = said.replace(/^Invalid TOML document: /, "");
    const line = cause instanceof Error && "line" in cause ? ` in line ${Number(cause.line)}` : "";
    throw new HomeError("HOME_CONFIG_SYNTAX", `${path} is not TOML${line}: ${reason}`, {
      path,
      hint: `edit ${path}`,
      cause,
    });
  }
  checkValues(document, [], path);
  return document;
}

/** Refuses what TOML can say and we do not read: dates, infinities, keys that touch prototypes, deep nesting. */
function checkValues(value: unknown, keys: readonly string[], path: string): void {
  const refuse = (reason: string): never => {
    throw new HomeError("HOME_CONFIG_INVALID", `${path}: ${keys.join(".")} ${reason}`, {
      path,
      table: formatTable(keys.slice(0, -1)),
      field: keys.at(-1) ?? "",
    });
  };
  if (value instanceof TomlDate) return refuse("is a date, expected a string");
  if (typeof value === "number" && !Number.isFinite(value)) return refuse("is not a finite number");
  if (typeof value !== "object" || value === null) return;
  if (keys.length >= LIMITS.configDepth) return refuse(`is nested deeper than ${LIMITS.configDepth} levels`);
  for (const [key, item] of Object.entries(value)) {
    if (FORBIDDEN_KEYS.has(key)) return refuse(`has the key ${key}, which is not allowed`);
    checkValues(item, [...keys, key], path);
  }
}

function checkSources(path: string, policy: PolicyConfig | undefined): void {
  for (const pattern of policy?.sources ?? []) {
    const fault = sourcePatternFault(pattern);
    if (fault !== undefined) throw invalid(path, ["policy"], "sources", pattern, fault);
  }
}

function checkScope(path: string, scope: string, settings: ScopeConfig): void {
  const { api_url: url, addresses = [] } = settings;
  if (url !== undefined && !isPlainUrl(url)) {
    throw invalid(
      path,
      ["scopes", scope],
      "api_url",
      url,
      "an http or https URL without user info, query and fragment",
    );
  }
  const bad = addresses.find((address) => !isAddressWithPort(address));
  if (bad !== undefined) {
    throw invalid(
      path,
      ["scopes", scope],
      "addresses",
      bad,
      "an IP address and a port, such as 10.1.2.3:443",
    );
  }
}

function invalid(
  path: string,
  table: readonly string[],
  field: string,
  got: string,
  expected: string,
): HomeError {
  const written = formatTable(table);
  return new HomeError(
    "HOME_CONFIG_INVALID",
    `${path}: ${written} ${field}: ${JSON.stringify(got)}, expected ${expected}`,
    {
      path,
      table: written,
      field,
    },
  );
}

function isPlainUrl(text: string): boolean {
  const url = URL.parse(text);
  if (url === null || !["http:", "https:"].includes(url.protocol)) return false;
  return url.username === "" && url.password === "" && !/[?#@\\\s\p{Cc}]/u.test(text);
}

function isAddressWithPort(text: string): boolean {
  const { v4, v6, port } =
    /^(?:(?<v4>[0-9.]+)|\[(?<v6>[0-9a-fA-F:.]+)\]):(?<port>[1-9][0-9]{0,4})$/.exec(text)?.groups ?? {};
  return Number(port) <= 65_535 && (isIP(v4 ?? "") === 4 || isIP(v6 ?? "") === 6);
}

function assemble(file: ConfigFile, userHome: string): Config {
  const expand = (path: string): string => (path.startsWith("~/") ? join(userHome, path.slice(2)) : path);
  const secret = (source: SecretSource): SecretSource =>
    "file" in source ? { file: expand(source.file) } : source;
  const { allowed_signers: signers, ...hosts } = file.git ?? {};
  const gitHost = ({ token, ca_file, ...host }: GitHostConfig): GitHostConfig => ({
    ...host,
    ...(token && { token: secret(token) }),
    ...(ca_file !== undefined && { ca_file: expand(ca_file) }),
  });
  const scope = ({ credential, ...settings }: ScopeConfig): ScopeConfig => ({
    ...settings,
    ...(credential && { credential: secret(credential) }),
  });
  return {
    policy: file.policy ?? {},
    trust: file.trust ?? {},
    sandbox: file.sandbox ?? {},
    audit: file.audit ?? {},
    limits: file.limits ?? {},
    git: {
      ...(typeof signers === "string" && { allowed_signers: expand(signers) }),
      hosts: new Map(Object.entries(hosts).map(([name, host]) => [name, gitHost(host as GitHostConfig)])),
    },
    scopes: new Map(Object.entries(file.scopes ?? {}).map(([name, settings]) => [name, scope(settings)])),
    plugins: new Map(Object.entries(file.plugins ?? {})),
  };
}
