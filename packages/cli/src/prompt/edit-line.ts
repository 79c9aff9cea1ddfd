import { escapeText } from "../escape-text.ts";

/** A line while it is typed. */
export type EditedLine = {
  readonly text: string;
  /** What the terminal is to show for what was just typed. */
  readonly echo: string;
  /** How the line ended; undefined while it goes on. */
  readonly end?: "line" | "cancel" | "interrupt";
};

/** Longest line that a person is taken to type, in UTF-16 units. */
const MAX_LINE = 4096;

/**
 * Returns a line after what a terminal in raw mode sent at once: letters, backspace, Ctrl-U, enter. A lone Esc ends it as a
 * no, and so does all that follows an enter: that was not typed by a person (T100). Arrows and the like do nothing.
 */
export function editLine(before: string, chunk: string): EditedLine {
  if (/^(?:\u001b[[O][\d;]*[~\w])+$/.test(chunk)) return { text: before, echo: "" };
  if (chunk.includes("\u001b")) return { text: before, echo: "", end: "cancel" };
  let text = before;
  let echo = "";
  const erase = (): void => {
    const last = Array.from(text).at(-1) ?? "";
    text = text.slice(0, text.length - last.length);
    echo += "\b \b".repeat(escapeText(last).length);
  };
  for (const [index, key] of Array.from(chunk).entries()) {
    if (key === "\r" || key === "\n") {
      const isLast = index === Array.from(chunk).length - 1;
      return { text, echo, end: isLast ? "line" : "cancel" };
    }
    if (key === "\u0003") return { text, echo, end: "interrupt" };
    if (key === "\u0004" && text === "") return { text, echo, end: "cancel" };
    if (key === "\u007f" || key === "\b") erase();
    else if (key === "\u0015") while (text !== "") erase();
    else if (!/\p{Cc}/u.test(key)) {
      text += key;
      echo += escapeText(key);
    }
  }
  return text.length > MAX_LINE ? { text, echo: "", end: "cancel" } : { text, echo };
}
