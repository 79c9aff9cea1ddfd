import assert from "node:assert/strict";
import type { AnyAuditEvent, Ledger } from "@ooo/audit";
import type { InvocationResult } from "../src/invocation.ts";

const USES: readonly string[] = ["plugin.permission_used", "plugin.capability_used", "plugin.violation"];

/**
 * Asserts that the ledger tells the whole story of an invocation: intent first, outcome last and equal to the result, each
 * use and block between them with its rule, all that the user was told of, and that nothing of it was changed.
 */
export async function assertWholeStory(
  ledger: Ledger,
  story: readonly AnyAuditEvent[],
  result: InvocationResult,
): Promise<void> {
  const types = story.map(({ event_type }) => event_type);
  const last = story.at(-1);
  assert(last !== undefined, "an invocation that leaves no event");
  assert.equal(last.event_type, result.outcome === "completed" ? "plugin.completed" : "plugin.failed");
  assert.equal(last.result.status, result.status);
  for (const { provenance, plugin, command } of story) {
    assert.equal(provenance.correlation_id, result.correlationId);
    assert.equal(plugin.name, result.plugin.name);
    assert.equal(command.name, result.command.name);
    assert(provenance.artifact_digest !== undefined && provenance.source_identity !== undefined);
  }
  if (result.block !== undefined) {
    // A block is plugin.failed alone: nothing was about to run.
    assert.deepEqual(types, ["plugin.failed"]);
  } else if (types.length > 1 || result.outcome !== "cancelled") {
    assert.equal(types[0], "plugin.invoked");
    assert.equal(last.provenance.exit_code, String(result.exitCode));
    if (result.exitBy === "ooo") assert.equal(last.provenance.reason, result.message);
    const { records } = await ledger.query({ types: ["plugin.violation"] });
    // What an earlier run left is told to the next one, under the run that it belongs to.
    assertUses(
      story.slice(1, -1),
      result,
      records.map(({ event }) => event),
    );
  }
  const open = await ledger.openInvocations();
  assert(!open.some(({ record }) => record.event.provenance.correlation_id === result.correlationId));
  assert((await ledger.verify()).ok);
}

function assertUses(
  uses: readonly AnyAuditEvent[],
  { notices }: InvocationResult,
  violations: readonly AnyAuditEvent[],
): void {
  for (const { event_type: type, provenance, result, permissions_used, capabilities_used } of uses) {
    assert(USES.includes(type), type);
    assert(
      provenance.rule !== undefined && provenance.outcome !== undefined,
      `${type} without rule or outcome`,
    );
    if (provenance.outcome === "blocked") assert.equal(result.status, "blocked");
    if (type === "plugin.permission_used" && provenance.outcome === "allowed") {
      assert.deepEqual(permissions_used, [provenance.scope]);
      assert(provenance.basis !== "none" && provenance.target !== undefined);
    }
    if (type === "plugin.capability_used") assert.equal(capabilities_used.length, 1);
  }
  // Whatever the user was told, the ledger holds.
  for (const { message } of notices) {
    const told =
      /^(?:blocked|refused): (\S+(?: \S+)?): /.exec(message)?.[1] ??
      /^(.+?) would run code later/.exec(message)?.[1];
    if (told === undefined) continue;
    const matching = [...uses, ...violations].filter(
      ({ provenance }) =>
        provenance.target === told && ["blocked", "failed"].includes(provenance.outcome ?? ""),
    );
    assert(matching.length > 0, `no event of what the user was told: ${message}`);
  }
}
