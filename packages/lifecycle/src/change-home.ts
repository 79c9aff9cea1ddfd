import { withHomeLock, type Home } from "@ooo/home";
import { loadLockfile, type Lockfile } from "@ooo/trust-store";
import { collectGarbage } from "./content-store.ts";
import { sweepLeftovers } from "./leftovers.ts";

/**
 * Runs a change of what is installed while no other process changes it, and returns its result (LCK-02). `change` gets the
 * lockfile as it is under the lock. Afterwards nothing lies around that no row refers to, whatever was killed before
 * (LIF-12). `purpose` is told to those who wait in vain.
 */
export async function changeHome<T>(
  home: Home,
  purpose: string,
  change: (lockfile: Lockfile) => Promise<T>,
): Promise<T> {
  return await withHomeLock(
    home,
    async () => {
      const result = await change(await loadLockfile(home));
      collectGarbage(home, referencedDigests(await loadLockfile(home)));
      await sweepLeftovers(home);
      return result;
    },
    { purpose },
  );
}

/** Returns every digest that a lockfile refers to, those for rollback too. */
function referencedDigests({ plugins }: Lockfile): string[] {
  return plugins.flatMap(({ artifact_digest, previous }) =>
    previous === undefined ? [artifact_digest] : [artifact_digest, previous.artifact_digest],
  );
}
