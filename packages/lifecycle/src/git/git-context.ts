import type { Config, GitHostConfig } from "@ooo/home";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { LifecycleError } from "../error.ts";
import type { GitLimits } from "../limits.ts";
import { hostKey, portOf, type GitUrl } from "../source/git-url.ts";
import { askpassProgram, shellWord, TOKEN_VARIABLE } from "./askpass.ts";
import { findProgram, requireProgram, safePath, type Environment } from "./find-program.ts";
import { hostAddresses, type Resolve } from "./host-addresses.ts";
import { readSecret } from "./read-secret.ts";

/** What a fetch needs to know about the world outside. */
export type GitOptions = {
  readonly url: GitUrl;
  /** `[git]` of the user's configuration. */
  readonly git: Config["git"];
  readonly limits: GitLimits;
  /** The caller's environment: `PATH`, proxies, the ssh agent, variables that hold tokens. */
  readonly env: Environment;
  /** Where the caller stands: nothing in it is executed. */
  readonly cwd: string;
  readonly signal?: AbortSignal | undefined;
  /** Looks names up; the system's resolver by default. */
  readonly resolve?: Resolve | undefined;
};

/** How git is started: the same for every call that serves one fetch. */
export type GitContext = {
  readonly program: string;
  /** Options before the subcommand. */
  readonly args: readonly string[];
  readonly env: Environment;
  /** Private directory, by its real path: working directory, `HOME` and temporary directory of git. */
  readonly directory: string;
  /** `ssh-keygen`, which checks signatures, if there is one. */
  readonly sshKeygen: string | undefined;
};

/**
 * Configuration of git, complete: no file is read but the one that `git init` makes in our own directory. fsck's
 * findings about names are left to us, who can name the path; those that only say a date is odd are no danger.
 */
const SETTINGS = {
  "core.hooksPath": "/dev/null",
  "core.attributesFile": "/dev/null",
  "core.fsmonitor": "false",
  "core.bigFileThreshold": "8m",
  "core.deltaBaseCacheLimit": "64m",
  "pack.threads": "1",
  "gc.auto": "0",
  "maintenance.auto": "false",
  "submodule.recurse": "false",
  "credential.helper": "",
  "protocol.version": "2",
  "protocol.allow": "never",
  "http.sslVerify": "true",
  "http.followRedirects": "false",
  "transfer.bundleURI": "false",
  "transfer.unpackLimit": "1",
  "fetch.unpackLimit": "1",
  "fetch.fsckObjects": "true",
  ...Object.fromEntries(
    [
      ...["hasDot", "hasDotdot", "hasDotgit", "fullPathname", "emptyName", "duplicateEntries"],
      ...["badTimezone", "missingSpaceBeforeDate", "missingEmail", "missingNameBeforeEmail"],
      ...["missingSpaceBeforeEmail", "zeroPaddedFilemode", "zeroPaddedDate"],
      ...["gitmodulesUrl", "gitmodulesName", "gitmodulesPath", "gitmodulesUpdate", "gitmodulesParse"],
      ...["gitmodulesMissing", "gitmodulesBlob", "gitmodulesLarge", "gitmodulesSymlink"],
    ].map((finding) => [`fetch.fsck.${finding}`, "ignore"]),
  ),
} as const;

/**
 * Returns how to start git for one URL, in a private directory that exists, by its real path. Decides about the host's addresses, and
 * reads its token, before git is started.
 */
