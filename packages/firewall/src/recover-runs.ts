import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Ledger } from "@ooo/audit";
import { recover } from "@ooo/sandbox";
import type { InvocationIdentity } from "./event-writer.ts";
import type { InvocationContext, Notice } from "./invocation.ts";
import type { MountPlan } from "./mount-plan.ts";
import { isWithin } from "./place.ts";
import { shellWord } from "./quarantine-fault.ts";
import { endWatch, type Stuck } from "./quarantine.ts";
import { recordQuarantined, recordStuck, recordUnsearched } from "./record-leftovers.ts";
import { removeTree } from "./safe-directory.ts";
import { abandonedWatches, type Watch } from "./watch.ts";

type RecoveryContext = Pick<InvocationContext, "home" | "user" | "via" | "now" | "version">;

/** Longer than any run may take. */
const OLD_MS = 2 * 86_400_000;

/**
 * Cleans up after runs whose ooo was killed (T056, T121, ENF-02): sandbox leftovers, and what they left under names that
 * run code later. Runs of live processes are left alone.
 *
 * What cannot be moved away is recorded and told at every start, until somebody has removed it. Throws
 * `FIREWALL_QUARANTINE` if this run gets to see any of the directory that it lies in.
 */
export async function closeAbandonedRuns(
  context: RecoveryContext,
  ledger: Ledger,
  mounts: MountPlan,
): Promise<readonly Notice[]> {
  const failures = await recover(join(context.home.tmp, "sandbox"));
  const notices: Notice[] = failures.map(toNotice);
  const { watches, broken } = abandonedWatches(context.home);
  notices.push(...broken.map(brokenNotice));
  const stuck: Stuck[] = [];
  for (const watch of watches) {
    const ended = endWatch(context.home, watch);
    const identity = identityOf(context, watch);
    notices.push(...(await recordQuarantined(ledger, identity, ended.moved)));
    notices.push(...(await recordUnsearched(ledger, identity, ended.unsearched)));
    await recordStuck(ledger, identity, ended.stuck);
    stuck.push(...ended.stuck);
  }
  removeOld(join(context.home.tmp, "runs"), context.now());
  removeOld(join(context.home.tmp, "watches"), context.now(), ".new");
  const ours = stuck.find(({ root }) => placesOf(mounts).some((place) => overlaps(place, root)));
  if (ours !== undefined) throw ours.fault;
  return [...notices, ...stuck.map(({ fault }) => toNotice(fault))];
}

/** Everything of the user's that the run gets to see. */
function placesOf({ readable, writable, outputs }: MountPlan): readonly string[] {
  return [...readable.map(({ path }) => path), ...writable, ...outputs.map(({ parent }) => parent)];
}

function overlaps(one: string, other: string): boolean {
  return isWithin(one, other) || isWithin(other, one);
}

function toNotice({
  message,
  hint,
}: {
  readonly message: string;
  readonly hint: string | undefined;
}): Notice {
  return { message, ...(hint === undefined ? {} : { hint }) };
}

function brokenNotice(path: string): Notice {
  const message = `${path} cannot be read: what a killed run left under names that run code later was not looked for`;
  return { message, hint: `rm -- ${shellWord(path)}` };
}

function identityOf(context: RecoveryContext, watch: Watch): InvocationIdentity {
  return {
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
}

/** Removes what runs that nobody ended have left here. One that cannot be removed keeps no other. */
function removeOld(directory: string, now: number, suffix = ""): void {
  for (const name of namesIn(directory).filter((known) => known.endsWith(suffix))) {
    const path = join(directory, name);
    try {
      if (now - statSync(path).mtimeMs > OLD_MS) removeTree(path);
    } catch {
      // Another start was faster, or it is tried again.
    }
  }
}

function namesIn(directory: string): readonly string[] {
  try {
    return readdirSync(directory);
  } catch {
    return []; // It was never made.
  }
}
