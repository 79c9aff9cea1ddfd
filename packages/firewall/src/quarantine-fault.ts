import { FirewallError } from "./error.ts";

/**
 * Returns the fault of something that would run code later and stays where it is, with the command that takes it away. Every
 * start tries again, so that nothing else has to be done then.
 */
export function stuckFault(path: string, cause: unknown): FirewallError {
  const sudo = isRefusal(cause) && process.getuid?.() !== 0 ? "sudo " : "";
  return new FirewallError(
    "FIREWALL_QUARANTINE",
    `${path} would run code later and cannot be moved away: ${reasonOf(cause)}`,
    { path, hint: `${sudo}rm -rf -- ${shellWord(path)}`, cause },
  );
}

/** Returns the fault of a quarantine that takes nothing, while something has to go there. */
export function quarantineFault(quarantine: string, path: string, cause: unknown): FirewallError {
  const isFile = ["EEXIST", "ENOTDIR"].includes(codeOf(cause) ?? "");
  return new FirewallError(
    "FIREWALL_QUARANTINE",
    `${path} would run code later and cannot be moved to ${quarantine}: ${reasonOf(cause)}`,
    { path, hint: `${isFile ? "rm" : "chmod u+rwx"} -- ${shellWord(quarantine)}`, cause },
  );
}

/** Returns a word as a shell reads it again; what no terminal shows by its bytes. */
export function shellWord(text: string): string {
  if (/^[\w/.,@%+=-]+$/.test(text)) return text;
  if (/^[\x20-\x7e]*$/.test(text)) return `'${text.replaceAll("'", `'\\''`)}'`;
  const bytes = [...Buffer.from(text)].map((byte) => `\\x${byte.toString(16).padStart(2, "0")}`);
  return `$'${bytes.join("")}'`;
}

function isRefusal(cause: unknown): boolean {
  return ["EACCES", "EPERM"].includes(codeOf(cause) ?? "");
}

function codeOf(cause: unknown): string | undefined {
  return (cause as NodeJS.ErrnoException | undefined)?.code;
}

/** What the system says, without its code and the paths that are named anyway. */
function reasonOf(cause: unknown): string {
  if (cause instanceof RangeError) return cause.message;
  const text = cause instanceof Error ? cause.message : "";
  return /^[A-Z0-9_]+: ([^,]+),/.exec(text)?.[1] ?? "it cannot be copied";
}
