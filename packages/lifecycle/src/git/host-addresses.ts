import { lookup } from "node:dns/promises";
import { BlockList, isIPv4 } from "node:net";
import { LifecycleError } from "../error.ts";
import { hostKey, type GitUrl } from "../source/git-url.ts";

/** Returns every address of a host; an address is its own. Throws what the resolver says. */
export type Resolve = (host: string) => Promise<readonly string[]>;

/** Ranges that no public host has (IANA special-purpose registries), loopback and metadata services among them. */
const RESERVED = new BlockList();
for (const [network, prefix] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 3],
] as const) {
  RESERVED.addSubnet(network, prefix, "ipv4");
}
/** Of IPv6, only global unicast is public, and in it not the ranges that carry an IPv4 address or none at all. */
const GLOBAL = new BlockList();
GLOBAL.addSubnet("2000::", 3, "ipv6");
for (const [network, prefix] of [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
] as const) {
  RESERVED.addSubnet(network, prefix, "ipv6");
}

/** Tells whether an address is loopback, link-local, private, multicast or otherwise not a public host's. */
export function isPrivateAddress(address: string): boolean {
  if (isIPv4(address)) return RESERVED.check(address, "ipv4");
  return !GLOBAL.check(address, "ipv6") || RESERVED.check(address, "ipv6");
}

/**
 * Returns the addresses that a fetch may dial, decided before any packet is sent to them (T089). One private address
 * among them is enough to refuse: `LIFECYCLE_HOST_PRIVATE`, unless the user's configuration allows it for this host.
 */
export async function hostAddresses(
  url: GitUrl,
  options: { readonly allowPrivate: boolean; readonly resolve?: Resolve | undefined },
): Promise<readonly string[]> {
  const addresses = await resolveHost(url.host, options.resolve ?? resolveBySystem);
  const isPrivate = addresses.find(isPrivateAddress);
  if (isPrivate === undefined || options.allowPrivate) return addresses;
  throw new LifecycleError("LIFECYCLE_HOST_PRIVATE", `${url.host} has the private address ${isPrivate}`, {
    hint: `if that is your own host, add to config.toml: [git."${hostKey(url)}"] allow_private = true`,
  });
}

async function resolveHost(host: string, resolve: Resolve): Promise<readonly string[]> {
  let cause: unknown;
  try {
    const addresses = await resolve(host.replace(/^\[|\]$/g, ""));
    if (addresses.length > 0) return addresses;
  } catch (error) {
    cause = error;
  }
  throw new LifecycleError("LIFECYCLE_HOST_UNKNOWN", `${host} cannot be resolved`, {
    hint: "check the name and your network",
    cause,
  });
}

async function resolveBySystem(host: string): Promise<readonly string[]> {
  return (await lookup(host, { all: true, order: "ipv4first" })).map(({ address }) => address);
}
