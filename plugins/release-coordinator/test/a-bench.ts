import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { openTestbed, type Testbed, type TestbedRun } from "@ooo/plugin-testing";

/** The plugin as it is committed: its artifact. */
export const PLUGIN = join(import.meta.dirname, "..");

/** The plugin, installed and trusted, for all tests of a file. */
export type Bench = {
  readonly workspace: string;
  run(command: "plan" | "prepare" | "tag", ...words: readonly string[]): Promise<TestbedRun>;
  /** Runs with `--json` and returns the document. */
  json(command: "plan" | "prepare" | "tag", ...words: readonly string[]): Promise<Record<string, unknown>>;
};

/** Installs the plugin once, with these scopes; by default all. */
export function aBench(grants?: readonly string[], config?: string): Bench {
  let testbed: Testbed | undefined;
  beforeAll(async () => {
    testbed = await openTestbed({
      directory: PLUGIN,
      ...(grants && { grants }),
      ...(config !== undefined && { config }),
    });
  });
  afterAll(() => testbed?.close());
  const opened = (): Testbed => {
    if (testbed === undefined) throw new Error("the testbed is open only in tests");
    return testbed;
  };
  const run: Bench["run"] = (command, ...words) => opened().run(`release ${command}`, words);
  return {
    get workspace() {
      return opened().workspace;
    },
    run,
    async json(command, ...words) {
      const { stdout } = await run(command, ...words, "--json");
      return JSON.parse(stdout) as Record<string, unknown>;
    },
  };
}
