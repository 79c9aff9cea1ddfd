import { parseEntry, type LedgerRecord } from "./envelope.ts";
import type { LedgerStorage } from "./storage.ts";
import { writerState } from "./writer.ts";

/** An invocation without an outcome (AUD-10). */
export type OpenInvocation = {
  readonly record: LedgerRecord;
  /** `dangling`: its writer is gone. `running`: it lives. `unknown`: it ran in another container, or cannot be told. */
  readonly state: "dangling" | "running" | "unknown";
};

/** Returns the invocations without an outcome, oldest first. */
export async function openInvocations(storage: LedgerStorage, origin: string): Promise<OpenInvocation[]> {
  const found: OpenInvocation[] = [];
  for (const { sequence } of await storage.openIntents()) {
    const [entry] = await storage.find({ from: sequence, to: sequence + 1, order: "oldest", limit: 1 });
    if (entry === undefined) continue;
    const record = parseEntry(entry, origin);
    const state = writerState(record.writer);
    found.push({ record, state: state === "alive" ? "running" : state === "dead" ? "dangling" : "unknown" });
  }
  return found;
}
