import type { EventType, Ledger } from "@ooo/audit";
import type { Home } from "@ooo/home";
import {
  foldTrustEvents,
  loadGrants,
  reconcileGrants,
  TrustStoreError,
  type FoldedTrust,
} from "@ooo/trust-store";
import { ledgerFault } from "./event-writer.ts";
import type { Program } from "./program.ts";

/** The events that the grants in force are folded from (TRU-07). */
export const TRUST_EVENTS: readonly EventType[] = [
  "plugin.trusted",
  "plugin.revoked",
  "plugin.disabled",
  "plugin.removed",
];

/** What the ledger says about a program, and how its grants file fits to it. */
export type TrustReading = {
  readonly isTrusted: boolean;
  /** Scopes in force; everything for a first-party program. */
  readonly granted: ReadonlySet<string> | "all";
  readonly isDisabled: boolean;
  /** Why no grant counts although the grants file claims some. */
  readonly untrustedReason?: string;
  /** Set if the grants file lacks something that the ledger has. */
  readonly toComplete?: FoldedTrust;
  /** Events in the ledger when this was read; what comes later is looked at during the run (T107). */
  readonly size: number;
};

/** Reads the trust in a program from the ledger and compares it with its grants file. Throws `FIREWALL_LEDGER`. */
export async function readTrust(home: Home, ledger: Ledger, program: Program): Promise<TrustReading> {
  const size = await sizeOf(ledger);
  // FPO-01, FPO-02: trusted at boot, its grants file is never read.
  if (program.isFirstParty) return { isTrusted: true, granted: "all", isDisabled: false, size };
  const folded = await foldTrust(ledger, program);
  const granted = new Set(folded.grants.flatMap(({ scope }) => scope ?? []));
  const reading = { isTrusted: folded.trusted, granted, isDisabled: folded.disabled, size };
  try {
    const { grants } = await loadGrants(home, program.name);
    const { forged, completed } = reconcileGrants(grants, folded);
    if (forged.length > 0) {
      const scopes = forged.map(({ scope }) => scope ?? "consent").join(", ");
      return { ...reading, untrustedReason: `trust.json claims what the ledger does not prove: ${scopes}` };
    }
    return completed.length > 0 ? { ...reading, toComplete: folded } : reading;
  } catch (thrown) {
    if (!(thrown instanceof TrustStoreError)) throw thrown;
    return { ...reading, untrustedReason: `trust.json cannot be read: ${thrown.message}` };
  }
}

/** Returns the trust in a program as its proven events fold (TRU-07). Throws `FIREWALL_LEDGER`. */
export async function foldTrust(ledger: Ledger, program: Program): Promise<FoldedTrust> {
  try {
    const records = await ledger.provenEvents({ plugin: program.name, types: TRUST_EVENTS });
    return foldTrustEvents(
      records.map(({ event }) => event),
      { name: program.name, ...program.subject },
    );
  } catch (cause) {
    throw ledgerFault(cause);
  }
}

async function sizeOf(ledger: Ledger): Promise<number> {
  try {
    return (await ledger.checkpoint()).checkpoint.size;
  } catch (cause) {
    throw ledgerFault(cause);
  }
}
