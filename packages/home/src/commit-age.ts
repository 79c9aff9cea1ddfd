import type { PolicyConfig } from "./config.ts";

/** Returns the seconds of a `minimum_commit_age` such as `72h` or `3d`; undefined means none, 0. */
export function commitAgeSeconds(policy: PolicyConfig): number {
  const age = policy.minimum_commit_age ?? "0h";
  return Number.parseInt(age, 10) * (age.endsWith("d") ? 86_400 : 3600);
}
