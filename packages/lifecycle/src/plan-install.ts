import { sameInstall, sameSubject, type LockedPlugin, type Lockfile } from "@ooo/trust-store";
import { LifecycleError } from "./error.ts";
import type { FirstPartyProgram } from "./context.ts";
import { findOccupant, type NameHolder, type Occupant } from "./lookup-names.ts";

/** What installing a row would do. */
export type InstallPlan =
  { readonly kind: "install" } | { readonly kind: "unchanged"; readonly plugin: LockedPlugin };

/**
 * Decides whether a row may enter a lockfile. Touches nothing. Throws `LifecycleError`: a name of the plugin is taken
 * (NAM-02), another source holds its name, or other bytes of it are installed, which only an update may replace.
 */
export function planInstall(
  lockfile: Lockfile,
  row: LockedPlugin,
  firstParty: readonly FirstPartyProgram[],
): InstallPlan {
  const installed = lockfile.plugins.find(({ name }) => name === row.name);
  if (installed !== undefined) return planAgain(installed, row);
  checkNames(lockfile, row, firstParty);
  return { kind: "install" };
}

/** Throws `LifecycleError` with code `LIFECYCLE_NAME_TAKEN` if a row's names are not free (NAM-02). */
export function checkNames(
  lockfile: Lockfile,
  row: LockedPlugin,
  firstParty: readonly FirstPartyProgram[],
): void {
  const occupant = findOccupant(
    holderOf(row),
    lockfile.plugins.map(holderOf),
    firstParty.map(({ name }) => name),
  );
  if (occupant === undefined) return;
  throw new LifecycleError(
    "LIFECYCLE_NAME_TAKEN",
    `${row.name} cannot have the name ${occupant.name}, ${describeOccupant(occupant)}`,
    {
      got: occupant.name,
      ...(occupant.plugin === undefined ? {} : { hint: `ooo plugin remove ${occupant.plugin}` }),
    },
  );
}

/** Returns the names that a row puts into the lookup space. */
export function holderOf(row: Pick<LockedPlugin, "name" | "commands">): NameHolder {
  return {
    name: row.name,
    namespaces: [...new Set(row.commands.map((command) => command.split(" ")[0] ?? ""))],
  };
}

function planAgain(installed: LockedPlugin, row: LockedPlugin): InstallPlan {
  if (sameSubject(installed, row)) return { kind: "unchanged", plugin: installed };
  if (sameInstall(installed, row)) {
    throw new LifecycleError(
      "LIFECYCLE_ALREADY_INSTALLED",
      `${row.name} ${installed.version} is installed from ${installed.source_identity} with other bytes`,
      { hint: `ooo plugin update ${row.name}` },
    );
  }
  throw new LifecycleError(
    "LIFECYCLE_NAME_TAKEN",
    `${row.name} is installed from another source, ${installed.source_identity}`,
    { expected: installed.source_identity, got: row.source_identity, hint: `ooo plugin remove ${row.name}` },
  );
}

function describeOccupant({ kind, plugin }: Occupant): string {
  switch (kind) {
    case "reserved":
      return "a word of ooo";
    case "first_party":
      return "a program that ships with ooo";
    case "namespace":
      return `a namespace of ${plugin ?? ""}`;
    case "plugin_name":
      return "the name of an installed plugin";
  }
}
