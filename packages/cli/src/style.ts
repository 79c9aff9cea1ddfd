import { styleText } from "node:util";

/** What a piece of a line is, not what it looks like. */
export type Tone = "strong" | "faint" | "good" | "warning" | "bad";

/** Returns a text in its tone: with colours on a terminal that shows them, unchanged anywhere else. */
export type Style = (tone: Tone, text: string) => string;

const FORMATS = { strong: "bold", faint: "dim", good: "green", warning: "yellow", bad: "red" } as const;

/** Leaves every text as it is. */
export const plainStyle: Style = (_tone, text) => text;

const colourStyle: Style = (tone, text) => styleText(FORMATS[tone], text, { validateStream: false });

/**
 * Returns the style for a stream: `--no-color` and `NO_COLOR` forbid colours, `FORCE_COLOR` wants them also off a
 * terminal, otherwise a terminal that is not `dumb` has them.
 */
export function styleFor(
  env: Readonly<NodeJS.ProcessEnv>,
  { isTerminal, noColour }: { readonly isTerminal: boolean; readonly noColour: boolean },
): Style {
  if (noColour || isSet(env.NO_COLOR)) return plainStyle;
  if (env.FORCE_COLOR !== undefined)
    return ["0", "false"].includes(env.FORCE_COLOR) ? plainStyle : colourStyle;
  return isTerminal && env.TERM !== "dumb" ? colourStyle : plainStyle;
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== "";
}
