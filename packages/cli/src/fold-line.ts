import stringWidth from "fast-string-width";
import { wrapAnsi } from "fast-wrap-ansi";
import { formatLine, type Line } from "./line.ts";

/** Fewest columns for words beside what stands before them; with less, they stand below it. */
const MIN_ROOM = 24;

/** Returns a line as one or more lines of a terminal. Wide characters count two columns. */
export function foldLine(line: Line, columns: number): string {
  const text = formatLine(line);
  if (typeof line === "string" || stringWidth(text) <= columns) return text;
  const { start, words, whole = "", isForeign = false } = line;
  const before = stringWidth(start);
  const isBelow = columns - before < MIN_ROOM && words !== "";
  const indent = isBelow ? start.length - start.trimStart().length + 4 : before;
  const room = columns - indent;
  const folded = words === "" ? [] : wrapAnsi(words, room, { hard: isForeign }).split("\n");
  const last = folded.at(-1);
  if (whole !== "") {
    if (last !== undefined && stringWidth(`${last} ${whole}`) <= room)
      folded.splice(-1, 1, `${last} ${whole}`);
    else folded.push(whole);
  }
  const below = folded.join(`\n${" ".repeat(indent)}`);
  return isBelow ? `${start.trimEnd()}\n${" ".repeat(indent)}${below}` : `${start}${below}`;
}
