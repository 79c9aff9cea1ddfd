import { spawn } from "node:child_process";

/** Closes what was inherited, takes this limit on open files and becomes the program. */
const LIMITED = `
import os, resource, sys
os.closerange(3, 65536)
resource.setrlimit(resource.RLIMIT_NOFILE, (int(sys.argv[1]),) * 2)
os.execv(sys.argv[2], sys.argv[2:])
`;

/** What a program printed, and how it ended. */
export type Ended = { readonly code: number | null; readonly stdout: string; readonly stderr: string };

/** Runs a program of a test with so many descriptors and no more. */
export function withDescriptors(limit: number, program: string, ...words: readonly string[]): Promise<Ended> {
  const child = spawn(
    "/usr/bin/python3",
    ["-I", "-c", LIMITED, String(limit), process.execPath, "--conditions=@ooo/source", program, ...words],
    { stdio: ["ignore", "pipe", "pipe"] },
  );
  const output = { stdout: "", stderr: "" };
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => (output.stdout += chunk));
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => (output.stderr += chunk));
  return new Promise((resolve) => child.once("close", (code) => resolve({ code, ...output })));
}
