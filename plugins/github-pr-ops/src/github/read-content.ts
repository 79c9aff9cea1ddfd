import type { PullReference } from "../pull-reference.ts";
import { AnswerError } from "./explain-failure.ts";
import { apiPath, type GitHub } from "./open-github.ts";
import { ContentSchema } from "./schemas.ts";

/** Returns the text of a file on a branch, or undefined if it is not there. GitHub gives no file above 1 MB this way. */
export async function readContent(
  github: GitHub,
  { owner, repo }: PullReference,
  path: string,
  ref: string,
): Promise<string | undefined> {
  const address = apiPath`/repos/${owner}/${repo}/contents/${path}`;
  try {
    const { content } = await github.ask("GET", address, ContentSchema, { query: { ref } });
    return Buffer.from(content, "base64").toString("utf8");
  } catch (error) {
    if (error instanceof AnswerError && error.status === 404) return undefined;
    throw error;
  }
}
