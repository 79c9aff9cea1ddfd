import type { SecretSource } from "@ooo/home";
import { execFile } from "node:child_process";
import { open } from "node:fs/promises";
import { isAbsolute } from "node:path";
import { promisify } from "node:util";
import { LifecycleError } from "../error.ts";
import { SECRET_LIMITS } from "../limits.ts";
import { requireProgram, safePath, type Environment } from "./find-program.ts";

/**
 * Returns a secret from where the user said it is, without the line's end. Throws `LIFECYCLE_SECRET_UNAVAILABLE` when
 * it is not there, is not one line of printable characters, or is too long. No message ever holds any part of it.
 */
export async function readSecret(source: SecretSource, env: Environment, cwd: string): Promise<string> {
  const { name, text } = await readText(source, env, cwd);
  const secret = text?.replace(/\r?\n$/, "");
  if (secret !== undefined && secret !== "" && /^[!-~]+$/.test(secret)) return secret;
  const fault = text === undefined ? "cannot be read" : "does not hold one line of printable characters";
  throw new LifecycleError("LIFECYCLE_SECRET_UNAVAILABLE", `the token from ${name} ${fault}`, {
    hint: "mend it, or remove the token from config.toml",
  });
}

async function readText(
  source: SecretSource,
  env: Environment,
  cwd: string,
): Promise<{ name: string; text: string | undefined }> {
  if ("env" in source) return { name: `the variable ${source.env}`, text: env[source.env] };
  // The cause is left out: what a program or a file says here may be the secret itself.
  if ("file" in source) {
    return { name: source.file, text: await readHead(source.file).catch(() => undefined) };
  }
  const [program = "", ...args] = source.command;
  const text = await runCommand(program, args, env, cwd).catch(() => undefined);
  return { name: `the command ${program}`, text };
}

async function readHead(path: string): Promise<string> {
  await using file = await open(path);
  const { buffer, bytesRead } = await file.read(Buffer.alloc(SECRET_LIMITS.bytes));
  return buffer.toString("utf8", 0, bytesRead);
}

async function runCommand(program: string, args: string[], env: Environment, cwd: string): Promise<string> {
  const file = isAbsolute(program) ? program : requireProgram(program, safePath(env, cwd));
  const child = promisify(execFile)(file, args, {
    cwd: "/",
    env: { ...env },
    timeout: SECRET_LIMITS.commandMs,
    killSignal: "SIGKILL",
    maxBuffer: SECRET_LIMITS.bytes,
  });
  child.child.stdin?.end();
  return (await child).stdout;
}
