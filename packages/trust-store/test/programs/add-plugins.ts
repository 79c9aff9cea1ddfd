/** Adds plugins to the lockfile of a home, one by one: `add-plugins.ts <home> <prefix> <count>`. */
import { openHome } from "@ooo/home";
import { putPlugin, updateLockfile, type LockedPlugin } from "@ooo/trust-store";

const [root = "", prefix = "", count = "0"] = process.argv.slice(2);
const home = await openHome({ env: { HOME: "/", OUROBOROS_HOME: root } });
for (let index = 0; index < Number(count); index += 1) {
  const row: LockedPlugin = {
    name: `${prefix}-${index}x`,
    version: "1.0.0",
    source_type: "local_path",
    source_identity: `/srv/${prefix}-${index}`,
    artifact_digest: `sha256:${"a".repeat(64)}`,
    manifest_digest: `sha256:${"b".repeat(64)}`,
    installed_at: "2026-11-20T10:00:00Z",
    commands: ["some-tool run"],
    required_scopes: [],
    optional_scopes: [],
  };
  await updateLockfile(home, (lock) => putPlugin(lock, row));
}
