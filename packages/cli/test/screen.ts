/**
 * Returns what stands on a terminal after a program wrote to it, as lines: knows what ours writes (line ends, erasing a
 * line, going up, down and back, and erasing below). Throws for any other control.
 */
export function drawScreen(written: string): string {
  const lines = [""];
  let row = 0;
  let column = 0;
  for (const part of written.split(/(\r|\n|\u001b\[\d*[A-Z])/)) {
    const [, count = "", control] = /^\u001b\[(\d*)([A-Z])$/.exec(part) ?? [];
    const line = lines[row] ?? "";
    if (part === "\n") {
      row += 1;
      column = 0;
      lines[row] ??= "";
    } else if (part === "\r") column = 0;
    else if (control === "A") row = Math.max(0, row - Number(count || 1));
    else if (control === "B") row = Math.min(lines.length - 1, row + Number(count || 1));
    else if (control === "D") column = Math.max(0, column - Number(count || 1));
    else if (control === "J") lines.splice(row, Infinity, line.slice(0, column));
    else if (control === "G") column = Number(count || 1) - 1;
    else if (control === "K") lines[row] = count === "2" ? "" : line.slice(0, column);
    else if (control !== undefined || part.includes("\u001b"))
      throw new Error(`unknown control ${JSON.stringify(part)}`);
    else {
      lines[row] = line.slice(0, column).padEnd(column) + part + line.slice(column + part.length);
      column += part.length;
    }
  }
  return lines.map((text) => text.trimEnd()).join("\n");
}
