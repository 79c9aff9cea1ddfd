import { CliError } from "../cli-error.ts";
import type { Command, CommandInput } from "../command.ts";
import { checkHome } from "../doctor/check-home.ts";
import { checkMachine } from "../doctor/check-machine.ts";
import type { Finding } from "../doctor/check.ts";
import { installCommand, installPackages } from "../doctor/install-packages.ts";
import { escapeText } from "../escape-text.ts";
import { ExitCode } from "../exit-codes.ts";
import { advice, type Line } from "../line.ts";
import { confirm } from "../prompt/ask.ts";
import { declined } from "../prompt/declined.ts";
import { formatProse } from "../table.ts";

const TONES = { ok: "good", warning: "warning", problem: "bad" } as const;

/** `ooo doctor`: what holds on this machine, and what mends the rest (ENF-07). */
export const command: Command = {
  arguments: [],
  options: { fix: { type: "boolean", summary: "Install missing Debian packages, after asking" } },
  async run(input) {
    let findings = await examine(input);
    if (input.options.fix === true && (await fix(input, findings))) findings = await examine(input);
    const problems = findings.filter(({ state }) => state === "problem").length;
    return {
      document: { ok: problems === 0, findings },
      lines: findings.flatMap((finding) => format(finding, findings, input)),
      exitCode: problems === 0 ? ExitCode.success : ExitCode.fault,
    };
  },
};

async function examine({ env }: CommandInput): Promise<Finding[]> {
  return [...(await checkMachine(env)), ...(await checkHome(env))];
}

function format(finding: Finding, all: readonly Finding[], { style }: CommandInput): Line[] {
  const { part, state, message, fix, packages } = finding;
  const rows = all.map((one) => [{ text: one.state, tone: TONES[one.state] }, one.part, " "]);
  const start = formatProse(rows, { style })[all.indexOf(finding)]?.start ?? `${state} ${part}  `;
  const install = packages === undefined ? undefined : installCommand(packages);
  const mends = fix ?? install?.join(" ");
  return [
    advice(start, escapeText(message)),
    ...(mends === undefined ? [] : [advice("  fix: ", escapeText(mends))]),
    ...(install === undefined ? [] : ["       or ooo doctor --fix"]),
  ];
}

/** Returns whether something was installed. Nothing is without a yes from the terminal. */
async function fix(input: CommandInput, findings: readonly Finding[]): Promise<boolean> {
  const packages = [...new Set(findings.flatMap((finding) => finding.packages ?? []))];
  if (packages.length === 0) return false;
  const install = installCommand(packages);
  if (install === undefined) {
    throw new CliError(
      "CLI_CANNOT_FIX",
      `${packages.join(" ")} cannot be installed here, there is no apt-get`,
      {
        exitCode: ExitCode.fault,
      },
    );
  }
  const terminal = input.openTerminal();
  if (terminal === undefined) {
    throw declined("nobody can be asked whether to install packages", install.join(" "));
  }
  try {
    if (!(await confirm(terminal, `run ${install.join(" ")}?`))) throw declined("nothing was installed");
  } finally {
    terminal.close();
  }
  input.progress.show(`installing ${packages.join(" ")}`);
  const { worked, said } = await installPackages(install);
  input.progress.done();
  if (worked) return true;
  throw new CliError("CLI_CANNOT_FIX", `the packages were not installed: ${said}`, {
    exitCode: ExitCode.fault,
    hint: install.join(" "),
  });
}
