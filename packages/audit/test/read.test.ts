import { spawnSync } from "node:child_process";
import { dirname } from "node:path";
import { describe, expect, it } from "vitest";
import {
  formatReceipt,
  openCheckpoint,
  openLedger,
  parseReceipt,
  parseVerifierKey,
  verifyConsistency,
  verifyProof,
  type InclusionProof,
} from "@ooo/audit";
import { leafHash, pushLeaf, rootOfFrontier } from "../src/merkle.ts";
import { aLedger, anEvent, codeOf, fill, someEvents, tamper } from "./support/fixture.ts";
import { programCommand, programEnvironment } from "./support/process.ts";

describe("query", () => {
  it("pages through all records, newest first, once each, while others append", async () => {
    const ledger = await aLedger();
    await fill(ledger, 130);
    const seen: number[] = [];
    let before: number | undefined;
    do {
      const page = await ledger.query({ limit: 50, ...(before === undefined ? {} : { before }) });
      seen.push(...page.records.map(({ sequence }) => sequence));
      before = page.next;
      await ledger.append([anEvent()]);
    } while (before !== undefined);
    expect(seen).toEqual(Array.from({ length: 130 }, (_, at) => 129 - at));
  });

  it("filters by plugin, type, status, correlation id, time and sequence at once", async () => {
    let now = 1_800_000_000_000;
    const ledger = await aLedger({ now: () => now });
    for (let at = 0; at < 20; at += 1) {
      now += 1000;
      const id = `run-${String(at % 2)}`;
      await ledger.append([
        anEvent({
          event_type: at % 4 === 0 ? "plugin.failed" : "plugin.permission_used",
          plugin: { name: at < 10 ? "one" : "two", version: "1", source_type: "local_path" },
          provenance: { correlation_id: id },
          result: { status: at % 4 === 0 ? "blocked" : "success", message: "" },
        }),
      ]);
    }
    const found = async (query: object) =>
      (await ledger.query(query)).records.map(({ sequence }) => sequence);
    expect(await found({ plugin: "one", status: "blocked" })).toEqual([8, 4, 0]);
    expect(await found({ types: ["plugin.failed"], plugin: "two" })).toEqual([16, 12]);
    expect(await found({ correlationId: "run-1", from: 15 })).toEqual([19, 17, 15]);
    const start = 1_800_000_000_000;
    expect(await found({ since: new Date(start + 3000), until: new Date(start + 6000) })).toEqual([4, 3, 2]);
    expect(await found({ plugin: "none" })).toEqual([]);
    for (const query of [
      { limit: 0 },
      { limit: 1e9 },
      { before: -1 },
      { from: 0.5 },
      { since: new Date("x") },
    ]) {
      expect(await codeOf(() => ledger.query(query))).toBe("LEDGER_QUERY_INVALID");
    }
    expect(await codeOf(() => ledger.get(99))).toBe("LEDGER_NO_SUCH_SEQUENCE");
  });

  it("refuses to show an event whose bytes are no event any more (AUD-07)", async () => {
    const ledger = await aLedger();
    await fill(ledger, 5);
    tamper(ledger.files.database, (db) =>
      db.exec("UPDATE entry SET body = replace(body, '\"v\":1', '\"v\":2')"),
    );
    expect(await codeOf(() => ledger.query())).toBe("LEDGER_CORRUPT");
  });
});

