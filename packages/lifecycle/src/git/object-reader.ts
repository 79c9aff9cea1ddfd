import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { LifecycleError } from "../error.ts";
import type { GitLimits } from "../limits.ts";
import type { GitContext } from "./git-context.ts";
import { explainFailure } from "./explain-failure.ts";
import { killTree, startGit } from "./run-git.ts";

/** What an object is, before its content is read. */
export type ObjectHeader = { readonly type: string; readonly size: number };

/** Bounds of a reader. */
export type ObjectReaderOptions = { readonly limits: GitLimits; readonly signal?: AbortSignal | undefined };

/**
 * Reads objects of a repository as they are, through one `git cat-file --batch`: no filter, no attribute, no line end
 * is changed (T077, T083). Objects come in the order in which they are asked for; each is read to its end.
 */
export class ObjectReader implements AsyncDisposable {
  readonly #child: ChildProcess;
  readonly #chunks: AsyncIterator<Buffer>;
  readonly #release: () => void;
  #rest: Buffer = Buffer.alloc(0);
  #stderr = "";
  #fault: unknown;

  constructor(context: GitContext, options: ObjectReaderOptions) {
    options.signal?.throwIfAborted();
    this.#child = startGit(context, ["cat-file", "--batch"], "pipe");
    const { stdout, stderr, stdin } = this.#child;
    if (!stdout || !stderr || !stdin)
      throw new LifecycleError("LIFECYCLE_GIT_FAILED", "git cannot be started");
    this.#chunks = (stdout as AsyncIterable<Buffer>)[Symbol.asyncIterator]();
    stderr.on("data", (chunk: Buffer) => (this.#stderr = (this.#stderr + chunk.toString()).slice(-4096)));
    // A git that is gone is noticed where its answer is missing.
    stdin.on("error", () => undefined);
    this.#child.on("error", () => undefined);
    const end = (reason: unknown): void => {
      this.#fault ??= reason;
      killTree(this.#child);
    };
    const abort = (): void => end(options.signal?.reason);
    const timer = setTimeout(() => {
      end(
        new LifecycleError(
          "LIFECYCLE_GIT_TIMEOUT",
          `reading the tree took longer than ${options.limits.readMs} ms`,
        ),
      );
    }, options.limits.readMs);
    options.signal?.addEventListener("abort", abort);
    this.#release = () => {
      clearTimeout(timer);
      options.signal?.removeEventListener("abort", abort);
    };
  }

  /** Asks for objects, in the background where there are more than the pipe holds. */
  ask(ids: readonly string[]): void {
    const { stdin } = this.#child;
    if (!stdin) return;
    const write = async (): Promise<void> => {
      for (const id of ids) {
        if (!stdin.write(`${id}\n`)) await Promise.race([once(stdin, "drain"), once(stdin, "close")]);
      }
    };
    // A broken pipe shows where the answer is read.
    write().catch(() => undefined);
  }

  /** Returns the header of the next object. Throws `LIFECYCLE_GIT_OBJECT` if it is not there. */
  async header(): Promise<ObjectHeader> {
    let end = this.#rest.indexOf(0x0a);
    while (end === -1) {
      await this.#fill();
      end = this.#rest.indexOf(0x0a);
    }
    const line = this.#rest.toString("latin1", 0, end);
    this.#rest = this.#rest.subarray(end + 1);
    const [, type = "", size = ""] = /^[0-9a-f]{40,64} ([a-z]+) ([0-9]{1,15})$/.exec(line) ?? [];
    if (type === "")
      throw new LifecycleError("LIFECYCLE_GIT_OBJECT", "the repository lacks an object that it names");
    return { type, size: Number(size) };
  }

  /** Hands the content of the object whose header was read to `take`, piece by piece. */
  async content(size: number, take: (piece: Buffer) => void): Promise<void> {
    let left = size;
    while (left > 0) {
      if (this.#rest.byteLength === 0) await this.#fill();
      const piece = this.#rest.subarray(0, left);
      this.#rest = this.#rest.subarray(piece.byteLength);
      left -= piece.byteLength;
      take(piece);
    }
    if (this.#rest.byteLength === 0) await this.#fill();
    this.#rest = this.#rest.subarray(1); // the line end behind the content
  }

  /** Returns the whole content of the next object, which must be of that type and no larger than `maxBytes`. */
  async read(id: string, type: string, maxBytes: number): Promise<Buffer> {
    this.ask([id]);
    const header = await this.header();
    if (header.type !== type) {
      throw new LifecycleError("LIFECYCLE_GIT_OBJECT", `${id} is a ${header.type}, expected a ${type}`);
    }
    if (header.size > maxBytes) {
      throw new LifecycleError("LIFECYCLE_TREE_LIMIT", `the ${type} ${id} has more than ${maxBytes} bytes`);
    }
    const pieces: Buffer[] = [];
    await this.content(header.size, (piece) => pieces.push(piece));
    return Buffer.concat(pieces);
  }

  /** Ends git, whatever it is doing. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.#release();
    killTree(this.#child);
    this.#child.stdout?.destroy();
    if (this.#child.exitCode === null && this.#child.signalCode === null && this.#child.pid !== undefined) {
      await once(this.#child, "exit");
    }
  }

  async #fill(): Promise<void> {
    const next = await this.#chunks.next();
    if (this.#fault !== undefined) throw this.#fault as Error;
    if (next.done) throw explainFailure(this.#stderr);
    this.#rest = this.#rest.byteLength === 0 ? next.value : Buffer.concat([this.#rest, next.value]);
  }
}
