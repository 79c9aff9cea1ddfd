import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { homePaths, homeRoot, loadConfig } from "@ooo/home";
import type { RehearsalContext } from "@ooo/lifecycle";
import { removeArtifactTree } from "@ooo/trust-store";
import type { CommandInput } from "./command.ts";
import { describeCaller } from "./open-context.ts";
import { findHome } from "./open-ledger.ts";

/**
 * Opens what `--dry-run` of a verb works on. It reads the home, if there is one; what has to be fetched or copied goes to a
 * directory that is removed at the end.
 */
export async function openRehearsal(input: CommandInput): Promise<RehearsalContext & Disposable> {
  const home = (await findHome(input)) ?? homePaths(homeRoot(input.env));
  const config = await loadConfig(home);
  const scratch = mkdtempSync(join(tmpdir(), "ooo-dry-run-"));
  return {
    ...describeCaller(input, config),
    home: { ...home, store: scratch, tmp: scratch },
    temporary: scratch,
    [Symbol.dispose]: () => removeArtifactTree(scratch),
  };
}
