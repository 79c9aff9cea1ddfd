/** Runs a program that leaves a file, and prints how that ended: run-once <state> <workspace> <required|none> <network?>. */
import { DEFAULT_LIMITS, prepareEgress, run, runOutside, SandboxError } from "../../src/index.ts";

const [stateDirectory = "", workspace = "", isolation = "", network = ""] = process.argv.slice(2);
try {
  const asked = await runOutside(["/bin/true"], { cwd: "/", env: {}, timeoutMs: 5_000, maxBytes: 10 });
  const decide = () => Promise.resolve({ kind: "block", reason: "test" } as const);
  const started = await run(
    {
      ...{ readable: [], writable: [{ path: workspace }], environment: {}, limits: DEFAULT_LIMITS },
      protected: [{ path: `${workspace}/.git/hooks`, whenAbsent: "cover-with-directory" }],
      network:
        network === ""
          ? { kind: "none" }
          : { kind: "filtered", egress: prepareEgress({ stateDirectory, addresses: [], decide }) },
      userName: "user",
    },
    { argv: ["/usr/bin/touch", `${workspace}/ran`], cwd: workspace, stdin: "none", channel: "open" },
    { stateDirectory, isolation: isolation === "none" ? "none" : "required" },
  );
  started.stdout.resume();
  started.stderr.resume();
  const { kind } = await started.outcome;
  console.log(JSON.stringify({ asked: asked.code, kind }));
} catch (error) {
  if (!(error instanceof SandboxError)) throw error;
  console.log(JSON.stringify({ code: error.code, hint: error.hint }));
}
