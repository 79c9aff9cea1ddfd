/**
 * Returns the line (from 1) of the value that a JSON pointer names in a text, or of the nearest value around it. The
 * text must be JSON.
 */
export function pointerLine(text: string, pointer: string): number {
  const steps = pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  let at = skipSpace(text, 0);
  for (const step of steps) {
    const next = text[at] === "{" ? findMember(text, at, step) : findItem(text, at, Number(step));
    if (next === undefined) break;
    at = next;
  }
  return text.slice(0, at).split("\n").length;
}

function findMember(text: string, open: number, name: string): number | undefined {
  let at = skipSpace(text, open + 1);
  while (text[at] === '"') {
    const end = skipValue(text, at);
    const key = JSON.parse(text.slice(at, end)) as string;
    const value = skipSpace(text, skipSpace(text, end) + 1);
    if (key === name) return value;
    at = skipSpace(text, skipSpace(text, skipValue(text, value)) + 1);
  }
  return undefined;
}

function findItem(text: string, open: number, index: number): number | undefined {
  if (text[open] !== "[") return undefined;
  let at = skipSpace(text, open + 1);
  for (let item = 0; text[at] !== "]" && at < text.length; item += 1) {
    if (item === index) return at;
    at = skipSpace(text, skipSpace(text, skipValue(text, at)) + 1);
  }
  return undefined;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (/\s/.test(text[at] ?? "")) at += 1;
  return at;
}

/** Returns where the value that begins at `from` ends. */
function skipValue(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    const character = text[at] ?? "";
    if (character === '"') {
      for (at += 1; at < text.length && text[at] !== '"'; at += 1) if (text[at] === "\\") at += 1;
    } else if (character === "{" || character === "[") depth += 1;
    else if (character === "}" || character === "]") depth -= 1;
    else if (depth === 0 && /[,\s]/.test(character)) return at;
    if (depth < 0) return at;
    if (depth === 0 && /["}\]]/.test(character)) return at + 1;
  }
  return text.length;
}
