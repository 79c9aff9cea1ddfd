import type { SQLInputValue } from "node:sqlite";
import { LOOKUPS, LOOKUPS_END } from "./sqlite-schema.ts";
import type { Statements } from "./sqlite-read.ts";
import type { EntryFilter, StoredEntry } from "./storage.ts";

const TRUST_TYPES = ["plugin.trusted", "plugin.revoked", "plugin.disabled", "plugin.removed"];

type Lookup = (typeof LOOKUPS)[number];

/** Returns the entries of a filter, in its order. */
export function findEntries(statements: Pick<Statements, "get">, filter: EntryFilter): StoredEntry[] {
  const lookup = lookupFor(filter);
  if (lookup === undefined) return select(statements, filter, undefined);
  // Read before the rows: what is looked up from now on reaches at least up to here.
  const end = Number(statements.get(`SELECT ${LOOKUPS_END} AS last`).get()?.last);
  const { from = 0, to = Number.MAX_SAFE_INTEGER, order, limit } = filter;
  const sealed = (left: number): StoredEntry[] =>
    select(statements, { ...filter, to: Math.min(to, end), limit: left }, lookup);
  const behind = (left: number): StoredEntry[] =>
    select(statements, { ...filter, from: Math.max(from, end), limit: left }, undefined);
  const parts = order === "newest" ? [behind, sealed] : [sealed, behind];
  const found: StoredEntry[] = [];
  for (const part of parts) {
    // A negative limit is none.
    if (limit < 0 || found.length < limit) found.push(...part(limit < 0 ? limit : limit - found.length));
  }
  return found;
}

/** The correlation id is the narrower one. Events about trust have an index of their own. */
function lookupFor(filter: EntryFilter): Lookup | undefined {
  if (filter.correlationId !== undefined) return LOOKUPS[1];
  return filter.plugin === undefined || isOfTrust(filter) ? undefined : LOOKUPS[0];
}

const isOfTrust = ({ types, correlationId }: EntryFilter): boolean =>
  correlationId === undefined && types?.every((type) => TRUST_TYPES.includes(type)) === true;

function select(
  statements: Pick<Statements, "get">,
  filter: EntryFilter,
  lookup: Lookup | undefined,
): StoredEntry[] {
  const { plugin, types, status, correlationId } = filter;
  const idx = lookup === undefined ? "idx" : `${lookup.table}.idx`;
  const where: string[] = [`${idx} >= ?`, `${idx} < ?`];
  const values: SQLInputValue[] = [filter.from ?? 0, filter.to ?? Number.MAX_SAFE_INTEGER];
  const equals = (column: Lookup["column"], value: string | undefined): void => {
    if (value === undefined) return;
    const owner = lookup?.column === column ? lookup.table : "entry";
    where.push(`${owner}.${column} = ?`);
    values.push(value);
  };
  equals("corr", correlationId);
  equals("plugin", plugin);
  let source = lookup === undefined ? "entry" : `${lookup.table} CROSS JOIN entry USING (idx)`;
  if (types !== undefined) {
    if (isOfTrust(filter)) {
      source = "entry INDEXED BY entry_trust";
      where.push("type IN ('plugin.trusted', 'plugin.revoked', 'plugin.disabled', 'plugin.removed')");
    }
    where.push(`+type IN (${types.map(() => "?").join(", ")})`);
    values.push(...types);
  }
  if (status !== undefined) {
    where.push("body ->> '$.event.result.status' = ?");
    values.push(status);
  }
  const order = filter.order === "newest" ? "DESC" : "ASC";
  return statements
    .get(
      `SELECT ${idx} AS idx, body, leaf FROM ${source} WHERE ${where.join(" AND ")} ORDER BY ${idx} ${order} LIMIT ?`,
    )
    .all(...values, filter.limit)
    .map((row) => ({ sequence: Number(row.idx), body: String(row.body), leaf: row.leaf as Uint8Array }));
}

/** Returns sequences whose rows in a lookup are not those of their entries: at most 1,000 of each table. */
export function lookupProblems(statements: Pick<Statements, "get">): number[] {
  return LOOKUPS.flatMap(({ table, column }) => {
    const isMissing = `${column} IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM ${table} WHERE ${table}.${column} = entry.${column} AND ${table}.idx = entry.idx)`;
    const counts = statements
      .get(
        `SELECT count(${column}) AS expected, count(CASE WHEN ${isMissing} THEN 1 END) AS missing,
           (SELECT count(*) FROM ${table}) AS found
         FROM entry WHERE idx < ${LOOKUPS_END}`,
      )
      .get();
    // Each row occurs once: where none is missing and the numbers fit, there is none too many.
    if (counts?.missing === 0 && counts.expected === counts.found) return [];
    return statements
      .get(
        `SELECT idx FROM entry WHERE idx < ${LOOKUPS_END} AND ${isMissing}
         UNION SELECT idx FROM ${table} WHERE idx >= ${LOOKUPS_END} OR NOT EXISTS (
           SELECT 1 FROM entry WHERE entry.idx = ${table}.idx AND entry.${column} = ${table}.${column}
         ) ORDER BY idx LIMIT 1000`,
      )
      .all()
      .map(({ idx }) => Number(idx));
  });
}
