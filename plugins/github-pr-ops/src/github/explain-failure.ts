import { RequestError } from "@octokit/request-error";
import { PluginError, ProtocolError } from "@ooo/plugin-sdk";
import { visible } from "../visible.ts";

/** A failure of one request that says something about what was asked for, and nothing about GitHub as a whole. */
export class AnswerError extends PluginError {
  readonly status: number | undefined;

  constructor(message: string, status?: number, hint?: string) {
    super(message, hint === undefined ? {} : { hint });
    this.status = status;
  }
}

/** No answer came: whether the request arrived, nobody knows. */
export class UnreachableError extends PluginError {}

/** Returns the error for an answer that is not what GitHub documents. */
export function malformed(path: string, where: string): AnswerError {
  return new AnswerError(`GitHub's answer to ${visible(path)} is not as documented: ${visible(where)}`);
}

/** Returns what a failed request means for the user. What the host blocked, and an abort, stay as they are. */
export function explainFailure(error: unknown, request: string, signal: AbortSignal): unknown {
  if (signal.aborted) return error;
  const fromHost = causes(error).find((each) => each instanceof ProtocolError);
  if (fromHost !== undefined && fromHost.code !== "UPSTREAM_FAILED") return fromHost;
  const response = error instanceof RequestError ? error.response : undefined;
  if (!(error instanceof RequestError) || response === undefined) {
    const reason = visible(fromHost?.message ?? (error instanceof Error ? error.message : error));
    return new UnreachableError(`GitHub cannot be reached: ${reason}`, {
      hint: `look at the network, and at the address: ${request}`,
      cause: error,
    });
  }
  return explainStatus(error.status, response.headers, messageOf(response.data), request);
}

type Headers = Readonly<Record<string, string | number | undefined>>;

function explainStatus(status: number, headers: Headers, said: string, request: string): PluginError {
  const limit = explainLimit(status, headers, said);
  if (limit !== undefined) return limit;
  if (status === 401) {
    return new PluginError("GitHub does not accept the credential", {
      hint: "set GITHUB_TOKEN to a valid token, or run: gh auth login",
    });
  }
  if (status === 403 && headers["x-github-sso"] !== undefined) {
    const url = /url=(\S+)/.exec(String(headers["x-github-sso"]))?.[1];
    return new AnswerError(
      "the organization wants single sign-on for the token",
      status,
      url === undefined ? undefined : `authorize the token: ${visible(url)}`,
    );
  }
  if (status === 403) return new AnswerError(`the token may not do this: ${said}`, status, request);
  if (status === 404) return new AnswerError(`not there, or not visible to the token`, status, request);
  return new AnswerError(`GitHub answered ${String(status)}: ${said}`, status, request);
}

/** https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api */
function explainLimit(status: number, headers: Headers, said: string): PluginError | undefined {
  if (status !== 403 && status !== 429) return undefined;
  const wait = Number(headers["retry-after"] ?? Number.NaN);
  if (Number.isSafeInteger(wait) && wait >= 0) {
    return new PluginError(`GitHub wants fewer requests at once: wait ${String(wait)} seconds`, {
      hint: "run the same command again then",
    });
  }
  if (String(headers["x-ratelimit-remaining"]) !== "0") {
    // Without a header that says how long, GitHub wants at least a minute.
    return status === 429 || /secondary rate limit/i.test(said)
      ? new PluginError("GitHub wants fewer requests at once: wait a minute or longer", {
          hint: "run the same command again then",
        })
      : undefined;
  }
  const reset = new Date(Number(headers["x-ratelimit-reset"] ?? Number.NaN) * 1000);
  const when = Number.isNaN(reset.getTime()) ? "later" : `at ${reset.toISOString()}`;
  return new PluginError(`GitHub's rate limit is used up; requests are there again ${when}`, {
    hint: "run the same command again then",
  });
}

function messageOf(data: unknown): string {
  const message = (data as { readonly message?: unknown } | null | undefined)?.message;
  return typeof message === "string" ? visible(message) : "no reason is given";
}

function causes(error: unknown): Error[] {
  const chain: Error[] = [];
  for (let at = error; at instanceof Error && chain.length < 8; at = at.cause) chain.push(at);
  return chain;
}