export async function gitContext(options: GitOptions, directory: string): Promise<GitContext> {
  const { url, git, env, cwd, limits } = options;
  const path = safePath(env, cwd);
  const program = requireProgram("git", path);
  const host = git.hosts.get(hostKey(url)) ?? {};
  const settings: Record<string, string> = { ...SETTINGS, [`protocol.${url.protocol}.allow`]: "always" };
  const variables: Record<string, string> = {};
  const addresses = url.protocol === "file" ? [] : await dialled(options, host);
  if (url.protocol === "https") {
    // What was decided about is what is dialled: the name is not looked up a second time.
    if (addresses.length > 0) settings["http.curloptResolve"] = pin(url, addresses);
    if (host.ca_file !== undefined) settings["http.sslCAInfo"] = host.ca_file;
    if (host.token) variables[TOKEN_VARIABLE] = await readSecret(host.token, env, cwd);
    Object.assign(variables, pick(env, ["https_proxy", "HTTPS_PROXY", "no_proxy", "NO_PROXY"]));
  }
  if (url.protocol === "ssh") {
    variables.GIT_SSH_COMMAND = sshCommand(requireProgram("ssh", path), url, addresses[0] ?? url.host);
    Object.assign(variables, pick(env, ["SSH_AUTH_SOCK"]));
  }
  const known = host.token ? { host: hostKey(url), user: host.user ?? "x-access-token" } : undefined;
  await mkdir(join(directory, "home"), { mode: 0o700 });
  const askpass = join(directory, "home", "askpass");
  await writeFile(askpass, askpassProgram(known), { mode: 0o700, flag: "wx" });
  return {
    program,
    args: Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]),
    env: {
      ...baseEnvironment(url, limits, path, join(directory, "home")),
      // A repository that the home directory happens to lie in is none of ours.
      GIT_CEILING_DIRECTORIES: dirname(directory),
      GIT_ASKPASS: askpass,
      ...variables,
    },
    directory,
    sshKeygen: findProgram("ssh-keygen", path),
  };
}

/** The environment of git, complete (T077). */
function baseEnvironment(
  url: GitUrl,
  limits: GitLimits,
  path: readonly string[],
  home: string,
): Record<string, string> {
  return {
    PATH: path.join(":"),
    HOME: home,
    XDG_CONFIG_HOME: home,
    GNUPGHOME: home,
    TMPDIR: home,
    LC_ALL: "C",
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_SYSTEM: "/dev/null",
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_ATTR_NOSYSTEM: "1",
    GIT_ALLOW_PROTOCOL: url.protocol,
    GIT_TERMINAL_PROMPT: "0",
    GIT_NO_LAZY_FETCH: "1",
    GIT_NO_REPLACE_OBJECTS: "1",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_SSH_VARIANT: "ssh",
    SSH_ASKPASS_REQUIRE: "never",
    GIT_ALLOC_LIMIT: `${limits.allocationBytes}`,
  };
}

/** With a proxy, names are the proxy's to look up, and it may be the only one who can. */
async function dialled(options: GitOptions, host: GitHostConfig): Promise<readonly string[]> {
  const { url, env, resolve } = options;
  try {
    return await hostAddresses(url, { allowPrivate: host.allow_private ?? false, resolve });
  } catch (error) {
    const hasProxy = url.protocol === "https" && (env.https_proxy ?? env.HTTPS_PROXY ?? "") !== "";
    if (hasProxy && error instanceof LifecycleError && error.code === "LIFECYCLE_HOST_UNKNOWN") return [];
    throw error;
  }
}

function pin(url: GitUrl, addresses: readonly string[]): string {
  const list = addresses.map((address) => (address.includes(":") ? `[${address}]` : address));
  return `${url.host}:${portOf(url)}:${list.join(",")}`;
}

/** The user's agent and known hosts, nothing of the user's or the system's configuration, and no question. */
function sshCommand(program: string, url: GitUrl, address: string): string {
  const port = portOf(url);
  const options = {
    BatchMode: "yes",
    StrictHostKeyChecking: "yes",
    UpdateHostKeys: "no",
    CheckHostIP: "no",
    HostName: address.replace(/^\[|\]$/g, ""),
    HostKeyAlias: port === 22 ? url.host : `[${url.host.replace(/^\[|\]$/g, "")}]:${port}`,
    ProxyCommand: "none",
    PermitLocalCommand: "no",
    ForwardAgent: "no",
    ForwardX11: "no",
    ClearAllForwardings: "yes",
    ControlMaster: "no",
    ControlPath: "none",
    ConnectTimeout: "30",
  };
  const words = Object.entries(options).flatMap(([name, value]) => ["-o", `${name}=${value}`]);
  return [program, "-F", "/dev/null", ...words].map(shellWord).join(" ");
}

function pick(env: Environment, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]])));
}
