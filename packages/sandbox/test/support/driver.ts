/**
 * Runs specs that come as lines of JSON on stdin, and answers each with one line. Started as different users by
 * `start-driver.ts`; its only argument is the module to test.
 */
import { createInterface } from "node:readline";
import type * as Sandbox from "../../src/index.ts";
import type { Egress, Verdict } from "../../src/index.ts";
import type { Answer, Spec } from "./spec.ts";

const [moduleUrl = "", stateDirectory = ""] = process.argv.slice(2);
const { DEFAULT_LIMITS, SandboxError, prepareEgress, run } = (await import(moduleUrl)) as typeof Sandbox;

const NOTHING = {
  stdout: "",
  stderr: "",
  channel: "",
  outcome: undefined,
  resources: undefined,
  uncovered: [],
  violations: [],
  longest: 0,
};

for await (const line of createInterface({ input: process.stdin })) {
  const { id, spec } = JSON.parse(line) as { id: number; spec: Spec };
  void perform(spec).then((answer) => process.stdout.write(`${JSON.stringify({ id, answer })}\n`));
}

async function perform(spec: Spec): Promise<Answer> {
  const requests: string[] = [];
  let egress: Egress | undefined;
  try {
    if (spec.network !== undefined) {
      const { addresses, allow, setHeaders, removeHeaders, scrub, readBody: maxBytes } = spec.network;
      const { placed = [], placedFor = {}, together = 1 } = spec.network;
      const asked = Promise.withResolvers<undefined>();
      egress = prepareEgress({
        stateDirectory,
        addresses,
        certificateAuthorities: spec.network.certificateAuthorities ?? [],
        decide: async ({ method, scheme, host, port, path, readBody }): Promise<Verdict> => {
          const request = `${method} ${scheme}://${host}:${port}${path}`;
          requests.push(request);
          if (requests.length >= together) asked.resolve(undefined);
          await asked.promise;
          if (maxBytes !== undefined) requests.push(String(await readBody(maxBytes)));
          if (allow.includes(request)) {
            return {
              kind: "allow",
              addresses: placedFor[request] ?? placed,
              setHeaders: setHeaders ?? [],
              removeHeaders: removeHeaders ?? [],
              scrub: scrub ?? [],
            };
          }
          return { kind: "block", reason: { blocked: request } };
        },
      });
    }
    const started = await run(
      {
        readable: spec.readable ?? [],
        writable: spec.writable ?? [],
        protected: spec.protected ?? [],
        environment: {
          PATH: "/usr/bin:/bin",
          HOME: "/tmp/home",
          ...egress?.environment,
          ...spec.environment,
        },
        limits: { ...DEFAULT_LIMITS, ...spec.limits },
        network: egress === undefined ? { kind: "none" } : { kind: "filtered", egress },
        userName: "plugin",
      },
      {
        argv: spec.argv as [string, ...string[]],
        cwd: spec.cwd ?? "/tmp",
        stdin: spec.stdin === undefined ? "none" : "pipe",
        channel: spec.channel === undefined ? "none" : "open",
      },
      { stateDirectory, ...(spec.searchPath === undefined ? {} : { searchPath: spec.searchPath }) },
    );
    const output = { stdout: "", stderr: "", channel: "" };
    let longest = 0;
    const collect = (name: keyof typeof output) => (chunk: Buffer) => {
      longest = Math.max(longest, process.memoryUsage().rss);
      output[name] = (output[name] + chunk.toString("utf8")).slice(0, 200_000);
      if (name !== "stdout" || spec.cancelOn === undefined || !output.stdout.includes(spec.cancelOn)) return;
      for (let count = 0; count < (spec.cancelTimes ?? 1); count += 1) started.cancel();
      delete spec.cancelOn;
    };
    started.stdout.on("data", collect("stdout"));
    started.stderr.on("data", collect("stderr"));
    started.channel?.on("data", collect("channel"));
    started.channel?.write(spec.channel ?? "");
    if (spec.stdin !== undefined) started.stdin?.end(spec.stdin);
    const drained = Promise.all(
      [started.stdout, started.stderr].map(
        (stream) => new Promise((resolve) => stream.once("close", resolve)),
      ),
    );
    const outcome = await started.outcome;
    await drained;
    return {
      ...output,
      outcome,
      requests,
      resources: started.resources,
      uncovered: started.uncovered,
      violations: started.violations.kept,
      longest,
    };
  } catch (error) {
    if (error instanceof SandboxError) {
      return { ...NOTHING, requests, error: { code: error.code, message: error.message, hint: error.hint } };
    }
    return { ...NOTHING, requests, error: { code: "UNEXPECTED", message: String((error as Error).stack) } };
  }
}
