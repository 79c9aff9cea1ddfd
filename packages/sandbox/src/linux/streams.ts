import { closeSync } from "node:fs";
import { Socket } from "node:net";
import type { Readable, Writable } from "node:stream";
import { DiagnosticStream } from "./diagnostic-stream.ts";
import { repeatEndOfInput, type Pipe } from "./pipes.ts";

/** The host's ends of the plugin's standard streams. */
export type Streams = {
  readonly stdin: Writable | undefined;
  readonly stdout: Readable;
  readonly stderr: DiagnosticStream;
  /** Bytes that came out so far. */
  readonly outputBytes: () => number;
  /** Closes the input side for good, once the run is over. */
  readonly close: () => void;
};

/** Wraps our ends of the pipes. Nothing is read ahead of the caller but one buffer. T059 */
export function openStreams(stdin: Pipe | undefined, stdout: Pipe, stderr: Pipe): Streams {
  const out = new Socket({ fd: stdout.host, readable: true, writable: false });
  const err = new Socket({ fd: stderr.host, readable: true, writable: false });
  const input = stdin === undefined ? undefined : openInput(stdin);
  return {
    stdin: input?.stream,
    stdout: out,
    stderr: err.pipe(new DiagnosticStream()),
    outputBytes: () => out.bytesRead + err.bytesRead,
    close: () => input?.close(),
  };
}

function openInput(pipe: Pipe): { readonly stream: Writable; readonly close: () => void } {
  const stream = new Socket({ fd: pipe.host, readable: false, writable: true });
  let stop = (): void => undefined;
  // A plugin that ends without reading its input is no fault of the host.
  stream.on("error", () => undefined);
  stream.once("close", () => {
    if (pipe.handle !== undefined) stop = repeatEndOfInput(pipe.handle);
  });
  return {
    stream,
    close: () => {
      stream.removeAllListeners("close").destroy();
      stop();
      if (pipe.handle !== undefined) closeSync(pipe.handle);
    },
  };
}
