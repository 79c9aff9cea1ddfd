import type { Ledger } from "@ooo/audit";
import type { Home } from "@ooo/home";
import { handoffProviders } from "./handoff-providers.ts";
import { sqliteHandoffStore, type HandoffStore } from "./handoff-store.ts";
import { ledgerProviders } from "./ledger-providers.ts";
import { logProvider, progressProviders, type LogEvent, type ProgressEvent } from "./progress.ts";
import { provenanceProviders } from "./provenance-providers.ts";
import type { CoreProviders, ProviderScope } from "./provider.ts";
import type { Recorder } from "./record.ts";
import { RecordQuota } from "./record-quota.ts";
import { sqliteStateStore } from "./sqlite-state-store.ts";
import { StateDatabase } from "./state-database.ts";
import { stateProviders } from "./state-providers.ts";
import type { StateStore } from "./state-store.ts";
import { unavailableProviders } from "./unavailable.ts";

/** What the primitives need. */
export type CoreOptions = {
  readonly home: Home;
  /** Returns the open ledger of this home; called for each record. */
  readonly ledger: () => Promise<Ledger>;
  /** Takes progress as it comes; the caller renders it. */
  readonly onProgress?: (event: ProgressEvent) => void;
  /** Takes a plugin's log as it comes. */
  readonly onLog?: (event: LogEvent) => void;
  /** What the handoffs of an invocation are attached to; by default the invocation itself. */
  readonly sessionOf?: (scope: ProviderScope) => string;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
};

/** The open primitives of one home. */
export type Core = {
  /** To be given to the firewall. */
  readonly providers: CoreProviders;
  readonly state: StateStore;
  readonly handoffs: HandoffStore;
  /** Frees `state.db`; everything that was answered is durable without it. */
  close(): Promise<void>;
};

/** Returns the primitives of a home. Nothing is opened before it is used. */
export function openCore(options: CoreOptions): Core {
  const { home, ledger, onProgress, onLog, sessionOf = ownSession, now = Date.now } = options;
  let opening: Promise<StateDatabase> | undefined;
  const database = (): Promise<StateDatabase> => {
    opening ??= StateDatabase.open(home.state).catch((error: unknown) => {
      // Asked again, it is tried again.
      opening = undefined;
      throw error;
    });
    return opening;
  };
  const state = sqliteStateStore(database);
  const handoffs = sqliteHandoffStore(database);
  const recorder: Recorder = { home, ledger, quota: new RecordQuota(), now };
  return {
    state,
    handoffs,
    providers: {
      ...stateProviders(state),
      ...ledgerProviders(recorder),
      ...provenanceProviders(recorder),
      ...progressProviders(onProgress),
      ...handoffProviders(recorder, handoffs, sessionOf),
      ...unavailableProviders(),
      log: logProvider(onLog),
    },
    async close() {
      const opened = await opening?.catch(() => undefined);
      opened?.close();
      opening = undefined;
    },
  };
}

const ownSession = ({ correlationId }: ProviderScope): string => correlationId;
