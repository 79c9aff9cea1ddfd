import type { Home } from "@ooo/home";
import { loadManifest, type Manifest } from "@ooo/manifest";
import {
  digestDirectory,
  fingerprint,
  loadGrants,
  reconcileGrants,
  type FoldedTrust,
  type LockedPlugin,
} from "@ooo/trust-store";
import { LifecycleError } from "./error.ts";

/** One thing that is wrong with an installed plugin, and the command that mends it. */
export type PluginProblem = {
  readonly part: "stored_copy" | "manifest" | "grants";
  readonly code: string;
  readonly message: string;
  readonly hint: string;
};

/** What can be said of a plugin without trusting any single part of it. */
export type PluginHealth = {
  /** Missing if the stored copy cannot be read. */
  readonly manifest: Manifest | undefined;
  readonly problems: readonly PluginProblem[];
};

/**
 * Looks at the stored copy, the manifest and the grants file of a plugin, each for itself, and returns what is wrong; never
 * throws for a broken part (LIF-06). `verify` hashes the stored bytes; without it their fingerprint of the time of the
 * install is compared.
 */
export async function examinePlugin(
  home: Home,
  plugin: LockedPlugin,
  trust: FoldedTrust,
  verify: boolean,
): Promise<PluginHealth> {
  const problems: PluginProblem[] = [];
  const directory = home.artifact(plugin.artifact_digest);
  const check = async (part: PluginProblem["part"], look: () => void | Promise<void>): Promise<void> => {
    try {
      await look();
    } catch (thrown) {
      problems.push(describeProblem(part, plugin, thrown));
    }
  };

  await check("stored_copy", async () => {
    if (!verify && plugin.stored_fingerprint === fingerprint(directory, "stored")) return;
    const digest = await digestDirectory(directory);
    if (digest !== plugin.artifact_digest) {
      throw new LifecycleError("LIFECYCLE_STORED_COPY", `the stored copy of ${plugin.name} changed`, {
        expected: plugin.artifact_digest,
        got: digest,
      });
    }
  });
  let manifest: Manifest | undefined;
  await check("manifest", () => {
    manifest = loadManifest(directory).manifest;
  });
  await check("grants", async () => {
    const { grants } = await loadGrants(home, plugin.name);
    const { forged } = reconcileGrants(grants, trust);
    if (forged.length > 0) {
      const scopes = forged.map(({ scope }) => scope ?? "consent").join(", ");
      throw new LifecycleError(
        "LIFECYCLE_GRANTS_FORGED",
        `the grants file claims what the ledger never saw: ${scopes}`,
      );
    }
  });
  return { manifest, problems };
}

function describeProblem(part: PluginProblem["part"], plugin: LockedPlugin, thrown: unknown): PluginProblem {
  const error: Error & { code?: unknown } = thrown instanceof Error ? thrown : new Error(String(thrown));
  const { name } = plugin;
  const hints = {
    stored_copy: `ooo plugin remove ${name}, then ooo plugin install ${name}`,
    manifest: `ooo plugin remove ${name}, then ooo plugin install ${name}`,
    grants: `ooo plugin trust ${name} with the scopes you mean: it writes the file anew`,
  };
  return {
    part,
    code: typeof error.code === "string" ? error.code : "LIFECYCLE_FAULT",
    message: error.message,
    hint: hints[part],
  };
}
