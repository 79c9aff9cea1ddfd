import type { Readable, Writable } from "node:stream";
import { MAX_EGRESS_MESSAGE_BYTES } from "../limits.ts";
import type { EgressRequest } from "./egress.ts";

/** What the host tells the helper. The first message is `start`. */
export type HostMessage =
  | {
      readonly type: "start";
      readonly addresses: readonly string[];
      readonly certificateAuthorities: readonly string[];
      /** Socket of the server that answers in the place of the network. */
      readonly answers?: string;
      /** The library's proxy modules, as file URLs. */
      readonly library: string;
    }
  | {
      readonly type: "allow";
      readonly id: number;
      readonly setHeaders: readonly (readonly [string, string])[];
      readonly removeHeaders: readonly string[];
      readonly scrub: readonly string[];
      readonly addresses: readonly string[];
    }
  | { readonly type: "block"; readonly id: number; readonly status: number; readonly reason: string }
  | { readonly type: "read-body"; readonly id: number; readonly maxBytes: number };

/** What the helper tells the host. */
export type HelperMessage =
  | { readonly type: "ready" }
  | { readonly type: "request"; readonly id: number; readonly request: EgressRequest }
  /** `data` is base64; without it the body is too long or broke off. */
  | { readonly type: "body"; readonly id: number; readonly data?: string }
  | {
      readonly type: "refused";
      readonly kind: "address" | "request";
      readonly target: string;
      readonly reason: string;
    };

/** Writes one message as a line of JSON. */
export function sendMessage(stream: Writable, message: HostMessage | HelperMessage): void {
  stream.write(`${JSON.stringify(message)}\n`);
}

/** Calls `receive` for each line, parsed. A line beyond the limit, or one that is no JSON, ends the stream with an error. */
export function receiveMessages(stream: Readable, receive: (message: unknown) => void): void {
  let parts: Buffer[] = [];
  let length = 0;
  stream.on("data", (chunk: Buffer) => {
    let from = 0;
    for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, from)) {
      const line = Buffer.concat([...parts, chunk.subarray(from, end)]).toString("utf8");
      parts = [];
      length = 0;
      from = end + 1;
      try {
        receive(JSON.parse(line)); // Both ends are ours: a helper that lies could dial by itself.
      } catch (error) {
        stream.destroy(error as Error);
        return;
      }
    }
    parts.push(chunk.subarray(from));
    length += chunk.length - from;
    if (length > MAX_EGRESS_MESSAGE_BYTES) stream.destroy(new RangeError("message is too long"));
  });
}
