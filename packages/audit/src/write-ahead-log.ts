import { closeSync, constants, fdatasyncSync, openSync } from "node:fs";

/**
 * The write-ahead log beside an SQLite database, to be synced by us: SQLite would do it while it holds the lock.
 * Opened before it is written, so that an error of the disk in between is reported here too.
 */
export class WriteAheadLog {
  readonly #path: string;
  #fd: number | undefined;

  constructor(database: string) {
    this.#path = `${database}-wal`;
  }

  /** Opens the log if that was not done; returns whether there is one. It lasts as long as a connection that used it. */
  open(): boolean {
    try {
      this.#fd ??= openSync(this.#path, constants.O_RDONLY | constants.O_NOFOLLOW);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    }
    return this.#fd !== undefined;
  }

  /**
   * Makes durable what any process wrote to the log so far. Without a log, all of it is in the database already. The log is
   * not asked for its size or times: Linux 6.13 then has to journal exact times for the next write, which slows each sync.
   */
  sync(): void {
    if (this.open() && this.#fd !== undefined) fdatasyncSync(this.#fd);
  }

  close(): void {
    if (this.#fd !== undefined) closeSync(this.#fd);
    this.#fd = undefined;
  }
}
