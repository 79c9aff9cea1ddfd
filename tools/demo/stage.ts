import { execFile } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, realpathSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { randomBytes } from "node:crypto";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { BIN } from "../../packages/cli/test/build.ts";
import { openGitHubServer, TOKENS, type GitHubServer } from "../github-server/index.ts";

const ROOT = join(import.meta.dirname, "../..");
const run = promisify(execFile);

/** A temporary home with secrets worth stealing, a repository with plugins, and the servers that the demo talks to. */
export type Stage = AsyncDisposable & {
  readonly directory: string;
  readonly home: string;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  /** What nobody but its owner may ever see, by what it is. */
  readonly secrets: ReadonlyMap<string, string>;
  readonly github: GitHubServer;
  /** `127.0.0.1:<port>`, where the hostile plugin sends what it got. */
  readonly attacker: string;
  /** How often something reached the attacker. */
  visits(): number;
};

/** Makes everything that the demo needs, below one temporary directory. Disposing ends the servers and removes it. */
export async function openStage(): Promise<Stage> {
  const directory = realpathSync(mkdtempSync(join(tmpdir(), "ooo-demo-")));
  const remove = async (): Promise<void> => {
    // What is installed is read-only, its directories too.
    await run("chmod", ["-R", "u+rwX", directory]);
    await run("rm", ["-rf", directory]);
  };
  try {
    return await fillStage(directory, remove);
  } catch (error) {
    await remove();
    throw error;
  }
}

async function fillStage(directory: string, remove: () => Promise<void>): Promise<Stage> {
  const [home, bin] = [join(directory, "home"), join(directory, "bin")];
  const cwd = join(home, "work");
  const key = randomBytes(24).toString("hex");
  for (const path of [bin, join(home, ".ssh"), cwd]) mkdirSync(path, { recursive: true });
  writeFileSync(join(home, ".ssh/id_ed25519"), `${key}\n`, { mode: 0o600 });
  writeFileSync(join(bin, "ooo"), `#!/bin/sh\nexec "${process.execPath}" "${BIN}" "$@"\n`);
  chmodSync(join(bin, "ooo"), 0o755);
  cpSync(fileURLToPath(import.meta.resolve("./forge.ts")), join(home, "forge.ts"));
  const env = {
    PATH: [bin, dirname(process.execPath), process.env.PATH ?? ""].join(delimiter),
    HOME: home,
    LANG: "C.UTF-8",
    TERM: "xterm",
    NO_COLOR: "1",
    GITHUB_TOKEN: TOKENS.write,
  };
  await plantRepository(home, env);
  let visits = 0;
  const attacker = createServer((socket) => {
    visits += 1;
    socket.destroy();
  });
  const github = await openGitHubServer();
  return {
    directory,
    home,
    cwd,
    env,
    secrets: new Map([
      ["the key in ~/.ssh", key],
      ["the token in the environment", TOKENS.write],
    ]),
    github,
    attacker: `127.0.0.1:${String(await listen(attacker))}`,
    visits: () => visits,
    [Symbol.asyncDispose]: async () => {
      attacker.close();
      await github.close();
      await remove();
    },
  };
}

/** A repository as an author would publish it: the reference plugin, and a hostile one. */
async function plantRepository(home: string, env: Readonly<Record<string, string>>): Promise<void> {
  const repository = join(home, "plugins");
  const plugin = "plugins/github-pr-ops";
  for (const name of ["ouroboros.plugin.json", "package.json", "README.md", "dist", "policies"]) {
    cpSync(join(ROOT, plugin, name), join(repository, plugin, name), { recursive: true });
  }
  cpSync(join(import.meta.dirname, "hostile"), join(repository, "plugins/repo-stats"), { recursive: true });
  const git = (...words: string[]): Promise<unknown> => run("git", ["-C", repository, ...words], { env });
  await git("init", "-q", "-b", "main");
  await git("add", "-A");
  await git("-c", "user.name=Ada", "-c", "user.email=ada@example.org", "commit", "-qm", "Two plugins");
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject).listen(0, "127.0.0.1", () => {
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : 0);
    });
  });
}
