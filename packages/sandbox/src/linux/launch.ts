import type { ChildProcess } from "node:child_process";
import type { Duplex, Writable } from "node:stream";
import { requireDescriptors, startProcess } from "../host-failure.ts";

/** What must be left beside the program's own: groups, limits and processes are read and written with them. */
const SPARE_DESCRIPTORS = 16;

/** One descriptor of the started program: a descriptor of ours, bytes for it to read, or a socket to us. */
export type Slot = number | "ignore" | { readonly bytes: Buffer } | { readonly socket: "open" };

/** Builds the list of descriptors of a program that is about to be started; `add` returns the number it gets there. */
export class DescriptorList {
  readonly #slots: Slot[];

  constructor(standard: readonly Slot[]) {
    this.#slots = [...standard];
  }

  add(slot: Slot): number {
    return this.#slots.push(slot) - 1;
  }

  /** Adds a slot under a number that is not taken yet, with closed ones before it. */
  addAt(fd: number, slot: Slot): void {
    while (this.#slots.length < fd) this.#slots.push("ignore");
    this.#slots[fd] = slot;
  }

  get length(): number {
    return this.#slots.length;
  }

  /**
   * Starts the program with exactly these descriptors, an empty environment, and apart from our terminal's signals. Throws
   * `SANDBOX_DESCRIPTORS` if that would take the last ones.
   */
  spawn(program: string, args: readonly string[]): ChildProcess {
    const sockets = this.#slots.filter((slot) => typeof slot === "object").length;
    requireDescriptors(2 * sockets + SPARE_DESCRIPTORS, this.#slots.length);
    const child = startProcess(program, args, {
      cwd: "/",
      env: {},
      detached: true, // INV-08: Ctrl-C reaches us, and we end the plugin in order.
      stdio: this.#slots.map((slot) => (typeof slot === "object" ? "pipe" : slot)),
    });
    this.#slots.forEach((slot, fd) => {
      if (typeof slot !== "object" || !("bytes" in slot)) return;
      const stream = child.stdio[fd] as Writable | null | undefined;
      stream?.on("error", () => undefined); // It ended before it read everything: its exit says why.
      stream?.end(slot.bytes);
    });
    return child;
  }
}

/** Returns our end of a descriptor that was added as a socket. */
export function socketOf(child: ChildProcess, fd: number): Duplex {
  return child.stdio[fd] as Duplex;
}
