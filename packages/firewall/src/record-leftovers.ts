import type { Ledger } from "@ooo/audit";
import { appendEvents, invocationEvent, type EventParts, type InvocationIdentity } from "./event-writer.ts";
import type { Notice } from "./invocation.ts";
import type { Quarantined, Stuck } from "./quarantine.ts";

/** As many of one run's leftovers as are recorded one by one. */
const MAX_RECORDED = 1_000;

/** Records what was moved away, each as a violation, and returns what the user is told. */
export async function recordQuarantined(
  ledger: Ledger,
  identity: InvocationIdentity,
  moved: readonly Quarantined[],
): Promise<readonly Notice[]> {
  const message = "a file that would run code later appeared and was moved away";
  const found = moved.map(({ path, movedTo }) => ({ target: path, reason: `moved to ${movedTo}` }));
  await record(ledger, identity, found, { status: "blocked", message });
  return moved.map(({ path, movedTo }) => ({
    message: `${path} would run code later; it was moved to ${movedTo}`,
  }));
}

/** Records directories that a run made such that what it hides there was not found, and returns what the user is told. */
export async function recordUnsearched(
  ledger: Ledger,
  identity: InvocationIdentity,
  directories: readonly string[],
): Promise<readonly Notice[]> {
  const message = "a directory could not be searched for names that run code later";
  const found = directories.map((target) => ({ target }));
  await record(ledger, identity, found, { status: "failed", message });
  return directories.map((directory) => ({
    message: `${directory} became too large, is another one or cannot be read: names that run code later were not looked for in all of it`,
  }));
}

/** Records what lies where it must not and cannot be moved, each time that a start has tried. */
export async function recordStuck(
  ledger: Ledger,
  identity: InvocationIdentity,
  stuck: readonly Stuck[],
): Promise<void> {
  const found = stuck.map(({ root, fault }) => ({ target: fault.path ?? root, reason: fault.message }));
  const message = "a file that would run code later could not be moved away";
  await record(ledger, identity, found, { status: "failed", message });
}

async function record(
  ledger: Ledger,
  identity: InvocationIdentity,
  found: readonly { readonly target: string; readonly reason?: string }[],
  { status, message }: Pick<EventParts, "message"> & { readonly status: "blocked" | "failed" },
): Promise<void> {
  if (found.length === 0) return;
  const events = found.slice(0, MAX_RECORDED).map((what) =>
    invocationEvent(identity, {
      type: "plugin.violation",
      trustState: identity.program.isFirstParty ? "first_party" : "trusted",
      ...{ status, message },
      provenance: { rule: "runs-code-later", ...what, outcome: status },
    }),
  );
  await appendEvents(ledger, events);
}
