import { ProtocolError } from "@ooo/protocol";
import { CORE_LIMITS } from "./limits.ts";

/** How much each invocation has put on record (AUD-13). */
export class RecordQuota {
  readonly #used = new Map<string, { records: number; bytes: number }>();

  /** Counts one record of an invocation. Throws `ProtocolError` (`LIMIT_EXCEEDED`) if it is one too many. */
  take(invocation: string, bytes: number): void {
    const used = this.#used.get(invocation) ?? { records: 0, bytes: 0 };
    if (used.records >= CORE_LIMITS.maxRecords || used.bytes + bytes > CORE_LIMITS.maxRecordedBytes) {
      throw new ProtocolError(
        "LIMIT_EXCEEDED",
        `one run records at most ${CORE_LIMITS.maxRecords} things of ${CORE_LIMITS.maxRecordedBytes} bytes in all`,
      );
    }
    this.#used.delete(invocation);
    this.#used.set(invocation, { records: used.records + 1, bytes: used.bytes + bytes });
    if (this.#used.size <= CORE_LIMITS.maxTrackedInvocations) return;
    const [oldest] = this.#used.keys();
    if (oldest !== undefined) this.#used.delete(oldest);
  }
}
