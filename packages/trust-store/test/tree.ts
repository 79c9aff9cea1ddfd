import { chmodSync, mkdirSync, mkdtempSync, realpathSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { removeArtifactTree } from "@ooo/trust-store";

/** One entry of a tree, as the vectors write it. */
export type TreeEntry = {
  readonly path?: string;
  readonly path_base64?: string;
  readonly mode?: string;
  readonly content?: string;
  readonly content_base64?: string;
  readonly target?: string;
  readonly target_base64?: string;
  readonly directory?: boolean;
};

/** Returns a new directory that is removed after the test. */
export function aDirectory(): string {
  const dir = realpathSync(mkdtempSync(join(tmpdir(), "ooo-trust-")));
  onTestFinished(() => removeArtifactTree(dir));
  return dir;
}

/** Returns a new directory with files of the given contents; a content of `-> x` makes a link to x. */
export function aTree(files: Readonly<Record<string, string>>): string {
  return plant(
    aDirectory(),
    Object.entries(files).map(([path, content]) =>
      content.startsWith("-> ") ? { path, target: content.slice(3) } : { path, content },
    ),
  );
}

/** Writes entries below a directory and returns it. */
export function plant(dir: string, entries: readonly TreeEntry[]): string {
  for (const entry of entries) {
    const path = Buffer.concat([Buffer.from(`${dir}/`), bytes(entry.path, entry.path_base64)]);
    const parent = Buffer.from(dirname(path.toString("latin1")), "latin1");
    mkdirSync(entry.directory === true ? path : parent, { recursive: true });
    if (entry.directory === true) continue;
    if (entry.target !== undefined || entry.target_base64 !== undefined) {
      symlinkSync(bytes(entry.target, entry.target_base64), path);
      continue;
    }
    writeFileSync(path, bytes(entry.content, entry.content_base64));
    chmodSync(path, Number.parseInt(entry.mode ?? "0644", 8));
  }
  return dir;
}

function bytes(text: string | undefined, base64: string | undefined): Buffer {
  return base64 === undefined ? Buffer.from(text ?? "") : Buffer.from(base64, "base64");
}
