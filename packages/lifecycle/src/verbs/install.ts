import { acquire } from "../acquire.ts";
import type { Acquired } from "../acquired.ts";
import type { LifecycleContext, RehearsalContext } from "../context.ts";
import { quoteWord } from "../display.ts";
import { LifecycleError } from "../error.ts";
import { installOffer, rehearseOffer, type Installed } from "../install-offer.ts";
import { loadKnownSources, type KnownSource } from "../known-sources.ts";

/** Where to install from. Without `from`, the sources that were added before are asked (LIF-03, LIF-13). */
export type InstallOptions = { readonly from?: string; readonly ref?: string };

/**
 * Installs a plugin by name; never prompts and never searches the network (LIF-03). Throws `LifecycleError`:
 * `LIFECYCLE_UNKNOWN_NAME` and `LIFECYCLE_AMBIGUOUS_NAME` say what to type instead.
 */
export async function installPlugin(
  context: LifecycleContext,
  name: string,
  options: InstallOptions = {},
): Promise<Installed> {
  const acquired = await acquireFor(context, name, options);
  try {
    return await installOffer(context, acquired, findOffer(acquired, name));
  } finally {
    await acquired.release();
  }
}

/** Returns what `installPlugin` would do, or throws what it would throw; changes nothing. */
export async function rehearseInstall(
  context: RehearsalContext,
  name: string,
  options: InstallOptions = {},
): Promise<Installed> {
  const acquired = await acquireFor(context, name, options);
  try {
    return await rehearseOffer(context, acquired, findOffer(acquired, name));
  } finally {
    await acquired.release();
  }
}

async function acquireFor(
  context: RehearsalContext,
  name: string,
  options: InstallOptions,
): Promise<Acquired> {
  const known = options.from === undefined ? await knownSource(context, name) : undefined;
  const ref = options.ref ?? known?.ref;
  return await acquire(context, options.from ?? known?.location ?? "", ref === undefined ? {} : { ref });
}

/** Returns the offer of a name. Throws the offer's own problem if it is broken, or `LIFECYCLE_NOT_OFFERED`. */
export function findOffer(acquired: Acquired, name: string): Acquired["offering"]["offers"][number] {
  const { offers, broken } = acquired.offering;
  const offer = offers.find((candidate) => candidate.name === name);
  if (offer !== undefined) return offer;
  const problem = broken.find((candidate) => candidate.name === name)?.problem;
  if (problem !== undefined) throw problem;
  throw new LifecycleError(
    "LIFECYCLE_NOT_OFFERED",
    `${acquired.identity} does not offer ${JSON.stringify(name)}`,
    {
      expected: offers.map((candidate) => candidate.name).join(", "),
      got: name,
      hint: `ooo plugin discover ${quoteWord(acquired.location)}`,
    },
  );
}

async function knownSource(context: RehearsalContext, name: string): Promise<KnownSource> {
  const sources = await loadKnownSources(context.home);
  const candidates = sources.filter(({ offers }) => offers.some((offer) => offer.name === name));
  const [only] = candidates;
  if (only === undefined) {
    throw new LifecycleError(
      "LIFECYCLE_UNKNOWN_NAME",
      `no source that was added offers ${JSON.stringify(name)}`,
      {
        hint: `ooo add <url or path>, or ooo plugin install ${quoteWord(name)} --from <url or path>`,
      },
    );
  }
  if (candidates.length > 1) {
    throw new LifecycleError("LIFECYCLE_AMBIGUOUS_NAME", `more than one source offers ${name}`, {
      got: candidates.map(({ location }) => location).join(", "),
      hint: candidates
        .map(({ location }) => `ooo plugin install ${name} --from ${quoteWord(location)}`)
        .join(", or "),
    });
  }
  return only;
}
