/** A request path that has one meaning: as it is compared, and split where a server may split it. */
export type CanonicalPath = {
  /** Starts with `/`; unreserved characters decoded, other escapes in upper case. */
  readonly path: string;
  /** Every way in which a server may cut it into segments: one, or two where it holds an encoded `/`. */
  readonly readings: readonly (readonly string[])[];
};

/**
 * Returns the normal form of a request path, or undefined for one that servers read in different ways: dot segments
 * in any encoding, empty segments, `\`, doubly encoded characters, controls, bytes outside ASCII (T034). A path is
 * refused, never mended: what is judged is what is sent. Takes time in proportion to its length.
 */
export function canonicalPath(spelled: string): CanonicalPath | undefined {
  if (spelled === "") return canonicalPath("/");
  if (!spelled.startsWith("/") || spelled.length > 8192) return undefined;
  if (/[^\u0021-\u007e]|[\\?#"<>^`{|}]/.test(spelled)) return undefined;
  if (/%(?![0-9A-Fa-f]{2})/.test(spelled)) return undefined;
  // Controls, `\` and a percent sign that escapes another escape.
  if (/%(?:[01][0-9A-Fa-f]|7[Ff]|5[Cc]|25[0-9A-Fa-f]{2})/.test(spelled)) return undefined;
  const path = spelled.replaceAll(/%[0-9A-Fa-f]{2}/g, (escape) => {
    const character = String.fromCharCode(parseInt(escape.slice(1), 16));
    return /[A-Za-z0-9._~-]/.test(character) ? character : escape.toUpperCase();
  });
  const segments = path.slice(1).split("/");
  const readings = path.includes("%2F")
    ? [segments, segments.flatMap((part) => part.split("%2F"))]
    : [segments];
  return readings.every(isUnambiguous) ? { path, readings } : undefined;
}

function isUnambiguous(segments: readonly string[]): boolean {
  return segments.every((segment, index) => {
    if (segment === "") return index === segments.length - 1;
    // `..;x` is a dot segment to servers that know path parameters.
    return !/^\.{1,2}(?:;.*)?$/.test(segment);
  });
}
