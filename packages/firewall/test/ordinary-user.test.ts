import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const PROGRAM = join(import.meta.dirname, "programs/as-user.ts");
const NOBODY = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"];

/** As root both, else only the one there is. */
const users = process.getuid?.() === 0 ? ([0, 65534] as const) : ([process.getuid?.() ?? -1] as const);

describe.each(users)("as user %i", (uid) => {
  it("ENF-01 to ENF-06: the same plugins meet the same walls", () => {
    const command = [...(uid === 65534 ? NOBODY : []), process.execPath, "--conditions=@ooo/source", PROGRAM];
    const [program = "", ...args] = command;
    const text = execFileSync(program, args, {
      encoding: "utf8",
      cwd: "/",
      env: { PATH: "/usr/local/bin:/usr/bin:/bin", HOME: "/tmp", TMPDIR: "/tmp" },
    });
    expect(JSON.parse(text)).toEqual({
      uid,
      reading: `0\n${uid}\nCapEff: 0000000000000000 NoNewPrivs: 1 Seccomp: 2 `,
      writing: "changed\n",
      hook: "ok",
      envrc: false,
      request: "GET Bearer ghp_realrealrealrealrealrealrealreal1234\n403\n0\n",
      limited: 124,
      daemon: "ok\n",
      ledger: true,
      blocked: ["started", "success", "blocked", "failed"],
    });
  });
});
