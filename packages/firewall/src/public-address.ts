import { BlockList, isIP } from "node:net";

/**
 * Every block of the IANA special-purpose registries that is not globally reachable, and the ranges that carry an
 * IPv4 address inside an IPv6 one: a translator would take the packet to that inner address.
 */
const IPV4 = [
  "0.0.0.0/8", // this network
  "10.0.0.0/8", // private
  "100.64.0.0/10", // shared address space (carrier-grade NAT)
  "127.0.0.0/8", // loopback
  "169.254.0.0/16", // link-local, cloud metadata
  "172.16.0.0/12", // private
  "192.0.0.0/24", // protocol assignments
  "192.0.2.0/24", // documentation
  "192.31.196.0/24", // AS112
  "192.52.193.0/24", // AMT
  "192.88.99.0/24", // 6to4 relay
  "192.168.0.0/16", // private
  "192.175.48.0/24", // AS112
  "198.18.0.0/15", // benchmarking
  "198.51.100.0/24", // documentation
  "203.0.113.0/24", // documentation
  "224.0.0.0/4", // multicast
  "240.0.0.0/4", // reserved, broadcast
  "168.63.129.16/32", // a cloud's metadata and DNS address in public space
];
const IPV6_GLOBAL = "2000::/3";
const IPV6 = [
  "2001::/23", // protocol assignments: Teredo, benchmarking, ORCHID
  "2001:db8::/32", // documentation
  "2002::/16", // 6to4: carries an IPv4 address
  "2620:4f:8000::/48", // AS112
  "3fff::/20", // documentation
];

const blocked = listOf(IPV4, "ipv4");
const reachable = listOf([IPV6_GLOBAL], "ipv6");
const carved = listOf(IPV6, "ipv6");

/**
 * Returns whether an IP address is on the public internet: not loopback, link-local, private, shared, multicast,
 * documentation, metadata or reserved (ENF-03), in IPv4, IPv6 or IPv4 mapped into IPv6. Anything else is not public,
 * an IPv6 range nobody assigned yet included.
 */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 0 || address.includes("%")) return false;
  if (family === 4) return !blocked.check(address, "ipv4");
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return isPublicAddress(mapped);
  // ::ffff:0:0/96 in hexadecimal, 64:ff9b::/96 (NAT64), fc00::/7, fe80::/10, ff00::/8: all outside 2000::/3.
  return reachable.check(address, "ipv6") && !carved.check(address, "ipv6");
}

function listOf(blocks: readonly string[], family: "ipv4" | "ipv6"): BlockList {
  const list = new BlockList();
  for (const block of blocks) {
    const [network = "", bits = ""] = block.split("/");
    list.addSubnet(network, Number(bits), family);
  }
  return list;
}
