import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { HostConnectionOptions } from "@ooo/protocol";
import { aRawHost, collect, settled } from "./peer.ts";

type Part = { text: string } | { base64: string } | { repeat: string; times: number };
type Expected = { id?: number; error?: string; notify?: string; params?: object };
type Case = { name: string; send: Part[]; answers: Expected[]; closed: string | null };

const directory = join(import.meta.dirname, "../../../vectors/protocol");

const untilAborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_resolve, reject) =>
    signal.addEventListener("abort", () => reject(signal.reason as Error), { once: true }),
  );

/** The host that `vectors/protocol/README.md` describes. */
const handlers: HostConnectionOptions["handlers"] = {
  "state.get": () => ({ found: false }),
  "ledger.query": (_params, { signal }) => untilAborted(signal),
  "http.request": async ({ url }, call) => {
    const reader = call.input[Symbol.asyncIterator]();
    if (new URL(url).host === "hang.test") {
      await reader.next();
      return untilAborted(call.signal);
    }
    const body = await collect(call.input);
    const sink = call.output("response");
    void sink.write(body).then(
      () => sink.end(),
      () => undefined,
    );
    return { status: 200, headers: [] };
  },
};

function bytesOf(part: Part): Buffer {
  if ("text" in part) return Buffer.from(part.text);
  if ("base64" in part) return Buffer.from(part.base64, "base64");
  return Buffer.from(part.repeat.repeat(part.times));
}

function expectedLine({ id, error, notify, params, ...rest }: Expected): unknown {
  if (notify !== undefined)
    return { jsonrpc: "2.0", method: notify, params: expect.objectContaining(relaxed(params)) as unknown };
  if (error === undefined) return { jsonrpc: "2.0", id, ...rest };
  return {
    jsonrpc: "2.0",
    id,
    error: expect.objectContaining({ data: expect.objectContaining({ code: error }) as unknown }) as unknown,
  };
}

function relaxed(params: object = {}): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(params).map(([key, value]) => [
      key,
      key === "error" ? (expect.objectContaining(value as object) as unknown) : value,
    ]),
  );
}

for (const file of globSync("*.json", { cwd: directory }).sort()) {
  const { description, cases } = JSON.parse(readFileSync(join(directory, file), "utf8")) as {
    description: string;
    cases: Case[];
  };
  describe(`T060: ${description}`, () => {
    it.each(cases.map((one) => [one.name, one] as const))("%s", async (_name, { send, answers, closed }) => {
      const host = aRawHost(handlers);
      let error: unknown = null;
      void host.closed.then((reason) => (error = reason?.code));
      for (const part of send) {
        host.channel.write(bytesOf(part));
        await settled();
      }
      const lines = answers.map(expectedLine);
      if (closed !== null && closed !== "PROTOCOL_PEER_ENDED") {
        lines.push({
          jsonrpc: "2.0",
          id: null,
          error: expect.objectContaining({
            data: expect.objectContaining({ code: closed }) as unknown,
          }) as unknown,
        });
      }
      expect({ lines: host.lines(), error }).toEqual({ lines, error: closed });
    });
  });
}
