import type { CheckRule } from "../rule.ts";

const SECRET = /(?:token|password|passwd|passphrase|secret|credential|api_?key|private_?key|access_?key)s?$/;

export const secretArgument: CheckRule = {
  id: "secret-argument",
  level: "warning",
  title:
    "An argument looks like a secret: words are visible to other processes and end up in shell histories.",
  check: ({ manifest }) =>
    manifest.commands.flatMap((command, at) =>
      command.arguments.flatMap(({ name, type }, index) =>
        type !== "boolean" && SECRET.test(name.replaceAll("-", "_"))
          ? [
              {
                message: `argument ${name} of ${command.name} looks like a secret`,
                pointer: `/commands/${at}/arguments/${index}/name`,
                hint: "ask for a scope whose credential the host puts in",
              },
            ]
          : [],
      ),
    ),
};
