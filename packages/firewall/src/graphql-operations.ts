import { parseStrictJson } from "@ooo/strict-json";
import { LIMITS } from "./limits.ts";

/** What a GraphQL document asks a server to do. */
export type OperationKind = "query" | "mutation" | "subscription";

/**
 * Returns the kinds of all operations in the body of a GraphQL request over HTTP, or undefined for anything whose
 * meaning is not plain: not one strict JSON object, a batch, a stored document named by id, keys a server might
 * prefer to `query`, or a text that is not a GraphQL document at its top level. Takes time in proportion to its length.
 *
 * The bytes come from a plugin.
 */
export function graphqlOperations(body: Uint8Array): ReadonlySet<OperationKind> | undefined {
  let value: unknown;
  try {
    // A key given twice would let the server see another document than this one.
    value = parseStrictJson(body, { maxBytes: LIMITS.judgedBodyBytes, maxDepth: LIMITS.judgedBodyDepth });
  } catch {
    return undefined;
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  if (!Object.keys(value).every((key) => ["query", "operationName", "variables"].includes(key)))
    return undefined;
  const { query } = value as { readonly query?: unknown };
  return typeof query === "string" ? operationKinds(query) : undefined;
}

/** One token that is no string. */
const TOKEN =
  /[\ufeff\t\n\r ,]+|#[^\n\r]*|\.\.\.|[_A-Za-z][_0-9A-Za-z]*|-?[0-9][0-9.eE+-]*|[!$&()/:=@[\]{|}]/y;

function operationKinds(document: string): ReadonlySet<OperationKind> | undefined {
  const kinds = new Set<OperationKind>();
  let depth = 0;
  // At the top level a definition is a keyword, then anything up to the end of its outermost braces.
  let inDefinition = false;
  let at = 0;
  while (at < document.length) {
    const end = tokenEnd(document, at);
    if (end === at) return undefined;
    const token = document.slice(at, end);
    at = end;
    if (/^[\ufeff\t\n\r ,#]/.test(token)) continue;
    if (!inDefinition) {
      const kind = token === "{" ? "query" : token;
      if (kind === "query" || kind === "mutation" || kind === "subscription") kinds.add(kind);
      else if (kind !== "fragment") return undefined;
      inDefinition = true;
    }
    if ("{([".includes(token)) depth += 1;
    if ("})]".includes(token)) {
      depth -= 1;
      if (depth < 0) return undefined;
      if (depth === 0 && token === "}") inDefinition = false;
    }
  }
  return depth === 0 && !inDefinition && kinds.size > 0 ? kinds : undefined;
}

/** Returns where the token at `at` ends, or `at` itself if none starts there. */
function tokenEnd(document: string, at: number): number {
  if (document.startsWith('"""', at)) return stringEnd(document, at, '"""', '\\"""');
  if (document[at] === '"') return stringEnd(document, at, '"', "\\");
  TOKEN.lastIndex = at;
  return TOKEN.test(document) ? TOKEN.lastIndex : at;
}

/** A string is one token, so no keyword and no brace is ever found inside it. */
function stringEnd(document: string, at: number, quote: string, escape: string): number {
  for (let next = at + quote.length; next < document.length;) {
    if (document.startsWith(quote, next)) return next + quote.length;
    const isEscape = document.startsWith(escape, next);
    if (quote === '"' && /[\n\r]/.test(document[next] ?? "")) return at;
    next += isEscape ? Math.max(escape.length, 2) : 1;
  }
  return at;
}
