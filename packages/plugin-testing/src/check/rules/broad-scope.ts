import type { CheckRule } from "../rule.ts";

export const broadScope: CheckRule = {
  id: "broad-scope",
  level: "warning",
  title: "A scope allows far more than one task needs.",
  check: ({ manifest, scopes }) =>
    manifest.permissions.flatMap(({ scope }, at) =>
      scopes.get(scope)?.broad === true
        ? [
            {
              message: `scope ${scope} is broad: users have to type the plugin's name to grant it`,
              pointer: `/permissions/${at}/scope`,
              hint: "ask for the scope of the one service that is needed",
            },
          ]
        : [],
    ),
};
