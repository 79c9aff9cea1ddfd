import { Transform, type TransformCallback } from "node:stream";
import { DIAGNOSTIC_BYTES } from "../limits.ts";

/** How messages of the sandbox's own programs begin; they share stderr with the plugin that never came to run. */
const OWN_MESSAGE = /^(?:bwrap|prlimit): /;

/**
 * The plugin's stderr. What begins like a message of the sandbox's own programs is held back, up to 4 kB, until it is
 * known whether the plugin was executed: then it was the plugin's own and is let go, else it is the reason.
 */
export class DiagnosticStream extends Transform {
  #held: Buffer | undefined = Buffer.alloc(0);
  #flush: TransformCallback | undefined;

  /** Returns what is held back and keeps it from the reader. */
  takeMessage(): string {
    const text = (this.#held ?? "").toString();
    this.#decide(undefined);
    return text;
  }

  /** Lets what is held back go to the reader. */
  release(): void {
    this.#decide(this.#held);
  }

  #decide(content: Buffer | undefined): void {
    const flush = this.#flush;
    this.#held = this.#flush = undefined;
    if (content !== undefined && content.length > 0) this.push(content);
    flush?.();
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    if (this.#held === undefined) {
      done(null, chunk);
      return;
    }
    this.#held = Buffer.concat([this.#held, chunk]);
    const start = this.#held.subarray(0, 10).toString("latin1");
    const undecided = "bwrap: ".startsWith(start) || "prlimit: ".startsWith(start);
    if (this.#held.length > DIAGNOSTIC_BYTES || !(undecided || OWN_MESSAGE.test(start))) this.release();
    done();
  }

  override _flush(done: TransformCallback): void {
    // The end of the stream may come before it is known who wrote.
    if (this.#held === undefined || this.#held.length === 0) done();
    else this.#flush = done;
  }
}
