/** One import of a source file. */
export type FoundImport = {
  readonly specifier: string;
  /** From 1. */
  readonly line: number;
  /** It happens whenever the file is loaded. */
  readonly isCertain: boolean;
};

const STATIC =
  /(?:^|[;}\n])[ \t]*(?:import|export)\b(?!\s*type\b)[^;'"`()=]*?(?:\bfrom\s*)?(["'])([^"'\n]+)\1/g;
const DYNAMIC = /\b(?:import|require)\s*\(\s*(["'])([^"'\n]+)\1\s*[,)]/g;
const PYTHON = /^([ \t]*)(?:from[ \t]+([.\w]+)[ \t]+import\b|import[ \t]+([\w., \t]+))/gm;

/** Returns the imports of a JavaScript, TypeScript or Python file, as far as its text shows them. */
export function findImports(file: string, text: string): FoundImport[] {
  if (/\.(?:[cm]?[jt]s|[jt]sx)$/.test(file)) return scriptImports(withoutComments(text));
  return file.endsWith(".py") ? pythonImports(text) : [];
}

function scriptImports(text: string): FoundImport[] {
  const collect = (pattern: RegExp, isCertain: boolean): FoundImport[] =>
    [...text.matchAll(pattern)].map((match) => ({
      specifier: match[2] ?? "",
      line: lineAt(text, match.index + match[0].length),
      isCertain,
    }));
  return [...collect(STATIC, true), ...collect(DYNAMIC, false)];
}

function pythonImports(text: string): FoundImport[] {
  return [...text.matchAll(PYTHON)].flatMap((match) => {
    const [, indent = "", from, names = ""] = match;
    const modules =
      from === undefined ? names.split(",").map((name) => name.trim().split(/\s/)[0] ?? "") : [from];
    return modules
      .filter((specifier) => specifier !== "")
      .map((specifier) => ({ specifier, line: lineAt(text, match.index), isCertain: indent === "" }));
  });
}

/** Blanks comments that stand alone on their lines; what follows code is left, because a text may hold `//`. */
function withoutComments(text: string): string {
  return text.replaceAll(/^[ \t]*(?:\/\/.*|\/\*[\s\S]*?\*\/)/gm, (part) => part.replaceAll(/[^\n]/g, " "));
}

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split("\n").length;
