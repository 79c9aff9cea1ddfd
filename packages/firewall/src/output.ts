import type { Readable, Writable } from "node:stream";
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
 *
 * Events, not an async iterator: a gigabyte comes in 16,000 parts, and each would cost several promises.
 */
export async function passOutput(from: Readable, target: OutputTarget): Promise<OutputSummary> {
  const hash = new StreamHash();
  let bytes = 0;
  let truncated = false;
  const filter = target.kind === "stream" && target.isTerminal ? new TerminalFilter() : undefined;
  const isGone = watchEnd(target);
  const passOn = (chunk: Buffer): Promise<void> | undefined => {
    bytes += chunk.length;
    if (target.kind === "capture") {
      truncated ||= !keep(target, chunk);
    } else if (isGone()) {
      truncated = true;
    } else if (!target.to.write(filter === undefined ? chunk : filter.push(chunk))) {
      return drained(target.to);
    }
    return undefined;
  };
  try {
    await readAll(from, (chunk) => {
      const hashed = hash.update(chunk);
      return hashed === undefined ? passOn(chunk) : hashed.then(() => passOn(chunk));
    });
    if (filter !== undefined && target.kind === "stream" && !isGone()) target.to.write(filter.end());
  } catch {
    // The stream broke with its run; what came until then counts.
    truncated = true;
  }
  return { sha256: await hash.digest(), bytes, truncated };
}

/** Calls `take` with each part, and waits for the promise that it may return before the next one. */
function readAll(from: Readable, take: (chunk: Buffer) => Promise<void> | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (cause: unknown): void => {
      from.destroy();
      reject(new Error("the stream broke", { cause }));
    };
    from.on("data", (chunk: Buffer) => {
      try {
        const wait = take(chunk);
        if (wait === undefined) return;
        from.pause();
        wait.then(() => from.resume(), fail);
      } catch (fault) {
        fail(fault);
      }
    });
    from.once("end", resolve);
    from.once("error", fail);
    from.once("close", () => fail(undefined)); // Before its end; afterwards it changes nothing.
  });
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

function drained(to: Writable): Promise<void> | undefined {
  if (to.destroyed) return undefined;
  return new Promise((resolve) => {
    const end = (): void => {
      to.off("drain", end);
      to.off("close", end);
      resolve();
    };
    to.on("drain", end);
    to.on("close", end);
  });
}
