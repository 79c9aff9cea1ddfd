import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { lineOf, parseSource, walk } from "./source-file.ts";
import { findFiles } from "./workspace.ts";

/** The pages that define ids. */
export const SPEC_PAGES = ["docs/spec/contract.md", "docs/spec/threats.md"] as const;

/** Where a title of a test names an id, or a part of one (`T009/macos`), which proves that part only. */
export type Claim = { readonly id: string; readonly file: string; readonly line: number };

const ROW = /^\| *([A-Z]{3}-\d{2}|T\d{3}) *\|/gm;
const ID = /\b([A-Z]{3}-\d{2}|T\d{3})\b(?:\/[a-z][a-z-]*)?/g;
const RUNNERS = new Set(["it", "test", "describe"]);
// `it.each(rows)` gives a function, and that one takes the title.
const TAKES_NO_TITLE = new Set(["each", "for", "runIf", "skipIf"]);
// A test that does not run, or that is expected to fail, proves nothing.
const PROVES_NOTHING = new Set(["skip", "todo", "fails"]);

/** Returns the ids that a page defines, one per table row. */
export function idsOfPage(text: string): string[] {
  return [...text.matchAll(ROW)].map(([, id]) => id ?? "");
}

/** Returns the ids that the pages below `root` define. */
export function readSpecIds(root: string): string[] {
  return SPEC_PAGES.flatMap((page) => idsOfPage(readFileSync(join(root, page), "utf8")));
}

/**
 * Returns every id in a title of `it`, `test` or `describe` in the test files below `root`. What begins like no id of
 * `spec` is none (UTF-16).
 */
export function readClaims(root: string, spec: readonly string[]): Claim[] {
  const topics = new Set(spec.map(topicOf));
  return findFiles(root, ["{packages,plugins}/*/test/**/*.test.ts", "tools/test/**/*.test.ts"]).flatMap(
    (file) => claimsOf(file, parseSource(join(root, file))).filter(({ id }) => topics.has(topicOf(id))),
  );
}

/** Returns the id that a part belongs to. */
export const baseOf = (id: string): string => id.split("/")[0] ?? id;

const topicOf = (id: string): string => baseOf(id).replace(/\d+$/, "");

function claimsOf(file: string, source: ts.SourceFile): Claim[] {
  const claims: Claim[] = [];
  walk(source, (node) => {
    if (!ts.isCallExpression(node) || isDisabled(node)) return;
    const chain = chainOf(node.expression);
    const [title] = node.arguments;
    if (title === undefined || !RUNNERS.has(chain[0] ?? "")) return;
    if (ts.isPropertyAccessExpression(node.expression) && TAKES_NO_TITLE.has(node.expression.name.text))
      return;
    if (chain.some((name) => PROVES_NOTHING.has(name))) return;
    const words = wordsOf(title);
    // The rows of a table fill `%s` and `$id`.
    const table = /[%$]/.test(words) ? wordsOfTable(node.expression, words, source) : "";
    for (const [id] of `${words} ${table}`.matchAll(ID)) claims.push({ id, file, line: lineOf(node) });
  });
  return claims;
}

/** `it.each(rows)` becomes `["it", "each"]`. */
function chainOf(callee: ts.Expression): string[] {
  if (ts.isIdentifier(callee)) return [callee.text];
  if (ts.isPropertyAccessExpression(callee)) return [...chainOf(callee.expression), callee.name.text];
  if (ts.isCallExpression(callee)) return chainOf(callee.expression);
  if (ts.isTaggedTemplateExpression(callee)) return chainOf(callee.tag);
  return [];
}

function isDisabled(node: ts.Node): boolean {
  for (let at: ts.Node = node.parent; !ts.isSourceFile(at); at = at.parent) {
    if (!ts.isCallExpression(at)) continue;
    const chain = chainOf(at.expression);
    if (chain[0] === "describe" && chain.some((name) => PROVES_NOTHING.has(name))) return true;
  }
  return false;
}

/** Returns all text in string and template literals below a node. */
function wordsOf(node: ts.Node): string {
  const words: string[] = [];
  walk(node, (child) => {
    if (
      ts.isStringLiteralLike(child) ||
      ts.isTemplateMiddleOrTemplateTail(child) ||
      ts.isTemplateHead(child)
    ) {
      words.push(child.text);
    }
  });
  return words.join(" ");
}

/** Returns the text of the cells that enter the titles: as many as there are `%s`, and the fields named by `$field`. */
function wordsOfTable(callee: ts.Expression, title: string, source: ts.SourceFile): string {
  const table = ts.isCallExpression(callee) ? initializerOf(callee.arguments[0], source) : undefined;
  if (table === undefined || !ts.isArrayLiteralExpression(table)) return "";
  const columns = title.match(/%[a-z]/g)?.length ?? 0;
  const fields = new Set([...title.matchAll(/\$(\w+)/g)].map(([, field]) => field));
  const cellsOf = (row: ts.Expression): readonly ts.Node[] => {
    if (ts.isArrayLiteralExpression(row)) return row.elements.slice(0, columns);
    if (!ts.isObjectLiteralExpression(row)) return columns > 0 ? [row] : [];
    return row.properties.filter(({ name }) => name !== undefined && fields.has(name.getText(source)));
  };
  return table.elements.flatMap(cellsOf).map(wordsOf).join(" ");
}

/** Follows a name to the constant of this file that it stands for. */
function initializerOf(node: ts.Expression | undefined, source: ts.SourceFile): ts.Expression | undefined {
  if (node === undefined) return undefined;
  const isWrapped = ts.isAsExpression(node) || ts.isSatisfiesExpression(node);
  if (isWrapped) return initializerOf(node.expression, source);
  if (!ts.isIdentifier(node)) return node;
  const declaration = source.statements
    .filter(ts.isVariableStatement)
    .flatMap((statement) => [...statement.declarationList.declarations])
    .find((each) => each.name.getText(source) === node.text);
  return initializerOf(declaration?.initializer, source);
}
