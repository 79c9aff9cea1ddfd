import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, expectTypeOf, it } from "vitest";
import type { Static } from "typebox";
import {
  EVENT_TYPES,
  LEDGER_PROVENANCE_KEYS,
  PROVENANCE_KEYS,
  RESULT_STATUSES,
  TRUST_STATES,
  type AuditEvent,
  type AuditEvent01,
} from "@ooo/audit";
import { EVENT_TYPES_0_1, RESULT_STATUSES_0_1 } from "../src/event.ts";
import { envelopeProblem } from "../src/envelope.ts";
import type { auditEvent01, auditEvent02 } from "../src/schema/audit-event.ts";
import validate01 from "../src/generated/validate-audit-event-0-1.js";
import validate02 from "../src/generated/validate-audit-event-0-2.js";
import { aLedger, anEvent } from "./support/fixture.ts";

const root = join(import.meta.dirname, "../../..");
const page = readFileSync(join(root, "docs/reference/events.md"), "utf8");
const { events } = JSON.parse(readFileSync(join(root, "vectors/audit/events.json"), "utf8")) as {
  events: { name: string; version: "0.1" | "0.2"; valid: boolean; event: unknown }[];
};

/** Names in backticks in the first column of the table below a heading. */
function namesBelow(heading: string): string[] {
  const section = page.split(`## ${heading}\n`)[1]?.split("\n## ")[0] ?? "";
  return [...section.matchAll(/^\| `([^`]+)`/gm)].map((match) => match[1] ?? "");
}

describe("audit events", () => {
  it.each(events)("$name (AUD-01, AUD-02, AUD-03)", ({ version, valid, event }) => {
    expect((version === "0.1" ? validate01 : validate02)(event)).toBe(valid);
  });

  it("the types, states and statuses are those of the contract (AUD-02, AUD-03)", () => {
    expect(EVENT_TYPES_0_1.map((type) => type.replace("plugin.", ""))).toEqual(
      ["discovered", "installed", "trusted", "invoked", "permission_used", "completed", "failed"], // prettier-ignore
    );
    for (const type of ["revoked", "disabled", "removed", "updated", "capability_used", "violation"]) {
      expect(EVENT_TYPES).toContain(`plugin.${type}`);
    }
    expect(TRUST_STATES).toEqual([
      "discovered",
      "installed",
      "trusted",
      "disabled",
      "blocked",
      "first_party",
    ]);
    expect(RESULT_STATUSES).toEqual([...RESULT_STATUSES_0_1, "started"]);
  });

  it("every type is accepted, and the hand-written types are those of the schemas (AUD-02)", async () => {
    expectTypeOf<Static<typeof auditEvent02>>().toExtend<AuditEvent>();
    expectTypeOf<Static<typeof auditEvent01>>().toExtend<AuditEvent01>();
    const ledger = await aLedger();
    await ledger.append(EVENT_TYPES.map((event_type) => anEvent({ event_type })));
    expect(await ledger.verify({ strict: true })).toMatchObject({ ok: true, size: EVENT_TYPES.length });
  });

  it("version 0.1 is read, never written (AUD-03)", () => {
    const { event } = events.find(({ version, valid }) => version === "0.1" && valid) ?? {};
    const writer = { pid: 1, start: "", boot: "", ns: "", host: "", version: "" };
    const envelope = {
      ...{ v: 1, log: `ledger/${"0".repeat(32)}`, idx: 0, t: 1, corr: "c", salt: "0".repeat(32) },
      ...{ id: "0197a000-0000-7000-8000-000000000000", w: writer, event },
    };
    expect(envelopeProblem(envelope, 0, envelope.log)).toBeUndefined();
    expect(envelopeProblem({ ...envelope, idx: 1 }, 0, envelope.log)).toMatch(/event 1/);
  });

  it("docs/reference/events.md lists exactly the types and provenance keys (AUD-02, AUD-11)", () => {
    expect(namesBelow("Event types")).toEqual([...EVENT_TYPES]);
    expect(namesBelow("Provenance")).toEqual([...PROVENANCE_KEYS]);
    expect(namesBelow("Provenance of the ledger itself")).toEqual([...LEDGER_PROVENANCE_KEYS]);
    expect(namesBelow("Result status")).toEqual([...RESULT_STATUSES]);
    expect(namesBelow("Trust state")).toEqual([...TRUST_STATES]);
  });
});
