import { spawn, type ChildProcess } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { recover } from "../../src/index.ts";
import type { Answer, Spec } from "./spec.ts";

/** A process that hosts runs, as the user that the tests run as. */
export type Driver = {
  readonly pid: number;
  /** A directory with a real path, for workspaces and the like. */
  readonly directory: string;
  readonly stateDirectory: string;
  readonly run: (spec: Spec) => Promise<Answer>;
  /** Sends a spec without waiting for its end. */
  readonly send: (spec: Spec) => void;
  readonly kill: () => Promise<void>;
  readonly close: () => Promise<void>;
};

const DRIVER = fileURLToPath(new URL("driver.ts", import.meta.url));

/** Starts a driver. */
export function startDriver(
  options: {
    environment?: Record<string, string>;
    /** Open files that the driver inherits, from descriptor 3 on. */
    descriptors?: readonly number[];
  } = {},
): Driver {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "ooo-test-")));
  const directory = join(root, "home");
  mkdirSync(directory, { recursive: true });
  const stateDirectory = join(directory, "state");
  const module = new URL("../../src/index.ts", import.meta.url);
  const child = spawn(process.execPath, [DRIVER, module.href, stateDirectory], {
    cwd: directory,
    env: { PATH: process.env.PATH, HOME: directory, ...options.environment },
    stdio: ["pipe", "pipe", "inherit", ...(options.descriptors ?? [])],
  });
  return handle(child, { directory, stateDirectory, root });
}

function handle(
  child: ChildProcess,
  { root, ...facts }: { directory: string; stateDirectory: string; root: string },
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
      rmSync(root, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
