import { readOffering } from "@ooo/lifecycle";
import type { Command } from "../command.ts";
import { typedDirectory } from "../directory.ts";
import { escapeText } from "../escape-text.ts";
import { ExitCode } from "../exit-codes.ts";

/** `ooo catalog validate <directory>`: what `add` would make of a repository (LIF-09). */
export const command: Command = {
  arguments: [{ name: "directory", summary: "The repository's root", required: true }],
  options: {},
  run(input) {
    const { from, offers, broken } = readOffering(typedDirectory(input, input.words[0] ?? ""));
    const ok = broken.length === 0;
    const problems = broken.map(({ name, path, problem }) => ({
      name,
      path,
      code: problem.code,
      message: problem.message,
      ...(problem.hint === undefined ? {} : { hint: problem.hint }),
    }));
    return {
      document: {
        ok,
        from,
        offers: offers.map(({ name, path, manifest }) => ({ name, version: manifest.version, path })),
        problems,
      },
      lines: [
        ...offers.map(
          ({ name, path, manifest }) =>
            `${name} ${manifest.version}  ${path === "" ? "." : escapeText(path)}`,
        ),
        ...problems.flatMap(({ name, path, message, hint }) => [
          `${escapeText(name)}  ${escapeText(path)}`,
          `  ${escapeText(message)}`,
          ...(hint === undefined ? [] : [`  hint: ${escapeText(hint)}`]),
        ]),
        ok
          ? `${offers.length === 1 ? "1 plugin is" : `${offers.length} plugins are`} offered, all can be read`
          : `${problems.length} of ${offers.length + problems.length} plugins cannot be read`,
      ],
      exitCode: ok ? ExitCode.success : ExitCode.fault,
    };
  },
};
