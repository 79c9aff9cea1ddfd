import type { AuditEvent, Ledger } from "@ooo/audit";
import type { Config, Home } from "@ooo/home";
import type { AcquireContext } from "./acquire.ts";
import type { CopyProgress } from "./content-store.ts";

/** How a call reached ooo (AUD-11). */
export type Via = "terminal" | "ci" | "program" | "mcp";

/** A program that ships inside ooo. */
export type FirstPartyProgram = { readonly name: string; readonly version: string };

/** What every lifecycle verb works on and who asks for it. */
export type LifecycleContext = AcquireContext & {
  readonly home: Home;
  readonly config: Config;
  readonly ledger: Ledger;
  /** User name of the caller. */
  readonly invokedBy: string;
  readonly via: Via;
  /** The words after the verb, as typed; redacted before they are recorded (AUD-04). */
  readonly argv: readonly string[];
  /** The first-party programs of this release (FPO-01). */
  readonly firstParty: readonly FirstPartyProgram[];
  /** Whether a scope is broad enough to ask for the plugin's name (LIF-04). */
  readonly isBroadScope: (scope: string) => boolean;
  readonly now: () => Date;
  readonly onCopy?: (progress: CopyProgress) => void;
};

/**
 * What rehearsing a verb works on: it records nothing. Copies are staged under `home.store`, which may be a directory that
 * goes afterwards; what is installed is found by `home.artifact`.
 */
export type RehearsalContext = Omit<LifecycleContext, "ledger">;

/** What a lifecycle event says beyond what the context knows (AUD-01, AUD-11). */
export type LifecycleEvent = Pick<AuditEvent, "event_type" | "trust_state"> & {
  readonly verb: string;
  readonly plugin: {
    readonly name: string;
    readonly version: string;
    readonly source_type: AuditEvent["plugin"]["source_type"];
  };
  readonly capabilities?: readonly string[];
  readonly permissions?: readonly string[];
  readonly provenance: Readonly<Record<string, string | undefined>>;
  readonly result?: AuditEvent["result"];
};

/**
 * Records lifecycle events, all or none; when it returns they are durable, and what they announce may be done (AUD-06).
 * Throws `LedgerError`; then nothing may be done.
 */
export async function record(context: LifecycleContext, events: readonly LifecycleEvent[]): Promise<void> {
  if (events.length === 0) return;
  const occurredAt = context.now().toISOString();
  await context.ledger.append(
    events.map(({ verb, plugin, provenance, capabilities = [], permissions = [], result, ...event }) => ({
      schema_version: "0.2",
      event_type: event.event_type,
      occurred_at: occurredAt,
      plugin: { name: plugin.name, version: plugin.version, source_type: plugin.source_type },
      command: { namespace: "plugin", name: verb, argv: context.argv },
      trust_state: event.trust_state,
      capabilities_used: capabilities,
      permissions_used: permissions,
      provenance: {
        invoked_by: context.invokedBy,
        via: context.via,
        ...Object.fromEntries(
          Object.entries(provenance).filter((pair): pair is [string, string] => pair[1] !== undefined),
        ),
      },
      result: result ?? { status: "success", message: "" },
    })),
  );
}
