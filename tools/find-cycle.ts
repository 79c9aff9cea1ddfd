import { dirname, relative } from "node:path";
import type { Problem } from "./problems.ts";

/** Returns the first cycle in a graph, as a problem at its first node. */
export function findCycle(graph: Readonly<Record<string, readonly string[]>>): Problem[] {
  const done = new Set<string>();
  const visit = (node: string, path: readonly string[]): readonly string[] | undefined => {
    if (path.includes(node)) return [...path.slice(path.indexOf(node)), node];
    if (done.has(node)) return undefined;
    for (const next of graph[node] ?? []) {
      const cycle = visit(next, [...path, node]);
      if (cycle !== undefined) return cycle;
    }
    done.add(node);
    return undefined;
  };
  for (const node of Object.keys(graph)) {
    const cycle = visit(node, []);
    if (cycle !== undefined) {
      const parts = cycle.map((each) => relative(dirname(cycle[0] ?? ""), each));
      return [{ file: cycle[0] ?? "", message: `imports go in a circle: ${parts.join(" -> ")}` }];
    }
  }
  return [];
}
