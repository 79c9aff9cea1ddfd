import type { CheckRule } from "../rule.ts";

export const unknownScope: CheckRule = {
  id: "unknown-scope",
  level: "warning",
  title: "A scope means nothing to ooo: granting it changes nothing.",
  check: ({ manifest, scopes }) =>
    manifest.permissions.flatMap(({ scope }, at) =>
      scopes.has(scope)
        ? []
        : [
            {
              message: `scope ${scope} is not known: it is recorded only, unless a user defines it`,
              pointer: `/permissions/${at}/scope`,
            },
          ],
    ),
};
