import { loadLockfile, type FoldedTrust, type LockedPlugin } from "@ooo/trust-store";
import { changeHome } from "../change-home.ts";
import { record, type LifecycleContext } from "../context.ts";
import { describeSource } from "../describe-source.ts";
import { LifecycleError } from "../error.ts";
import { installedPlugin } from "../installed-plugin.ts";
import { keepGrants } from "../project-trust.ts";
import { trustInForce } from "../trust-in-force.ts";

/** What was taken back, and what is still in force. */
export type Revoked = {
  readonly plugin: LockedPlugin;
  readonly revoked: readonly string[];
  readonly trust: FoldedTrust;
};

/**
 * Takes scopes back from a plugin's present bytes (LIF-05), one event each. Needs neither a sound stored copy nor a readable
 * grants file: taking away always works. Throws `LifecycleError` with code `LIFECYCLE_NOT_GRANTED` for a scope that it does not have.
 */
export async function revokeScopes(
  context: LifecycleContext,
  name: string,
  scopes: readonly string[],
): Promise<Revoked> {
  return await changeHome(context.home, `revoke ${name}`, async (lockfile) => {
    const plugin = installedPlugin(lockfile, name);
    const before = await trustInForce(context.ledger, plugin);
    const granted = new Map(before.grants.map((grant) => [grant.scope, grant]));
    const revoked = requireGranted(name, before, scopes);
    await keepGrants(
      context.home,
      plugin,
      before.grants.filter(({ scope }) => scope === undefined || !revoked.includes(scope)),
    );
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
    return { plugin, revoked, trust: await trustInForce(context.ledger, plugin) };
  });
}

/** Returns what `revokeScopes` would take back, or throws what it would throw; changes nothing. */
export async function rehearseRevoke(
  { home, ledger }: Pick<LifecycleContext, "home" | "ledger">,
  name: string,
  scopes: readonly string[],
): Promise<Pick<Revoked, "plugin" | "revoked">> {
  const plugin = installedPlugin(await loadLockfile(home), name);
  return { plugin, revoked: requireGranted(name, await trustInForce(ledger, plugin), scopes) };
}

function requireGranted(name: string, { grants }: FoldedTrust, scopes: readonly string[]): string[] {
  const wanted = [...new Set(scopes)];
  const stranger = wanted.find((wish) => !grants.some(({ scope }) => scope === wish));
  if (stranger === undefined) return wanted;
  throw new LifecycleError(
    "LIFECYCLE_NOT_GRANTED",
    `${name} does not have the scope ${JSON.stringify(stranger)}`,
    { got: stranger, hint: `ooo plugin inspect ${name}` },
  );
}
