import { formatForeign } from "../display.ts";
import { LifecycleError, type LifecycleErrorCode } from "../error.ts";

/** What git says, in its own English, and what that means. The first that fits counts. */
const MEANINGS: readonly (readonly [RegExp, LifecycleErrorCode, string, string])[] = [
  [
    /attempting to allocate|pack exceeds maximum|out of memory/i,
    "LIFECYCLE_GIT_LIMIT",
    "an object of the repository is too large",
    "",
  ],
  [
    /fsck error|Error in object|index-pack failed|invalid index-pack/,
    "LIFECYCLE_GIT_OBJECT",
    "the repository sent an object that git refuses",
    "",
  ],
  [
    /error: 30[1278]|redirect/i,
    "LIFECYCLE_GIT_REDIRECT",
    "the host redirects to another address",
    "use the address that it redirects to",
  ],
  [
    /could not read (?:Username|Password)|Authentication failed|error: 40[13]|Permission denied/i,
    "LIFECYCLE_GIT_AUTH",
    "the host asks for a credential and got none that it takes",
    'name a token in config.toml: [git."<host>"] token = { env = "NAME" }',
  ],
  [
    /Host key verification failed/,
    "LIFECYCLE_GIT_AUTH",
    "the key of the host is not among your known hosts",
    "connect to it once with ssh and check its key",
  ],
  [
    /dubious ownership/,
    "LIFECYCLE_GIT_AUTH",
    "the repository belongs to another user",
    "clone it as yourself, then install from the clone",
  ],
  [
    /repository '.*' not found|does not appear to be a git repository|error: 404|not our ref|unadvertised object|couldn't find remote ref/i,
    "LIFECYCLE_GIT_NOT_FOUND",
    "the host has no such repository or commit",
    "check the URL and the ref",
  ],
];

/** Returns the error that a failed run of git stands for. What git printed is attacker-controlled: one line of it is shown. */
export function explainFailure(stderr: string): LifecycleError {
  const cause = new Error(formatForeign(stderr, 4000));
  const said = /^(?:fatal|error): (.*)$/m.exec(stderr)?.[1] ?? stderr.trim().split("\n").at(-1) ?? "";
  const shown = formatForeign(said);
  const [, code, meaning, hint] = MEANINGS.find(([pattern]) => pattern.test(stderr)) ?? [];
  if (code === undefined)
    return new LifecycleError("LIFECYCLE_GIT_FAILED", `git failed: ${shown}`, { cause });
  return new LifecycleError(code, `${meaning ?? ""}: ${shown}`, { cause, ...(hint ? { hint } : {}) });
}
