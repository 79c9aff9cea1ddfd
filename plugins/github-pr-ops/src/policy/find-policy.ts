import { PluginError } from "@ooo/plugin-sdk";
import { readShippedPolicies } from "../shipped-policies.ts";
import { visible } from "../visible.ts";
import { checkPolicy, parsePolicy } from "./parse-policy.ts";
import type { FoundPolicy } from "./policy.ts";

const NAME = /^[a-z\d][a-z\d-]{0,63}$/;

/** Where a repository keeps policies of its own. */
const REPOSITORY = ".github/pr-policies";

/**
 * Returns a policy that ships with the plugin, or one of the user's `config.toml` (`[plugins.github-pr-ops]`), or
 * undefined. Each name means one policy: one that ships cannot be redefined. Throws `PluginError`.
 */
export function findLocalPolicy(
  name: string,
  config: Readonly<Record<string, unknown>>,
): FoundPolicy | undefined {
  if (!NAME.test(name)) {
    throw new PluginError(`${visible(name)} is no name of a policy`, {
      hint: "a name is a-z, 0-9 and -, such as in: --policy team-default",
      exitCode: 2,
    });
  }
  const shipped = readShippedPolicies();
  const own = policiesOf(config);
  const redefined = Object.keys(own).find((each) => shipped.has(each));
  if (redefined !== undefined) {
    throw new PluginError(`config.toml defines the policy ${redefined}, which the plugin ships`, {
      hint: `give yours another name than ${redefined}`,
    });
  }
  const text = shipped.get(name);
  if (text !== undefined) return parsePolicy(name, "shipped with the plugin", text);
  return Object.hasOwn(own, name) ? checkPolicy(name, "config.toml", own[name]) : undefined;
}

/**
 * Returns a policy of the repository, read from the base branch: a pull request does not choose what it is held to.
 * Throws `PluginError` if there is none; `config` is only for what could have been meant.
 */
export async function findRepositoryPolicy(
  name: string,
  config: Readonly<Record<string, unknown>>,
  branch: string,
  read: (path: string) => Promise<string | undefined>,
): Promise<FoundPolicy> {
  const path = `${REPOSITORY}/${name}.toml`;
  const text = await read(path);
  if (text !== undefined) return parsePolicy(name, `${path} on ${branch}`, text);
  const known = [...readShippedPolicies().keys(), ...Object.keys(policiesOf(config))].map(visible);
  throw new PluginError(`there is no policy ${name}; known here: ${known.join(", ")}`, {
    hint: `write it to ${path} on ${visible(branch)}, or to [plugins.github-pr-ops.policies.${name}] in config.toml`,
    exitCode: 2,
  });
}

function policiesOf({ policies = {} }: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  if (typeof policies === "object" && policies !== null && !Array.isArray(policies)) {
    return policies as Readonly<Record<string, unknown>>;
  }
  throw new PluginError("policies of [plugins.github-pr-ops] in config.toml is no table", {
    hint: "write [plugins.github-pr-ops.policies.<name>]",
  });
}
