import { acquire, recordDiscovery, type Acquired, type Offer, type Signature } from "@ooo/lifecycle";
import type { Command, CommandValue } from "../command.ts";
import { escapeText } from "../escape-text.ts";
import {
  authorText,
  describeManifestJson,
  formatCapabilities,
  formatCommands,
  formatScopes,
} from "../format-plugin.ts";
import { openLookContext } from "../open-acquire.ts";
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
      return describeSource(acquired);
    } finally {
      await acquired.release();
    }
  },
};

/** Returns what a source offers, to look at before anything is installed. */
export function describeSource(acquired: Acquired): CommandValue {
  const { offering } = acquired;
  const origin =
    acquired.sourceType === "plugin_home"
      ? { commit: acquired.commit, committedAt: acquired.committedAt, signature: acquired.signature }
      : {};
  return {
    document: {
      source: { type: acquired.sourceType, identity: acquired.identity, ...origin },
      offers: offering.offers.map((offer) => ({ path: offer.path, ...describeManifestJson(offer.manifest) })),
      broken: offering.broken.map(({ name, path, problem }) => ({
        name,
        path,
        code: problem.code,
        message: problem.message,
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
      ...offering.offers.flatMap((offer) => ["", ...formatOffer(offer)]),
      ...offering.broken.flatMap(({ name, problem }) => [
        "",
        `${escapeText(name)} cannot be read`,
        `  ${escapeText(problem.message)}`,
      ]),
    ],
  };
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

function formatOffer({ manifest }: Offer): string[] {
  return [
    `${manifest.name} ${manifest.version}`,
    "  scopes",
    ...(manifest.permissions.length === 0
      ? ["    none"]
      : formatScopes(manifest.permissions).map((line) => `  ${line}`)),
    `  capabilities  ${formatCapabilities(manifest)}`,
    `  entrypoint    ${escapeText(manifest.entrypoint.command)}`,
    "  commands",
    ...formatCommands(manifest).map((line) => `  ${line}`),
    `  author says   "${authorText(manifest.description)}"`,
  ];
}
