import type { Command, Outcome, Step } from "./step.ts";

/** Turns what the demo has to say into text. */
export type Layout = {
  readonly heading: (number: number, step: Step) => string;
  readonly command: (command: Command) => string;
  readonly outcome: (outcome: Outcome) => string;
  readonly good: (text: string) => string;
};

/** `shorten` makes the paths of a temporary home readable; colours only where somebody sees them. */
export function openLayout(isColoured: boolean, shorten: (text: string) => string): Layout {
  const paint = (code: number, text: string): string =>
    isColoured ? `\u001b[${String(code)}m${text}\u001b[0m` : text;
  const bold = (text: string): string => paint(1, text);
  const dim = (text: string): string => paint(2, text);
  const indent = (text: string): string => text.replaceAll(/^(?=.)/gm, "    ");
  return {
    heading: (number, { title, why }) =>
      `\n${bold(`${String(number).padStart(2)}  ${title}`)}\n${indent(why)}\n\n`,
    command: ({ line }) => `${indent(`${dim("$")} ${bold(shorten(line))}`)}\n`,
    outcome: ({ output, exitCode }) => {
      const text = shorten(output.replaceAll("\r\n", "\n").trimEnd());
      const end = exitCode === 0 ? "" : `${dim(`[exit ${String(exitCode)}]`)}\n`;
      return indent(`${text}${text === "" ? "" : "\n"}${end}`);
    },
    good: (text) => indent(`${paint(32, "ok")}  ${text}\n`),
  };
}
