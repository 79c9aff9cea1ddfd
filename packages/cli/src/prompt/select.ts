import { declined } from "./declined.ts";
import type { Terminal } from "./terminal.ts";

/** What the keys do. */
const KEYS_HELP = "(space chooses, a all, enter goes on, esc ends)";

/** Returns how much room the list takes: it is drawn over itself, so no line may wrap, and none is ever cut. */
export function roomFor(question: string, names: readonly string[]): { rows: number; columns: number } {
  const lines = [`${question}  ${KEYS_HELP}`, ...names.map((name) => `> [x] ${name}`)];
  return { rows: lines.length + 1, columns: Math.max(...lines.map((line) => line.length)) };
}

const ERASE_BELOW = "\u001b[J";

/**
 * Asks for some of several names: the arrows move, space toggles, `a` toggles all, enter confirms (LIF-02). Nothing is
 * chosen to begin with. `names` are ours or met a grammar: no foreign text is drawn here.
 *
 * Throws `declined` if it was cancelled, or if keys came that nobody can have pressed: several at once, or before the
 * list was there (T100).
 */
export async function selectNames(
  terminal: Terminal,
  question: string,
  names: readonly string[],
): Promise<string[]> {
  const chosen = new Set<string>();
  let at = 0;
  let drawn = 0;
  const draw = (): void => {
    const lines = [
      `${question}  ${KEYS_HELP}`,
      ...names.map((name, index) => `${index === at ? ">" : " "} [${chosen.has(name) ? "x" : " "}] ${name}`),
    ];
    const back = drawn === 0 ? "" : `\r\u001b[${drawn}A${ERASE_BELOW}`;
    terminal.write(`${back}${lines.join("\r\n")}\r\n`);
    drawn = lines.length;
  };
  using keys = await terminal.openKeys();
  draw();
  for (;;) {
    const key = await keys.next();
    switch (key) {
      case "up":
        at = (at + names.length - 1) % names.length;
        break;
      case "down":
        at = (at + 1) % names.length;
        break;
      case "space": {
        const name = names[at] ?? "";
        if (!chosen.delete(name)) chosen.add(name);
        break;
      }
      case "all":
        if (chosen.size === names.length) chosen.clear();
        else for (const name of names) chosen.add(name);
        break;
      case "enter":
        return names.filter((name) => chosen.has(name));
      case "other":
        break;
      case "cancel":
        throw declined("the question was not answered");
      case "pasted":
        throw declined("keys came faster than they can be pressed: nothing is taken for an answer");
    }
    draw();
  }
}
