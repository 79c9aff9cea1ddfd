import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CORE_LIMITS, RECORD_KEYS, type LogEvent, type ProgressEvent } from "@ooo/core";
import type { JsonObject } from "@ooo/protocol";
import { aCore, connect, type ACore } from "./a-core.ts";
import { aScope } from "./a-scope.ts";

const SECRET = "ghp_0123456789abcdefghijklmnopqrstuvwxyz";
const long = { text: "x".repeat(CORE_LIMITS.maxInlineBytes) };
const onlyBody = ({ home }: ACore): string => join(home.evidence, readdirSync(home.evidence)[0] ?? "");

describe("records", () => {
  it("belong to their invocation, and the ledger that holds them verifies", async () => {
    const opened = await aCore();
    const plugin = connect(opened, { ...aScope(), artifact_digest: "sha256:00" });
    await plugin.request("ledger.append", { kind: "verdict", summary: "ready", data: { approvals: 2 } });
    const { records } = await opened.ledger.query();
    expect(records.map(({ event }) => event)).toMatchObject([
      {
        event_type: "plugin.capability_used",
        capabilities_used: ["ledger:write"],
        trust_state: "trusted",
        provenance: {
          correlation_id: "0199c0de",
          source_identity: "https://example.com/repo",
          artifact_digest: "sha256:00",
          record_type: "evidence",
          record_kind: "verdict",
          record_summary: "ready",
          record_body: '{"approvals":2}',
        },
      },
    ]);
    expect(await opened.ledger.verify()).toMatchObject({ ok: true });
  });

  it("put long bodies beside the ledger, by hash, readable by their owner only", async () => {
    const opened = await aCore();
    const plugin = connect(opened, aScope());
    const { sha256 } = await plugin.request("ledger.append", { kind: "log", data: long });
    expect(readdirSync(opened.home.evidence)).toEqual([sha256.slice("sha256:".length)]);
    const { records } = await opened.ledger.query();
    expect(records[0]?.event.provenance).not.toHaveProperty("record_body");
    expect((await plugin.request("ledger.query", {})).entries[0]?.data).toEqual(long);
  });

  it("are never given back changed: a body that was edited or removed is an error, not an answer", async () => {
    const opened = await aCore();
    const plugin = connect(opened, aScope());
    await plugin.request("ledger.append", { kind: "log", data: long });
    const path = onlyBody(opened);
    chmodSync(path, 0o600);
    writeFileSync(path, readFileSync(path, "utf8").replace("xxx", "xyx"));
    await expect(plugin.request("ledger.query", {})).rejects.toMatchObject({ code: "HOST_FAULT" });
    rmSync(path);
    await expect(plugin.request("ledger.query", {})).rejects.toMatchObject({ code: "HOST_FAULT" });
  });

  it("AUD-13: no secret gets into ledger, bodies, state.db or sinks through evidence, provenance, handoff, progress or log", async () => {
    const seen: (ProgressEvent | LogEvent)[] = [];
    const opened = await aCore({
      onProgress: (event) => seen.push(event),
      onLog: (event) => seen.push(event),
    });
    const plugin = connect(opened, aScope());
    const data: JsonObject = { password: "hunter2-hunter2", note: `Bearer ${SECRET}`, [SECRET]: [SECRET] };
    await plugin.request("ledger.append", { kind: "a", summary: SECRET, data });
    await plugin.request("ledger.append", { kind: "b", data: { ...data, ...long } });
    await plugin.request("provenance.record", {
      action: "derived",
      target: `https://ada:${SECRET}@example.com/?access_token=${SECRET}`,
      from: [SECRET],
      note: `--token ${SECRET}`,
    });
    await plugin.request("handoff.attach", {
      name: "h",
      summary: SECRET,
      data,
      artifacts: [{ path: SECRET, media_type: SECRET }],
    });
    await plugin.request("progress.report", { message: SECRET });
    plugin.notify("log", { level: "info", message: SECRET, fields: data });
    await plugin.request("progress.report", { message: "done" });
    await opened.core.close();
    const files = [opened.home.ledger, `${opened.home.ledger}-wal`, opened.home.state, onlyBody(opened)];
    const bytes = Buffer.concat(files.filter((path) => existsSync(path)).map((path) => readFileSync(path)));
    expect(seen).toHaveLength(3);
    for (const secret of [SECRET, "hunter2"]) {
      expect(bytes.includes(secret), secret).toBe(false);
      expect(JSON.stringify(seen)).not.toContain(secret);
    }
  });

  it("refuse a kind that is a secret, because a name is not changed", async () => {
    const plugin = connect(await aCore(), aScope());
    const kind = "sk-0123456789abcdefghijklmnopqrstuvwxyz0123456789";
    await expect(plugin.request("ledger.append", { kind, data: {} })).rejects.toMatchObject({
      code: "INVALID_PARAMS",
    });
  });

  it("are bounded per invocation", async () => {
    const opened = await aCore();
    const scope = aScope();
    const data = { text: "x".repeat(CORE_LIMITS.maxRecordBytes - 100) };
    const append = opened.core.providers["ledger.append"];
    const call = undefined as never;
    for (let at = 0; at < CORE_LIMITS.maxRecordedBytes / CORE_LIMITS.maxRecordBytes; at += 1) {
      await append({ kind: "a", data }, scope, call);
    }
    await expect(append({ kind: "a", data }, scope, call)).rejects.toMatchObject({ code: "LIMIT_EXCEEDED" });
    await append({ kind: "a", data }, aScope("plugin", "another-run"), call);
  });

  it("are given back by pages that fit a line", async () => {
    const plugin = connect(await aCore(), aScope());
    const data = { text: "x".repeat(200_000) };
    for (let at = 0; at < 6; at += 1)
      await plugin.request("ledger.append", { kind: "a", data: { ...data, at } });
    const seen: unknown[] = [];
    let cursor: string | undefined;
    do {
      const page = await plugin.request("ledger.query", cursor === undefined ? {} : { cursor });
      seen.push(...page.entries.map((entry) => entry.data.at));
      cursor = page.cursor;
    } while (cursor !== undefined);
    expect(seen).toEqual([5, 4, 3, 2, 1, 0]);
  });

  it("come back as they were redacted, whatever JSON they are", async () => {
    const opened = await aCore();
    const plugin = connect(opened, aScope());
    const texts = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.constantFrom("token=x", "--token", "Bearer abc", '"password":"x"', 'a\\"b', "\u2028"),
    );
    const keys = texts.filter((key) => !["__proto__", "constructor", "prototype"].includes(key));
    const values = fc.dictionary(
      keys,
      fc.oneof(texts, fc.integer(), fc.array(texts), fc.dictionary(keys, texts)),
    );
    await fc.assert(
      fc.asyncProperty(values, async (data) => {
        const { id, sha256 } = await plugin.request("ledger.append", { kind: "a", data: { ...data } });
        const { entries } = await plugin.request("ledger.query", { limit: 1 });
        expect(entries[0]).toMatchObject({ id, sha256 });
      }),
      { numRuns: 60 },
    );
  });

  it("use exactly the keys that docs/reference/primitives.md names", () => {
    const page = readFileSync(join(import.meta.dirname, "../../../docs/reference/primitives.md"), "utf8");
    const named = [...page.matchAll(/^\| `(record_\w+)` +\|/gm)].map(([, key]) => key);
    expect(named).toEqual([...RECORD_KEYS]);
    for (const [name, value] of Object.entries(CORE_LIMITS)) {
      expect(page, name).toMatch(
        new RegExp(`^\\| \`${name}\` +\\| ${value.toLocaleString("en-US")} +\\|`, "m"),
      );
    }
  });
});
