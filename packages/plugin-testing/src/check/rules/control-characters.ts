import type { Manifest } from "@ooo/manifest";
import type { CheckRule } from "../rule.ts";

/** Controls, and marks that turn or hide text (https://www.unicode.org/reports/tr36/). */
const DISTURBING = /[\p{Cc}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;

export const controlCharacters: CheckRule = {
  id: "control-characters",
  level: "error",
  title: "A text that people read holds characters that disturb a terminal or hide.",
  check: ({ manifest }) =>
    shownTexts(manifest).flatMap(([pointer, text]) => {
      const found = DISTURBING.exec(text ?? "")?.[0];
      if (found === undefined) return [];
      const code = (found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
      return [{ message: `the text holds U+${code}, which is no text`, pointer }];
    }),
};

function shownTexts(manifest: Manifest): (readonly [string, string | undefined])[] {
  return [
    ["/description", manifest.description],
    ...manifest.commands.flatMap((command, at): (readonly [string, string])[] => [
      [`/commands/${at}/summary`, command.summary],
      [`/commands/${at}/usage`, command.usage],
      ...command.arguments.map(
        ({ description }, index) => [`/commands/${at}/arguments/${index}/description`, description] as const,
      ),
    ]),
    ...manifest.permissions.map(({ reason }, at) => [`/permissions/${at}/reason`, reason] as const),
    ...manifest.capabilities.map(({ reason }, at) => [`/capabilities/${at}/reason`, reason] as const),
  ];
}
