import { once } from "node:events";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ProtocolError } from "@ooo/protocol";
import { MAX_QUEUED_BYTES } from "../src/limits.ts";
import { aRawHost, settled } from "./peer.ts";

const LINES = [
  '{"jsonrpc":"2.0","id":1,"method":"state.get","params":{"key":"a"}}',
  '{"jsonrpc":"2.0","id":2,"method":"http.request","params":{"method":"GET","url":"x","body":true}}',
  '{"jsonrpc":"2.0","method":"stream.credit","params":{"id":2,"stream":"response","chunks":3}}',
  '{"jsonrpc":"2.0","method":"stream.chunk","params":{"id":2,"stream":"request","seq":0,"data":"aGk="}}',
  '{"jsonrpc":"2.0","method":"stream.end","params":{"id":2,"stream":"request","chunks":1}}',
  '{"jsonrpc":"2.0","method":"stream.stop","params":{"id":2,"stream":"response"}}',
  '{"jsonrpc":"2.0","method":"request.cancel","params":{"id":2}}',
  '{"jsonrpc":"2.0","method":"log","params":{"level":"info","message":"x"}}',
  '{"jsonrpc":"2.0","id":null,"error":{"code":1,"message":"x","data":{"code":"X"}}}',
  '{"jsonrpc":"2.0","id":3,"result":{}}',
  "[]",
];

const pieces = fc.array(
  fc.oneof(
    fc.constantFrom(...LINES).map((line) => Buffer.from(`${line}\n`)),
    // A known line with one byte changed.
    fc.tuple(fc.constantFrom(...LINES), fc.nat(), fc.nat(255)).map(([line, at, byte]) => {
      const bytes = Buffer.from(`${line}\n`);
      bytes[at % bytes.byteLength] = byte;
      return bytes;
    }),
    fc.json({ maxDepth: 4 }).map((text) => Buffer.from(`${text}\n`)),
    fc.uint8Array({ maxLength: 60 }).map((bytes) => Buffer.from(bytes)),
  ),
  { maxLength: 12 },
);

/** Runs bytes against a host, cut at `sizes`; returns what it said and how it ended. */
async function play(all: Buffer, sizes: readonly number[]): Promise<{ lines: unknown[]; error: unknown }> {
  const host = aRawHost({
    "state.get": () => ({ found: false }),
    "http.request": async (_params, call) => {
      for await (const bytes of call.input) await call.output("response").write(bytes);
      await call.output("response").end();
      return { status: 200, headers: [] };
    },
    log: () => undefined,
  });
  let error: unknown = null;
  void host.closed.then((reason) => (error = reason));
  for (let at = 0, turn = 0; at < all.byteLength; turn += 1) {
    const size = (sizes[turn % sizes.length] ?? 0) + 1;
    host.channel.write(all.subarray(at, at + size));
    at += size;
  }
  await settled();
  return { lines: host.lines(), error };
}

describe("T060: whatever a plugin sends", () => {
  it("the connection lives or is closed with a ProtocolError, and nothing escapes", async () => {
    await fc.assert(
      fc.asyncProperty(pieces, async (parts) => {
        const { error } = await play(Buffer.concat(parts), [4095]);
        if (error !== null) expect(error).toBeInstanceOf(ProtocolError);
      }),
      { numRuns: 300 },
    );
  });

  it("the outcome does not depend on where the bytes are cut", async () => {
    await fc.assert(
      fc.asyncProperty(pieces, fc.array(fc.nat(60), { minLength: 1, maxLength: 5 }), async (parts, sizes) => {
        const all = Buffer.concat(parts);
        const whole = await play(all, [all.byteLength]);
        const cut = await play(all, sizes);
        const code = (error: unknown): unknown => (error instanceof ProtocolError ? error.code : error);
        expect(code(cut.error)).toBe(code(whole.error));
        // Answers of handlers may come in another order, or not at all once the connection is over.
        if (whole.error === null) expect(new Set(texts(cut.lines))).toEqual(new Set(texts(whole.lines)));
      }),
      { numRuns: 150 },
    );
  });

  it("T060: a plugin that sends a gigabyte without a line feed is cut off and the host keeps none of it", async () => {
    const host = aRawHost();
    const block = Buffer.alloc(1024 * 1024, "x");
    let accepted = 0;
    while (accepted < 1024 && !host.channel.destroyed) {
      accepted += 1;
      if (!host.channel.write(block)) await settled();
      if ((await Promise.race([host.closed, Promise.resolve(null)])) !== null) break;
    }
    expect((await host.closed)?.code).toBe("PROTOCOL_LINE_TOO_LONG");
    expect(accepted).toBeLessThan(4);
  });

  it("T060: a plugin that never reads is not read either, once its answers fill the queue", async () => {
    let answered = 0;
    const value = "x".repeat(1_000_000);
    const host = aRawHost({
      "state.get": () => {
        answered += 1;
        return { found: true, version: 1, value };
      },
    });
    host.channel.pause();
    const send = (id: number): boolean =>
      host.channel.write(
        `{"jsonrpc":"2.0","id":${id},"method":"state.get","params":{"key":"${"k".repeat(500)}"}}\n`,
      );
    let sent = 0;
    while (sent < 40) {
      sent += 1;
      send(sent);
      await settled();
    }
    expect(answered * 1_000_000).toBeLessThan(MAX_QUEUED_BYTES + 3_000_000);
    // Once it reads again, everything that it asked for comes.
    host.channel.resume();
    while (answered < sent) await once(host.channel, "data");
    expect(answered).toBe(sent);
  });

  it("T060: a plugin that gives credit for everything and never reads holds up the streams, not the host's memory", async () => {
    let written = 0;
    const host = aRawHost({
      "http.request": (_params, call) => {
        const sink = call.output("response");
        const forever = async (): Promise<void> => {
          for (;;) {
            await sink.write(Buffer.alloc(48 * 1024));
            written += 64 * 1024;
          }
        };
        forever().catch(() => undefined);
        return { status: 200, headers: [] };
      },
    });
    host.channel.pause();
    for (let id = 1; id <= 32; id += 1) {
      const lines = [
        `{"jsonrpc":"2.0","id":${id},"method":"http.request","params":{"method":"GET","url":"x"}}`,
        `{"jsonrpc":"2.0","method":"stream.credit","params":{"id":${id},"stream":"response","chunks":64}}`,
      ];
      host.channel.write(`${lines.join("\n")}\n`);
      await settled();
    }
    expect(written).toBeGreaterThan(500_000);
    expect(written).toBeLessThan(2_000_000);
    host.channel.resume();
    while (written < 32 * 64 * 64 * 1024) await settled();
    host.channel.destroy();
    await host.closed;
  });

  it("a channel that ends within a line is closed as truncated", async () => {
    const host = aRawHost();
    host.channel.end('{"jsonrpc"');
    expect((await host.closed)?.code).toBe("PROTOCOL_TRUNCATED");
  });

  it("log messages are read no faster than they are handled", async () => {
    let handled = 0;
    const gate = Promise.withResolvers<undefined>();
    const host = aRawHost({
      log: async () => {
        handled += 1;
        await gate.promise;
      },
    });
    for (let index = 0; index < 1000; index += 1) {
      host.channel.write(`{"jsonrpc":"2.0","method":"log","params":{"level":"info","message":"${index}"}}\n`);
      if (index % 50 === 0) await settled();
    }
    await settled();
    expect(handled).toBeLessThan(200);
    gate.resolve(undefined);
    while (handled < 1000) await settled();
  });
});

function texts(lines: readonly unknown[]): string[] {
  return lines.map((line) => JSON.stringify(line));
}
