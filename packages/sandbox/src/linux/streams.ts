import { Socket } from "node:net";
import type { Readable, Writable } from "node:stream";
import { DiagnosticStream } from "./diagnostic-stream.ts";
import type { Pipe } from "./pipes.ts";

/** The host's ends of the plugin's standard streams. */
export type Streams = {
  readonly stdin: Writable | undefined;
  readonly stdout: Readable;
  readonly stderr: DiagnosticStream;
  /** Bytes that came out so far. */
  readonly outputBytes: () => number;
};

/** Wraps our ends of the pipes. Nothing is read ahead of the caller but one buffer. T059 */
export function openStreams(stdin: Pipe | undefined, stdout: Pipe, stderr: Pipe): Streams {
  const out = new Socket({ fd: stdout.host, readable: true, writable: false });
  const err = new Socket({ fd: stderr.host, readable: true, writable: false });
  const into =
    stdin === undefined ? undefined : new Socket({ fd: stdin.host, readable: false, writable: true });
  // A plugin that ends without reading its input is no fault of the host.
  into?.on("error", () => undefined);
  return {
    stdin: into,
    stdout: out,
    stderr: err.pipe(new DiagnosticStream()),
    outputBytes: () => out.bytesRead + err.bytesRead,
  };
}
