import { commitId } from "../pull-state.ts";
import { REPOSITORY_FILES } from "../pull-states.ts";
import { NOT_FOUND, type Answer, type Call } from "../answer.ts";

/** `GET /repos/{owner}/{repo}/compare/{basehead}` */
export function compareCommits({ world, path }: Call): Answer {
  const [, head = ""] = (path.basehead ?? "").split("...");
  const pull = world.pullAt(head);
  if (pull === undefined) return NOT_FOUND;
  const status = pull.behindBy > 0 ? "diverged" : "ahead";
  return {
    status: 200,
    body: { status, ahead_by: 1, behind_by: pull.behindBy, total_commits: 1, commits: [], files: [] },
  };
}

/** `GET /repos/{owner}/{repo}/contents/{path}` */
export function getContent({ world, path: { path = "" } }: Call): Answer {
  const text = REPOSITORY_FILES[path];
  if (text === undefined) return NOT_FOUND;
  const bytes = Buffer.from(text);
  const url = `${world.url}/repos/acme/widgets/contents/${path}`;
  return {
    status: 200,
    body: {
      ...{ type: "file", encoding: "base64", size: bytes.length, name: path.split("/").at(-1), path },
      // GitHub breaks the lines of base64.
      content: bytes.toString("base64").replaceAll(/(.{60})/g, "$1\n"),
      ...{ sha: commitId(text), url, git_url: url, html_url: url, download_url: url },
      _links: { self: url, git: url, html: url },
    },
  };
}
