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
  if (/\.(?:[cm]?[jt]s|[jt]sx)$/.test(file)) {
    const code = withoutComments(text);
    return [...scriptImports(code, STATIC, true), ...scriptImports(code, DYNAMIC, false)];
  }
  return file.endsWith(".py") ? pythonImports(text) : [];
}

function scriptImports(text: string, pattern: RegExp, isCertain: boolean): FoundImport[] {
  const lineAt = lineCounter(text);
  return [...text.matchAll(pattern)].map((match) => ({
    specifier: match[2] ?? "",
    line: lineAt(match.index + match[0].length),
    isCertain,
  }));
}

function pythonImports(text: string): FoundImport[] {
  const lineAt = lineCounter(text);
  return [...text.matchAll(PYTHON)].flatMap((match) => {
    const [, indent = "", from, names = ""] = match;
    const line = lineAt(match.index);
    const modules =
      from === undefined ? names.split(",").map((name) => name.trim().split(/\s/)[0] ?? "") : [from];
    return modules
      .filter((specifier) => specifier !== "")
      .map((specifier) => ({ specifier, line, isCertain: indent === "" }));
  });
}

/** Blanks comments that stand alone on their lines; what follows code is left, because a text may hold `//`. */
function withoutComments(text: string): string {
  return text.replaceAll(/^[ \t]*(?:\/\/.*|\/\*[\s\S]*?\*\/)/gm, (part) => part.replaceAll(/[^\n]/g, " "));
}

/** Returns a function from an offset to its line; offsets must not go back. One pass, however many it is asked for. */
function lineCounter(text: string): (offset: number) => number {
  let at = 0;
  let line = 1;
  return (offset) => {
    for (let next = text.indexOf("\n", at); next !== -1 && next < offset; next = text.indexOf("\n", at)) {
      line += 1;
      at = next + 1;
    }
    return line;
  };
}
