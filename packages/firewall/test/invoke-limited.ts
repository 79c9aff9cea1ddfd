import { execFile } from "node:child_process";
import { join } from "node:path";
import type { World } from "./world.ts";

const PROGRAM = join(import.meta.dirname, "programs/invoke-once.ts");
/** Closes what was inherited, takes this limit on open files and becomes the program. */
const LIMITED = `
import os, resource, sys
os.closerange(3, 65536)
resource.setrlimit(resource.RLIMIT_NOFILE, (int(sys.argv[1]),) * 2)
os.execv(sys.argv[2], sys.argv[2:])
`;

/** What a process of its own said of an invocation: its result, or the error of ours that it ended with. */
export type LimitedEnd = {
  readonly outcome?: string;
  readonly exitCode?: number;
  readonly message: string;
  readonly code?: string;
  readonly hint?: string;
  readonly stderr: string;
};

/** Runs `probe go` in a process of its own that may open so many files. */
export async function invokeLimited(
  { home, userHome, workspace }: World,
  descriptors: number,
  cwd = workspace,
): Promise<LimitedEnd> {
  const program = [process.execPath, "--conditions=@ooo/source", PROGRAM, home.root, userHome, cwd];
  const { stdout, stderr } = await new Promise<{ stdout: string; stderr: string }>((resolve) => {
    execFile("/usr/bin/python3", ["-I", "-c", LIMITED, String(descriptors), ...program], (_, out, err) =>
      resolve({ stdout: out, stderr: err }),
    );
  });
  return { ...(JSON.parse(stdout || "{}") as Omit<LimitedEnd, "stderr">), stderr };
}
