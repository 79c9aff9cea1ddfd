import {
  disablePlugin as withDisabled,
  findDisabled,
  firstPartyIdentity,
  loadFirstPartyOverrides,
  loadLockfile,
  overrideFirstParty,
  writeFirstPartyOverrides,
  writeLockfile,
  type LockedPlugin,
} from "@ooo/trust-store";
import { changeHome } from "./change-home.ts";
import { record, type FirstPartyProgram, type LifecycleContext } from "./context.ts";
import { describeSource } from "./describe-source.ts";
import { holderOf } from "./plan-install.ts";
import { keepGrants } from "./project-trust.ts";

/** Returns the first-party program of a name. Where a plugin has that name too, first-party wins (NAM-03). */
export function findFirstParty(
  { firstParty }: Pick<LifecycleContext, "firstParty">,
  name: string,
): FirstPartyProgram | undefined {
  return firstParty.find((program) => program.name === name.toLowerCase());
}

/** Returns the name that an installed plugin holds and a first-party program has, or undefined. */
export function firstPartyNameOf(
  { firstParty }: Pick<LifecycleContext, "firstParty">,
  plugin: Pick<LockedPlugin, "name" | "commands">,
): string | undefined {
  const { name, namespaces } = holderOf(plugin);
  return [name, ...namespaces].find((held) => findFirstParty({ firstParty }, held) !== undefined);
}

/**
 * Disables a first-party program, or enables it again, over every release (FPO-01): its name enters the override file or leaves it.
 * The event comes first.
 */
export async function overrideProgram(
  context: LifecycleContext,
  program: FirstPartyProgram,
  change: "disable" | "trust",
  reason?: string,
): Promise<void> {
  await changeHome(context.home, `${change} ${program.name}`, async () => {
    await record(context, [
      {
        event_type: change === "disable" ? "plugin.disabled" : "plugin.trusted",
        trust_state: change === "disable" ? "disabled" : "first_party",
        verb: change,
        plugin: { ...program, source_type: "first_party" },
        provenance: { source_identity: firstPartyIdentity(program.name), reason },
      },
    ]);
    const overrides = await loadFirstPartyOverrides(context.home);
    const disabledAt = change === "disable" ? context.now().toISOString() : undefined;
    await writeFirstPartyOverrides(context.home, overrideFirstParty(overrides, program.name, disabledAt));
  });
}

/**
 * NAM-03: disables every installed plugin that holds a name of a first-party program, which a new release may bring; its bytes
 * stay. To be called before names are looked up. Returns the plugins that it disabled; those that are disabled already stay
 * as they are.
 */
export async function disableCollisions(context: LifecycleContext): Promise<readonly LockedPlugin[]> {
  if (context.firstParty.length === 0) return [];
  const collides = (plugin: LockedPlugin): boolean => firstPartyNameOf(context, plugin) !== undefined;
  if (!(await loadLockfile(context.home)).plugins.some(collides)) return [];
  return await changeHome(context.home, "disable plugins whose name ships with ooo", async (before) => {
    const disabled = before.plugins.filter(
      (plugin) => collides(plugin) && findDisabled(before, plugin) === undefined,
    );
    let lockfile = before;
    for (const plugin of disabled) {
      const reason = `${firstPartyNameOf(context, plugin) ?? ""} is a program that ships with ooo`;
      await keepGrants(context.home, plugin, []);
      await record(context, [
        {
          event_type: "plugin.disabled",
          trust_state: "disabled",
          verb: "disable",
          plugin,
          provenance: { ...describeSource(plugin), reason },
          result: { status: "name_collision_with_first_party", message: reason },
        },
      ]);
      const { name, source_type, source_identity } = plugin;
      const disabled_at = context.now().toISOString();
      lockfile = withDisabled(lockfile, { name, source_type, source_identity, reason, disabled_at });
      await writeLockfile(context.home, lockfile);
    }
    return disabled;
  });
}
