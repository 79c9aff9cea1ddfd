import type { Ledger } from "@ooo/audit";

/** A use, or an attempt, as the ledger holds it. */
export type RecordedUse = {
  readonly kind: "scope" | "capability";
  /** Scope, or `<capability>:<access>`; a scope is absent where none covers the request. */
  readonly name?: string;
  readonly outcome: "allowed" | "blocked";
  /** What was asked for: method and URL, a request of the protocol, a mount. */
  readonly target: string;
  readonly rule: string;
  /** A scope that the operating system enforces by what exists is recorded when it is mounted, used or not (AUD-12). */
  readonly isMount: boolean;
};

/** Returns the uses of one invocation, oldest first. */
export async function recordedUses(ledger: Ledger, correlationId: string): Promise<RecordedUse[]> {
  const types = ["plugin.permission_used", "plugin.capability_used"] as const;
  const uses: RecordedUse[] = [];
  let before: number | undefined;
  do {
    const page = await ledger.query({
      correlationId,
      types,
      limit: 1000,
      ...(before !== undefined && { before }),
    });
    for (const { event } of page.records) {
      const { provenance, permissions_used, capabilities_used, result } = event;
      // What a plugin put on record is no use of its own: the call that did it is there too.
      if (provenance.record_type !== undefined) continue;
      const isScope = event.event_type === "plugin.permission_used";
      const name = isScope ? (permissions_used[0] ?? provenance.scope) : capabilities_used[0];
      uses.push({
        kind: isScope ? "scope" : "capability",
        ...(name === undefined ? {} : { name }),
        outcome: result.status === "success" ? "allowed" : "blocked",
        target: provenance.target ?? "",
        rule: provenance.rule ?? "",
        isMount: isScope && !/^[A-Z]+ /.test(provenance.target ?? ""),
      });
    }
    before = page.next;
  } while (before !== undefined);
  return uses.reverse();
}
