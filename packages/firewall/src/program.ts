import type {
  DisableRecord,
  FirstPartyOverride,
  LockedPlugin,
  Lockfile,
  TrustSubject,
} from "@ooo/trust-store";

/** A program that ships with ooo (FPO-01): trusted at boot, its digest taken once per release. */
export type FirstPartyProgram = {
  readonly name: string;
  /** `<namespace> <command>`, as in a lockfile row. */
  readonly commands: readonly string[];
  readonly directory: string;
  readonly artifact_digest: string;
};

/** What a first word can mean; one lookup space (NAM-02). */
export type ProgramSpace = {
  readonly builtins: readonly string[];
  readonly firstParty: readonly FirstPartyProgram[];
  readonly lockfile: Lockfile;
};

/** What was found under a word. */
export type FoundProgram =
  | { readonly kind: "builtin"; readonly name: string }
  | { readonly kind: "first-party"; readonly program: FirstPartyProgram; readonly namespace?: string }
  /** `namespace` stands there if the word was one: then only its commands are meant. */
  | { readonly kind: "plugin"; readonly row: LockedPlugin; readonly namespace?: string };

/**
 * Returns what `ooo <word>` means (NAM-01): built-ins and first-party programs, then plugin namespaces, then plugin
 * names. Undefined if nothing has this name. Pure.
 */
export function lookupProgram(word: string, space: ProgramSpace): FoundProgram | undefined {
  if (space.builtins.includes(word)) return { kind: "builtin", name: word };
  const own = space.firstParty.find(({ name }) => name === word);
  if (own !== undefined) return { kind: "first-party", program: own };
  const ofNamespace = space.firstParty.find(({ commands }) => ownsNamespace(commands, word));
  if (ofNamespace !== undefined) return { kind: "first-party", program: ofNamespace, namespace: word };
  const row = space.lockfile.plugins.find(({ commands }) => ownsNamespace(commands, word));
  return row === undefined ? lookupPlugin(word, space) : { kind: "plugin", row, namespace: word };
}

/** Returns the plugin of a name, whatever else has it: what `ooo plugin run <name>` means (NAM-04). Pure. */
export function lookupPlugin(name: string, space: Pick<ProgramSpace, "lockfile">): FoundProgram | undefined {
  const row = space.lockfile.plugins.find((plugin) => plugin.name === name);
  return row === undefined ? undefined : { kind: "plugin", row };
}

function ownsNamespace(commands: readonly string[], namespace: string): boolean {
  return commands.some((command) => command.startsWith(`${namespace} `));
}

/** The program of one invocation, whatever kind it is of. */
export type Program = {
  readonly name: string;
  readonly version: string;
  readonly subject: TrustSubject;
  readonly isFirstParty: boolean;
  readonly namespace?: string;
  /** Its row in the lockfile; first-party programs have none (SRC-03). */
  readonly row?: LockedPlugin;
  /** The artifact of a first-party program. */
  readonly directory?: string;
  readonly disabled?: { readonly reason: string; readonly isCollision: boolean };
};

/** Returns the program that was found, with what its records say about it. Pure. */
export function toProgram(
  found: Exclude<FoundProgram, { kind: "builtin" }>,
  version: string,
  records: {
    readonly disabled: readonly DisableRecord[];
    readonly overrides: readonly FirstPartyOverride[];
    readonly firstParty: readonly Pick<FirstPartyProgram, "name">[];
  },
): Program {
  const namespace = found.namespace === undefined ? {} : { namespace: found.namespace };
  if (found.kind === "first-party") {
    const { name, artifact_digest, directory } = found.program;
    const subject = { source_type: "first_party", source_identity: name, artifact_digest } as const;
    // FPO-01: the override survives upgrades.
    const isOff = records.overrides.some((override) => override.name === name);
    const disabled = isOff ? { disabled: { reason: "by the user", isCollision: false } } : {};
    return { name, version, subject, isFirstParty: true, directory, ...namespace, ...disabled };
  }
  const { row } = found;
  const { source_type, source_identity, artifact_digest } = row;
  // TRU-05: by name and source, whatever the bytes.
  const record = records.disabled.find(
    (one) =>
      one.name === row.name && one.source_type === source_type && one.source_identity === source_identity,
  );
  // NAM-03: also before a verb has written that down. While it lasts, no trust would enable the plugin.
  const collision = records.firstParty.find(
    ({ name }) => name === row.name || ownsNamespace(row.commands, name),
  );
  const reason =
    record?.reason ??
    (collision === undefined ? undefined : `${collision.name} is a program that ships with ooo`);
  return {
    name: row.name,
    version: row.version,
    subject: { source_type, source_identity, artifact_digest },
    isFirstParty: false,
    row,
    ...namespace,
    ...(reason === undefined ? {} : { disabled: { reason, isCollision: collision !== undefined } }),
  };
}
