import { fstatSync, writeSync } from "node:fs";

/** Standard output or standard error of this process. */
export type Output = {
  readonly isTTY: boolean;
  /** Returns whether it takes more at once; if not, the stream tells when it does. */
  write(text: string): boolean;
  /** Returns Node's stream; from then on all is written through it. */
  stream(): NodeJS.WriteStream;
};

/**
 * Returns an output that loads Node's stream, which costs a start two milliseconds, only for a terminal, for a reader
 * that is slower than we are, or when it is asked for. What goes wrong is handed to `onError`.
 */
export function openOutput(
  fd: 1 | 2,
  open: () => NodeJS.WriteStream,
  onError: (error: NodeJS.ErrnoException) => void,
): Output {
  let opened: NodeJS.WriteStream | undefined;
  const stream = (): NodeJS.WriteStream => (opened ??= open().on("error", onError));
  return {
    isTTY: fstatSync(fd).isCharacterDevice() && stream().isTTY,
    stream,
    write: (text) => {
      if (opened) return opened.write(text);
      const bytes = Buffer.from(text);
      let written = 0;
      try {
        while (written < bytes.length) written += writeSync(fd, bytes, written);
      } catch (error) {
        const fault = error as NodeJS.ErrnoException;
        // Another program made the pipe one that does not wait.
        if (fault.code === "EAGAIN") return stream().write(bytes.subarray(written));
        onError(fault);
      }
      return true;
    },
  };
}
