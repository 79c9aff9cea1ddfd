import { readFileSync } from "node:fs";
import { join } from "node:path";
import { lineAt } from "./problems.ts";
import { findFiles } from "./workspace.ts";

/** A fenced block of a page. */
export type SampleBlock = {
  readonly file: string;
  /** Line of its first line, from 1. */
  readonly line: number;
  readonly language: string;
  readonly text: string;
  /** What a comment `<!-- given: … -->` right before it adds for the check alone. */
  readonly given: string;
};

/** Every page that people read. */
export const PAGES = ["*.md", "docs/**/*.md", "packages/*/README.md", "plugins/*/README.md"];

/** Returns the fenced blocks of every page below `root`. */
export function readSampleBlocks(root: string): SampleBlock[] {
  return findFiles(root, PAGES).flatMap((file) => {
    const page = readFileSync(join(root, file), "utf8");
    const pattern =
      /(?:<!-- given:\n?(?<given>(?:(?!-->).)*?)-->\n\n)?^```(?<language>\w+)\n(?<text>.*?)^```$/gms;
    return [...page.matchAll(pattern)].map((match) => {
      const { given = "", language = "", text = "" } = match.groups ?? {};
      const start = match.index + match[0].length - "```".length - text.length;
      return { file, line: lineAt(page, start), language, text, given };
    });
  });
}
