import { ProtocolError } from "./error.ts";

const LF = 0x0a;
const SMALL = 64 * 1024;

/**
 * Cuts a byte stream into lines, in linear time and at most twice `maxBytes` of memory, however the bytes arrive.
 */
export class LineReader {
  readonly #maxBytes: number;
  #buffer = Buffer.alloc(0);
  #length = 0;

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  /** Bytes of a line that has not ended. */
  get pending(): number {
    return this.#length;
  }

  /**
   * Yields the lines that `bytes` completes, without their line feed; each is valid until the next step. Throws
   * `ProtocolError` with code `PROTOCOL_LINE_TOO_LONG` as soon as a line is longer than allowed, ended or not.
   */
  *read(bytes: Uint8Array): Generator<Uint8Array, void, undefined> {
    let at = 0;
    while (at < bytes.byteLength) {
      const found = bytes.indexOf(LF, at);
      const end = found === -1 ? bytes.byteLength : found;
      // T060: refused by length alone, before anything is kept or parsed.
      if (this.#length + end - at > this.#maxBytes) {
        this.#drop();
        throw new ProtocolError("PROTOCOL_LINE_TOO_LONG", `a line has more than ${this.#maxBytes} bytes`);
      }
      const part = bytes.subarray(at, end);
      at = end + 1;
      if (found !== -1 && this.#length === 0) {
        yield part;
        continue;
      }
      this.#keep(part);
      if (found === -1) return;
      const line = this.#buffer.subarray(0, this.#length);
      this.#drop();
      yield line;
    }
  }

  #keep(part: Uint8Array): void {
    const needed = this.#length + part.byteLength;
    if (needed > this.#buffer.byteLength) {
      const grown = Buffer.allocUnsafeSlow(
        Math.min(Math.max(needed, this.#buffer.byteLength * 2, 4096), this.#maxBytes),
      );
      grown.set(this.#buffer.subarray(0, this.#length));
      this.#buffer = grown;
    }
    this.#buffer.set(part, this.#length);
    this.#length = needed;
  }

  #drop(): void {
    this.#length = 0;
    if (this.#buffer.byteLength > SMALL) this.#buffer = Buffer.alloc(0);
  }
}
