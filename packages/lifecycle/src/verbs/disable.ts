import { disablePlugin as withDisabled, writeLockfile } from "@ooo/trust-store";
import { changeHome } from "../change-home.ts";
import { record, type LifecycleContext } from "../context.ts";
import { describeSource } from "../describe-source.ts";
import { findFirstParty, overrideProgram } from "../first-party.ts";
import { installedPlugin } from "../installed-plugin.ts";
import { keepGrants } from "../project-trust.ts";

/** What was disabled. */
export type Disabled = {
  readonly name: string;
  readonly version: string;
  readonly kind: "plugin" | "first_party";
};

/** Why a plugin was disabled, when nobody said. */
const BY_USER = "by the user";

/**
 * Disables a plugin, whatever its bytes, until it is trusted again, and takes all its grants (TRU-05). The name of a first-party
 * program means that program (FPO-01).
 */
export async function disablePlugin(
  context: LifecycleContext,
  name: string,
  reason: string = BY_USER,
): Promise<Disabled> {
  const program = findFirstParty(context, name);
  if (program !== undefined) {
    await overrideProgram(context, program, "disable", reason);
    return { ...program, kind: "first_party" };
  }
  return await changeHome(context.home, `disable ${name}`, async (lockfile) => {
    const plugin = installedPlugin(lockfile, name);
    await keepGrants(context.home, plugin, []);
    await record(context, [
      {
        event_type: "plugin.disabled",
        trust_state: "disabled",
        verb: "disable",
        plugin,
        provenance: { ...describeSource(plugin), reason },
      },
    ]);
    const { source_type, source_identity, version } = plugin;
    const disabled_at = context.now().toISOString();
    await writeLockfile(
      context.home,
      withDisabled(lockfile, { name, source_type, source_identity, reason, disabled_at }),
    );
    return { name, version, kind: "plugin" };
  });
}
