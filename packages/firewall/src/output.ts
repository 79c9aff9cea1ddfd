import type { Readable, Writable } from "node:stream";
import { once } from "node:events";
import { StreamHash } from "./stream-hash.ts";
import { TerminalFilter } from "./terminal-filter.ts";

/** What the ledger keeps of a stream (INV-07): never its content. */
export type OutputSummary = {
  /** Hex SHA-256 over the plugin's bytes. */
  readonly sha256: string;
  readonly bytes: number;
  /** Whether the caller did not get all of it. */
  readonly truncated: boolean;
};

/** Where the bytes of one stream go. */
export type OutputTarget =
  | { readonly kind: "stream"; readonly to: Writable; readonly isTerminal: boolean }
  | {
      readonly kind: "capture";
      readonly chunks: Buffer[];
      readonly budget: { left: number };
      readonly onFull: () => void;
    };

/**
 * Passes one stream of a plugin on as it comes, with back-pressure and without keeping any of it, and returns its
 * summary at its end. A reader that went away ends nothing: the plugin's bytes are still counted and hashed.
 */
export async function passOutput(from: Readable, target: OutputTarget): Promise<OutputSummary> {
  const hash = new StreamHash();
  let bytes = 0;
  let truncated = false;
  const filter = target.kind === "stream" && target.isTerminal ? new TerminalFilter() : undefined;
  const isGone = watchEnd(target);
  try {
    for await (const chunk of from as AsyncIterable<Buffer>) {
      await hash.update(chunk);
      bytes += chunk.length;
      if (target.kind === "capture") {
        truncated ||= !keep(target, chunk);
      } else if (isGone()) {
        truncated = true;
      } else if (!target.to.write(filter === undefined ? chunk : filter.push(chunk))) {
        await drained(target.to);
      }
    }
    if (filter !== undefined && target.kind === "stream" && !isGone()) target.to.write(filter.end());
  } catch {
    // The stream broke with its run; what came until then counts.
    truncated = true;
  }
  return { sha256: await hash.digest(), bytes, truncated };
}

function keep(target: OutputTarget & { kind: "capture" }, chunk: Buffer): boolean {
  const part = chunk.subarray(0, target.budget.left);
  target.budget.left -= part.length;
  if (part.length > 0) target.chunks.push(part);
  if (part.length < chunk.length) target.onFull();
  return part.length === chunk.length;
}

/** T059: a caller that closed its end (`| head`) is no fault of the plugin. */
function watchEnd(target: OutputTarget): () => boolean {
  if (target.kind === "capture") return () => false;
  const { to } = target;
  to.on("error", () => undefined);
  return () => to.destroyed || to.writableEnded || to.errored !== null;
}

async function drained(to: Writable): Promise<void> {
  if (to.destroyed) return;
  const stop = new AbortController();
  const { signal } = stop;
  await Promise.race([once(to, "drain", { signal }), once(to, "close", { signal })]).catch(() => undefined);
  stop.abort();
}
