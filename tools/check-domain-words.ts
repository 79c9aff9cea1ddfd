/** Keeps domain words out of the core: `node tools/check-domain-words.ts`. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { lineAt, report, type Problem } from "./problems.ts";
import { parseSource, walk } from "./source-file.ts";
import { findFiles } from "./workspace.ts";

/** Names of services that mean nothing else: found inside of any longer word too. */
const NAMES = ["github", "gitlab", "bitbucket", "octokit", "jira", "atlassian", "pagerduty", "zendesk"];

/** Words that also mean something else (`nonlinear`, `slackness`), and what only a service has. */
const WORDS = ["slack", "linear", "trello", "asana", "discord", "notion", "pullrequest", "mergerequest"];

/** The directories that are guarded, each with the parts that are data. */
const GUARDED: readonly { readonly directory: string; readonly data: readonly string[] }[] = [
  { directory: "packages/core/src", data: [] },
  // The scope catalog: services are data there, and only there.
  { directory: "packages/firewall/src", data: ["packages/firewall/src/generated/"] },
  { directory: "packages/lifecycle/src", data: ["packages/lifecycle/src/generated/"] },
];

/** In a comment on the line, or on a line of its own above it: why this one word may stand there. */
const ALLOW = /\ballow-domain-word:\s*\S/;

/** Returns every identifier, text and path below `root` that holds a domain word, and every directory that is gone. */
export function checkDomainWords(root: string): Problem[] {
  return GUARDED.flatMap(({ directory, data }): Problem[] => {
    const files = existsSync(join(root, directory))
      ? findFiles(root, [`${directory}/**/*.{ts,js,mts,mjs}`])
      : [];
    const own = files.filter((file) => !data.some((part) => file.startsWith(part)));
    if (own.length === 0) return [{ file: directory, message: "there is nothing to guard here" }];
    return own.flatMap((file) => [...checkPath(file), ...checkFile(root, file)]);
  });
}

function checkPath(file: string): Problem[] {
  const word = findDomainWord(file);
  return word === undefined ? [] : [{ file, message: `the path holds the domain word ${word}` }];
}

function checkFile(root: string, file: string): Problem[] {
  const source = parseSource(join(root, file));
  const allowed = allowedLines(source);
  const problems: Problem[] = [];
  walk(source, (node) => {
    const text = textOf(node);
    const word = text === undefined ? undefined : findDomainWord(text);
    if (word === undefined) return;
    const line = lineAt(source.text, node.getStart(source));
    if (allowed.has(line)) return;
    problems.push({
      file,
      line,
      message: `the core does not know ${word}`,
      hint: "put it into data (catalog/scopes) or a plugin; else `// allow-domain-word: <why>`",
    });
  });
  return problems;
}

/** Identifiers and every kind of text; comments may give examples. */
function textOf(node: ts.Node): string | undefined {
  if (ts.isIdentifier(node) || ts.isPrivateIdentifier(node)) return node.text;
  if (ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node)) return node.text;
  return node.kind === ts.SyntaxKind.RegularExpressionLiteral ? node.getText() : undefined;
}

/** Returns the domain word in a text, in any spelling: `pull_request`, `pullRequest`, `PULL-REQUEST`, `pull request`. */
export function findDomainWord(text: string): string | undefined {
  const parts = text
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z0-9]+/);
  // Two neighbours are one word when they are read together: `pull_request`, `GitHub`.
  const words = parts.flatMap((part, at) => [part, `${part}${parts[at + 1] ?? ""}`]);
  return (
    NAMES.find((name) => words.some((word) => word.includes(name))) ??
    WORDS.find((name) => words.some((word) => word === name || word === `${name}s`))
  );
}

/** Returns the lines that a real comment allows; a text that looks like one allows nothing. */
function allowedLines(source: ts.SourceFile): ReadonlySet<number> {
  const lines = new Set<number>();
  const { text } = source;
  const seen = new Set<number>();
  const take = ({ pos, end }: ts.CommentRange): void => {
    if (seen.has(pos)) return;
    seen.add(pos);
    if (!ALLOW.test(text.slice(pos, end))) return;
    const line = lineAt(text, pos);
    lines.add(line);
    const before = text.slice(text.lastIndexOf("\n", pos) + 1, pos);
    if (before.trim() === "") lines.add(lineAt(text, end) + 1);
  };
  walk(source, (node) => {
    // Inside a template or JSX text there are no comments, whatever it looks like.
    if (ts.isTemplateLiteralToken(node)) return;
    for (const range of ts.getLeadingCommentRanges(text, node.getFullStart()) ?? []) take(range);
    for (const range of ts.getTrailingCommentRanges(text, node.getEnd()) ?? []) take(range);
  });
  return lines;
}

if (import.meta.main) report(checkDomainWords(join(import.meta.dirname, "..")));
