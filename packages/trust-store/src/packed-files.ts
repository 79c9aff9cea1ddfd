import { isUtf8 } from "node:buffer";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { JsonError, parseStrictJson } from "@ooo/strict-json";
import { TrustStoreError } from "./error.ts";
import { formatBytePath, pathBytes } from "./byte-path.ts";
import { PACKING_LIMITS } from "./limits.ts";
import type { OpenTree } from "./open-tree.ts";
import { readFileOf } from "./read-file-of.ts";
import type { ScannedEntry } from "./scan-tree.ts";

const MANIFEST = "ouroboros.plugin.json";
const IGNORE_FILES: ReadonlySet<string> = new Set([".npmignore", ".gitignore"]);

/** The fields of a `package.json` that npm's packing rules read. */
type PackingRules = {
  readonly files: readonly string[];
  readonly main?: string;
  readonly browser?: string;
  readonly bin: readonly string[];
};

/**
 * Returns which entries enter the store (DIG-02): all of them, unless the root holds a `package.json` with a `files`
 * list. Then what npm would pack, the links that the list names, and the manifest.
 *
 * npm's own library decides, over a copy of the tree in which every file and link is an empty file: it can follow no
 * link, meet no device, wander into no `node_modules` and read no file but the rules. The rules are the plugin's:
 * they are bounded before any of them is matched.
 */
export async function packedFiles(tree: OpenTree, scanned: readonly ScannedEntry[]): Promise<ScannedEntry[]> {
  const own = scanned.find((entry) => entry.path === "package.json");
  const rules = own && readRules(tree, own);
  if (rules === undefined) return [...scanned];
  // One after the other: npm-packlist requires minimatch, which must not be half loaded then.
  const { default: packlist } = await import("npm-packlist");
  const { braceExpand } = await import("minimatch");
  checkConfined(rules.files, braceExpand);
  const packed = await packInCopy(tree, scanned, (path) =>
    packlist({ path, package: rules, isProjectRoot: true, edgesOut: new Map<string, never>() }),
  );
  return scanned.filter((entry) => packed.has(entry.path) || entry.path === MANIFEST);
}

