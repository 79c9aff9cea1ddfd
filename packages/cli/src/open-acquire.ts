import { tmpdir } from "node:os";
import { homePaths, homeRoot, loadConfig } from "@ooo/home";
import type { AcquireContext, LifecycleContext } from "@ooo/lifecycle";
import type { CommandInput } from "./command.ts";
import { cancelOnInterrupt } from "./interrupt.ts";
import { formatStep, openContext } from "./open-context.ts";
import { findHome } from "./open-ledger.ts";

/** What looking at a source needs; with a home that exists, the look is recorded. */
export type LookContext = AcquireContext & { readonly lifecycle?: LifecycleContext };

/** Opens what `discover` needs. It changes nothing: where there is no home, none is made. */
export async function openLookContext(input: CommandInput): Promise<LookContext> {
  if ((await findHome(input)) !== undefined) {
    const lifecycle = await openContext(input);
    return { ...lifecycle, lifecycle };
  }
  const config = await loadConfig(homePaths(homeRoot(input.env)));
  return {
    config,
    temporary: tmpdir(),
    env: input.env,
    cwd: input.cwd,
    signal: cancelOnInterrupt(),
    onProgress: (step) => input.progress.show(formatStep(step)),
  };
}
