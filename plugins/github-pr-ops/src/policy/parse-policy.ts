import { createHash } from "node:crypto";
import { PluginError } from "@ooo/plugin-sdk";
import { parse } from "smol-toml";
import * as v from "valibot";
import { visible } from "../visible.ts";
import { PolicySchema, type FoundPolicy } from "./policy.ts";

/** Bytes of a policy. */
const MAX_BYTES = 32 * 1024;

/** Returns the policy of a TOML text. Throws `PluginError` that names the policy, where it is, and the first fault. */
export function parsePolicy(name: string, source: string, text: string): FoundPolicy {
  if (Buffer.byteLength(text) > MAX_BYTES) throw broken(name, source, `has more than ${MAX_BYTES} bytes`);
  let value: unknown;
  try {
    // Attacker-controlled where it comes from a repository. The parser is not recursive in what counts here: 32 KiB.
    value = parse(text, { maxDepth: 16 });
  } catch (cause) {
    const [reason = ""] = cause instanceof Error ? cause.message.split("\n") : [];
    throw broken(name, source, `is not TOML: ${visible(reason)}`, cause);
  }
  return checkPolicy(name, source, value);
}

/** Returns the policy that a value is. Throws `PluginError` likewise. */
export function checkPolicy(name: string, source: string, value: unknown): FoundPolicy {
  const result = v.safeParse(PolicySchema, value);
  if (result.success) {
    const policy = result.output;
    const sorted = Object.fromEntries(Object.entries(policy).sort(([a], [b]) => (a < b ? -1 : 1)));
    const hash = createHash("sha256").update(JSON.stringify(sorted)).digest("hex");
    return { name, source, digest: `sha256:${hash}`, policy };
  }
  const [issue] = result.issues;
  const path = visible(v.getDotPath(issue) ?? "the whole");
  if (issue.type === "strict_object" && issue.expected === "never") {
    throw broken(name, source, `has the unknown key ${path}`);
  }
  const got = visible(issue.received);
  throw broken(name, source, `${path}: expected ${visible(issue.expected ?? issue.requirement)}, got ${got}`);
}

function broken(name: string, source: string, what: string, cause?: unknown): PluginError {
  return new PluginError(`policy ${visible(name)} (${visible(source)}) ${what}`, {
    hint: "the keys of a policy are in the README of github-pr-ops",
    cause,
  });
}
