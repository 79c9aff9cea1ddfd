import type { Manifest, ManifestPermission, Risk } from "@ooo/manifest";
import {
  compareArtifacts,
  type ArtifactChange,
  type ArtifactEntry,
  type InstalledVersion,
} from "@ooo/trust-store";

/** One version of a plugin with all that an update compares. */
export type ComparedVersion = {
  readonly row: InstalledVersion;
  readonly manifest: Manifest;
  readonly entries: readonly ArtifactEntry[];
};

/** A scope whose stated risk, or whether it is required, is not what it was. */
export type ScopeChange = { readonly before: ManifestPermission; readonly after: ManifestPermission };

/** What would be different after an update or a rollback (LIF-07). */
export type UpdateDiff = {
  readonly version: { readonly before: string; readonly after: string };
  readonly digest: { readonly before: string; readonly after: string };
  readonly commit: { readonly before: string | undefined; readonly after: string | undefined };
  /** `changed` also where a signer appears or disappears. */
  readonly signer: {
    readonly before: string | undefined;
    readonly after: string | undefined;
    readonly changed: boolean;
  };
  readonly files: readonly ArtifactChange[];
  readonly scopes: {
    readonly added: readonly ManifestPermission[];
    readonly removed: readonly ManifestPermission[];
    readonly changed: readonly ScopeChange[];
  };
  readonly capabilities: { readonly added: readonly string[]; readonly removed: readonly string[] };
  readonly commands: { readonly added: readonly string[]; readonly removed: readonly string[] };
  readonly entrypoint: { readonly before: string; readonly after: string };
  /** Whether the new version asks for anything that the old one did not: a scope, a higher risk, a capability. */
  readonly widens: boolean;
};

const RISKS: readonly Risk[] = ["read_only", "write", "destructive"];

/** Returns what differs between two versions of a plugin. Scopes are compared exactly: two spellings are two scopes (T098). */
export function compareVersions(before: ComparedVersion, after: ComparedVersion): UpdateDiff {
  const scopes = compareScopes(before.manifest.permissions, after.manifest.permissions);
  const capabilities = compareLists(capabilityNames(before.manifest), capabilityNames(after.manifest));
  return {
    version: { before: before.row.version, after: after.row.version },
    digest: { before: before.row.artifact_digest, after: after.row.artifact_digest },
    commit: { before: before.row.commit, after: after.row.commit },
    signer: {
      before: before.row.signer,
      after: after.row.signer,
      changed: before.row.signer !== after.row.signer,
    },
    files: compareArtifacts(before.entries, after.entries),
    scopes,
    capabilities,
    commands: compareLists(commandNames(before.manifest), commandNames(after.manifest)),
    entrypoint: { before: before.manifest.entrypoint.command, after: after.manifest.entrypoint.command },
    widens: scopes.added.length > 0 || capabilities.added.length > 0 || scopes.changed.some(widens),
  };
}

function compareScopes(
  before: readonly ManifestPermission[],
  after: readonly ManifestPermission[],
): UpdateDiff["scopes"] {
  const old = new Map(before.map((permission) => [permission.scope, permission]));
  const now = new Set(after.map(({ scope }) => scope));
  return {
    added: after.filter(({ scope }) => !old.has(scope)),
    removed: before.filter(({ scope }) => !now.has(scope)),
    changed: after.flatMap((permission) => {
      const was = old.get(permission.scope);
      if (was === undefined || (was.risk === permission.risk && was.required === permission.required))
        return [];
      return [{ before: was, after: permission }];
    }),
  };
}

function widens({ before, after }: ScopeChange): boolean {
  return RISKS.indexOf(after.risk) > RISKS.indexOf(before.risk) || (after.required && !before.required);
}

function compareLists(
  before: readonly string[],
  after: readonly string[],
): { added: string[]; removed: string[] } {
  return {
    added: after.filter((name) => !before.includes(name)),
    removed: before.filter((name) => !after.includes(name)),
  };
}

function capabilityNames({ capabilities }: Manifest): string[] {
  return capabilities.map(({ name, access }) => `${name}:${access}`);
}

function commandNames({ commands }: Manifest): string[] {
  return commands.map(({ namespace, name }) => `${namespace} ${name}`);
}
