import { readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Ledger } from "@ooo/audit";
import { recover } from "@ooo/sandbox";
import { appendEvents, invocationEvent, type InvocationIdentity } from "./event-writer.ts";
import type { InvocationContext, Notice } from "./invocation.ts";
import { abandonedWatches, endWatch, type Quarantined } from "./quarantine.ts";

/**
 * Cleans up after runs whose ooo was killed (T056, T121, ENF-02): sandbox leftovers, and what they left under names that
 * run code later. Runs of live processes are left alone.
 */
export async function closeAbandonedRuns(
  context: Pick<InvocationContext, "home" | "user" | "via" | "now" | "version">,
  ledger: Ledger,
): Promise<readonly Notice[]> {
  const failures = await recover(join(context.home.tmp, "sandbox"));
  const notices: Notice[] = failures.map(({ message, hint }) => ({
    message,
    ...(hint === undefined ? {} : { hint }),
  }));
  for (const watch of abandonedWatches(context.home)) {
    const { moved, fault } = endWatch(context.home, watch);
    const identity: InvocationIdentity = {
      program: {
        name: watch.plugin,
        version: context.version,
        subject: { source_type: "local_path", source_identity: "", artifact_digest: "" },
        isFirstParty: false,
      },
      command: { namespace: watch.plugin, name: "recover" },
      words: [],
      correlationId: watch.correlationId,
      user: context.user.name,
      via: context.via,
      now: context.now,
    };
    notices.push(...(await recordQuarantined(ledger, identity, moved)));
    if (fault !== undefined) throw fault;
  }
  removeOldRuns(join(context.home.tmp, "runs"), context.now());
  return notices;
}

/** Records what was moved away, each as a violation, and returns what the user is told. */
export async function recordQuarantined(
  ledger: Ledger,
  identity: InvocationIdentity,
  moved: readonly Quarantined[],
): Promise<readonly Notice[]> {
  if (moved.length > 0) {
    await appendEvents(
      ledger,
      moved.slice(0, 1000).map(({ path, movedTo }) =>
        invocationEvent(identity, {
          type: "plugin.violation",
          trustState: "trusted",
          status: "blocked",
          message: "a file that would run code later appeared and was moved away",
          provenance: {
            rule: "runs-code-later",
            target: path,
            reason: `moved to ${movedTo}`,
            outcome: "blocked",
          },
        }),
      ),
    );
  }
  return moved.map(({ path, movedTo }) => ({
    message: `${path} would run code later; it was moved to ${movedTo}`,
  }));
}

/** Private directories of runs that nobody ended; a day is longer than any run may take. */
function removeOldRuns(directory: string, now: number): void {
  try {
    for (const name of readdirSync(directory)) {
      const path = join(directory, name);
      if (now - statSync(path).mtimeMs > 2 * 86_400_000) rmSync(path, { recursive: true, force: true });
    }
  } catch {
    // There are none.
  }
}
