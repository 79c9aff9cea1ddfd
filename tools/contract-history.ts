import { spawnSync } from "node:child_process";
import { idsOfPage, SPEC_PAGES } from "./contract-ids.ts";

/** What one commit knew. */
export type Past = {
  readonly commit: string;
  readonly open: ReadonlySet<string>;
  readonly spec: ReadonlySet<string>;
};

/** Returns the open list and the ids of the spec in every commit that changed the list; none outside of git. */
export function readHistory(root: string, list: string): Past[] {
  const log = git(root, ["log", "--full-history", "--format=%H", "--", list], "");
  const commits = log.split("\n").filter((line) => line !== "");
  const names = commits.flatMap((commit) => [list, ...SPEC_PAGES].map((path) => `${commit}:./${path}`));
  const contents = splitBatch(git(root, ["cat-file", "--batch"], `${names.join("\n")}\n`), names.length);
  return commits.flatMap((commit, index): Past[] => {
    const [list = "", ...pages] = contents.slice(index * 3, index * 3 + 3);
    const open = keysOf(list);
    return open === undefined ? [] : [{ commit, open, spec: new Set(pages.flatMap(idsOfPage)) }];
  });
}

// A shallow clone holds the newest commits only; a directory without git holds none.
function git(root: string, words: readonly string[], input: string): string {
  const { status, stdout } = spawnSync("git", ["-C", root, ...words], {
    input,
    encoding: "latin1",
    maxBuffer: 1024 ** 3,
  });
  return status === 0 ? stdout : "";
}

/** Splits `<object> blob <bytes>\n<content>\n` records; a missing object is an empty text. */
function splitBatch(output: string, count: number): string[] {
  const contents: string[] = [];
  let at = 0;
  while (contents.length < count && at < output.length) {
    const end = output.indexOf("\n", at);
    const size = / blob (\d+)$/.exec(output.slice(at, end))?.[1];
    contents.push(size === undefined ? "" : output.slice(end + 1, end + 1 + Number(size)));
    at = end + 1 + (size === undefined ? 0 : Number(size) + 1);
  }
  return contents;
}

// A version that was committed broken, or gone, says nothing about what it held.
function keysOf(text: string): ReadonlySet<string> | undefined {
  try {
    return new Set(Object.keys(JSON.parse(text) as object));
  } catch {
    return undefined;
  }
}
