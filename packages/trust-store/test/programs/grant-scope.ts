/** Adds one grant to the trust file of a plugin: `grant-scope.ts <home> <plugin> <scope>`. */
import { openHome } from "@ooo/home";
import { updateGrants } from "@ooo/trust-store";

const [root = "", name = "", scope = ""] = process.argv.slice(2);
const home = await openHome({ env: { HOME: "/", OUROBOROS_HOME: root } });
await updateGrants(home, name, (grants) => [
  ...grants,
  {
    source_type: "local_path",
    source_identity: "/srv/some-tool",
    artifact_digest: `sha256:${"a".repeat(64)}`,
    scope,
    risk: "write",
    granted_by: "ada",
    granted_at: "2026-11-20T10:00:00Z",
    how: "flag",
  },
]);
