import { randomBytes } from "node:crypto";
import { promises } from "node:fs";
import { join } from "node:path";
import { askOutside, outsideEnvironment, type RunOutside } from "./ask-outside.ts";
import type { EffectiveScope } from "./effective-scope.ts";
import { LIMITS } from "./limits.ts";
import type { CredentialScheme, CredentialSource } from "./scope-definition.ts";
import { hostFiles } from "./file-view.ts";
import { callerPath, SYSTEM_PATH } from "./search-path.ts";

/** Where the secrets of the user come from. */
export type CredentialHost = {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly user: { readonly name: string; readonly home: string };
  readonly runOutside: RunOutside;
  /** Places whose programs are never asked: workspace, artifact, OUROBOROS_HOME. */
  readonly outside: readonly string[];
};

/**
 * The secrets of one run: a placeholder of its own for each credential, which is all that a plugin sees, and the real
 * value, fetched on the host when the first request needs it (ENF-04). Nothing of it is ever stored (TRU-08).
 */
export class Credentials {
  readonly #host: CredentialHost;
  readonly #placeholders = new Map<string, string>();
  readonly #values = new Map<string, Promise<string | undefined>>();

  constructor(host: CredentialHost) {
    this.#host = host;
  }

  /** Returns the placeholder of a scope's credential: unguessable, and of no use anywhere. */
  placeholder(scope: EffectiveScope): string {
    const key = keyOf(scope);
    const known = this.#placeholders.get(key) ?? `ooo-placeholder-${randomBytes(16).toString("hex")}`;
    this.#placeholders.set(key, known);
    return known;
  }

  /** Returns whether a text holds any placeholder of this run, but for that of the credential of `own`. */
  isPlaceholderIn(text: string, own?: EffectiveScope): boolean {
    const except = own === undefined ? undefined : keyOf(own);
    return [...this.#placeholders].some(([key, placeholder]) => key !== except && text.includes(placeholder));
  }

  /** Returns the value of the header of a scope's credential, or undefined if no source has one. */
  async header(scope: EffectiveScope): Promise<string | undefined> {
    const { credential } = scope.definition;
    if (credential === undefined) return undefined;
    const key = keyOf(scope);
    const value = this.#values.get(key) ?? firstAnswer(this.#host, scope.credentialSources);
    this.#values.set(key, value);
    const secret = await value;
    return secret === undefined ? undefined : formatCredential(credential.scheme, secret);
  }
}

/** Scopes of one family with the same sources and addresses share one credential. */
function keyOf(scope: EffectiveScope): string {
  return JSON.stringify([scope.definition.family, scope.credentialSources, [...scope.bases]]);
}

/** Returns the header value that carries a secret. */
export function formatCredential(scheme: CredentialScheme, secret: string): string {
  if (scheme === "raw") return secret;
  const isPair = scheme === "basic_or_bearer" && secret.includes(":");
  return isPair ? `Basic ${Buffer.from(secret).toString("base64")}` : `Bearer ${secret}`;
}

async function firstAnswer(
  host: CredentialHost,
  sources: readonly CredentialSource[],
): Promise<string | undefined> {
  for (const source of sources) {
    const secret = (await ask(host, source))?.trim();
    // A header cannot hold anything else, and an empty secret is none.
    if (secret !== undefined && /^[\u0021-\u007e]+$/.test(secret) && secret.length <= LIMITS.secretBytes)
      return secret;
  }
  return undefined;
}

async function ask(host: CredentialHost, source: CredentialSource): Promise<string | undefined> {
  if ("env" in source) {
    const secret = host.env[source.env];
    if (source.user_env === undefined || secret === undefined || secret === "") return secret;
    const user = host.env[source.user_env];
    return user === undefined || user === "" ? secret : `${user}:${secret}`;
  }
  if ("file" in source) {
    const path = source.file.startsWith("~/") ? join(host.user.home, source.file.slice(2)) : source.file;
    const text = await promises.readFile(path, "utf8").catch(() => undefined);
    return text !== undefined && text.length <= LIMITS.secretBytes ? text : undefined;
  }
  const [name = "", ...args] = source.command;
  // T067: never a program that the workspace brought along.
  const path = [...callerPath(hostFiles, host.env.PATH, host.outside), ...SYSTEM_PATH];
  const program = name.startsWith("/") ? name : path.map((entry) => `${entry}/${name}`).find(isFile);
  if (program === undefined) return undefined;
  return askOutside(host.runOutside, [program, ...args], {
    ...outsideEnvironment(host.user.home, path, host.user.name),
    ...sessionOf(host.env),
  });
}

/** Where the user's keyring and configuration are: `gh`, `secret-tool` and kin find no secret without them. */
const SESSION = ["DBUS_SESSION_BUS_ADDRESS", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"] as const;

function sessionOf(env: CredentialHost["env"]): Record<string, string> {
  return Object.fromEntries(
    SESSION.flatMap((name) => {
      const value = env[name];
      return value === undefined || value === "" ? [] : [[name, value]];
    }),
  );
}

function isFile(path: string): boolean {
  const real = hostFiles.realPath(path);
  return real !== undefined && hostFiles.kind(real) === "file";
}