describe("proofs (AUD-08)", () => {
  it("any event is proven against a signed checkpoint, with nothing but the key", async () => {
    const ledger = await aLedger();
    await fill(ledger, 600);
    for (const sequence of [0, 1, 255, 256, 511, 512, 598, 599]) {
      const proof = JSON.parse(JSON.stringify(await ledger.prove(sequence))) as InclusionProof;
      const { record, checkpoint } = verifyProof(proof, ledger.verifierKey);
      expect(record.event.result.message).toBe(`event ${String(sequence)}`);
      expect(checkpoint).toMatchObject({ size: 600, origin: ledger.origin });
    }
    expect(await codeOf(() => ledger.prove(600))).toBe("LEDGER_NO_SUCH_SEQUENCE");
  });

  it("a proof of which anything was changed is refused", async () => {
    const ledger = await aLedger();
    await fill(ledger, 9);
    const other = await aLedger();
    const proof = await ledger.prove(3);
    const changes: Partial<Record<keyof InclusionProof, unknown>>[] = [
      { sequence: 4 },
      { leaf: proof.leaf.replace("event 3", "event 4") },
      { leaf: "{}" },
      { leaf: undefined },
      { path: proof.path.slice(1) },
      { path: [...proof.path].reverse() },
      { path: "x" },
      { path: [1] },
      { checkpoint: proof.checkpoint.replace("\n9\n", "\n10\n") },
      { checkpoint: "" },
      { type: "other" },
    ];
    for (const change of changes) {
      const changed = { ...proof, ...change } as InclusionProof;
      const code = await codeOf(() => verifyProof(changed, ledger.verifierKey));
      expect(["LEDGER_PROOF_INVALID", "LEDGER_NOTE_INVALID"]).toContain(code);
    }
    expect(await codeOf(() => verifyProof(proof, other.verifierKey))).toBe("LEDGER_FOREIGN");
    expect(await codeOf(() => verifyProof(null as never, ledger.verifierKey))).toBe("LEDGER_PROOF_INVALID");
  });

  it("two checkpoints are proven consistent, and a fork is not", async () => {
    const ledger = await aLedger();
    const checkpoints = [];
    for (const size of [1, 7, 256, 300, 700]) {
      await fill(ledger, size - (await ledger.checkpoint()).checkpoint.size);
      checkpoints.push((await ledger.checkpoint()).checkpoint);
    }
    for (const older of checkpoints) {
      for (const newer of checkpoints.filter(({ size }) => size >= older.size)) {
        const proof = await ledger.proveConsistency(older.size, newer.size);
        verifyConsistency(proof, older, newer);
        const fork = { ...older, root: leafHash("fork") };
        expect(await codeOf(() => verifyConsistency(proof, fork, newer))).toBe("LEDGER_PROOF_INVALID");
      }
    }
    expect(await codeOf(() => ledger.proveConsistency(5, 4))).toBe("LEDGER_NO_SUCH_SEQUENCE");
    expect(await codeOf(() => ledger.proveConsistency(1, 10_000))).toBe("LEDGER_NO_SUCH_SEQUENCE");
  });

  it("the events that decide about trust are found and proven, oldest first", async () => {
    const ledger = await aLedger();
    const of = (name: string, event_type: "plugin.trusted" | "plugin.revoked") =>
      anEvent({ event_type, plugin: { name, version: "1", source_type: "local_path" } });
    await fill(ledger, 300);
    await ledger.append([of("one", "plugin.trusted"), of("two", "plugin.trusted")]);
    await fill(ledger, 300);
    await ledger.append([of("one", "plugin.revoked")]);
    const types = ["plugin.trusted", "plugin.revoked", "plugin.disabled", "plugin.removed"] as const;
    const sequences = async (of: Parameters<typeof ledger.provenEvents>[0]) =>
      (await ledger.provenEvents(of)).map(({ sequence }) => sequence);
    expect(await sequences({ plugin: "one", types })).toEqual([300, 602]);
    expect(await sequences({ types })).toEqual([300, 301, 602]);
    tamper(ledger.files.database, (db) => {
      db.exec("UPDATE entry SET body = replace(body, 'plugin.revoked', 'plugin.trusted') WHERE idx = 602");
    });
    expect(await codeOf(() => ledger.provenEvents({ plugin: "one", types }))).toBe("LEDGER_CORRUPT");
  });

  it("an event beside a proven one is proven too, whatever its stored hashes say", async () => {
    const ledger = await aLedger();
    const of = (name: string) =>
      anEvent({ event_type: "plugin.trusted", plugin: { name, version: "1", source_type: "local_path" } });
    await fill(ledger, 300);
    await ledger.append([of("one"), of("two"), of("two")]);
    await fill(ledger, 300);
    const codeOfAll = () => codeOf(() => ledger.provenEvents({ types: ["plugin.trusted"] }));
    expect(await codeOfAll()).toBe("nothing was thrown");
    tamper(ledger.files.database, (db) => {
      const { body } = db.prepare("SELECT body FROM entry WHERE idx = 301").get() as { body: string };
      db.prepare("UPDATE entry SET body = ? WHERE idx = 301").run(body.replace('"two"', '"six"'));
    });
    expect(await codeOfAll()).toBe("LEDGER_CORRUPT");
    tamper(ledger.files.database, (db) => {
      const { body } = db.prepare("SELECT body FROM entry WHERE idx = 301").get() as { body: string };
      const { hashes } = db.prepare("SELECT hashes FROM tile WHERE n = 1").get() as { hashes: Uint8Array };
      const forged = Buffer.from(hashes);
      forged.set(leafHash(body), (301 - 256) * 32); // body and hash agree now, the root does not
      db.prepare("UPDATE tile SET hashes = ? WHERE n = 1").run(forged);
      db.prepare("UPDATE entry SET leaf = ? WHERE idx = 301").run(leafHash(body));
    });
    expect(await codeOfAll()).toBe("LEDGER_CORRUPT");
  });

  it("a receipt is one line, and only of its one form", async () => {
    const ledger = await aLedger();
    await fill(ledger, 3);
    const { checkpoint, note } = await ledger.checkpoint();
    const line = formatReceipt(checkpoint);
    expect(line).toMatch(/^ledger ledger\/[0-9a-f]{32} 3 [0-9a-f]{64}$/);
    expect(parseReceipt(line)).toMatchObject({ size: 3, origin: ledger.origin });
    expect(openCheckpoint(note, parseVerifierKey(ledger.verifierKey))).toMatchObject({ size: 3 });
    for (const bad of ["", `${line} `, line.toUpperCase(), line.replace(" 3 ", " 03 "), line.slice(0, -1)]) {
      expect(await codeOf(() => parseReceipt(bad))).toBe("LEDGER_RECEIPT_INVALID");
    }
  });
});

