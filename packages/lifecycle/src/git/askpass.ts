/** What our askpass answers with: for this host and nothing else. */
export type AskpassHost = {
  /** As git writes it in its question: `git.corp.example:8443`. */
  readonly host: string;
  readonly user: string;
};

/** The environment variable that holds the token; only git and what it starts for this fetch have it. */
export const TOKEN_VARIABLE = "OOO_GIT_TOKEN";

/**
 * Returns the program that git asks for a user name and a password. It answers the two questions that git has for one
 * https host, word for word, and no other (T078). The token is in its environment, never in its text or arguments.
 */
export function askpassProgram(known: AskpassHost | undefined): string {
  const head = "#!/bin/sh\n";
  if (known === undefined) return `${head}exit 1\n`;
  const { host, user } = known;
  const questions = [`Username for 'https://${host}': `, `Password for 'https://${user}@${host}': `];
  const encoded = `Password for 'https://${encodeURIComponent(user)}@${host}': `;
  return `${head}case "$1" in
${shellWord(questions[0] ?? "")}) printf '%s\\n' ${shellWord(user)} ;;
${shellWord(questions[1] ?? "")} | ${shellWord(encoded)}) printf '%s\\n' "$${TOKEN_VARIABLE}" ;;
*) exit 1 ;;
esac
`;
}

/** Returns a text as one word of a POSIX shell. */
export function shellWord(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
