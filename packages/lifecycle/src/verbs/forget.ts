import { resolve } from "node:path";
import { withHomeLock } from "@ooo/home";
import { gitSourceIdentity, localSourceIdentity } from "@ooo/trust-store";
import type { LifecycleContext } from "../context.ts";
import { LifecycleError } from "../error.ts";
import { loadKnownSources, saveKnownSources, type KnownSource } from "../known-sources.ts";

/**
 * Removes the source that was typed, a URL or a directory, from the known ones and returns it (LIF-13). What was installed from it
 * stays. Throws `LifecycleError` with code `LIFECYCLE_UNKNOWN_SOURCE`, naming those that are known.
 */
export async function forgetSource(
  { home, cwd }: Pick<LifecycleContext, "home" | "cwd">,
  typed: string,
): Promise<KnownSource> {
  return await withHomeLock(
    home,
    async () => {
      const known = await loadKnownSources(home);
      const names = identities(cwd, typed);
      const found = known.find(
        ({ source_identity: identity, location }) => names.includes(identity) || names.includes(location),
      );
      if (found === undefined) {
        throw new LifecycleError(
          "LIFECYCLE_UNKNOWN_SOURCE",
          `${JSON.stringify(typed)} is not a known source`,
          {
            expected: known.map(({ location }) => location).join(", "),
            got: typed,
            hint:
              known.length === 0
                ? "no source is known"
                : known.map(({ location }) => `ooo catalog forget ${location}`).join(" | "),
          },
        );
      }
      await saveKnownSources(home, known.filter((source) => source !== found)); // prettier-ignore
      return found;
    },
    { purpose: "forget a source" },
  );
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
