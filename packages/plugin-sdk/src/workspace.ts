import { resolve } from "node:path";
import type { Workspace } from "./context.ts";

/** Environment variables by name. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Returns where the command was typed (RUN-03): the working directory may be another. */
export function workDirectory(env: Environment): string {
  return env.OUROBOROS_PLUGIN_WORKDIR ?? process.cwd();
}

/** Returns the workspace of a run. */
export function openWorkspace(env: Environment): Workspace {
  const directory = workDirectory(env);
  return {
    directory,
    output: env.OUROBOROS_PLUGIN_OUTPUT_DIR,
    resolve: (path) => resolve(directory, path),
    async readText(path) {
      const { readFile } = await import("node:fs/promises");
      return readFile(resolve(directory, path), "utf8");
    },
    async writeText(path, text) {
      const { mkdir, writeFile } = await import("node:fs/promises");
      const target = resolve(directory, path);
      const output = env.OUROBOROS_PLUGIN_OUTPUT_DIR;
      if (output !== undefined && target.startsWith(`${output}/`)) {
        await mkdir(resolve(target, ".."), { recursive: true });
      }
      await writeFile(target, text);
    },
  };
}
