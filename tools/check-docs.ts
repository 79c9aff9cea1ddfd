/** Checks the links between the pages, and that no file names a path of somebody's machine: `node tools/check-docs.ts`. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { lineAt, report, type Problem } from "./problems.ts";
import { findFiles } from "./workspace.ts";

const PAGES = [
  "*.md",
  "docs/**/*.md",
  "packages/*/README.md",
  "plugins/*/**/*.md",
  "catalog/*.md",
  "vectors/**/*.md",
];
const SOURCES = ["{packages,plugins,tools,vectors,schemas,catalog,docs}/**/*", ".github/**/*", "*"];
const TEXT = /\.(md|ts|js|mjs|json|ya?ml|toml|py|sh|txt)$/;
const MACHINE = /(?<![\w.@~}>"])\/work\/\w+\/|\.\.\/shared\//g;
// In prose these are somebody's own directories; in code they may be what a hostile plugin reads.
// `/tmp/home` is the same on every machine: the home directory that a plugin sees. Ada reads the tutorials.
const MACHINE_IN_PROSE =
  /(?<![\w.@~}>])\/(root|home\/(?!ada\b)[a-z]+|Users\/[a-z]+|tmp(?!\/home\b))\/[\w.]+/gi;

/** Returns links that lead nowhere and paths of a machine, below `root`. */
export function checkDocs(root: string): Problem[] {
  if (!existsSync(join(root, "docs/index.md")))
    return [{ file: "docs/index.md", message: "there are no docs" }];
  const pages = findFiles(root, PAGES);
  const sources = findFiles(root, SOURCES).filter(
    (path) => TEXT.test(path) && statSync(join(root, path)).isFile(),
  );
  return [
    ...pages.flatMap((file) => checkLinks(root, file)),
    ...pages.flatMap((file) => checkPaths(root, file, MACHINE_IN_PROSE)),
    ...sources.flatMap((file) => checkPaths(root, file, MACHINE)),
  ];
}

function checkLinks(root: string, file: string): Problem[] {
  const text = withoutCode(readFileSync(join(root, file), "utf8"));
  return [...text.matchAll(/\]\(\s*<?([^)\s>]+)[^)]*\)|^\[[^\]]+\]:\s*(\S+)/gm)].flatMap(
    (match): Problem[] => {
      const link = match[1] ?? match[2] ?? "";
      if (/^[a-z][a-z+.-]*:/i.test(link)) return [];
      const at = { file, line: lineAt(text, match.index) };
      const [path = "", anchor] = link.split("#");
      const target = path === "" ? join(root, file) : join(root, dirname(file), decodeURI(path));
      if (relative(root, target).startsWith(".."))
        return [{ ...at, message: `link ${link} leaves the repository` }];
      if (!existsSync(target)) return [{ ...at, message: `link ${link} leads nowhere` }];
      if (anchor === undefined || !target.endsWith(".md")) return [];
      return anchorsOf(readFileSync(target, "utf8")).has(anchor)
        ? []
        : [{ ...at, message: `link ${link} names a heading that ${relative(root, target)} does not have` }];
    },
  );
}

/** Returns the anchors that GitHub gives to the headings of a page. */
function anchorsOf(text: string): ReadonlySet<string> {
  const anchors = new Set<string>();
  for (const [, heading = ""] of withoutCode(text, /```[\s\S]*?```/g).matchAll(/^#{1,6}\s+(.+?)\s*#*$/gm)) {
    const slug = heading
      .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, "$1")
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\p{M}\s_-]/gu, "")
      .replaceAll(/\s/g, "-");
    let unique = slug;
    for (let count = 1; anchors.has(unique); count += 1) unique = `${slug}-${String(count)}`;
    anchors.add(unique);
  }
  return anchors;
}

// Code is blanked, not cut, so that line numbers stay.
const withoutCode = (text: string, code = /```[\s\S]*?```|`[^`\n]*`/g): string =>
  text.replaceAll(code, (part) => part.replaceAll(/[^\n]/g, " "));

function checkPaths(root: string, file: string, pattern: RegExp): Problem[] {
  const text = readFileSync(join(root, file), "utf8");
  return [...text.matchAll(pattern)].map((match) => ({
    file,
    line: lineAt(text, match.index),
    message: `${match[0]} is a path of one machine`,
  }));
}

if (import.meta.main) report(checkDocs(join(import.meta.dirname, "..")));
