/** What the forwarder is told, in a file that exists only inside. */
export type ForwarderPlan = {
  readonly argv: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly port: number;
  /** Socket of the egress filter, and the name that appears when it is ready. */
  readonly socket: string;
  readonly ready: string;
  /** How many descriptors the program gets: 3, or 4 with a protocol channel. */
  readonly descriptors: number;
  /** Where to write why the program could not be started. */
  readonly reportFd: number;
};

/** Returns the forwarder as a program for `node`; its only argument is the path of its plan. */
export function forwarderProgram(): string {
  return `(${forward.toString()})(JSON.parse(process.getBuiltinModule("node:fs").readFileSync(process.argv[2],"utf8")));`;
}

/**
 * Runs inside the sandbox as the plugin's parent: listens on loopback of the run's network namespace, carries each
 * connection to the filter's socket, and ends as the plugin ends. It holds no right that the plugin has not.
 *
 * Its source text is what runs: it must not refer to anything outside itself.
 */
function forward(plan: ForwarderPlan): void {
  const fs = process.getBuiltinModule("node:fs");
  const net = process.getBuiltinModule("node:net");
  const { spawn } = process.getBuiltinModule("node:child_process");
  // INV-08: the plugin gets its own SIGTERM, and ends first.
  for (const name of ["SIGTERM", "SIGINT", "SIGHUP"] as const) process.on(name, () => undefined);

  const server = net.createServer({ allowHalfOpen: true }, (client) => {
    const filter = net.connect({ path: plan.socket, allowHalfOpen: true });
    client.on("error", () => filter.destroy());
    filter.on("error", () => client.destroy());
    client.on("close", () => filter.destroy());
    filter.on("close", () => client.destroy());
    client.pipe(filter);
    filter.pipe(client);
  });
  server.listen(plan.port, "127.0.0.1", startWhenReady);

  function startWhenReady(): void {
    if (!fs.existsSync(plan.ready)) {
      setTimeout(startWhenReady, 2);
      return;
    }
    const [program = "", ...args] = plan.argv;
    const child = spawn(program, args, {
      env: plan.environment,
      stdio: Array.from({ length: plan.descriptors }, () => "inherit" as const),
    });
    child.on("error", (error: NodeJS.ErrnoException) => {
      fs.writeSync(plan.reportFd, error.code ?? "EACCES");
      process.exit(126);
    });
    child.on("exit", (code, signal) => {
      if (signal === null) process.exit(code ?? 1);
      process.removeAllListeners(signal);
      process.kill(process.pid, signal);
    });
  }
}
