import { readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import ts from "typescript";

/** One import, re-export, `import()`, `require()` or type import of a module. */
export type Import = {
  readonly specifier: string;
  readonly line: number;
  /** Gone after compilation: `import type`, `export type`, `import("x").T`. */
  readonly typeOnly: boolean;
  /** Loaded when it is reached, not when the module is: `import()`. */
  readonly lazy: boolean;
  /** The names in braces, as the other module exports them. */
  readonly names: readonly string[];
};

/** A parsed source file of the repository. */
export type Module = {
  /** Relative to the repository's root. */
  readonly path: string;
  readonly source: ts.SourceFile;
  readonly imports: readonly Import[];
};

/** Returns the module at `path`, which is relative to `root`. */
export function readModule(root: string, path: string): Module {
  const source = parseSource(join(root, path));
  return { path, source, imports: importsOf(source) };
}

/** Returns the path that a relative specifier in the module at `from` names. */
export function resolveModule(from: string, specifier: string): string {
  return normalize(join(dirname(from), specifier));
}

/** Returns the parsed file, with parents set. */
export function parseSource(path: string): ts.SourceFile {
  return ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true);
}

/** Calls `visit` for every node below `node`, itself included. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  node.forEachChild((child) => walk(child, visit));
}

/** Returns the line of a node, from 1. */
export function lineOf(node: ts.Node): number {
  const source = node.getSourceFile();
  return source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
}

const PROGRAM_ADDRESS = /^new URL\(\s*["'`]\.{1,2}\/[^"'`]*\.(ts|js)["'`],\s*import\.meta\.url/;

/** Returns every import of a file, in order. A specifier that is computed is not seen. */
function importsOf(source: ts.SourceFile): Import[] {
  const found: Import[] = [];
  const add = (at: ts.Node, specifier: ts.Node | undefined, more: Partial<Import> = {}): void => {
    if (specifier === undefined || !ts.isStringLiteralLike(specifier)) return;
    found.push({
      specifier: specifier.text,
      line: lineOf(at),
      typeOnly: false,
      lazy: false,
      names: [],
      ...more,
    });
  };
  walk(source, (node) => {
    if (ts.isImportDeclaration(node)) {
      const bindings = node.importClause?.namedBindings;
      const elements = bindings !== undefined && ts.isNamedImports(bindings) ? [...bindings.elements] : [];
      const typeOnly =
        node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword ||
        (node.importClause?.name === undefined &&
          elements.length > 0 &&
          elements.every((element) => element.isTypeOnly));
      const names = elements.map((element) => (element.propertyName ?? element.name).text);
      add(node, node.moduleSpecifier, { typeOnly, names });
    } else if (ts.isExportDeclaration(node)) {
      add(node, node.moduleSpecifier, { typeOnly: node.isTypeOnly });
    } else if (ts.isImportTypeNode(node)) {
      add(node, ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, { typeOnly: true });
    } else if (ts.isCallExpression(node)) {
      const callee = node.expression;
      if (callee.kind === ts.SyntaxKind.ImportKeyword) add(node, node.arguments[0], { lazy: true });
      else if (ts.isIdentifier(callee) && callee.text === "require") add(node, node.arguments[0]);
    } else if (ts.isNewExpression(node) && PROGRAM_ADDRESS.test(node.getText())) {
      // A worker or helper program that is started by its address.
      add(node, node.arguments?.[0], { lazy: true });
    }
  });
  return found;
}