describe("verify", () => {
  it("goes on from a checkpoint that was verified before, and finds what came after (AUD-07)", async () => {
    const ledger = await aLedger();
    await fill(ledger, 700);
    const { checkpoint } = await ledger.verify();
    await fill(ledger, 300);
    if (checkpoint === undefined) throw new Error("no checkpoint");
    expect(await ledger.verify({ from: checkpoint })).toMatchObject({ ok: true, from: 512, size: 1000 });
    const forged = { ...checkpoint, root: leafHash("x") };
    expect((await ledger.verify({ from: forged })).problems[0]?.code).toBe("ROLLED_BACK");
    tamper(ledger.files.database, (db) =>
      db.exec("UPDATE entry SET body = replace(body, 'event 250', 'event 251')"),
    );
    const reader = await openLedger({ ...ledger.files, mode: "read" });
    expect((await reader.verify({ from: checkpoint })).problems).toMatchObject([{ sequence: 950 }]);
    expect((await reader.verify()).problems).toMatchObject([{ sequence: 250 }, { sequence: 950 }]);
    await reader.close();
  });

  it("finds nothing wrong while others append", async () => {
    const ledger = await aLedger();
    await fill(ledger, 250);
    const writer = await openLedger(ledger.files);
    const over = new AbortController();
    const writing = (async () => {
      while (!over.signal.aborted) {
        await writer.append(someEvents(7));
        await new Promise((resolve) => setImmediate(resolve));
      }
    })();
    for (let round = 0; round < 60; round += 1) {
      expect(await ledger.verify({ skipStructure: true })).toMatchObject({ ok: true, problems: [] });
    }
    over.abort();
    await writing;
    await writer.close();
  });

  it("finds the same with several workers (T116)", async () => {
    const ledger = await aLedger();
    await fill(ledger, 9000);
    tamper(ledger.files.database, (db) =>
      db.exec("UPDATE entry SET leaf = zeroblob(32) WHERE idx IN (5, 8999)"),
    );
    for (const workers of [1, 2, 3]) {
      const { problems } = await ledger.verify({ workers, skipStructure: true });
      expect(problems.map(({ sequence }) => sequence)).toEqual([5, 8999]);
    }
  });
});

