/** What a disk writes whole. */
const SECTOR = 512;

/** One call that changed a file, or made it durable. Times are those of `Call`. */
export type Change =
  | {
      readonly kind: "write";
      readonly begin: number;
      readonly end: number;
      readonly at: number;
      readonly data: Buffer;
    }
  | { readonly kind: "truncate"; readonly begin: number; readonly end: number; readonly size: number };
export type Span = { readonly begin: number; readonly end: number };

/** Decides what of the unsynced survived: called for each sector of each write, with the write's place among them. */
export type KeepsSector = (write: number, of: number) => boolean;

/** A sync. One that failed covers nothing, and what it was to cover no later sync covers: the system takes it as written. */
export type Sync = Span & { readonly hasFailed: boolean };

/** When something was durable for sure: once the first sync that began after its end has returned. */
export function settledAt({ end }: Span, syncs: readonly Sync[]): number {
  const failed = syncs.reduce((soonest, { begin, hasFailed }) => {
    return hasFailed && end < begin ? Math.min(soonest, begin) : soonest;
  }, Infinity);
  return syncs.reduce((soonest, sync) => {
    const covers = !sync.hasFailed && end < sync.begin && sync.begin < failed;
    return covers ? Math.min(soonest, sync.end) : soonest;
  }, Infinity);
}

/** A file of which only some changes are on the disk. */
export class LossyFile {
  readonly changes: Change[] = [];
  readonly syncs: Sync[] = [];
  readonly #settled: Bytes;
  #settledChanges = 0;
  #settledAt: number[] | undefined;

  /** A file that was there before, with what it held. */
  constructor(content: Buffer = Buffer.alloc(0)) {
    this.#settled = new Bytes(content);
  }

  /** Returns what processes see, whether it is on the disk or not. Asked before the first `after`. */
  seen(): Buffer {
    const bytes = this.#settled.copy();
    for (const change of this.changes) bytes.apply(change, () => true);
    return bytes.content;
  }

  /** Where a plain `write` goes: the ledger writes so only files that it has just made. */
  get end(): number {
    const last = this.changes.at(-1);
    if (last === undefined) return 0;
    return last.kind === "write" ? last.at + last.data.length : last.size;
  }

  /** Returns what the disk holds after a cut. Asked in order of time, after the last change was added. */
  after(moment: number, keepsSector: KeepsSector): Buffer {
    this.#settledAt ??= this.changes.map((change) => settledAt(change, this.syncs));
    const times = this.#settledAt;
    const isSettled = (at: number): boolean => (times[at] ?? Infinity) < moment;
    for (; isSettled(this.#settledChanges); this.#settledChanges += 1) {
      const change = this.changes[this.#settledChanges];
      if (change !== undefined) this.#settled.apply(change, () => true);
    }
    const open = this.changes.slice(this.#settledChanges).filter(({ begin }) => begin < moment);
    if (open.length === 0) return this.#settled.content;
    const bytes = this.#settled.copy();
    for (const [write, change] of open.entries()) {
      const isKept = isSettled(this.#settledChanges + write);
      bytes.apply(change, () => isKept || keepsSector(write, open.length));
    }
    return bytes.content;
  }
}

class Bytes {
  #buffer: Buffer;
  #length: number;

  constructor(content: Buffer = Buffer.alloc(0)) {
    this.#buffer = content;
    this.#length = content.length;
  }

  get content(): Buffer {
    return this.#buffer.subarray(0, this.#length);
  }

  copy(): Bytes {
    return new Bytes(Buffer.from(this.content));
  }

  apply(change: Change, keepsSector: () => boolean): void {
    if (change.kind === "truncate") {
      if (keepsSector()) this.#resize(change.size);
      return;
    }
    const { at, data } = change;
    for (let from = 0; from < data.length;) {
      const to = Math.min(data.length, from + SECTOR - ((at + from) % SECTOR));
      if (keepsSector()) {
        if (at + to > this.#length) this.#resize(at + to);
        data.copy(this.#buffer, at + from, from, to);
      }
      from = to;
    }
  }

  /** What was never written reads as zeros. */
  #resize(length: number): void {
    if (length > this.#buffer.length) {
      const larger = Buffer.alloc(Math.max(length, 2 * this.#buffer.length));
      this.content.copy(larger);
      this.#buffer = larger;
    }
    if (length < this.#length) this.#buffer.fill(0, length, this.#length);
    this.#length = length;
  }
}
