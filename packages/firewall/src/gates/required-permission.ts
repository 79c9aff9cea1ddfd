import type { Gate } from "./gate.ts";

/** INV-02, TRU-07, TRU-09: this subject is trusted, and every required scope of this run is granted to it. */
export const requiredPermission: Gate = ({ plugin, isFirstParty, isTrusted, untrustedReason, missing }) => {
  // FPO-01: first-party programs are trusted at boot.
  if (isFirstParty) return undefined;
  const scopes = missing.map(({ scope }) => scope).join(",");
  const trust = `ooo plugin trust ${plugin}${scopes === "" ? "" : ` --scope ${scopes}`}`;
  const [first] = missing;
  if (untrustedReason !== undefined) {
    return { gate: "required-permission", status: "blocked", reason: untrustedReason, hint: trust };
  }
  if (first !== undefined) {
    return {
      gate: "required-permission",
      status: "blocked",
      reason: `${plugin} needs ${first.scope} (${first.risk}), which is not granted to it`,
      scope: first.scope,
      risk: first.risk,
      hint: trust,
    };
  }
  if (isTrusted) return undefined;
  return { gate: "required-permission", status: "blocked", reason: `${plugin} is not trusted`, hint: trust };
};
