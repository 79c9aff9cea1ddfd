import { PluginError } from "@ooo/plugin-sdk";
import { visible } from "./visible.ts";

/** A pull request, by name. */
export type PullReference = {
  readonly owner: string;
  readonly repo: string;
  readonly number: number;
  /** As the browser shows it, in one form. */
  readonly url: string;
};

const PATH = /^\/([A-Za-z\d][\w-]{0,99})\/([\w.-]{1,100})\/pull\/([1-9]\d{0,8})(?:\/.*)?$/;

/**
 * Returns what a URL names. Throws `PluginError` if it is no pull request, or one of another host than the API that this
 * run talks to: a repository of the same name there is another repository.
 */
export function parsePullReference(url: URL, apiUrl: URL): PullReference {
  const [, owner, repo, number] = PATH.exec(url.pathname) ?? [];
  if (owner === undefined || repo === undefined || /^\.{1,2}$/.test(repo)) {
    throw usage(
      `${visible(url.href)} is no pull request`,
      "https://github.com/<owner>/<repository>/pull/<number>",
    );
  }
  const origin = `${apiUrl.protocol}//${apiUrl.host.replace(/^api\./, "")}`;
  if (url.origin !== origin) {
    throw usage(
      `${visible(url.origin)} is not the host of this run's API, ${apiUrl.href}`,
      `ooo config set 'scopes."github:read".api_url' ${apiUrlOf(url)}`,
    );
  }
  return { owner, repo, number: Number(number), url: `${origin}/${owner}/${repo}/pull/${String(number)}` };
}

function apiUrlOf({ origin, host }: URL): string {
  return host === "github.com" ? "https://api.github.com" : `${origin}/api/v3`;
}

function usage(message: string, hint: string): PluginError {
  return new PluginError(message, { hint, exitCode: 2 });
}
