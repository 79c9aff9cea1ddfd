import { execFile, execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir, userInfo } from "node:os";
import { dirname, join } from "node:path";
import { BIN } from "./build.ts";

/**
 * A transcript is one text file: a title, files that the session starts with, then commands, each followed by what a
 * person saw.
 *
 *     # MAN-11: a missing manifest is named
 *     -- plugin/notes.txt --
 *     content of the file
 *     -- session --
 *     $ ooo plugin discover plugin
 *     ! error: ...            (a line on standard error)
 *     text                    (a line on standard output)
 *     [exit 1]                (left out for 0)
 */
export type Transcript = {
  readonly title: string;
  readonly files: ReadonlyMap<string, string>;
  readonly commands: readonly string[];
};

const SESSION = "session";

/** Returns the parts of a transcript's text. Throws if it has no title or no session. */
export function parseTranscript(text: string): Transcript {
  const [head = "", ...parts] = text.split(/^-- (.+) --\n/m);
  const title = /^# (.+)$/m.exec(head)?.[1];
  const files = new Map<string, string>();
  for (let at = 0; at + 1 < parts.length; at += 2) files.set(parts[at] ?? "", parts[at + 1] ?? "");
  const session = files.get(SESSION);
  files.delete(SESSION);
  if (title === undefined || session === undefined)
    throw new Error("a transcript needs a title and a session");
  const commands = session
    .split("\n")
    .filter((line) => line.startsWith("$ "))
    .map((line) => line.slice(2));
  return { title, files, commands };
}

/** Runs a transcript in a new directory, on the built `ooo`, and returns its text with what was seen. */
export async function runTranscript(text: string): Promise<string> {
  const transcript = parseTranscript(text);
  const directory = realpathSync(mkdtempSync(join(tmpdir(), "ooo-transcript-")));
  try {
    const work = join(directory, "work");
    for (const [path, content] of [...transcript.files, ["../bin/ooo", launcher()], [".keep", ""]] as const) {
      const target = join(work, path);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, content);
    }
    rmSync(join(work, ".keep"));
    chmodSync(join(directory, "bin/ooo"), 0o755);
    mkdirSync(join(directory, "home"));
    const seen: string[] = [];
    for (const command of transcript.commands) {
      seen.push(`$ ${command}`, ...(await runCommand(command, directory)));
    }
    return `${text.slice(0, text.indexOf(`-- ${SESSION} --\n`))}-- ${SESSION} --\n${seen.join("\n")}\n`;
  } finally {
    execFileSync("chmod", ["-R", "u+w", directory]);
    rmSync(directory, { recursive: true, force: true, maxRetries: 3 });
  }
}

function launcher(): string {
  return `#!/bin/sh\nexec "${process.execPath}" "${BIN}" "$@"\n`;
}

function runCommand(command: string, directory: string): Promise<string[]> {
  const env = {
    PATH: `${join(directory, "bin")}:${dirname(process.execPath)}:/usr/bin:/bin`,
    HOME: join(directory, "home"),
    LANG: "C.UTF-8",
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_AUTHOR_DATE: "2026-01-02T03:04:05Z",
    GIT_COMMITTER_DATE: "2026-01-02T03:04:05Z",
  };
  return new Promise((resolve) => {
    const child = execFile(
      "/bin/sh",
      ["-c", command],
      { cwd: join(directory, "work"), env },
      (_error, stdout, stderr) => {
        const lines = [
          ...splitLines(stdout),
          ...splitLines(stderr).map((line) => `! ${line}`),
          ...(child.exitCode === 0 ? [] : [`[exit ${String(child.exitCode)}]`]),
        ];
        resolve(lines.map((line) => normalise(line, directory)));
      },
    );
    child.stdin?.end();
  });
}

function splitLines(text: string): string[] {
  return text === "" ? [] : text.replace(/\n$/, "").split("\n");
}

/** Replaces what differs from run to run; digests and commits do not. */
function normalise(line: string, directory: string): string {
  return line
    .replaceAll(directory, "<dir>")
    .replaceAll("/usr/bin/sudo --non-interactive ", "")
    .replaceAll(`by ${userInfo().username} at`, "by <user> at")
    .replaceAll(process.versions.node, "<node>")
    .replaceAll(`${process.platform} ${process.arch}`, "<platform>")
    .replaceAll(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z/g, "<time>")
    .replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, "<uuid>");
}