describe("export", () => {
  it("JSON lines are the leaves: their hashes give the root", async () => {
    const ledger = await aLedger();
    await fill(ledger, 600);
    let text = "";
    for await (const chunk of ledger.export("jsonl")) text += chunk;
    let frontier: Uint8Array[] = [];
    text.trimEnd().split("\n").forEach((line, at) => (frontier = pushLeaf(frontier, at, leafHash(line)))); // prettier-ignore
    expect(rootOfFrontier(frontier)).toEqual(Buffer.from((await ledger.checkpoint()).checkpoint.root));
  });

  it("CloudEvents carry the required attributes and the event as it is", async () => {
    const ledger = await aLedger();
    await ledger.append(someEvents(2));
    let text = "";
    for await (const chunk of ledger.export("cloudevents", { from: 1 })) text += chunk;
    const record = await ledger.get(1);
    expect(JSON.parse(text)).toEqual({
      specversion: "1.0",
      id: record.id,
      source: `urn:ooo:${ledger.origin.replace("/", ":")}`,
      type: "dev.ooo.plugin.permission_used",
      time: "2026-11-20T12:00:00.000Z",
      subject: "github-pr",
      datacontenttype: "application/json",
      dataschema: "urn:ooo:schema:audit-event:0.2",
      sequence: "1",
      correlationid: "invocation-1",
      data: record.event,
    });
  });

  it("OpenTelemetry log records are OTLP/JSON, up to 16 a line", async () => {
    const ledger = await aLedger();
    await fill(ledger, 300);
    await ledger.append([anEvent({ result: { status: "blocked", message: "no" } })]);
    const lines: string[] = [];
    for await (const chunk of ledger.export("opentelemetry")) lines.push(...chunk.trimEnd().split("\n"));
    type Line = { resourceLogs: [{ scopeLogs: [{ logRecords: Record<string, unknown>[] }] }] };
    const records = lines.flatMap(
      (line) => (JSON.parse(line) as Line).resourceLogs[0].scopeLogs[0].logRecords,
    );
    expect(lines).toHaveLength(Math.ceil(301 / 16));
    expect(records).toHaveLength(301);
    expect(records.at(-1)).toMatchObject({
      timeUnixNano: "1795176000000000000",
      severityNumber: 13,
      severityText: "WARN",
      eventName: "plugin.permission_used",
      body: { stringValue: "no" },
    });
    expect(records[0]?.attributes).toContainEqual({ key: "ooo.sequence", value: { stringValue: "0" } });
  });

  it("holds no more at its end than at its beginning, in each format", async () => {
    const ledger = await aLedger();
    await fill(ledger, 8192);
    for (const format of ["jsonl", "cloudevents", "opentelemetry"]) {
      const [program, ...words] = programCommand("exporter.ts", [dirname(ledger.files.database), format]);
      const { stdout } = spawnSync(program, words, { encoding: "utf8", env: programEnvironment });
      // The first point is before caches are warm.
      const [, ...living] = stdout.trimEnd().split("\n").map(Number);
      expect(living.length).toBeGreaterThan(12);
      expect(Math.max(...living) - Math.min(...living)).toBeLessThan(1_000_000);
    }
  });

  it("stops at an event that does not fit its hash", async () => {
    const ledger = await aLedger();
    await fill(ledger, 5);
    tamper(ledger.files.database, (db) =>
      db.exec("UPDATE entry SET body = replace(body, 'event 3', 'event 4')"),
    );
    const read = async (): Promise<void> => {
      const chunks = ledger.export("jsonl");
      while ((await chunks.next()).done !== true);
    };
    await expect(read()).rejects.toMatchObject({ code: "LEDGER_CORRUPT", sequence: 3 });
  });
});
