/** Adds 1 to a key of the state as often as told, by compare and set: `count-up.ts <home> <times>`. */
import { openCore } from "@ooo/core";
import { homePaths } from "@ooo/home";
import { aScope } from "../a-scope.ts";

const [root = "", times = "0"] = process.argv.slice(2);
const core = openCore({ home: homePaths(root), ledger: () => Promise.reject(new Error("no ledger")) });
const owner = { ...aScope().plugin, source_type: "plugin_home", source_identity: "x" } as const;
for (let done = 0; done < Number(times);) {
  const found = await core.state.get(owner, "count");
  const { committed } = await core.state.change(owner, {
    expect: [{ key: "count", version: found?.version ?? 0 }],
    set: [{ key: "count", value: Number(found?.value ?? 0) + 1 }],
  });
  if (committed) done += 1;
}
await core.close();
