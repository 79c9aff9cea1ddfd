import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  foldTrustEvents,
  grantsFor,
  projectGrants,
  reconcileGrants,
  sameSubject,
  type FoldedTrust,
  type TrustEvent,
} from "@ooo/trust-store";
import { aGrant, anEvent, aSubject, digestOf } from "./builders.ts";

const subject = aSubject();
const trust = (scope: string | undefined, of = subject): TrustEvent =>
  anEvent("plugin.trusted", of, { scope });
const scopesOf = (folded: FoldedTrust): (string | undefined)[] => folded.grants.map((grant) => grant.scope);
const fold = (...events: TrustEvent[]): FoldedTrust => foldTrustEvents(events, subject);

const others = [
  ["bytes", aSubject({ artifact_digest: digestOf("2") })],
  ["source identity", aSubject({ source_identity: "http://github.com/ada/plugins" })],
  ["source type", aSubject({ source_type: "local_path" })],
  ["name", aSubject({ name: "other-tool" })],
] as const;

describe("foldTrustEvents", () => {
  it("TRU-09/fold: without a plugin.trusted event a subject is not trusted, whatever else happened", () => {
    const events = ["plugin.discovered", "plugin.installed", "plugin.invoked", "plugin.completed"];
    expect(
      fold(...events.map((type) => anEvent(type, subject, { scope: "github:read", how: "flag" }))),
    ).toEqual({
      subject: {
        source_type: subject.source_type,
        source_identity: subject.source_identity,
        artifact_digest: subject.artifact_digest,
      },
      trusted: false,
      disabled: false,
      grants: [],
    });
  });

  it("TRU-09/fold: plugin.trusted without a scope is the consent, and grants no scope", () => {
    const folded = fold(trust(undefined));
    expect(folded.trusted).toBe(true);
    expect(scopesOf(folded)).toEqual([undefined]);
  });

  it("TRU-01: a grant holds scope, risk, who, when and how, and its subject", () => {
    expect(fold(trust("github:read")).grants).toEqual([aGrant(subject)]);
  });

  it.each(others)("TRU-01: other %s start with nothing", (_name, other) => {
    expect(fold(trust("github:read", other))).toMatchObject({ trusted: false, grants: [] });
  });

  it("TRU-02: scopes match exactly, none implies another", () => {
    const folded = fold(
      trust("github"),
      trust("github:read"),
      anEvent("plugin.revoked", subject, { scope: "github" }),
    );
    expect(scopesOf(folded)).toEqual(["github:read"]);
  });

  it.each(["granted_by", "how", "scope_risk", "source_identity", "artifact_digest"])(
    "a plugin.trusted without %s grants nothing and enables nothing",
    (key) => {
      const event = anEvent("plugin.trusted", subject, { scope: "github:read", [key]: undefined });
      expect(fold(anEvent("plugin.disabled", subject), event)).toMatchObject({
        trusted: false,
        disabled: true,
        grants: [],
      });
    },
  );

  it("a revoked scope is gone, the consent stays; revoked without a scope takes the consent too", () => {
    const events = [
      trust("github:read"),
      trust("github:write"),
      anEvent("plugin.revoked", subject, { scope: "github:read" }),
    ];
    expect(fold(...events)).toMatchObject({ trusted: true, grants: [{ scope: "github:write" }] });
    expect(fold(...events, anEvent("plugin.revoked", subject))).toMatchObject({ trusted: false, grants: [] });
  });

  it("a revocation of other bytes takes nothing, one that names no bytes takes from all", () => {
    const other = anEvent("plugin.revoked", subject, {
      scope: "github:read",
      artifact_digest: digestOf("2"),
    });
    const any = anEvent("plugin.revoked", subject, { scope: "github:read", artifact_digest: undefined });
    expect(scopesOf(fold(trust("github:read"), other))).toEqual(["github:read"]);
    expect(scopesOf(fold(trust("github:read"), any))).toEqual([]);
  });

  it("TRU-05/fold: disable wipes the grants of every digest, survives new bytes, and only trust enables again", () => {
    const newBytes = aSubject({ artifact_digest: digestOf("2") });
    const events = [trust("github:read"), anEvent("plugin.disabled", newBytes)];
    expect(fold(...events)).toMatchObject({ trusted: false, disabled: true, grants: [] });
    const reinstalled = [
      ...events,
      anEvent("plugin.installed", newBytes),
      anEvent("plugin.updated", newBytes),
    ];
    expect(foldTrustEvents(reinstalled, newBytes).disabled).toBe(true);
    const enabled = [...reinstalled, trust(undefined, newBytes)];
    expect(foldTrustEvents(enabled, newBytes)).toMatchObject({ trusted: true, disabled: false });
    expect(fold(...enabled)).toMatchObject({ trusted: false, disabled: false, grants: [] });
  });

  it("TRU-06/fold: remove wipes the grants of every digest and the disabling, and leaves siblings theirs", () => {
    const sibling = aSubject({ name: "other-tool" });
    const removed = anEvent("plugin.removed", aSubject({ artifact_digest: digestOf("3") }));
    const events = [
      trust("github:read"),
      trust("github:read", sibling),
      anEvent("plugin.disabled", subject),
      removed,
    ];
    expect(fold(...events)).toMatchObject({ trusted: false, disabled: false, grants: [] });
    expect(foldTrustEvents(events, sibling)).toMatchObject({
      trusted: true,
      grants: [{ scope: "github:read" }],
    });
  });

  it("T106/fold: the last event on a scope decides, in the ledger's order", () => {
    const scopes = ["a", "b"];
    const step = fc.record({
      type: fc.constantFrom("plugin.trusted", "plugin.revoked"),
      scope: fc.constantFrom(...scopes),
    });
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const folded = fold(...steps.map(({ type, scope }) => anEvent(type, subject, { scope })));
        const granted = scopes.filter(
          (scope) => steps.findLast((one) => one.scope === scope)?.type === "plugin.trusted",
        );
        expect(scopesOf(folded)).toEqual(granted);
      }),
    );
  });
});

