import { suggest } from "./suggest.ts";

/**
 * Returns the scope that was probably meant: one that ends in what was typed (`pull_request:write` for
 * `github:pull_request:write`), else the nearest one, or nothing. Never a guess that is acted on.
 */
export function suggestScope(typed: string, scopes: readonly string[]): string | undefined {
  if (scopes.includes(typed)) return undefined;
  const longer = scopes.filter((scope) => scope.endsWith(`:${typed}`));
  return longer.length === 1 ? longer[0] : suggest(typed, scopes);
}
