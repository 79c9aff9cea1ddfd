import type { AuditEvent, Ledger } from "@ooo/audit";
import { foldTrustEvents, type FoldedTrust, type LockedPlugin } from "@ooo/trust-store";

/** The events that give and take trust (TRU-07). */
export const TRUST_EVENTS = [
  "plugin.trusted",
  "plugin.revoked",
  "plugin.disabled",
  "plugin.removed",
] as const;

/** Returns what the ledger says about the present subject of a plugin (TRU-07). Throws `LedgerError`. */
export async function trustInForce(
  ledger: Pick<Ledger, "provenEvents">,
  plugin: LockedPlugin,
): Promise<FoldedTrust> {
  const events = await ledger.provenEvents({ plugin: plugin.name, types: TRUST_EVENTS });
  return foldTrustEvents(
    events.map(({ event }) => event as AuditEvent),
    plugin,
  );
}
