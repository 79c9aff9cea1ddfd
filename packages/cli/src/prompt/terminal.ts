import { closeSync, openSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import type { ReadStream, WriteStream } from "node:tty";
import { editLine } from "./edit-line.ts";
import { parseKeys, type Key } from "./keys.ts";

/** The person's terminal. Never standard input: what is piped in is not an answer (T100). */
export type Terminal = {
  write(text: string): void;
  /**
   * Returns the next line that is typed, without its end; undefined if the person ends or cancels the input (Esc, Ctrl-D),
   * or if it cannot have been typed: more than one line at once, or before the question was there. Ctrl-C ends ooo.
   */
  readLine(): Promise<string | undefined>;
  /** Lines that the terminal shows; 0 where it cannot be written over. */
  readonly rows: number;
  /** Columns of each; 0 where it does not say. */
  readonly columns: number;
  /** Reads single keys until it is disposed. */
  openKeys(): Promise<Keys>;
  close(): void;
};

/** Keys as they are pressed. */
export type Keys = Disposable & { readonly next: () => Promise<Key> };

/** How long input is thrown away before a question, in milliseconds: what was typed or piped before it is no answer. */
const DRAIN_MS = 100;

/** CI systems give their jobs a terminal now and then; nobody sits at it. */
export function isCi(env: Readonly<NodeJS.ProcessEnv>): boolean {
  const value = env.CI;
  return value !== undefined && value !== "" && value !== "0" && value !== "false";
}

/** Returns whether there is a controlling terminal with somebody at it. */
export function hasTerminal(env: Readonly<NodeJS.ProcessEnv>): boolean {
  if (isCi(env)) return false;
  try {
    closeSync(openSync("/dev/tty", "r+"));
    return true;
  } catch {
    return false; // no controlling terminal, which is an ordinary thing
  }
}

/** Returns the controlling terminal, or undefined if nobody is at one. The caller closes it. */
export function openTerminal(env: Readonly<NodeJS.ProcessEnv>): Terminal | undefined {
  if (!hasTerminal(env)) return undefined;
  // Loaded when somebody is asked, not with every start.
  const { ReadStream, WriteStream } = process.getBuiltinModule("node:tty");
  const fd = openSync("/dev/tty", "r+");
  let input: ReadStream;
  let output: WriteStream;
  try {
    input = new ReadStream(fd);
    output = new WriteStream(fd);
  } catch {
    closeSync(fd);
    return undefined; // a device that is no terminal
  }
  const write = (text: string): void => void output.write(text);
  return {
    write,
    readLine: () => readTypedLine(input, write),
    rows: env.TERM === "dumb" ? 0 : output.rows,
    columns: output.columns,
    openKeys: () => openKeys(input),
    close: () => {
      input.destroy();
      output.destroy();
    },
  };
}

/** Signals that end ooo while it asks. At SIGHUP the terminal is gone already. */
const SIGNALS = ["SIGINT", "SIGTERM"] as const;

/** Takes keys one by one until it is disposed, or a signal ends ooo: a shell would have no echo after us. */
function holdRaw(input: ReadStream): Disposable {
  const release = (): void => {
    for (const signal of SIGNALS) process.off(signal, onSignal);
    if (!input.destroyed) input.setRawMode(false);
  };
  const onSignal = (signal: NodeJS.Signals): void => {
    // Whoever else listens goes on with this question, or ends it.
    if (process.listenerCount(signal) > 1) return;
    release();
    process.kill(process.pid, signal);
  };
  for (const signal of SIGNALS) process.on(signal, onSignal);
  input.setRawMode(true);
  return { [Symbol.dispose]: release };
}

async function openKeys(input: ReadStream): Promise<Keys> {
  const raw = holdRaw(input);
  const early = await collectFor(input, DRAIN_MS);
  // What was there before the question is no answer to it.
  const pending: Key[] = early === "" ? [] : ["pasted"];
  let wake = (): void => undefined;
  const push = (...keys: readonly Key[]): void => {
    pending.push(...keys);
    wake();
  };
  const take = (chunk: Buffer): void => push(...parseKeys(chunk.toString("latin1")));
  const cancel = (): void => push("cancel");
  input.on("data", take).on("end", cancel).on("error", cancel).on("close", cancel);
  if (isOver(input)) cancel();
  else input.resume();
  return {
    next: async () => {
      if (pending.length === 0) await new Promise<void>((resolve) => (wake = resolve));
      return pending.shift() ?? "cancel";
    },
    [Symbol.dispose]: () => {
      input.off("data", take).off("end", cancel).off("error", cancel).off("close", cancel);
      input.pause();
      raw[Symbol.dispose]();
    },
  };
}

async function readTypedLine(input: ReadStream, write: (text: string) => void): Promise<string | undefined> {
  // Raw, so that Esc is seen at once, and so that a program that types without end is not echoed.
  const raw = holdRaw(input);
  const early = await collectFor(input, DRAIN_MS);
  const line = /[\r\n]/.test(early) || isOver(input) ? "cancel" : await readEditedLine(input, write);
  raw[Symbol.dispose]();
  write("\n");
  if (line === "interrupt") {
    process.kill(process.pid, "SIGINT"); // what Ctrl-C does anywhere else
    await sleep(DRAIN_MS); // whoever listens hears it before the answer
  }
  return typeof line === "object" ? line.text : undefined;
}

async function readEditedLine(
  input: ReadStream,
  write: (text: string) => void,
): Promise<{ readonly text: string } | "cancel" | "interrupt"> {
  return await new Promise((resolve) => {
    let text = "";
    const decoder = new TextDecoder();
    const finish = (line: { readonly text: string } | "cancel" | "interrupt"): void => {
      input.off("data", take).off("end", cancel).off("error", cancel).off("close", cancel);
      input.pause();
      resolve(line);
    };
    const cancel = (): void => finish("cancel");
    const take = (chunk: Buffer): void => {
      const { text: edited, echo, end } = editLine(text, decoder.decode(chunk, { stream: true }));
      text = edited;
      write(echo);
      if (end !== undefined) finish(end === "line" ? { text } : end);
    };
    input.on("data", take).on("end", cancel).on("error", cancel).on("close", cancel);
    input.resume();
  });
}

function collectFor(input: ReadStream, milliseconds: number): Promise<string> {
  return new Promise((resolve) => {
    let text = "";
    const take = (chunk: Buffer): void => void (text += chunk.toString("latin1"));
    // A terminal that goes away now is seen by `isOver`.
    const ignore = (): void => undefined;
    input.on("data", take).on("error", ignore);
    input.resume();
    setTimeout(() => {
      input.off("data", take).off("error", ignore);
      input.pause();
      resolve(text);
    }, milliseconds);
  });
}

/** Whether nothing more can be typed: an end that came while nobody waited for it is not told again. */
function isOver(input: ReadStream): boolean {
  return input.readableEnded || input.destroyed || input.errored !== null;
}
