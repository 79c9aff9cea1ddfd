import type { World } from "./world.ts";

/** A request that reached an operation. */
export type Call = {
  readonly world: World;
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: unknown;
  /** Without a page: where the links of a list lead. */
  readonly url: URL;
  readonly canWrite: boolean;
};

/** What an operation answers; its body may leave out what GitHub's description requires. */
export type Answer = {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
};

/** Answers one operation. */
export type Responder = (call: Call) => Answer;

/** Returns an error as GitHub words it. */
export function failure(
  status: number,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  const documentation_url = "https://docs.github.com/rest";
  return { status, headers, body: { message, documentation_url, status: String(status) } };
}

export const NOT_FOUND = failure(404, "Not Found");

/** Returns the page of a list that was asked for, and the links to the others (RFC 8288). */
export function page<T>(
  { query, url }: Call,
  all: readonly T[],
): { items: T[]; headers: Record<string, string> } {
  const size = Math.min(Number(query.get("per_page") ?? 30), 100);
  const at = Number(query.get("page") ?? 1);
  const last = Math.max(1, Math.ceil(all.length / size));
  const link = (to: number, rel: string): string => {
    const target = new URL(url);
    target.searchParams.set("page", String(to));
    return `<${target.href}>; rel="${rel}"`;
  };
  const links = [
    ...(at > 1 ? [link(at - 1, "prev"), link(1, "first")] : []),
    ...(at < last ? [link(at + 1, "next"), link(last, "last")] : []),
  ];
  return {
    items: all.slice((at - 1) * size, at * size),
    headers: links.length > 0 ? { link: links.join(", ") } : {},
  };
}
