/** Writes `docs/reference/errors.md` from the code unions of the packages: see `tools/generate.ts`. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { readModule, walk } from "./source-file.ts";
import { findFiles } from "./workspace.ts";

/** Messages of one code that are shown; more are counted. */
const MAX_MESSAGES = 4;
/** Returns the page: for each package its codes, what each means where its source says so, and the messages it comes with. */
export function errorReference(root: string): string {
  const files = findFiles(root, ["packages/*/src/{error,cli-error}.ts"]);
  const options = { lib: ["lib.es2022.d.ts"], noEmit: true, strict: true, allowImportingTsExtensions: true };
  const program = ts.createProgram(
    files.map((file) => join(root, file)),
    {
      ...options,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      types: [],
    },
  );
  const sections = files.map((file) => {
    const source = program.getSourceFile(join(root, file));
    if (source === undefined) throw new Error(`${file} cannot be read`);
    const codes = codesOf(source, program.getTypeChecker());
    if (codes.length === 0) throw new Error(`${file} has no union of codes`);
    const id = file.split("/")[1] ?? "";
    const messages = messagesIn(root, id, new Set(codes));
    const meanings = meaningsIn(readFileSync(join(root, file), "utf8"));
    const rows = codes.map((code) => `| \`${code}\` | ${describe(meanings.get(code), messages.get(code))} |`);
    return [`## @ooo/${id}`, "", "| code | what it says |", "| --- | --- |", ...rows, ""].join("\n");
  });
  return [
    "# Error codes",
    "",
    "<!-- Generated from packages/*/src/error.ts by tools/generate.ts; do not edit. -->",
    "",
    "Each package throws one error class. Its `code` is one of these and never changes its meaning; look at the code, not at the",
    "message. `hint`, where there is one, is the exact next command. A block is no error: see [events](events.md#result-status).",
    "Messages are shown as they stand in the source, with `…` for what differs.",
    "",
    ...sections,
  ].join("\n");
}

function codesOf(source: ts.SourceFile, checker: ts.TypeChecker): string[] {
  return source.statements
    .filter(ts.isTypeAliasDeclaration)
    .filter(({ name }) => name.text.endsWith("ErrorCode"))
    .flatMap((statement) => {
      const type = checker.getTypeAtLocation(statement);
      const members = type.isUnion() ? type.types : [type];
      return members.map((member) => (member.isStringLiteral() ? member.value : ""));
    })
    .sort();
}

/** Comments before the members of a union. */
function meaningsIn(text: string): Map<string, string> {
  const pattern = /\/\*\*\s*((?:(?!\*\/).)*?)\s*\*\/\s*\|\s*"([A-Z0-9_]+)"/gs;
  return new Map([...text.matchAll(pattern)].map(([, meaning = "", code = ""]) => [code, meaning]));
}

/** Texts that follow a code in a call or behind `message:`, in the order of the sources. */
function messagesIn(root: string, id: string, codes: ReadonlySet<string>): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const file of findFiles(root, [`packages/${id}/src/**/*.ts`])) {
    if (file.endsWith(".d.ts")) continue;
    walk(readModule(root, file).source, (node) => {
      if (!ts.isNewExpression(node) && !ts.isCallExpression(node)) return;
      const [first, second] = node.arguments ?? [];
      if (first === undefined || second === undefined || !ts.isStringLiteralLike(first)) return;
      const message = codes.has(first.text) ? textOf(second) : undefined;
      if (message === undefined) return;
      const all = found.get(first.text) ?? [];
      if (!all.includes(message)) found.set(first.text, [...all, message]);
    });
  }
  return found;
}

function textOf(node: ts.Node): string | undefined {
  if (ts.isConditionalExpression(node)) return textOf(node.whenTrue) ?? textOf(node.whenFalse);
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return node.templateSpans.reduce((text, { literal }) => `${text}…${literal.text}`, node.head.text);
}

function describe(meaning: string | undefined, messages: readonly string[] = []): string {
  const shown = messages.slice(0, MAX_MESSAGES).map((message) => `“${message}”`);
  const rest = messages.length - shown.length;
  const said = [...shown, ...(rest > 0 ? [`${rest} more`] : [])].join(", ");
  const parts = [...(meaning === undefined ? [] : [meaning]), ...(said === "" ? [] : [said])];
  return parts.join(" ").replaceAll("|", "\\|").replaceAll("<", "\\<").replaceAll(/\s+/g, " ");
}
