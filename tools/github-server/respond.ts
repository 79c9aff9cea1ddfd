import { failure, NOT_FOUND, type Answer, type Call } from "./answer.ts";
import { TOKENS, type World } from "./world.ts";

/** When the requests of the hour are there again, in seconds since 1970. */
export const RESET = 1_798_761_600;

/** Returns whether a token may write, or undefined for one that GitHub does not know. */
export function canWrite(authorization: string | undefined): boolean | undefined {
  const token = /^(?:bearer|token) (\S+)$/i.exec(authorization ?? "")?.[1];
  if (token === TOKENS.write) return true;
  return token === TOKENS.read ? false : undefined;
}

/** Returns what is answered before an operation is asked: who may see what, and who asked too often. */
export function refuse({ path, world }: Call): Answer | undefined {
  const { owner, repo } = path;
  if (owner !== undefined && `${owner}/${repo ?? ""}` === "acme/sso") {
    const url = `${world.url}/orgs/acme/sso`;
    return failure(403, "Resource protected by organization SAML enforcement.", {
      "x-github-sso": `required; url=${url}`,
    });
  }
  // A private repository, and one that is not there, look the same.
  if (owner !== undefined && `${owner}/${repo ?? ""}` !== "acme/widgets") return NOT_FOUND;
  const limited = limitOf(path, world);
  if (limited === "secondary") {
    return failure(429, "You have exceeded a secondary rate limit.", { "retry-after": "42" });
  }
  if (limited !== "primary") return undefined;
  return failure(403, "API rate limit exceeded for user ID 1.", {
    "x-ratelimit-limit": "5000",
    "x-ratelimit-remaining": "0",
    "x-ratelimit-reset": String(RESET),
  });
}

function limitOf({ pull_number, ref = "" }: Call["path"], world: World): "primary" | "secondary" | undefined {
  return (pull_number === undefined ? world.pullAt(ref) : world.pull(Number(pull_number)))?.limited;
}
