import { isPluginName } from "@ooo/manifest";
import { formatBytePath } from "./byte-path.ts";
import { TrustStoreError } from "./error.ts";

/** Throws `TrustStoreError` with code `TRUST_NAME_INVALID` unless a text may name a plugin (TRU-04). */
export function assertPluginName(name: string): void {
  if (isPluginName(name)) return;
  throw new TrustStoreError(
    "TRUST_NAME_INVALID",
    `"${formatBytePath(Buffer.from(name.slice(0, 80)))}" is not a plugin's name`,
    {
      expected: "3 to 64 of a-z, 0-9 and -, not at the ends",
      got: name,
    },
  );
}
