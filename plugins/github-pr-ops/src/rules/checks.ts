import type { Check } from "../facts.ts";
import { count, ifKnown, met, unmet, type Rule } from "./rule.ts";

const describe = ({ kind, name, says }: Check): string => `${kind} ${name}: ${says}`;

/** Each check that the policy names is there and passed. One that was skipped passes, as on GitHub. */
export const requiredChecks: Rule = ({ checks }, { required_checks: required = [] }) => {
  if (required.length === 0) return undefined;
  return ifKnown(checks, "checks", (all) => {
    const missing = required.filter((name) => !all.some((check) => check.name === name));
    const named = all.filter(({ name }) => required.includes(name));
    // Several may have one name: all of them have to pass.
    const bad = named.filter(({ outcome }) => outcome === "failure" || outcome === "pending");
    const evidence = [...missing.map((name) => `${name}: has not run`), ...bad.map(describe)];
    if (evidence.length === 0)
      return met(`${count(required.length, "required check")} passed`, named.map(describe));
    const names = new Set([...missing, ...bad.map(({ name }) => name)]);
    return unmet(`required and not passed: ${[...names].join(", ")}`, evidence);
  });
};

/** Everything that ran on the head commit passed, whatever its name. */
export const allChecks: Rule = ({ checks }, policy) => {
  if (policy.all_checks_pass !== true) return undefined;
  return ifKnown(checks, "checks", (all) => {
    const failed = all.filter(({ outcome }) => outcome === "failure");
    const pending = all.filter(({ outcome }) => outcome === "pending");
    if (failed.length > 0) return unmet(`${count(failed.length, "check")} failed`, failed.map(describe));
    if (pending.length > 0)
      return unmet(`${count(pending.length, "check")} still running`, pending.map(describe));
    return met(all.length === 0 ? "no check ran" : `${count(all.length, "check")} passed`);
  });
};
