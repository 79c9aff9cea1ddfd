import type { Ledger } from "@ooo/audit";
import { LIMITS } from "./limits.ts";
import type { Program } from "./program.ts";
import { foldTrust, TRUST_EVENTS } from "./read-trust.ts";

/** What was taken back during a run. */
export type Revocation = { readonly scopes: ReadonlySet<string>; readonly isWhole: boolean };

const NOTHING: Revocation = { scopes: new Set(), isWhole: false };

/**
 * Watches the ledger during a run (T107): within `LIMITS.revocationMs` after a revocation is recorded, by whatever
 * process, `current` knows it and `onRevoked` was called.
 */
export class RevocationWatch implements AsyncDisposable {
  readonly #ledger: Ledger;
  readonly #program: Program;
  readonly #granted: ReadonlySet<string>;
  readonly #onRevoked: (revocation: Revocation) => void;
  readonly #timer: NodeJS.Timeout;
  #seen: number;
  #current = NOTHING;
  #looking: Promise<void> = Promise.resolve();

  constructor(options: {
    readonly ledger: Ledger;
    readonly program: Program;
    readonly granted: ReadonlySet<string>;
    /** Events in the ledger when the grants were read. */
    readonly size: number;
    readonly onRevoked: (revocation: Revocation) => void;
  }) {
    this.#ledger = options.ledger;
    this.#program = options.program;
    this.#granted = options.granted;
    this.#seen = options.size;
    this.#onRevoked = options.onRevoked;
    this.#timer = setInterval(() => {
      this.#looking = this.#looking.then(() => this.#look());
    }, LIMITS.revocationMs / 2);
    this.#timer.unref();
  }

  /** What is revoked by now. */
  get current(): Revocation {
    return this.#current;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    clearInterval(this.#timer);
    await this.#looking;
  }

  async #look(): Promise<void> {
    if (this.#program.isFirstParty || this.#current.isWhole) return;
    try {
      const query = { plugin: this.#program.name, types: TRUST_EVENTS, from: this.#seen, limit: 1 };
      const [newest] = (await this.#ledger.query(query)).records;
      if (newest === undefined) return;
      this.#seen = newest.sequence + 1;
      const folded = await foldTrust(this.#ledger, this.#program);
      const inForce = new Set(folded.grants.flatMap(({ scope }) => scope ?? []));
      const scopes = new Set([...this.#granted].filter((scope) => !inForce.has(scope)));
      this.#current = { scopes, isWhole: !folded.trusted || folded.disabled };
    } catch {
      // A ledger that cannot be read proves no grant any more.
      this.#current = { scopes: this.#granted, isWhole: true };
    }
    if (this.#current.isWhole || this.#current.scopes.size > 0) this.#onRevoked(this.#current);
  }
}
