import { describe, expect, it } from "vitest";
import { decide, GATES } from "../src/gates/decide.ts";
import type { Facts } from "../src/gates/facts.ts";

const facts = (difference: Partial<Facts> = {}): Facts => ({
  plugin: "probe",
  command: { namespace: "probe", name: "go", risk: "read_only", requires_confirmation: false },
  isFirstParty: false,
  isTrusted: true,
  missing: [],
  isCancelled: false,
  confirmation: "not-asked",
  ...difference,
});
const destructive = {
  namespace: "probe",
  name: "go",
  risk: "destructive",
  requires_confirmation: false,
} as const;
const asking = { namespace: "probe", name: "go", risk: "write", requires_confirmation: true } as const;
const missing = [
  { scope: "github:read", risk: "read_only" },
  { scope: "git:write", risk: "write" },
] as const;

describe("decide", () => {
  it("INV-01: asks the gates in the order of the contract", () => {
    expect(GATES.map(([id]) => id)).toEqual([
      ...["disabled", "artifact-digest", "required-permission", "cancelled", "policy", "confirmation"],
    ]);
  });

  it("INV-01: the first gate that blocks decides", () => {
    const everything = facts({
      disabled: { reason: "by you", isCollision: false },
      drift: { reason: "changed" },
      isTrusted: false,
      missing,
      isCancelled: true,
      policy: { reason: "no" },
      command: destructive,
    });
    const rest: (keyof Facts)[] = ["disabled", "drift", "missing", "isCancelled", "policy", "confirmation"];
    const seen = rest.map((_, index) => {
      const cleared = Object.fromEntries(rest.slice(0, index).map((key) => [key, facts()[key]]));
      const trusted = index > 2 ? { isTrusted: true } : {};
      return decide({ ...everything, ...cleared, ...trusted })?.gate;
    });
    expect(seen).toEqual(GATES.map(([id]) => id));
    expect(decide(facts())).toBeUndefined();
  });

  it("disabled: TRU-05, blocks also what asks for nothing, and names the way back", () => {
    expect(decide(facts({ disabled: { reason: "", isCollision: false } }))).toMatchObject({
      gate: "disabled",
      status: "blocked",
      hint: "ooo plugin trust probe",
    });
    expect(decide(facts({ disabled: { reason: "taken", isCollision: true } }))?.status).toBe(
      "name_collision_with_first_party",
    );
  });

  it("artifact-digest: DIG-05, fails closed with what changed", () => {
    expect(decide(facts({ drift: { reason: "edited", hint: "ooo plugin update probe" } }))).toMatchObject({
      gate: "artifact-digest",
      status: "trust_subject_changed",
      reason: "edited",
      hint: "ooo plugin update probe",
    });
  });

  it("required-permission: INV-02, names plugin, scope, risk and the exact command for all that is missing", () => {
    expect(decide(facts({ missing }))).toEqual({
      gate: "required-permission",
      status: "blocked",
      reason: "probe needs github:read (read_only), which is not granted to it",
      scope: "github:read",
      risk: "read_only",
      hint: "ooo plugin trust probe --scope github:read,git:write",
    });
  });

  it("required-permission: TRU-09, a subject nobody trusted does not run although it asks for nothing", () => {
    expect(decide(facts({ isTrusted: false }))).toMatchObject({
      gate: "required-permission",
      hint: "ooo plugin trust probe",
    });
    expect(decide(facts({ isTrusted: false, isFirstParty: true, missing }))).toBeUndefined();
  });

  it("cancelled: what the caller does not want any more is not started", () => {
    expect(decide(facts({ isCancelled: true }))).toMatchObject({ gate: "cancelled", status: "cancelled" });
  });

  it("policy: the user's policy blocks what a grant allows", () => {
    expect(decide(facts({ policy: { reason: "not from there" } }))).toMatchObject({
      gate: "policy",
      reason: "not from there",
    });
  });

  it("confirmation: INV-04, a destructive command wants the plugin's name, also from a flag", () => {
    const answer = (command: Facts["command"], confirmation: Facts["confirmation"]): string | undefined =>
      decide(facts({ command, confirmation }))?.hint;
    expect(answer(asking, "not-asked")).toBe("ooo --yes probe go");
    expect(answer(asking, "flag-yes")).toBeUndefined();
    expect(answer(destructive, "flag-yes")).toBe("ooo --confirm probe probe go");
    expect(answer(destructive, "flag-confirm")).toBeUndefined();
    expect(decide(facts({ command: asking, confirmation: "declined" }))).toMatchObject({
      gate: "confirmation",
      reason: "the confirmation was declined",
    });
  });
});
