/** One line of a CODEOWNERS file. */
export type OwnerRule = {
  readonly pattern: string;
  /** `@user`, `@org/team` or an address; none takes the ownership of an earlier line away. */
  readonly owners: readonly string[];
};

const USER = /^@[a-z\d](?:[a-z\d_-]{0,99})$/i;
const TEAM = /^@[a-z\d][a-z\d_-]{0,99}\/[a-z\d][\w.-]{0,99}$/i;
const ADDRESS = /^[^@\s]+@[^@\s]+\.[^@\s]+$/;

/**
 * Returns the rules of a CODEOWNERS file in their order; the last that matches a file counts. As GitHub has it, a line
 * that is not understood is left out: an owner that is none, `!`, `[ ]`, `\#`.
 * https://docs.github.com/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners
 */
export function parseCodeOwners(text: string): OwnerRule[] {
  return text.split(/\r\n|\n|\r/).flatMap((line) => {
    const [pattern, ...rest] = words(line);
    if (pattern === undefined || !isPattern(pattern)) return [];
    // A comment may follow the owners.
    const comment = rest.findIndex((word) => word.startsWith("#"));
    const owners = comment === -1 ? rest : rest.slice(0, comment);
    return owners.every(isOwner) ? [{ pattern, owners }] : [];
  });
}

/** Returns whether an owner is a team. */
export function isTeam(owner: string): boolean {
  return TEAM.test(owner);
}

/** Returns whether an owner is one user. */
export function isUser(owner: string): boolean {
  return USER.test(owner);
}

const isOwner = (word: string): boolean => isUser(word) || isTeam(word) || ADDRESS.test(word);

/** Splits at white space that no backslash stands before. */
function words(line: string): string[] {
  return line.match(/(?:\\.|[^\s\\]|\\$)+/g) ?? [];
}

function isPattern(word: string): boolean {
  return !/^(?:#|\\#|!)/.test(word) && !/[[\]]/.test(word) && !word.includes("***") && word !== "/";
}
