import { realpathSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { isAbsolute, relative } from "node:path";
import type { Config } from "./config.ts";
import { errnoOf, HomeError } from "./error.ts";
import { LIMITS } from "./limits.ts";
import type { Home } from "./paths.ts";
import { readFileIfPresent } from "./read-file.ts";

/**
 * Returns what `config.toml` says; without the file, nothing is set. A file that is broken, of an unknown version, or
 * that others can write is an error, never a default. `config.toml` may be a link, as dotfile managers make it.
 */
export async function loadConfig(home: Home): Promise<Config> {
  const { text } = await readConfigText(home);
  if (text === undefined) return emptyConfig();
  // TOML and its schema cost milliseconds: who has no `config.toml` does not wait for them.
  const { parseConfig } = await import("./parse-config.ts");
  return parseConfig(text, { path: home.config, userHome: homedir() });
}

/** The smallest `config.toml`. */
export const EMPTY_CONFIG = 'schema_version = "0.1"\n';

/** Returns what an empty `config.toml` says. */
function emptyConfig(): Config {
  return {
    policy: {},
    trust: {},
    sandbox: {},
    audit: {},
    limits: {},
    git: { hosts: new Map() },
    scopes: new Map(),
    plugins: new Map(),
  };
}

/** Returns the text of `config.toml`, undefined if it is missing, and the real path it is read from and written to. */
export async function readConfigText(home: Home): Promise<{ path: string; text: string | undefined }> {
  const path = resolveLink(home);
  const bytes = await readFileIfPresent(path, { maxBytes: LIMITS.configBytes });
  if (bytes === undefined) return { path, text: undefined };
  try {
    return { path, text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch (cause) {
    throw new HomeError("HOME_CONFIG_SYNTAX", `${home.config} is not valid UTF-8`, {
      path: home.config,
      cause,
    });
  }
}

function resolveLink(home: Home): string {
  try {
    const path = realpathSync(home.config);
    const inside = relative(realpathSync(home.root), path);
    if (inside.startsWith("../") || isAbsolute(inside)) checkOutside(home.config, path);
    return path;
  } catch (cause) {
    if (cause instanceof HomeError) throw cause;
    // Left as it is: missing is told from a dangling link by reading it without following.
    if (errnoOf(cause) === "ENOENT") return home.config;
    throw new HomeError("HOME_FILE_UNREADABLE", `cannot read ${home.config}`, { path: home.config, cause });
  }
}

/** T109: a file outside the home is not protected by the home's mode. */
function checkOutside(link: string, path: string): void {
  const { uid, mode } = statSync(path);
  if ((uid !== 0 && uid !== process.geteuid?.()) || (mode & 0o002) !== 0) {
    throw new HomeError("HOME_OPEN_TO_OTHERS", `${link} points to ${path}, which other users can write`, {
      path,
      hint: `chown it to yourself and chmod 600 it`,
    });
  }
}
