import { withHomeLock } from "@ooo/home";
import {
  loadGrants,
  loadLockfile,
  projectGrants,
  writeGrants,
  type FoldedTrust,
  type LockedPlugin,
} from "@ooo/trust-store";
import { record, type LifecycleContext } from "../context.ts";
import { LifecycleError } from "../error.ts";
import { describeSource } from "../install-offer.ts";
import { installedPlugin } from "../installed-plugin.ts";
import { trustInForce } from "../trust-in-force.ts";

/** What was taken back, and what is still in force. */
export type Revoked = {
  readonly plugin: LockedPlugin;
  readonly revoked: readonly string[];
  readonly trust: FoldedTrust;
};

/**
 * Takes scopes back from a plugin's present bytes (LIF-05), one event each. Does not need the stored copy to be sound:
 * taking away always works. Throws `LifecycleError` with code `LIFECYCLE_NOT_GRANTED` for a scope that it does not have.
 */
export async function revokeScopes(
  context: LifecycleContext,
  name: string,
  scopes: readonly string[],
): Promise<Revoked> {
  return await withHomeLock(
    context.home,
    async () => {
      const plugin = installedPlugin(await loadLockfile(context.home), name);
      const before = await trustInForce(context.ledger, plugin);
      const granted = new Map(before.grants.map((grant) => [grant.scope, grant]));
      const revoked = [...new Set(scopes)];
      const stranger = revoked.find((scope) => !granted.has(scope));
      if (stranger !== undefined) {
        throw new LifecycleError(
          "LIFECYCLE_NOT_GRANTED",
          `${name} does not have the scope ${JSON.stringify(stranger)}`,
          {
            got: stranger,
            hint: `ooo plugin inspect ${name}`,
          },
        );
      }
      await record(
        context,
        revoked.map((scope) => ({
          event_type: "plugin.revoked",
          trust_state: "installed",
          verb: "revoke",
          plugin,
          permissions: [scope],
          provenance: { ...describeSource(plugin), scope, scope_risk: granted.get(scope)?.risk },
        })),
      );
      const trust = await trustInForce(context.ledger, plugin);
      const { grants } = await loadGrants(context.home, name);
      await writeGrants(context.home, name, projectGrants(grants, trust));
      return { plugin, revoked, trust };
    },
    { purpose: `revoke ${name}` },
  );
}
