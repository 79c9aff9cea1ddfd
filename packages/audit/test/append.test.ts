import { readFileSync, statSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LEDGER_LIMITS, openLedger, summarizeArgv, type AuditEvent } from "@ooo/audit";
import { leafHash } from "../src/merkle.ts";
import { aLedger, anEvent, codeOf, filesIn, temporaryDirectory } from "./support/fixture.ts";

describe("append", () => {
  it("makes a ledger where there never was one, private to its owner, and opens it again", async () => {
    const files = filesIn(temporaryDirectory());
    const ledger = await openLedger(files);
    expect(ledger.created).toBe(true);
    for (const path of Object.values(files)) expect(statSync(path).mode & 0o777).toBe(0o600);
    await ledger.append([anEvent()]);
    const again = await openLedger({ ...files, pin: ledger.verifierKey });
    expect(again).toMatchObject({ created: false, origin: ledger.origin });
    expect(await again.append([anEvent()])).toMatchObject({ size: 2, events: [{ sequence: 1 }] });
  });

  it("the envelope lies above the event and never changes it; what comes back is a copy (AUD-05)", async () => {
    const ledger = await aLedger();
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "grapheme" }), fc.array(fc.string()), async (message, argv) => {
        const words = argv.map((word) => word.replaceAll(/[^a-z ]/g, "."));
        const event = anEvent({
          command: { namespace: "n", name: "c", argv: words },
          result: { status: "success", message: message.replaceAll(/[^\p{L}\p{M} ]/gu, "\n") },
        });
        const { events } = await ledger.append([event]);
        const first = await ledger.get(events[0]?.sequence ?? -1);
        expect(first.event).toEqual(event);
        (first.event.provenance as Record<string, string>).via = "changed";
        expect((await ledger.get(first.sequence)).event).toEqual(event);
      }),
      { numRuns: 40 },
    );
  });

  it("stores what the event was when append was called", async () => {
    const ledger = await aLedger();
    const event = anEvent({ provenance: { via: "terminal" } });
    const done = ledger.append([event]);
    (event.provenance as Record<string, string>).via = "changed";
    await done;
    expect((await ledger.get(0)).event.provenance).toEqual({ via: "terminal" });
  });

  it("serves the calls of one process in order", async () => {
    const ledger = await aLedger();
    const results = await Promise.all(Array.from({ length: 50 }, () => ledger.append([anEvent()])));
    expect(results.map(({ events }) => events[0]?.sequence)).toEqual(results.map((_, at) => at));
  });

  it("the leaf is canonical JSON whose hash the inclusion proof starts from (AUD-08)", async () => {
    const ledger = await aLedger();
    await ledger.append([anEvent()]);
    const { leaf } = await ledger.prove(0);
    const value = JSON.parse(leaf) as Record<string, unknown>;
    expect(Object.keys(value)).toEqual(["corr", "event", "id", "idx", "log", "salt", "t", "v", "w"]);
    expect(value).toMatchObject({ corr: "invocation-1", idx: 0, log: ledger.origin, v: 1 });
    expect((await ledger.checkpoint()).checkpoint.root).toEqual(leafHash(leaf));
  });

  it("redacts at the door, and keeps the summary that of the redacted argv (AUD-04)", async () => {
    const ledger = await aLedger();
    const argv = ["--token", "s3cr3t", "https://u:p4ss@example.com/"];
    const bare = { argc: 3, byte_length: 99, sha256: "0".repeat(64) };
    await ledger.append([
      anEvent({
        command: { namespace: "n", name: "c", argv, argv_summary: bare },
        provenance: { reason: "curl -H 'Authorization: Bearer b34rer'", api_key: "k3y" },
        result: { status: "failed", message: "GITHUB_TOKEN=gh0st was refused" },
      }),
    ]);
    const stored = readFileSync(ledger.files.database).toString("latin1");
    const log = readFileSync(`${ledger.files.database}-wal`).toString("latin1");
    for (const secret of ["s3cr3t", "p4ss", "b34rer", "k3y", "gh0st"]) {
      expect(stored + log).not.toContain(secret);
    }
    expect((await ledger.get(0)).event.command.argv_summary).toEqual(summarizeArgv(argv));
  });

  it("a clock set back a day or forward ten years never makes recorded times decrease", async () => {
    const day = 86_400_000;
    let now = Date.UTC(2026, 10, 20);
    const ledger = await aLedger({ now: () => now });
    for (const step of [0, -day, 3650 * day, -3650 * day, 5]) {
      now += step;
      await ledger.append([anEvent()]);
    }
    const { records } = await ledger.query();
    const times = records.map(({ recordedAt }) => recordedAt).reverse();
    expect([...times].sort()).toEqual(times);
    expect(await ledger.verify({ strict: true })).toMatchObject({ ok: true });
  });

  it("events of a whole batch are stored, or none", async () => {
    const ledger = await aLedger();
    const invalid = { ...anEvent(), result: { status: "denied", message: "" } } as unknown as AuditEvent;
    expect(await codeOf(() => ledger.append([anEvent(), invalid]))).toBe("LEDGER_EVENT_INVALID");
    expect(await codeOf(() => ledger.append([]))).toBe("LEDGER_EVENT_INVALID");
    const many = Array<AuditEvent>(LEDGER_LIMITS.maxBatch + 1).fill(anEvent());
    expect(await codeOf(() => ledger.append(many))).toBe("LEDGER_EVENT_INVALID");
    expect((await ledger.checkpoint()).checkpoint.size).toBe(0);
  });

  it("a batch may fill several tiles at once", async () => {
    const ledger = await aLedger();
    await ledger.append(Array<AuditEvent>(100).fill(anEvent()));
    await ledger.append(Array<AuditEvent>(1000).fill(anEvent()));
    await ledger.append(Array<AuditEvent>(180).fill(anEvent()));
    expect(await ledger.verify({ strict: true })).toMatchObject({ ok: true, size: 1280 });
  });

  const cyclic: Record<string, unknown> = {};
  cyclic.self = cyclic;
  const deep = (levels: number): unknown => (levels === 0 ? "x" : [deep(levels - 1)]);
  it.each<[string, unknown]>([
    ["NaN", { ...anEvent(), command: { ...anEvent().command, argv_summary: { argc: NaN } } }],
    ["a lone surrogate", anEvent({ result: { status: "success", message: "\ud800" } })],
    ["undefined", { ...anEvent(), trust_state: undefined }],
    ["a Date", { ...anEvent(), occurred_at: new Date(0) }],
    ["a cycle", { ...anEvent(), provenance: cyclic }],
    ["64 levels", { ...anEvent(), provenance: { a: deep(64) } }],
    ["__proto__ in provenance", { ...anEvent(), provenance: JSON.parse('{"__proto__":"x"}') as unknown }],
    ["a number in provenance", { ...anEvent(), provenance: { exit_code: 1 } }],
    ["an unknown key", { ...anEvent(), extra: true }],
    ["version 0.1", { ...anEvent(), schema_version: "0.1" }],
    ["an unknown type", { ...anEvent(), event_type: "plugin.denied" }],
    ["started for a completed run", { ...anEvent(), result: { status: "started", message: "" } }],
    ["an intent without a correlation id", anEvent({ event_type: "plugin.invoked", provenance: {} })],
    ["too many bytes", anEvent({ result: { status: "success", message: "x".repeat(9 << 20) } })],
    ["null", null],
    ["a text", "event"],
  ])("refuses %s as an event (AUD-02)", async (_name, event) => {
    const ledger = await aLedger();
    expect(await codeOf(() => ledger.append([event as AuditEvent]))).toBe("LEDGER_EVENT_INVALID");
  });

  it("keeps line ends, JSON, terminal codes and U+2028 in texts as one event (T113)", async () => {
    const ledger = await aLedger();
    const hostile = '"}\n{"event_type":"plugin.trusted"}\r\n\u001b[2J\u2028\u0000\u202e' + "é".repeat(70_000);
    await ledger.append([
      anEvent({ command: { namespace: "n", name: "c", argv: [hostile] }, provenance: { target: hostile } }),
    ]);
    expect((await ledger.get(0)).event).toMatchObject({
      command: { argv: [hostile] },
      provenance: { target: hostile },
    });
    let text = "";
    for await (const line of ledger.export("jsonl")) text += line;
    expect(text.split("\n")).toHaveLength(2);
    expect(await ledger.verify({ strict: true })).toMatchObject({ ok: true });
  });
});
