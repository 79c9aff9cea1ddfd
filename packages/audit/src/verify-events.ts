import { canonicalJson } from "@ooo/strict-json";
import { envelopeProblem, parseBody } from "./envelope.ts";
import type { LedgerProblem } from "./problem.ts";
import type { LedgerStorage } from "./storage.ts";

const CHUNK = 256;

/**
 * Reads the events `[from, to)` one by one: their place, log, schema and time order, and with `canonical` also whether
 * their bytes are the one canonical form. Returns the first `most` problems.
 */
export async function checkEvents(
  storage: LedgerStorage,
  origin: string,
  { from, to }: { readonly from: number; readonly to: number },
  options: { readonly canonical: boolean; readonly most: number },
): Promise<LedgerProblem[]> {
  const problems: LedgerProblem[] = [];
  let time = 0;
  for (let at = from; at < to && problems.length < options.most; at += CHUNK) {
    const end = Math.min(to, at + CHUNK);
    for (const { sequence, body } of await storage.find({
      from: at,
      to: end,
      order: "oldest",
      limit: CHUNK,
    })) {
      const value = parseBody(body);
      const problem =
        envelopeProblem(value, sequence, origin) ??
        ((value as { t: number }).t < time ? "was recorded before the one before it" : undefined) ??
        (options.canonical && canonicalJson(value) !== body ? "is not in canonical form" : undefined);
      if (problem !== undefined) {
        problems.push({ code: "EVENT_CHANGED", sequence, message: `event ${sequence} ${problem}` });
      } else time = (value as { t: number }).t;
    }
  }
  return problems.slice(0, options.most);
}
