import {
  describeConsent,
  findFirstParty,
  needsName,
  overrideProgram,
  trustCommand,
  trustPlugin,
  type Consent,
  type LifecycleContext,
  type TrustRequest,
} from "@ooo/lifecycle";
import type { Command, CommandInput } from "../command.ts";
import { escapeText } from "../escape-text.ts";
import { formatCapabilities, formatScopes } from "../format-plugin.ts";
import { openContext } from "../open-context.ts";
import { listOption, textOption } from "../options.ts";
import { choose, confirm, confirmByName, declined } from "../prompt/ask.ts";
import type { Terminal } from "../prompt/terminal.ts";

/** `ooo plugin trust <name>` (LIF-04). */
export const command: Command = {
  arguments: [{ name: "name", summary: "The plugin's name", required: true }],
  options: {
    scope: { type: "string", value: "scopes", summary: "Grant exactly these scopes, separated by commas" },
    required: { type: "boolean", summary: "Grant all required scopes" },
    confirm: {
      type: "string",
      value: "name",
      summary: "The plugin's name again, for destructive and broad scopes",
    },
    digest: { type: "string", value: "digest", summary: "Grant only if the artifact has this digest" },
  },
  async run(input) {
    const context = await openContext(input);
    const program = findFirstParty(context, input.words[0] ?? "");
    if (program !== undefined) {
      await overrideProgram(context, program, "trust");
      const { name, version } = program;
      return { document: { name, version, kind: "first_party" }, lines: [`${name} is enabled`] };
    }
    const consent = await describeConsent(context, input.words[0] ?? "");
    const request = await requestOf(input, context, consent);
    const { plugin, granted, isConsent, trust } = await trustPlugin(context, request);
    const inForce = trust.grants.flatMap(({ scope }) => scope ?? []);
    return {
      document: { name: plugin.name, digest: plugin.artifact_digest, granted, inForce, how: request.how },
      lines: [
        granted.length > 0 || isConsent
          ? `${plugin.name} ${plugin.version} is trusted${granted.length > 0 ? `: ${granted.join(" ")}` : ""}`
          : `${plugin.name} ${plugin.version} has all of that already`,
        `  digest   ${plugin.artifact_digest}`,
        `  granted  ${inForce.length === 0 ? "no scope" : inForce.join(" ")}`,
      ],
    };
  },
};

/** Flags name what is granted; without them a person is asked, on the terminal and nowhere else (T100). */
async function requestOf(
  input: CommandInput,
  context: LifecycleContext,
  consent: Consent,
): Promise<TrustRequest> {
  const { plugin, manifest, isDisabled } = consent;
  const scopes = listOption(input.options.scope);
  const confirmed = textOption(input.options.confirm);
  const digest = textOption(input.options.digest);
  const isNamed = scopes !== undefined || input.options.required === true;
  const terminal = isNamed ? undefined : input.openTerminal();
  if (terminal === undefined) {
    // LIF-04: without scopes, or to enable it again, naming the plugin is the consent.
    if (!isNamed && manifest.permissions.length > 0 && !isDisabled) {
      throw declined(
        `${plugin.name} asks for scopes, and nobody can be asked`,
        trustCommand(manifest, context.isBroadScope),
      );
    }
    return {
      name: plugin.name,
      how: "flag",
      ...(scopes === undefined ? {} : { scopes }),
      ...(input.options.required === true ? { required: true } : {}),
      ...(confirmed === undefined ? {} : { confirm: confirmed }),
      ...(digest === undefined ? {} : { digest }),
    };
  }
  try {
    const answer = await ask(terminal, context, consent);
    return { ...answer, subject: plugin, ...(digest === undefined ? {} : { digest }) };
  } finally {
    terminal.close();
  }
}

async function ask(terminal: Terminal, context: LifecycleContext, consent: Consent): Promise<TrustRequest> {
  const { plugin, manifest } = consent;
  terminal.write(`${describeRequest(consent).join("\n")}\n\n`);
  const { name } = plugin;
  if (manifest.permissions.length === 0) {
    if (!(await confirm(terminal, `trust ${name}?`))) throw declined(`${name} is not trusted`);
    return { name, how: "terminal" };
  }
  const scopes = await choose(
    terminal,
    "grant which scopes?",
    manifest.permissions.map(({ scope }) => scope),
  );
  if (scopes.length === 0) {
    if (!(await confirm(terminal, `trust ${name} without any scope?`)))
      throw declined(`nothing is granted to ${name}`);
    return { name, scopes, how: "terminal" };
  }
  const risky = manifest.permissions.filter(
    (permission) => scopes.includes(permission.scope) && needsName(permission, context.isBroadScope),
  );
  if (risky.length === 0) {
    if (!(await confirm(terminal, `grant ${scopes.join(" ")} to ${name}?`)))
      throw declined(`nothing is granted to ${name}`);
    return { name, scopes, how: "terminal" };
  }
  const question = `${risky.map(({ scope, risk }) => `${scope} (${risk === "destructive" ? risk : "broad"})`).join(", ")}: this can do lasting harm.`;
  if (!(await confirmByName(terminal, question, name))) throw declined(`nothing is granted to ${name}`);
  return { name, scopes, how: "terminal", confirm: name };
}

/** Scopes come first and are never cut; an author's words are in quotes (T091). */
function describeRequest({ plugin, manifest, trust, isDisabled }: Consent): string[] {
  const granted = new Set(trust.grants.flatMap(({ scope }) => scope ?? []));
  return [
    `${plugin.name} ${plugin.version}${isDisabled ? " is disabled, a grant enables it; it" : ""} asks for:`,
    ...(manifest.permissions.length === 0 ? ["  no scopes"] : formatScopes(manifest.permissions, granted)),
    `capabilities  ${formatCapabilities(manifest)}`,
    `source        ${escapeText(plugin.source_identity)}`,
    ...(plugin.commit === undefined ? [] : [`commit        ${plugin.commit}`]),
    `signer        ${plugin.signer === undefined ? "none verified" : escapeText(plugin.signer)}`,
    `entrypoint    ${escapeText(manifest.entrypoint.command)}`,
    `digest        ${plugin.artifact_digest}`,
  ];
}
