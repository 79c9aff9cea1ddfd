import type { ChildProcess } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Duplex, Readable } from "node:stream";
import { fileURLToPath, pathToFileURL } from "node:url";
import { SandboxError } from "../error.ts";
import { asSandboxError, startProcess } from "../host-failure.ts";
import { DIAGNOSTIC_BYTES, EGRESS_START_TIMEOUT_MS } from "../limits.ts";
import { openRunDirectory, removeRunDirectory } from "../state-directory.ts";
import { ViolationLog } from "../violation.ts";
import type { Egress, EgressOptions, EgressRequest, ReadableEgressRequest, Verdict } from "./egress.ts";
import { EGRESS_ENVIRONMENT } from "./environment.ts";
import { receiveMessages, sendMessage, type HelperMessage } from "./messages.ts";

/** Answered when a decider throws: the plugin learns nothing of why. */
const UNDECIDED = JSON.stringify({ error: "the request could not be decided" });

/**
 * Starts the egress filter of one run and returns at once, so that it gets ready while other things are prepared. Each
 * request waits for `decide`; nothing is resolved or dialled before it answered. T021
 *
 * Throws `SandboxError` if it cannot be started; then nothing is left of it.
 */
export function prepareEgress(options: EgressOptions): Egress {
  let runDirectory: string | undefined;
  try {
    runDirectory = openRunDirectory(options.stateDirectory);
    const directory = join(runDirectory, "egress");
    mkdirSync(directory, { mode: 0o700 });
    const helper = startHelper(directory, options.stateDirectory);
    return attachHelper(helper, options, { runDirectory, directory });
  } catch (cause) {
    if (runDirectory !== undefined) removeRunDirectory(runDirectory);
    throw asSandboxError(cause);
  }
}

function attachHelper(
  helper: ChildProcess,
  options: EgressOptions,
  { runDirectory, directory }: { readonly runDirectory: string; readonly directory: string },
): Egress {
  const violations = new ViolationLog();
  const ready = Promise.withResolvers<undefined>();
  ready.promise.catch(() => undefined);

  const bodies = new Map<number, (body: Buffer | undefined) => void>();
  const channel = helper.stdio[3] as Duplex;
  const diagnostic = keepStart(helper.stderr);
  const timer = setTimeout(() => helper.kill("SIGKILL"), EGRESS_START_TIMEOUT_MS);
  const gone = new Promise<unknown>((resolve) => {
    const ended = (cause: Error): void => {
      ready.reject(new SandboxError("SANDBOX_EGRESS_FAILED", "the request filter ended", { cause }));
      resolve(cause);
    };
    helper.once("error", ended);
    helper.once("exit", () => ended(new Error(diagnostic())));
  });
  channel.on("error", () => helper.kill("SIGKILL"));
  channel.once("close", () => bodies.forEach((resolve) => resolve(undefined)));
  receiveMessages(channel, (received) => {
    const message = received as HelperMessage;
    if (message.type === "ready") {
      clearTimeout(timer);
      ready.resolve(undefined);
    } else if (message.type === "refused") {
      const kind = message.kind === "address" ? "address-refused" : "request-refused";
      violations.add({ kind, target: message.target, reason: message.reason });
    } else if (message.type === "body") {
      const { id, data } = message;
      bodies.get(id)?.(data === undefined ? undefined : Buffer.from(data, "base64"));
      bodies.delete(id);
    } else void answer(message.id, message.request);
  });

  async function answer(id: number, request: EgressRequest): Promise<void> {
    const readBody = (maxBytes: number): Promise<Buffer | undefined> =>
      new Promise((resolve) => {
        bodies.set(id, resolve);
        if (channel.destroyed) resolve(undefined);
        else sendMessage(channel, { type: "read-body", id, maxBytes });
      });
    const verdict = await decideSafely(options, { ...request, readBody });
    if (channel.destroyed) return;
    if (verdict.kind === "allow") {
      const { setHeaders = [], removeHeaders = [], scrub = [], addresses = [] } = verdict;
      sendMessage(channel, { type: "allow", id, setHeaders, removeHeaders, scrub, addresses });
      return;
    }
    const reason = typeof verdict.reason === "string" ? verdict.reason : JSON.stringify(verdict.reason);
    violations.add({
      kind: "request-blocked",
      target: `${request.method} ${request.scheme}://${request.host}:${request.port}${request.path}`,
      reason,
    });
    sendMessage(channel, { type: "block", id, status: verdict.status ?? 403, reason });
  }

  sendMessage(channel, {
    type: "start",
    addresses: options.addresses,
    certificateAuthorities: options.certificateAuthorities ?? [],
    library: libraryUrl(),
    ...(options.answers === undefined ? {} : { answers: options.answers }),
  });
  return {
    environment: EGRESS_ENVIRONMENT,
    ready: ready.promise,
    ended: gone,
    violations,
    directory,
    close: async () => {
      clearTimeout(timer);
      helper.kill("SIGKILL");
      await gone;
      removeRunDirectory(runDirectory);
    },
  };
}

async function decideSafely(options: EgressOptions, request: ReadableEgressRequest): Promise<Verdict> {
  try {
    return await options.decide(request);
  } catch {
    return { kind: "block", status: 503, reason: UNDECIDED };
  }
}

/** T041, T046: nothing of our environment, nothing in the arguments; whatever it must know comes by descriptor 3. */
function startHelper(directory: string, stateDirectory: string): ChildProcess {
  return startProcess(process.execPath, [helperProgram()], {
    cwd: directory,
    env: { TMPDIR: dirname(directory), NODE_COMPILE_CACHE: join(stateDirectory, "code-cache") },
    detached: true,
    stdio: ["ignore", "ignore", "pipe", "pipe"],
  });
}

/** The helper beside this module: built, or as source. */
function helperProgram(): string {
  const candidates = ["./egress-helper.js", "../egress-helper.ts"].map((path) =>
    fileURLToPath(new URL(path, import.meta.url)),
  );
  const found = candidates.find((path) => existsSync(path));
  if (found === undefined) {
    throw new SandboxError("SANDBOX_EGRESS_FAILED", "the request filter is not installed", {
      hint: "install @ooo/sandbox again",
    });
  }
  return found;
}

/** Where the library's modules are: beside its main module. */
function libraryUrl(): string {
  const main = createRequire(import.meta.url).resolve("@anthropic-ai/sandbox-runtime");
  return pathToFileURL(join(dirname(main), "sandbox")).href;
}

function keepStart(stream: Readable | null): () => string {
  let text = "";
  stream?.setEncoding("utf8");
  stream?.on("data", (chunk: string) => (text = (text + chunk).slice(0, DIAGNOSTIC_BYTES)));
  return () => text;
}
