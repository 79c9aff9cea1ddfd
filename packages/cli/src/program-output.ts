import type { InvocationIo, InvocationResult } from "@ooo/firewall";
import { escapeText } from "./escape-text.ts";
import { authorText } from "./format-plugin.ts";
import type { HostWords } from "./host-words.ts";
import type { Asker } from "./open-firewall.ts";
import { advice, formatLines, type Line } from "./line.ts";
import { printResult, type Surroundings } from "./print.ts";
import { styleFor, type Style } from "./style.ts";

/** The words that say how a run is shown. */
export type OutputWords = Pick<HostWords, "json" | "quiet" | "verbose" | "noColour">;

/** Most often that a plugin's progress is said, in milliseconds. */
const PROGRESS_MS = 500;

/** RUN-05: what is piped in reaches the plugin, a terminal never does. */
export function ioOf(json: boolean, { openStreams, isTerminal }: Surroundings): InvocationIo {
  const { stdin, stdout, stderr } = openStreams();
  return {
    ...(stdin === undefined ? {} : { stdin }),
    output: json
      ? { kind: "capture" }
      : {
          kind: "stream",
          stdout,
          stderr,
          isTerminal,
        },
  };
}

/** Says how a run ended: one document, or lines on standard error after what the plugin wrote; `lines` come first. */
export async function reportRun(
  result: InvocationResult,
  host: OutputWords,
  surroundings: Surroundings,
  lines: readonly string[],
): Promise<void> {
  if (host.json) {
    const { captured, ...facts } = result;
    const document = {
      ...facts,
      output: {
        stdout: captured?.stdout.toString("utf8") ?? "",
        stderr: captured?.stderr.toString("utf8") ?? "",
      },
    };
    await printResult({ document, lines: [] }, true, surroundings);
    return;
  }
  const style = styleOf(host, surroundings, "stderr");
  const said: Line[] = host.quiet ? [] : [...lines];
  const say = (start: string, text: string): void => void said.push(advice(`${start} `, escapeText(text)));
  for (const { message, hint } of host.quiet ? [] : result.notices) {
    say("notice:", message);
    if (hint !== undefined) say("hint:", hint);
  }
  if (result.outcome !== "completed") {
    const whose = result.exitBy === "plugin" ? `the plugin ended with ${result.exitCode}` : result.message;
    say(style("bad", "error:"), whose);
    if (result.hint !== undefined) say(style("strong", "hint:"), result.hint);
  }
  surroundings.stderr.write(await formatLines(said, surroundings.columns.stderr));
}

/** What a plugin says of itself while it runs: a line each, on a terminal or where it was asked for. */
export function sayOnTerminal(
  host: OutputWords,
  { stderr, isTerminal }: Surroundings,
): Pick<Asker, "onProgress" | "onLog"> {
  const isShown = !host.quiet && !host.json && (isTerminal.stderr || host.verbose);
  let next = 0;
  return {
    onProgress: ({ plugin, message = "", done, total, unit = "" }) => {
      if (!isShown || Date.now() < next) return;
      next = Date.now() + PROGRESS_MS;
      const count = done === undefined ? "" : `${done}${total === undefined ? "" : `/${total}`} ${unit}`;
      stderr.write(`${plugin.name}: ${authorText(`${message} ${count}`.trim())}\n`);
    },
    onLog: ({ plugin, level, message }) => {
      const isGrave = level === "warn" || level === "error";
      if (host.quiet || host.json || !(isGrave || host.verbose)) return;
      stderr.write(`${plugin.name} ${level}: ${authorText(message)}\n`);
    },
  };
}

/** Returns how lines on one of the streams look. */
export function styleOf(
  host: OutputWords,
  { env, isTerminal }: Surroundings,
  stream: "stdout" | "stderr",
): Style {
  return styleFor(env, { isTerminal: isTerminal[stream], noColour: host.noColour });
}
