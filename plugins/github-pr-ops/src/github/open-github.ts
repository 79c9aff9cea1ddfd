import { Octokit } from "@octokit/core";
import * as v from "valibot";
import { LIMITS } from "../limits.ts";
import { explainFailure, malformed } from "./explain-failure.ts";

/** Where GitHub is for this run: the host says it, by the user's `api_url` of the scope. */
export type GitHubAddress = { readonly apiUrl: URL; readonly graphqlUrl: URL };

/** Asks GitHub. Every answer is held to a schema at the door: what it sends is not trusted. */
export type GitHub = GitHubAddress & {
  /** Returns the answer. Throws `PluginError`, or what the host answered if it blocked the request. */
  ask<T>(method: "GET" | "PUT" | "POST", path: string, schema: Schema<T>, options?: AskOptions): Promise<T>;
  /** Returns all entries of a list, page by page. More than `maxPages` throw `PluginError`. */
  list<T>(path: string, schema: Schema<readonly T[]>, maxPages: number): Promise<T[]>;
  /** Likewise for a list that says how long it is; fewer entries throw `PluginError`, whatever the links say. */
  listCounted<K extends string, T>(
    path: string,
    schema: Schema<CountedPage<K, T>>,
    key: K,
    maxPages: number,
  ): Promise<T[]>;
  /** The addresses that were asked, in order, without queries. */
  readonly asked: ReadonlySet<string>;
};

type CountedPage<K extends string, T> = Readonly<Record<K, readonly T[]>> & { readonly total_count: number };
export type Schema<T> = v.GenericSchema<unknown, T>;
type AskOptions = { readonly query?: Readonly<Record<string, string | number>>; readonly body?: object };

const SILENT = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};

/** Returns the addresses that the host gives in the environment. */
export function addressOf(env: Readonly<Record<string, string | undefined>>): GitHubAddress {
  const apiUrl = new URL(env.GITHUB_API_URL ?? "https://api.github.com");
  return { apiUrl, graphqlUrl: new URL(env.GITHUB_GRAPHQL_URL ?? "https://api.github.com/graphql") };
}

/** Opens a client whose requests go through the host; the credential is put in there. */
export function openGitHub(
  address: GitHubAddress,
  fetch: typeof globalThis.fetch,
  signal: AbortSignal,
): GitHub {
  const base = address.apiUrl.href.replace(/\/$/, "");
  // What a server says about deprecation is not worth a terminal.
  const octokit = new Octokit({ request: { fetch, signal }, log: SILENT, userAgent: "github-pr-ops" });
  const asked = new Set<string>();
  const send = async (method: string, path: string, { query = {}, body }: AskOptions): Promise<Sent> => {
    const url = path.startsWith("/") ? `${base}${path}` : path;
    asked.add(url);
    const search = new URLSearchParams();
    for (const [key, value] of Object.entries(query)) search.set(key, String(value));
    try {
      const response = await octokit.request({
        method: method as "GET",
        url: search.size > 0 ? `${url}?${search.toString()}` : url,
        headers: { "x-github-api-version": "2022-11-28" },
        ...(body !== undefined && { data: body }),
      });
      const data = response.data as unknown;
      return { data, hasNext: /\brel="?next\b/.test(response.headers.link ?? "") };
    } catch (error) {
      throw explainFailure(error, `${method} ${url}`, signal);
    }
  };
  const read = <T>(schema: Schema<T>, data: unknown, path: string): T => {
    const result = v.safeParse(schema, data);
    if (result.success) return result.output;
    throw malformed(path, v.getDotPath(result.issues[0]) ?? "the whole");
  };
  const pages = async <T>(path: string, schema: Schema<T>, maxPages: number): Promise<T[]> => {
    const all: T[] = [];
    for (let page = 1; page <= maxPages; page += 1) {
      // Counted here: where the next page is, no server decides.
      const query = { per_page: LIMITS.pageSize, page };
      const { data, hasNext } = await send("GET", path, { query });
      all.push(read(schema, data, path));
      if (!hasNext) return all;
    }
    throw malformed(path, `more than ${String(maxPages)} pages`);
  };
  return {
    ...address,
    asked,
    ask: async (method, path, schema, options = {}) =>
      read(schema, (await send(method, path, options)).data, path),
    async list<T>(path: string, schema: Schema<readonly T[]>, maxPages: number) {
      return (await pages(path, schema, maxPages)).flat();
    },
    async listCounted(path, schema, key, maxPages) {
      const all = await pages(path, schema, maxPages);
      const items = all.flatMap((page) => page[key]);
      // A check that a page leaves out must not pass.
      const total = Math.max(...all.map((page) => page.total_count));
      if (items.length < total) throw malformed(path, `${String(items.length)} of ${String(total)} entries`);
      return items;
    },
  };
}

type Sent = { readonly data: unknown; readonly hasNext: boolean };

/** Returns a path; each part is one or more segments, encoded. */
export function apiPath(parts: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  const encode = (value: string | number): string =>
    String(value).split("/").map(encodeURIComponent).join("/");
  return parts.reduce((path, part, at) => `${path}${encode(values[at - 1] ?? "")}${part}`);
}
