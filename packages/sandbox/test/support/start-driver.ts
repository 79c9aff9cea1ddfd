import { spawn, type ChildProcess } from "node:child_process";
import { chmodSync, chownSync, cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath, pathToFileURL } from "node:url";
import { recover } from "../../src/index.ts";
import type { Answer, Spec } from "./spec.ts";

/** A user that runs have as their host. */
export type HostUser = "the current user" | "an ordinary user";

/** The users that this machine can test as: root can become another one. */
export const HOST_USERS: readonly HostUser[] =
  process.getuid?.() === 0 ? ["the current user", "an ordinary user"] : ["the current user"];

/** A process that hosts runs, as one user. */
export type Driver = {
  readonly pid: number;
  readonly uid: number;
  /** A directory of that user's, with a real path, for workspaces and the like. */
  readonly directory: string;
  readonly stateDirectory: string;
  /** The Node that the driver runs on. */
  readonly node: string;
  readonly run: (spec: Spec) => Promise<Answer>;
  /** Sends a spec without waiting for its end. */
  readonly send: (spec: Spec) => void;
  readonly kill: () => Promise<void>;
  readonly close: () => Promise<void>;
};

const PACKAGE = fileURLToPath(new URL("../../", import.meta.url));
const NOBODY = 65534;

/** Starts a driver. The ordinary one gets a copy of everything, because it may not read where this repository is. */
export function startDriver(
  user: HostUser,
  options: { environment?: Record<string, string>; keep?: string } = {},
): Driver {
  const root = options.keep ?? realpathSync(mkdtempSync(join(tmpdir(), "ooo-test-")));
  const ordinary = user === "an ordinary user";
  const uid = ordinary ? NOBODY : (process.getuid?.() ?? 0);
  const [node, code] = ordinary ? stage(root) : [process.execPath, PACKAGE];
  const directory = join(root, "home");
  mkdirSync(directory, { recursive: true });
  chmodSync(root, 0o755);
  chownSync(directory, uid, ordinary ? NOBODY : (process.getgid?.() ?? 0));
  const stateDirectory = join(directory, "state");
  const words = [
    node,
    join(code, "test/support/driver.ts"),
    pathToFileURL(join(code, "src/index.ts")).href,
    stateDirectory,
  ];
  const drop = ["--reuid=65534", "--regid=65534", "--clear-groups", "--"];
  const [program = "", ...args] = ordinary ? ["setpriv", ...drop, ...words] : words;
  const child = spawn(program, args, {
    cwd: directory,
    env: { PATH: process.env.PATH, HOME: directory, ...options.environment },
    stdio: ["pipe", "pipe", "inherit"],
  });
  return handle(child, {
    directory,
    stateDirectory,
    node,
    uid,
    root: options.keep === undefined ? root : undefined,
  });
}

function handle(
  child: ChildProcess,
  facts: { directory: string; stateDirectory: string; node: string; uid: number; root: string | undefined },
): Driver {
  const waiting = new Map<number, PromiseWithResolvers<Answer>>();
  let lastId = 0;
  if (child.stdout === null || child.stdin === null || child.pid === undefined) throw new Error("no driver");
  const { stdin, pid } = child;
  stdin.on("error", () => undefined);
  createInterface({ input: child.stdout }).on("line", (line) => {
    const { id, answer } = JSON.parse(line) as { id: number; answer: Answer };
    waiting.get(id)?.resolve(answer);
    waiting.delete(id);
  });
  const gone = new Promise<void>((resolve) =>
    child.once("exit", () => {
      for (const { reject } of waiting.values()) reject(new Error("the driver ended"));
      resolve();
    }),
  );
  const send = (spec: Spec): number => {
    const id = (lastId += 1);
    stdin.write(`${JSON.stringify({ id, spec })}\n`);
    return id;
  };
  return {
    ...facts,
    pid,
    send: (spec) => void send(spec),
    run: (spec) => {
      if (child.exitCode !== null) return Promise.reject(new Error("the driver ended"));
      const answer = Promise.withResolvers<Answer>();
      waiting.set(send(spec), answer);
      return answer.promise;
    },
    kill: async () => {
      child.kill("SIGKILL");
      await gone;
    },
    close: async () => {
      child.kill("SIGKILL");
      await gone;
      await recover(facts.stateDirectory);
      if (facts.root !== undefined) rmSync(facts.root, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Copies Node, this package and the sandbox library to where everybody may read them. */
function stage(root: string): [node: string, code: string] {
  const node = join(root, "bin/node");
  const code = join(root, "code");
  mkdirSync(join(root, "bin"), { recursive: true });
  cpSync(process.execPath, node);
  for (const part of ["src", "test", "package.json"])
    cpSync(join(PACKAGE, part), join(code, part), { recursive: true });
  const library = createRequire(import.meta.url).resolve("@anthropic-ai/sandbox-runtime/package.json");
  // Its dependencies stand beside it, two directories up.
  const modules = dirname(dirname(dirname(realpathSync(library))));
  cpSync(modules, join(code, "node_modules"), { recursive: true, dereference: true });
  return [node, code];
}
