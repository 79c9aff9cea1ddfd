import type { CheckRule } from "../rule.ts";

export const missingReason: CheckRule = {
  id: "missing-reason",
  level: "warning",
  title: "A scope or capability does not say what it is for.",
  check: ({ manifest }) => [
    ...manifest.permissions.flatMap(({ scope, reason }, at) =>
      isSaid(reason) ? [] : [{ message: `scope ${scope} has no reason`, pointer: `/permissions/${at}` }],
    ),
    ...manifest.capabilities.flatMap(({ name, access, reason }, at) =>
      isSaid(reason)
        ? []
        : [{ message: `capability ${name}:${access} has no reason`, pointer: `/capabilities/${at}` }],
    ),
  ],
};

const isSaid = (reason: string | undefined): boolean => reason !== undefined && reason.trim() !== "";
