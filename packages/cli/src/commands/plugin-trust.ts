import {
  describeConsent,
  findFirstParty,
  needsName,
  overrideProgram,
  rehearseTrust,
  trustCommand,
  trustPlugin,
  type Consent,
  type LifecycleContext,
  type TrustRequest,
} from "@ooo/lifecycle";
import { openScopeCatalog } from "@ooo/firewall";
import { CliError } from "../cli-error.ts";
import type { Command, CommandInput, CommandValue } from "../command.ts";
import { escapeText } from "../escape-text.ts";
import { formatCapabilities, formatReasons, formatScopes, type ScopeDisplay } from "../format-plugin.ts";
import { formatLines, type Line } from "../line.ts";
import { openContext, openContextToDecide } from "../open-context.ts";
import { DRY_RUN, listOption, textOption } from "../options.ts";
import { choose, confirm, confirmByName } from "../prompt/ask.ts";
import { declined } from "../prompt/declined.ts";
import type { Terminal } from "../prompt/terminal.ts";
import { styleFor } from "../style.ts";
import { suggestScope } from "../suggest-scope.ts";

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
    "dry-run": DRY_RUN,
  },
  async run(input) {
    if (input.options["dry-run"] === true) return await rehearse(input);
    const context = await openContext(input);
    const program = findFirstParty(context, input.words[0] ?? "");
    if (program !== undefined) {
      await overrideProgram(context, program, "trust");
      const { name, version } = program;
      return { document: { name, version, kind: "first_party" }, lines: [`${name} is enabled`] };
    }
    const consent = await describeConsent(context, input.words[0] ?? "");
    requireDeclared(consent, listOption(input.options.scope) ?? []);
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
  context: Pick<LifecycleContext, "config" | "isBroadScope">,
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
    const answer = await ask(terminal, input, context, consent);
    return { ...answer, subject: plugin, ...(digest === undefined ? {} : { digest }) };
  } finally {
    terminal.close();
  }
}

async function ask(
  terminal: Terminal,
  input: CommandInput,
  context: Pick<LifecycleContext, "config" | "isBroadScope">,
  consent: Consent,
): Promise<TrustRequest> {
  const { plugin, manifest } = consent;
  const display = {
    catalog: openScopeCatalog(context.config.scopes),
    style: styleFor(input.env, { isTerminal: true, noColour: input.options["no-color"] === true }),
  };
  terminal.write(await formatLines([...describeRequest(consent, display), ""], terminal.columns));
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

/**
 * Scopes come first, never cut, each with what it means and who enforces it; then who it is; an author's words come last
 * and are framed as such (ENF-08, T091).
 */
function describeRequest({ plugin, manifest, trust, isDisabled }: Consent, display: ScopeDisplay): Line[] {
  const granted = new Set(trust.grants.flatMap(({ scope }) => scope ?? []));
  return [
    `${plugin.name} ${plugin.version}${isDisabled ? " is disabled, a grant enables it; it" : ""} asks for:`,
    ...(manifest.permissions.length === 0
      ? ["  no scopes"]
      : formatScopes(manifest.permissions, { ...display, granted })),
    "",
    `capabilities  ${formatCapabilities(manifest)}`,
    `source        ${escapeText(plugin.source_identity)}`,
    ...(plugin.commit === undefined ? [] : [`commit        ${plugin.commit}`]),
    `signer        ${plugin.signer === undefined ? "none verified" : escapeText(plugin.signer)}`,
    `entrypoint    ${escapeText(manifest.entrypoint.command)}`,
    `digest        ${plugin.artifact_digest}`,
    ...formatReasons(manifest.permissions),
  ];
}

/** A scope that is not declared is an error (LIF-04); here it also gets a suggestion, never a grant. */
function requireDeclared({ plugin, manifest }: Consent, typed: readonly string[]): void {
  const declared = manifest.permissions.map(({ scope }) => scope);
  for (const scope of typed) {
    const near = suggestScope(scope, declared);
    if (declared.includes(scope) || near === undefined) continue;
    throw new CliError(
      "CLI_UNKNOWN_SCOPE",
      `${plugin.name} does not declare the scope ${JSON.stringify(scope)}`,
      {
        hint: `did you mean: ooo plugin trust ${plugin.name} --scope ${near}`,
      },
    );
  }
}

async function rehearse(input: CommandInput): Promise<CommandValue> {
  const context = await openContextToDecide(input);
  const consent = await describeConsent(context, input.words[0] ?? "");
  requireDeclared(consent, listOption(input.options.scope) ?? []);
  const request = await requestOf(input, context, consent);
  const { plugin, granted, isConsent, trust } = await rehearseTrust(context, request);
  const inForce = trust.grants.flatMap(({ scope }) => scope ?? []);
  return {
    document: {
      name: plugin.name,
      digest: plugin.artifact_digest,
      wouldGrant: granted,
      inForce,
      dryRun: true,
    },
    lines: [
      granted.length > 0 || isConsent
        ? `${plugin.name} ${plugin.version} would be trusted: ${granted.length === 0 ? "no scope" : granted.join(" ")}`
        : `${plugin.name} ${plugin.version} has all of that already`,
    ],
  };
}
