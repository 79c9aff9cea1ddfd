import { resolve } from "node:path";
import { withHomeLock, type Home } from "@ooo/home";
import { gitSourceIdentity, localSourceIdentity } from "@ooo/trust-store";
import type { LifecycleContext } from "../context.ts";
import { quoteWord } from "../display.ts";
import { LifecycleError } from "../error.ts";
import { loadKnownSources, saveKnownSources, type KnownSource } from "../known-sources.ts";

/**
 * Removes the source that was typed, a URL or a directory, from the known ones and returns it (LIF-13). What was installed from it
 * stays. Throws `LifecycleError` with code `LIFECYCLE_UNKNOWN_SOURCE`.
 */
export async function forgetSource(
  { home, cwd }: Pick<LifecycleContext, "home" | "cwd">,
  typed: string,
): Promise<KnownSource> {
  return await withHomeLock(
    home,
    async () => {
      const { found, others } = await findSource(home, cwd, typed);
      await saveKnownSources(home, others);
      return found;
    },
    { purpose: "forget a source" },
  );
}

/** Returns what `forgetSource` would forget, or throws what it would throw; changes nothing. */
export async function rehearseForget(
  { home, cwd }: Pick<LifecycleContext, "home" | "cwd">,
  typed: string,
): Promise<KnownSource> {
  return (await findSource(home, cwd, typed)).found;
}

async function findSource(
  home: Home,
  cwd: string,
  typed: string,
): Promise<{ readonly found: KnownSource; readonly others: readonly KnownSource[] }> {
  const known = await loadKnownSources(home);
  const names = identities(cwd, typed);
  const found = known.find(
    ({ source_identity: identity, location }) => names.includes(identity) || names.includes(location),
  );
  if (found !== undefined) return { found, others: known.filter((source) => source !== found) };
  throw new LifecycleError("LIFECYCLE_UNKNOWN_SOURCE", `${JSON.stringify(typed)} is not a known source`, {
    expected: known.map(({ location }) => location).join(", "),
    got: typed,
    hint:
      known.length === 1 ? `ooo catalog forget ${quoteWord(known[0]?.location ?? "")}` : "ooo catalog list",
  });
}

/** What a typed source may be known as; a directory may be gone by now. */
function identities(cwd: string, typed: string): string[] {
  const path = resolve(cwd, typed);
  const readings = [() => gitSourceIdentity(typed), () => localSourceIdentity(path)];
  return [
    typed,
    path,
    ...readings.flatMap((read) => {
      try {
        return [read()];
      } catch {
        return []; // not a source of that kind
      }
    }),
  ];
}
