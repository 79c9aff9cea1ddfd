import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { removeArtifactTree } from "@ooo/trust-store";
import { BIN } from "./build.ts";
import { runOnTerminal, type Steps } from "./pty.ts";
import { drawScreen } from "./screen.ts";

/** Where the reader of a page sits; the real directory is another one in each run. */
const SHOWN_HOME = "~";

/** The same commit ids in every run. */
const FIXED_DATES = {
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_PAGER: "cat",
  GIT_AUTHOR_DATE: "2026-01-02T03:04:05Z",
  GIT_COMMITTER_DATE: "2026-01-02T03:04:05Z",
};

/** One fenced block of a page, and the steps that a comment before it gives for a terminal. */
type Block = { readonly language: string; readonly text: string; readonly steps: Steps | undefined };

const BLOCK =
  /<!-- first:\n(?<first>.*?)\n-->|(?:<!-- on a terminal: (?<steps>.+?) -->\n\n)?```(?<language>console|diff)\n(?<text>.*?)```\n/gs;

const REPOSITORY = join(import.meta.dirname, "../../..");

/**
 * Does what a page says, in a home of its own: each `diff` is applied where the reader stands, each `$` line of a
 * `console` block is run with the built `ooo`. Returns the page with what was seen. A block after a comment
 * `<!-- on a terminal: [[pattern, text], ...] -->` is run on a terminal on which these texts are typed. What a reader has
 * already stands in a comment that begins with `<!-- first:`, as a shell script.
 */
export async function followPage(page: string): Promise<string> {
  const home = realpathSync(mkdtempSync(join(tmpdir(), "ooo-tutorial-")));
  const bin = realpathSync(mkdtempSync(join(tmpdir(), "ooo-tutorial-bin-")));
  try {
    writeFileSync(join(bin, "ooo"), `#!/bin/sh\nexec "${process.execPath}" "${BIN}" "$@"\n`);
    chmodSync(join(bin, "ooo"), 0o755);
    const reader = new Reader(home, bin);
    let seen = "";
    let at = 0;
    for (const match of page.matchAll(BLOCK)) {
      const [all] = match;
      const { first, steps, language = "", text = "" } = match.groups ?? {};
      if (first !== undefined) {
        reader.prepare(first);
        continue;
      }
      const block = { language, text, steps: steps === undefined ? undefined : (JSON.parse(steps) as Steps) };
      const start = match.index + all.length - `${text}\`\`\`\n`.length;
      seen += page.slice(at, start) + (await reader.follow(block));
      at = start + text.length;
    }
    return seen + page.slice(at);
  } finally {
    rmSync(bin, { recursive: true });
    removeArtifactTree(home);
  }
}

/** Who follows the page: stands somewhere, and sees a terminal. */
class Reader {
  readonly #home: string;
  readonly #bin: string;
  #cwd: string;

  constructor(home: string, bin: string) {
    this.#home = home;
    this.#bin = bin;
    this.#cwd = join(home, "projects");
    mkdirSync(this.#cwd);
  }

  /** Makes what the reader has before the page begins. */
  prepare(script: string): void {
    const env = { PATH: "/usr/bin:/bin", HOME: this.#home, OOO_REPOSITORY: REPOSITORY };
    execFileSync("/bin/sh", ["-euc", script], { cwd: this.#cwd, env: { ...env, ...FIXED_DATES } });
  }

  /** Does one block; returns it with what was seen. */
  async follow({ language, text, steps = [] }: Block): Promise<string> {
    if (language === "diff") {
      execFileSync("git", ["apply", "--whitespace=nowarn"], { cwd: this.#cwd, input: text });
      return text;
    }
    const seen: string[] = [];
    for (const line of text.split("\n").filter((one) => one.startsWith("$ "))) {
      seen.push(`${line}\n`, await this.#run(line.slice(2), steps));
    }
    return seen.join("");
  }

  async #run(command: string, steps: Steps): Promise<string> {
    const to = /^cd (\S+)$/.exec(command)?.[1];
    if (to !== undefined) {
      this.#cwd = resolve(this.#cwd, to);
      return "";
    }
    const { screen } = await runOnTerminal(steps, ["/bin/sh", "-c", command], {
      cwd: this.#cwd,
      env: {
        PATH: [this.#bin, dirname(process.execPath), "/usr/bin:/bin"].join(":"),
        HOME: this.#home,
        NO_COLOR: "1",
        ...FIXED_DATES,
      },
    });
    return drawScreen(screen).replaceAll(this.#home, SHOWN_HOME);
  }
}

/** Returns a page without what differs from run to run. */
export function withoutChance(page: string): string {
  return page
    .replaceAll(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z/g, "<time>")
    .replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, "<uuid>")
    .replaceAll(/duration_ms [\d.]+|\([\d.]+ms\)/g, "<duration>")
    .replaceAll(/sha256:[0-9a-f]{64}/g, "<digest>")
    .replaceAll(/\b([0-9a-f]{64}|[0-9a-f]{32})\b/g, "<hash>")
    .replaceAll(/\d{6} bytes/g, "<bytes>");
}
