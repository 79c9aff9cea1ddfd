import { execFile } from "node:child_process";
import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { World } from "./world.ts";

const PROGRAM = join(import.meta.dirname, "programs/invoke-once.ts");
/** Closes what was inherited, takes this limit on open files and becomes the program. */
const LIMITED = `
import os, resource, sys
os.closerange(3, 65536)
resource.setrlimit(resource.RLIMIT_NOFILE, (int(sys.argv[1]),) * 2)
os.execv(sys.argv[2], sys.argv[2:])
`;

it("ENF-07, AUD-06: with too few descriptors nothing runs that is not on record, and the end says why", async () => {
  await using world = await World.open();
  await world.run("touch ran", { grant: ["filesystem:write", "network:read"] });
  const files = (): readonly string[] =>
    readdirSync(world.home.tmp, { recursive: true, encoding: "utf8" })
      .filter((name) => !/code-cache|pipes|covers\.lock/.test(name))
      .sort();
  const before = files();
  const intents = async (): Promise<number> =>
    (await world.ledger.query({ types: ["plugin.invoked"], limit: 1000 })).records.length;
  const ends = [];
  for (const limit of [22, 24, 26, 28, 32, 40, 48, 56, 64, 72, 80, 160]) {
    rmSync(join(world.workspace, "ran"));
    const known = await intents();
    const words = ["--conditions=@ooo/source", PROGRAM, world.home.root, world.userHome, world.workspace];
    const { stdout, stderr } = await new Promise<{ stdout: string; stderr: string }>((resolve) => {
      execFile(
        "/usr/bin/python3",
        ["-I", "-c", LIMITED, String(limit), process.execPath, ...words],
        (_, out, err) => resolve({ stdout: out, stderr: err }),
      );
    });
    const ran = existsSync(join(world.workspace, "ran"));
    expect([limit, stderr, files()]).toEqual([limit, "", before]);
    if (ran) expect(await intents()).toBe(known + 1);
    const end = JSON.parse(stdout) as { exitCode?: number; message: string; code?: string };
    expect(end.exitCode ?? end.code).toBe(ran ? 0 : (end.code ?? 125));
    ends.push(ran);
    if (!ran) world.write("ran", "");
  }
  expect([ends[0], ends.at(-1)]).toEqual([false, true]);
});
