import { existsSync, lstatSync, readFileSync } from "node:fs";
import type { Home } from "@ooo/home";
import { loadManifest, type Manifest } from "@ooo/manifest";
import {
  digestDirectory,
  fingerprint,
  formatGrants,
  loadGrants,
  reconcileGrants,
  type FoldedTrust,
  type LockedPlugin,
} from "@ooo/trust-store";
import { LifecycleError } from "./error.ts";
import { mendStoredCopy } from "./mend-stored-copy.ts";
import { declaredNames } from "./stage-offer.ts";

/** One thing that is wrong with an installed plugin, and the command that mends it. */
export type PluginProblem = {
  readonly part: "stored_copy" | "manifest" | "lockfile" | "grants";
  readonly code: string;
  readonly message: string;
  readonly hint: string;
};

/**
 * Returns what is wrong with the stored copy of a plugin. `verify` hashes its bytes; without it they are hashed only if the
 * fingerprint of the time of the install does not hold any more.
 */
export async function examineStoredCopy(
  home: Home,
  plugin: LockedPlugin,
  verify: boolean,
): Promise<PluginProblem[]> {
  return await examine("stored_copy", plugin, async () => {
    const directory = home.artifact(plugin.artifact_digest);
    if (!verify && plugin.stored_fingerprint === fingerprint(directory, "stored")) return;
    const digest = await digestDirectory(directory);
    if (digest === plugin.artifact_digest) return;
    throw new LifecycleError("LIFECYCLE_STORED_COPY", `the stored copy of ${plugin.name} changed`, {
      expected: plugin.artifact_digest,
      got: digest,
    });
  });
}

/** Returns what is wrong with the grants file of a plugin: it is broken, or claims what the ledger never saw (T104). */
export async function examineGrants(
  home: Home,
  plugin: LockedPlugin,
  trust: FoldedTrust,
): Promise<PluginProblem[]> {
  if (!existsSync(home.plugin(plugin.name))) return []; // nothing was ever granted
  if (isProjection(home, plugin, trust)) return [];
  return await examine("grants", plugin, async () => {
    const { grants } = await loadGrants(home, plugin.name);
    const { forged } = reconcileGrants(grants, trust);
    if (forged.length === 0) return;
    const scopes = forged.map(({ scope }) => scope ?? "the consent to run").join(", ");
    throw new LifecycleError(
      "LIFECYCLE_GRANTS_FORGED",
      `the grants file claims what the ledger never saw: ${scopes}`,
    );
  });
}

/** Whether the grants file holds, to the byte, what the ledger says: then there is nothing to read in it. */
function isProjection(home: Home, { name }: LockedPlugin, { grants }: FoldedTrust): boolean {
  try {
    const path = home.grants(name);
    if (!lstatSync(path).isFile()) return false;
    return readFileSync(path, "utf8") === formatGrants({ name, grants });
  } catch {
    return false; // whatever it is, reading it as claims says so
  }
}

/** Returns the manifest of a stored copy, and what is wrong with it or with the lockfile's copies of it (T104). */
export async function examineManifest(
  home: Home,
  plugin: LockedPlugin,
): Promise<{ manifest: Manifest | undefined; problems: PluginProblem[] }> {
  let manifest: Manifest | undefined;
  const unread = await examine("manifest", plugin, () => {
    manifest = loadManifest(home.artifact(plugin.artifact_digest)).manifest;
  });
  const edited = await examine("lockfile", plugin, () => {
    if (manifest === undefined) return;
    const { commands, required_scopes, optional_scopes, name, version } = plugin;
    const row = JSON.stringify({ name, version, commands, required_scopes, optional_scopes });
    const { name: ownName, version: ownVersion } = manifest;
    if (row === JSON.stringify({ name: ownName, version: ownVersion, ...declaredNames(manifest) })) return;
    throw new LifecycleError(
      "LIFECYCLE_ROW_EDITED",
      `plugins.lock does not say of ${plugin.name} what its manifest says`,
    );
  });
  return { manifest, problems: [...unread, ...edited] };
}

async function examine(
  part: PluginProblem["part"],
  plugin: LockedPlugin,
  look: () => void | Promise<void>,
): Promise<PluginProblem[]> {
  try {
    await look();
    return [];
  } catch (thrown) {
    const error: Error & { code?: unknown } = thrown instanceof Error ? thrown : new Error(String(thrown));
    const code = typeof error.code === "string" ? error.code : "LIFECYCLE_FAULT";
    return [{ part, code, message: error.message, hint: mend(part, plugin) }];
  }
}

function mend(part: PluginProblem["part"], plugin: LockedPlugin): string {
  const { name } = plugin;
  switch (part) {
    case "stored_copy":
    case "manifest":
      return mendStoredCopy(plugin);
    case "lockfile":
      return `ooo plugin remove ${name}, then install it again`;
    case "grants":
      return `ooo plugin trust ${name}: whatever is granted, the file is written anew`;
  }
}
