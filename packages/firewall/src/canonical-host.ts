/**
 * Returns the one spelling of a host: lower case, no trailing dot, an international name in its ASCII form, every
 * notation of an IPv4 address in dotted decimals (also inside a mapped IPv6 address), an IPv6 address compressed and
 * without brackets. Returns undefined for what names no host, or not one host to every reader. Takes time in proportion to its length.
 *
 * The text may come from a plugin.
 */
export function canonicalHost(text: string): string | undefined {
  // T025: nothing that a URL parser decodes, drops or reads as another part of the URL.
  if (text.length === 0 || text.length > 1024) return undefined;
  if (/[\u0000-\u0020\u007f%/\\?#@<>^|`{}"]|\p{Default_Ignorable_Code_Point}/u.test(text)) return undefined;
  const bare = /^\[.*\]$/.test(text) ? text.slice(1, -1) : text;
  if (bare.includes(":")) return canonicalIpv6(bare);
  if (bare !== text || /[[\]]/.test(text)) return undefined;
  const name = parsedHostname(text.endsWith(".") ? text.slice(0, -1) : text);
  if (name === undefined || name.endsWith(".")) return undefined;
  return isDomainName(name) ? name : undefined;
}

/** Returns whether a canonical host is an address, not a name. */
export function isAddress(host: string): boolean {
  return host.includes(":") || /^\d+\.\d+\.\d+\.\d+$/.test(host);
}

// The WHATWG parser does the international names (UTS 46) and reads the numeric notations as every client does.
function parsedHostname(text: string): string | undefined {
  try {
    return new URL(`http://${text}/`).hostname;
  } catch {
    return undefined;
  }
}

function canonicalIpv6(text: string): string | undefined {
  const parsed = parsedHostname(`[${text}]`)?.slice(1, -1);
  if (parsed === undefined) return undefined;
  const mapped = /^::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})$/.exec(parsed);
  if (mapped === null) return parsed;
  const [high, low] = [parseInt(mapped[1] ?? "", 16), parseInt(mapped[2] ?? "", 16)];
  return `${high >> 8}.${high & 255}.${low >> 8}.${low & 255}`;
}

function isDomainName(name: string): boolean {
  return (
    name.length <= 253 &&
    name.split(".").every((label) => /^[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?$/.test(label))
  );
}