/** Returns what a list gives for a copy of the tree; the copy is gone afterwards. */
async function packInCopy(
  tree: OpenTree,
  scanned: readonly ScannedEntry[],
  list: (root: string) => Promise<string[]>,
): Promise<ReadonlySet<string>> {
  let root: string | undefined;
  try {
    root = mkdtempSync(join(tmpdir(), "ooo-pack-"));
    layOut(root, tree, scanned);
    const names = await list(root);
    return new Set(names.map((name) => Buffer.from(name.replace(/^\.\//, "")).toString("latin1")));
  } catch (cause) {
    if (cause instanceof TrustStoreError) throw cause;
    throw refuse("package.json", "the tree cannot be laid out or listed", cause);
  } finally {
    if (root !== undefined) rmSync(root, { recursive: true, force: true });
  }
}

/** Writes the copy. */
function layOut(skeleton: string, tree: OpenTree, scanned: readonly ScannedEntry[]): void {
  let known = "";
  for (const { path, target } of scanned) {
    const bytes = pathBytes(path);
    if (!isUtf8(bytes)) throw refuse(path, "npm cannot pack a name that is not UTF-8");
    const at = join(skeleton, bytes.toString("utf8"));
    if (dirname(at) !== known) mkdirSync((known = dirname(at)), { recursive: true });
    // Beside a files list npm reads no ignore file at the root, only below it.
    const name = path.slice(path.lastIndexOf("/") + 1);
    const isRules = target === undefined && path !== name && IGNORE_FILES.has(name);
    writeFileSync(at, isRules ? readIgnoreFile(tree, path) : "");
  }
}

function readIgnoreFile(tree: OpenTree, path: string): Buffer {
  const content = readSmall(tree, path);
  const lines = content.toString("utf8").split(/\r?\n/);
  checkPatterns(
    path,
    lines.filter((line) => !/^\s*(?:#|$)/.test(line)),
  );
  return content;
}

/** Returns the fields of `package.json` that decide, or undefined if it has no `files` list. */
function readRules(tree: OpenTree, own: ScannedEntry): PackingRules | undefined {
  if (own.target !== undefined) throw refuse("package.json", "a symbolic link, expected a file");
  const value = parse(readSmall(tree, own.path));
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw refuse("package.json", "no JSON object");
  }
  const { files, main, browser, bin } = value as Record<string, unknown>;
  if (files === undefined) return undefined;
  if (!isTexts(files)) {
    throw refuse("package.json", "files is no list of texts");
  }
  const bins: unknown[] = typeof bin === "object" && bin !== null ? Object.values(bin) : [bin];
  const required = [main, browser, ...bins].filter((item) => typeof item === "string");
  checkPatterns("package.json", [...files, ...required]);
  return {
    files,
    ...(typeof main === "string" ? { main } : {}),
    ...(typeof browser === "string" ? { browser } : {}),
    bin: bins.filter((item) => typeof item === "string"),
  };
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}

function parse(content: Buffer): unknown {
  try {
    return parseStrictJson(content, { maxBytes: PACKING_LIMITS.fileBytes, maxDepth: 64 });
  } catch (cause) {
    throw refuse("package.json", cause instanceof JsonError ? cause.message : "it cannot be read", cause);
  }
}

function readSmall(tree: OpenTree, path: string): Buffer {
  const chunks: Buffer[] = [];
  readFileOf(tree, path, (chunk) => {
    if (chunks.length > 0 || chunk.length > PACKING_LIMITS.fileBytes) {
      throw refuse(path, `it has more than ${PACKING_LIMITS.fileBytes} bytes`);
    }
    chunks.push(Buffer.from(chunk));
  });
  return Buffer.concat(chunks);
}

function checkPatterns(path: string, patterns: readonly string[]): void {
  if (patterns.length > PACKING_LIMITS.patterns)
    throw refuse(path, `it has more than ${PACKING_LIMITS.patterns} patterns`);
  for (const pattern of patterns) {
    if (pattern.length > PACKING_LIMITS.patternBytes) throw refuse(path, "a pattern is too long");
    const wildcards = pattern.match(/[*?[{(]/g)?.length ?? 0;
    if (wildcards > PACKING_LIMITS.wildcards)
      throw refuse(path, `pattern ${quote(pattern)} has too many wildcards`);
  }
}

/** The library looks names up on disk for these patterns: none may lead out of the copy, read as the library reads them. */
function checkConfined(files: readonly string[], expand: (pattern: string) => string[]): void {
  for (const pattern of files) {
    const alternatives = expand(pattern.replace(/^!+/, "").replace(/^\.?\//, ""));
    if (alternatives.length > PACKING_LIMITS.patterns) {
      throw refuse("package.json", `pattern ${quote(pattern)} has too many alternatives`);
    }
    for (const alternative of alternatives) {
      const segments = alternative.replaceAll(/[\\[\]()@+|]/g, "").split("/");
      const isAbsolute = segments[0] === "" && segments.length > 1;
      if (isAbsolute || segments.includes("..")) {
        throw refuse("package.json", `pattern ${quote(pattern)} leaves the artifact`);
      }
    }
  }
}

function quote(pattern: string): string {
  return JSON.stringify(formatBytePath(Buffer.from(pattern)));
}

function refuse(path: string, reason: string, cause?: unknown): TrustStoreError {
  const shown = formatBytePath(path);
  return new TrustStoreError(
    "TRUST_ARTIFACT_PACKAGE_JSON",
    `${shown}: the packing rules cannot be followed: ${reason}`,
    {
      path: shown,
      ...(cause === undefined ? {} : { cause }),
    },
  );
}
