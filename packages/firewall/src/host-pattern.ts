import { canonicalHost, isAddress } from "./canonical-host.ts";

/**
 * Returns whether a host pattern covers a canonical host. A pattern is a canonical host, which covers itself, or
 * `*.` and a name of at least two labels, which covers every name below it, at any depth, and never the name itself
 * (T026). Any other pattern covers nothing.
 */
export function matchHost(pattern: string, host: string): boolean {
  if (!pattern.startsWith("*.")) return pattern === host && canonicalHost(pattern) === pattern;
  const parent = pattern.slice(2);
  if (canonicalHost(parent) !== parent || isAddress(parent) || !parent.includes(".") || isAddress(host))
    return false;
  return host.endsWith(`.${parent}`) && host.length > parent.length + 1;
}
