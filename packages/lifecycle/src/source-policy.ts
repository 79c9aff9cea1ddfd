import { commitAgeSeconds, matchesSource, type Config } from "@ooo/home";
import { LifecycleError } from "./error.ts";
import type { Acquired } from "./acquired.ts";

/**
 * Throws `LifecycleError` with code `LIFECYCLE_POLICY` if the user's policy does not allow what was fetched: a source
 * that no pattern names, a commit without a verified signature, or one that is too young. Policy only narrows. `identity` is
 * the plugin's own: a local plugin is its directory, wherever it was found.
 */
export function checkPolicy(acquired: Acquired, identity: string, policy: Config["policy"], now: Date): void {
  const { sources, require_signature: requireSignature, minimum_commit_age: minimumAge } = policy;
  if (sources !== undefined && !sources.some((pattern) => matchesSource(pattern, identity))) {
    throw refused(`policy does not allow plugins from ${identity}`, "policy.sources");
  }
  if (acquired.sourceType === "local_path") return; // a directory of the user's own has no commit to judge
  if (requireSignature === true && acquired.signature.status !== "verified") {
    throw refused(
      `policy asks for a verified signature, ${acquired.commit} has none`,
      "policy.require_signature",
    );
  }
  if (minimumAge !== undefined) {
    const age = (now.getTime() - Date.parse(acquired.committedAt)) / 1000;
    // A date that cannot be read is no age (fail closed).
    if (!(age >= commitAgeSeconds(policy))) {
      const message = `policy asks for commits older than ${minimumAge}, ${acquired.commit} is younger`;
      throw refused(message, "policy.minimum_commit_age");
    }
  }
}

function refused(message: string, setting: string): LifecycleError {
  return new LifecycleError("LIFECYCLE_POLICY", message, { hint: `see ${setting} in config.toml` });
}
