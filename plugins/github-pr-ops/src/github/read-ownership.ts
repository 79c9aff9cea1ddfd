import { ownFiles } from "../codeowners/own-files.ts";
import { isTeam, parseCodeOwners } from "../codeowners/parse-code-owners.ts";
import { unknown, type Known, type Ownership } from "../facts.ts";
import { LIMITS } from "../limits.ts";
import type { PullReference } from "../pull-reference.ts";
import { AnswerError } from "./explain-failure.ts";
import { apiPath, type GitHub } from "./open-github.ts";
import { readContent } from "./read-content.ts";
import { MembersSchema } from "./schemas.ts";
import { tryKnown } from "./try-known.ts";

/** The first of these that is there counts. */
const PLACES = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];

/** Returns who owns the changed files by the base branch: a pull request does not choose its own owners. */
export async function readOwnership(
  github: GitHub,
  reference: PullReference,
  base: string,
  files: Known<readonly string[]>,
): Promise<Known<Ownership>> {
  return await tryKnown(async () => {
    for (const file of PLACES) {
      const text = await readContent(github, reference, file, base);
      if (text === undefined) continue;
      const rules = parseCodeOwners(text);
      if (rules.length > LIMITS.ownerRules) {
        throw new AnswerError(`${file} has more than ${String(LIMITS.ownerRules)} rules`);
      }
      if (!files.isKnown) throw new AnswerError(files.why);
      const groups = ownFiles(rules, files.value);
      return {
        file,
        groups,
        teams: await readTeams(
          github,
          groups.flatMap(({ owners }) => owners),
        ),
      };
    }
    return { file: undefined, groups: [], teams: new Map<string, Known<ReadonlySet<string>>>() };
  });
}

async function readTeams(
  github: GitHub,
  owners: readonly string[],
): Promise<Map<string, Known<ReadonlySet<string>>>> {
  const teams = [...new Set(owners.filter(isTeam).map((owner) => owner.toLowerCase()))];
  const asked = teams.slice(0, LIMITS.ownerTeams);
  const read = asked.map(async (team): Promise<[string, Known<ReadonlySet<string>>]> => {
    const [org = "", slug = ""] = team.slice(1).split("/");
    const path = apiPath`/orgs/${org}/teams/${slug}/members`;
    const members = await tryKnown(
      async (): Promise<ReadonlySet<string>> =>
        new Set(
          (await github.list(path, MembersSchema, LIMITS.memberPages)).map(({ login }) =>
            login.toLowerCase(),
          ),
        ),
    );
    return [team, members];
  });
  const rest = teams.slice(LIMITS.ownerTeams).map((team) => [team, unknown("too many teams")] as const);
  return new Map([...(await Promise.all(read)), ...rest]);
}
