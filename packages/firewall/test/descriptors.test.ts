import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { invokeLimited } from "./invoke-limited.ts";
import { World } from "./world.ts";

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
    const end = await invokeLimited(world, limit);
    const ran = existsSync(join(world.workspace, "ran"));
    expect([limit, end.stderr, files()]).toEqual([limit, "", before]);
    if (ran) expect(await intents()).toBe(known + 1);
    expect(end.exitCode ?? end.code).toBe(ran ? 0 : (end.code ?? 125));
    ends.push(ran);
    if (!ran) world.write("ran", "");
  }
  expect([ends[0], ends.at(-1)]).toEqual([false, true]);
});
