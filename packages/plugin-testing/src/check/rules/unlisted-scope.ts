import type { CheckRule } from "../rule.ts";

export const unlistedScope: CheckRule = {
  id: "unlisted-scope",
  level: "error",
  title: "A required scope is listed by no command.",
  check: ({ manifest: { permissions, commands } }) => {
    // INV-09: a command without the list has all that are declared.
    if (commands.some((command) => command.permissions === undefined)) return [];
    const listed = new Set(commands.flatMap((command) => command.permissions ?? []));
    return permissions.flatMap(({ scope, required }, at) =>
      required && !listed.has(scope)
        ? [
            {
              message: `scope ${scope} is required and no command lists it: no run can ever have it`,
              pointer: `/permissions/${at}`,
              hint: "list it in the permissions of the commands that need it, or drop it",
            },
          ]
        : [],
    );
  },
};
