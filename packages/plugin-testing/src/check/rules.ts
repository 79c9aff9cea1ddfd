import type { CheckRule } from "./rule.ts";
import { broadScope } from "./rules/broad-scope.ts";
import { controlCharacters } from "./rules/control-characters.ts";
import { missingEntrypoint } from "./rules/missing-entrypoint.ts";
import { missingReason } from "./rules/missing-reason.ts";
import { reservedName } from "./rules/reserved-name.ts";
import { secretArgument } from "./rules/secret-argument.ts";
import { staleTypes } from "./rules/stale-types.ts";
import { understatedRisk } from "./rules/understated-risk.ts";
import { unknownScope } from "./rules/unknown-scope.ts";
import { unlistedScope } from "./rules/unlisted-scope.ts";
import { unresolvedImport } from "./rules/unresolved-import.ts";

/** Every rule, by id. */
export const CHECK_RULES: readonly CheckRule[] = [
  broadScope,
  controlCharacters,
  missingEntrypoint,
  missingReason,
  reservedName,
  secretArgument,
  staleTypes,
  understatedRisk,
  unknownScope,
  unlistedScope,
  unresolvedImport,
];
