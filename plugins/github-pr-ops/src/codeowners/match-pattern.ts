/** Says whether a path, relative to the repository, is matched. */
export type PathMatcher = (path: string) => boolean;

/**
 * Returns what a pattern of a CODEOWNERS file matches. The grammar is the one of gitignore with GitHub's
 * exceptions: `docs/*` does not reach into directories. No pattern takes longer than the product of the lengths.
 */
export function compilePattern(pattern: string): PathMatcher {
  const segments = pattern.split("/");
  const [first] = segments;
  if (first === "") segments.shift();
  // A single name matches at any depth.
  else if (segments.length === 1 || (segments.length === 2 && segments[1] === "")) segments.unshift("**");
  if (segments.length > 1 && segments.at(-1) === "") segments[segments.length - 1] = "**";
  const last = segments.at(-1);
  // A name at the end may be a directory: then what is below matches too. `*` alone means the entries themselves.
  const isPrefix = last !== "*" && last !== "**";
  // At the end, `**` is at least one more segment.
  if (last === "**") segments.push("*");
  const compiled = segments.map((segment) => (segment === "**" ? segment : parseName(segment)));
  return (path) => matchesSegments(compiled, path.split("/"), isPrefix);
}

/** One character of a name, or a wildcard. */
type Part = { readonly text: string; readonly isWild: boolean };

/** `*` is any text, `?` any character, a backslash takes what follows as it is. */
function parseName(segment: string): Part[] {
  return [...segment.matchAll(/\\(.)|([^])/gsu)].map(([, literal, plain = ""]) =>
    literal === undefined
      ? { text: plain, isWild: plain === "*" || plain === "?" }
      : { text: literal, isWild: false },
  );
}

function matchesSegments(
  pattern: readonly (readonly Part[] | "**")[],
  path: readonly string[],
  isPrefix: boolean,
): boolean {
  let [at, from, resume, consumed] = [0, 0, -1, 0];
  for (;;) {
    if (at === pattern.length && (isPrefix || from === path.length)) return true;
    const segment = pattern[at];
    const name = path[from];
    if (segment === "**") {
      [resume, consumed] = [at, from];
      at += 1;
    } else if (segment !== undefined && name !== undefined && matchesName(segment, name)) {
      at += 1;
      from += 1;
    } else {
      if (resume === -1 || consumed >= path.length) return false;
      consumed += 1;
      [at, from] = [resume + 1, consumed];
    }
  }
}

function matchesName(parts: readonly Part[], name: string): boolean {
  const letters = Array.from(name);
  let [at, from, star, mark] = [0, 0, -1, 0];
  while (from < letters.length) {
    const part = parts[at];
    if (part?.isWild === true && part.text === "*") {
      [star, mark] = [at, from];
      at += 1;
    } else if (part !== undefined && (part.isWild || part.text === letters[from])) {
      at += 1;
      from += 1;
    } else if (star !== -1) {
      mark += 1;
      [at, from] = [star + 1, mark];
    } else {
      return false;
    }
  }
  return parts.slice(at).every(({ text, isWild }) => isWild && text === "*");
}
