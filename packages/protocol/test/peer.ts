import { duplexPair, type Duplex } from "node:stream";
import { openConnection, type HostConnectionOptions, type ProtocolError } from "@ooo/protocol";

/** What became of a host's connection. */
export type RawHost = {
  /** The plugin's end of the channel, as bytes. */
  readonly channel: Duplex;
  /** Everything the host wrote so far, parsed. */
  readonly lines: () => unknown[];
  /** Resolves when the host's connection is over. */
  readonly closed: Promise<ProtocolError | undefined>;
};

/** Opens a host whose other end is raw bytes. */
export function aRawHost(handlers: HostConnectionOptions["handlers"] = {}): RawHost {
  const [hostEnd, channel] = duplexPair();
  const { promise, resolve } = Promise.withResolvers<ProtocolError | undefined>();
  openConnection(hostEnd, { role: "host", handlers, onClose: resolve });
  const received: Buffer[] = [];
  channel.on("data", (bytes: Buffer) => received.push(bytes));
  channel.on("error", () => undefined);
  return {
    channel,
    closed: promise,
    lines: () =>
      Buffer.concat(received)
        .toString()
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => JSON.parse(line) as unknown),
  };
}

/** Resolves once everything that is ready to run has run. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

/** Collects a stream. */
export async function collect(source: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const part of source) parts.push(part);
  return Buffer.concat(parts);
}
