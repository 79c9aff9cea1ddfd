import type { Readable } from "node:stream";

/** What bubblewrap reports of its child over `--json-status-fd`. */
export type Status = {
  /** The pid of the sandbox's init on the host; rejects if set-up failed before there was one. */
  readonly init: Promise<number>;
  /** The program's exit code after the end; undefined if it was never executed. */
  readonly exitCode: Promise<number | undefined>;
};

const MAX_STATUS_CHARS = 65_536;

/** Reads the two JSON documents that bubblewrap writes: one when the child is made, one after the program ended. */
export function readStatus(stream: Readable): Status {
  let text = "";
  const init = Promise.withResolvers<number>();
  const exitCode = Promise.withResolvers<number | undefined>();
  init.promise.catch(() => undefined);
  stream.setEncoding("latin1");
  stream.on("data", (chunk: string) => {
    if (text.length < MAX_STATUS_CHARS) text += chunk;
    const pid = /"child-pid": (\d+)/.exec(text)?.[1];
    if (pid !== undefined) init.resolve(Number(pid));
  });
  const end = (): void => {
    init.reject(new Error("the sandbox ended before it had a process"));
    const code = /"exit-code": (\d+)/.exec(text)?.[1];
    exitCode.resolve(code === undefined ? undefined : Number(code));
  };
  stream.once("end", end);
  stream.once("error", end);
  stream.once("close", end);
  return { init: init.promise, exitCode: exitCode.promise };
}
