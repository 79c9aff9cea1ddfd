import { loadLockfile } from "@ooo/trust-store";
import { findHome } from "./open-ledger.ts";
import { suggest } from "./suggest.ts";

/** Returns the name of the installed plugin that is nearest to a word, or nothing. */
export async function suggestPlugin(
  word: string,
  env: Readonly<NodeJS.ProcessEnv>,
): Promise<string | undefined> {
  try {
    const home = await findHome({ env });
    if (home === undefined) return undefined;
    const names = (await loadLockfile(home)).plugins.map(({ name }) => name);
    return suggest(word, names);
  } catch {
    return undefined; // the error that is shown is the one that asked for a hint
  }
}

/** Returns the name or namespace of an installed plugin that is nearest to a word, unless it is one itself. */
export async function suggestProgram(
  word: string,
  env: Readonly<NodeJS.ProcessEnv>,
): Promise<string | undefined> {
  try {
    const home = await findHome({ env });
    if (home === undefined) return undefined;
    const names = (await loadLockfile(home)).plugins.flatMap(({ name, commands }) => [
      name,
      ...commands.map((command) => command.split(" ")[0] ?? ""),
    ]);
    return names.includes(word) ? undefined : suggest(word, names);
  } catch {
    return undefined; // the error that is shown is the one that asked for a hint
  }
}
