/** What a pressed key means in a list. */
export type Key = "up" | "down" | "space" | "all" | "enter" | "cancel" | "pasted" | "other";

const KEYS: Readonly<Record<string, Key>> = {
  "\u001b[A": "up",
  "\u001bOA": "up",
  k: "up",
  "\u001b[B": "down",
  "\u001bOB": "down",
  j: "down",
  " ": "space",
  a: "all",
  "\r": "enter",
  "\n": "enter",
  "\u0003": "cancel",
  "\u0004": "cancel",
  "\u001b": "cancel",
  q: "cancel",
};

/**
 * Returns the keys of what a terminal sent at once. A held arrow may come several times; anything else that comes together
 * was not pressed by a person (T100).
 */
export function parseKeys(chunk: string): Key[] {
  const arrows = chunk.match(/\u001b[[O][AB]/g);
  if (arrows !== null && arrows.join("") === chunk) return arrows.map((arrow) => KEYS[arrow] ?? "other");
  if (Object.hasOwn(KEYS, chunk)) return [KEYS[chunk] ?? "other"];
  if (chunk.startsWith("\u001b[") && /^\u001b\[[\d;]*[~\w]$/.test(chunk)) return ["other"];
  return [chunk.length === 1 ? "other" : "pasted"];
}