describe("reconcileGrants", () => {
  const folded = fold(trust("github:read"), trust("github:write"));
  const [read, write] = folded.grants;
  if (read === undefined || write === undefined) throw new Error("the fold gives two grants");

  it("TRU-07/fold: a file that says what the ledger says is in force, nothing more", () => {
    expect(reconcileGrants([write, read], folded)).toEqual({
      inForce: [read, write],
      completed: [],
      forged: [],
    });
  });

  it("TRU-07/fold: fewer grants in the file are completed and reported", () => {
    expect(reconcileGrants([read], folded)).toEqual({
      inForce: [read, write],
      completed: [write],
      forged: [],
    });
  });

  it.each([
    ["another scope", { scope: "network:write" }],
    ["a lower risk", { risk: "read_only" as const }],
    ["another person", { granted_by: "eve" }],
    ["another time", { granted_at: "2026-11-19T10:00:00.000Z" }],
    ["another way", { how: "flag" as const }],
  ])("TRU-07/fold, T104/grants: a row with %s is forged and does not count", (_name, change) => {
    const forged = { ...read, ...change };
    const result = reconcileGrants([forged, write], folded);
    expect(result.forged).toEqual([forged]);
    expect(result.inForce).toEqual([read, write]);
    expect(result.completed).toEqual([read]);
  });

  it("TRU-07/fold: without an event in the ledger no grant counts", () => {
    expect(reconcileGrants([read], fold())).toEqual({ inForce: [], completed: [], forged: [read] });
  });

  it("T105/grants: an old grants file put back after a revocation is forged", () => {
    const after = fold(trust("github:read"), anEvent("plugin.revoked", subject, { scope: "github:read" }));
    expect(reconcileGrants([read], after)).toMatchObject({ inForce: [], forged: [read] });
  });

  it("TRU-01: rows of other subjects are neither in force nor forged, and stay in the file", () => {
    const other = aGrant(aSubject({ artifact_digest: digestOf("2") }));
    expect(reconcileGrants([other, read, write], folded)).toMatchObject({ completed: [], forged: [] });
    expect(projectGrants([other, { ...read, granted_by: "eve" }], folded)).toEqual([other, read, write]);
  });

  it("TRU-07/fold: a projection always reconciles without a difference", () => {
    const claims = fc.array(
      fc.constantFrom(
        read,
        write,
        { ...read, scope: "x" },
        aGrant(aSubject({ artifact_digest: digestOf("2") })),
      ),
    );
    fc.assert(
      fc.property(claims, (claimed) => {
        expect(reconcileGrants(projectGrants(claimed, folded), folded)).toMatchObject({
          completed: [],
          forged: [],
        });
      }),
    );
  });
});

describe("sameSubject", () => {
  it.each(others.slice(0, 3))("TRU-01: other %s make another subject", (_name, other) => {
    expect(sameSubject(subject, other)).toBe(false);
    expect(grantsFor([aGrant(other)], subject)).toEqual([]);
    expect(grantsFor([aGrant(subject)], subject)).toHaveLength(1);
  });
});
