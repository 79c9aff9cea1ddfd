import { acquire, recordDiscovery, type Acquired, type Offer, type Signature } from "@ooo/lifecycle";
import type { Command, CommandValue } from "../command.ts";
import { escapeText } from "../escape-text.ts";
import {
  authorText,
  describeManifestJson,
  formatCapabilities,
  formatCommands,
  formatReasons,
  formatScopes,
  type ScopeDisplay,
} from "../format-plugin.ts";
import { indentLine, type Line } from "../line.ts";
import { openLookContext } from "../open-acquire.ts";
import { openScopes } from "../open-scopes.ts";
import { textOption } from "../options.ts";

/** `ooo plugin discover <source>` (LIF-01). */
export const command: Command = {
  arguments: [
    { name: "source", summary: "A directory, or a git URL, optionally with @<ref>", required: true },
  ],
  options: {
    ref: { type: "string", value: "ref", summary: "Branch, tag or commit; for refs that hold a /" },
  },
  async run(input) {
    const context = await openLookContext(input);
    const ref = textOption(input.options.ref);
    const acquired = await acquire(context, input.words[0] ?? "", ref === undefined ? {} : { ref });
    try {
      if (context.lifecycle !== undefined) await recordDiscovery(context.lifecycle, acquired, "discover");
      return describeSource(acquired, { catalog: await openScopes(input), style: input.style });
    } finally {
      await acquired.release();
    }
  },
};

/** Returns what a source offers, to look at before anything is installed. */
export function describeSource(acquired: Acquired, display: ScopeDisplay): CommandValue {
  const { offering } = acquired;
  return {
    document: {
      source: describeOrigin(acquired),
      offers: offering.offers.map((offer) => ({ path: offer.path, ...describeManifestJson(offer.manifest) })),
      broken: offering.broken.map(({ name, path, problem }) => ({
        name,
        path,
        code: problem.code,
        message: problem.message,
        ...(problem.hint === undefined ? {} : { hint: problem.hint }),
      })),
    },
    lines: [
      `source  ${escapeText(acquired.identity)}`,
      ...(acquired.sourceType === "plugin_home"
        ? [
            `commit  ${acquired.commit} of ${acquired.committedAt}`,
            `signer  ${formatSignature(acquired.signature)}`,
          ]
        : []),
      ...offering.offers.flatMap((offer) => ["", ...formatOffer(offer, display)]),
      ...offering.broken.flatMap(({ name, problem }) => [
        "",
        `${escapeText(name)} cannot be read`,
        `  ${escapeText(problem.message)}`,
        ...(problem.hint === undefined ? [] : [`  hint: ${escapeText(problem.hint)}`]),
      ]),
    ],
  };
}

/** Returns where something was acquired, as JSON. */
export function describeOrigin(acquired: Acquired): Record<string, unknown> {
  const { sourceType: type, identity } = acquired;
  if (acquired.sourceType !== "plugin_home") return { type, identity };
  const { commit, committedAt, signature } = acquired;
  return { type, identity, commit, committedAt, signature };
}

/** Returns a signature in words: only a verified one names its signer. */
export function formatSignature(signature: Signature): string {
  switch (signature.status) {
    case "none":
      return "none: the commit is not signed";
    case "signed_not_verified":
      return `signed, not verified (${signature.kind})`;
    case "verified":
      return `${escapeText(signature.signer)} ${signature.fingerprint} (${signature.kind}, verified)`;
  }
}

function formatOffer({ manifest }: Offer, display: ScopeDisplay): Line[] {
  return [
    `${manifest.name} ${manifest.version}`,
    "  scopes",
    ...(manifest.permissions.length === 0
      ? ["    none"]
      : formatScopes(manifest.permissions, display).map((line) => indentLine("  ", line))),
    `  capabilities  ${formatCapabilities(manifest)}`,
    `  entrypoint    ${escapeText(manifest.entrypoint.command)}`,
    "  commands",
    ...formatCommands(manifest).map((line) => indentLine("  ", line)),
    ...formatReasons(manifest.permissions).map((line) => indentLine("  ", line)),
    { start: "  author says   ", words: `"${authorText(manifest.description)}"`, isForeign: true },
  ];
}
