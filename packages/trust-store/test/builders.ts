import { createHash } from "node:crypto";
import { join } from "node:path";
import { openHome, type Home } from "@ooo/home";
import type { Grant, InstallSubject, LockedPlugin, TrustEvent, TrustSubject } from "@ooo/trust-store";
import { aDirectory } from "./tree.ts";

/** Returns a new home directory that is removed after the test. */
export async function aHome(): Promise<Home> {
  return openHome({ env: { HOME: "/", OUROBOROS_HOME: join(aDirectory(), "home") } });
}

/** Returns a digest that stands for some bytes. */
export function digestOf(bytes: string): string {
  return `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
}

/** Returns a row of the lockfile; say only what matters. */
export function aLockedPlugin(name: string, change: Partial<LockedPlugin> = {}): LockedPlugin {
  return {
    name,
    version: "1.0.0",
    source_type: "plugin_home",
    source_identity: "https://github.com/ada/plugins",
    repository: "https://github.com/ada/plugins.git",
    commit: "c".repeat(40),
    artifact_digest: digestOf(name),
    manifest_digest: digestOf("manifest"),
    installed_at: "2026-11-20T10:00:00Z",
    commands: [`${name} run`],
    required_scopes: ["github:read"],
    optional_scopes: [],
    ...change,
  };
}

/** Returns the subject that the events of these tests speak of. */
export function aSubject(change: Partial<InstallSubject & TrustSubject> = {}): InstallSubject & TrustSubject {
  return {
    name: "some-tool",
    source_type: "plugin_home",
    source_identity: "https://github.com/ada/plugins",
    artifact_digest: digestOf("1"),
    ...change,
  };
}

/** Returns a ledger event about a subject. */
export function anEvent(
  type: string,
  subject: InstallSubject & TrustSubject,
  provenance: Readonly<Record<string, string | undefined>> = {},
): TrustEvent {
  const { name, source_type, source_identity, artifact_digest } = subject;
  const given = type === "plugin.trusted" ? { granted_by: "ada", how: "terminal", scope_risk: "write" } : {};
  const all: Record<string, string | undefined> = {
    source_identity,
    artifact_digest,
    ...given,
    ...provenance,
  };
  return {
    event_type: type,
    occurred_at: "2026-11-20T10:00:00.000Z",
    plugin: { name, source_type },
    provenance: Object.fromEntries(
      Object.entries(all).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
    ),
  };
}

/** Returns the grant that a `plugin.trusted` event of these tests makes. */
export function aGrant(subject: TrustSubject, change: Partial<Grant> = {}): Grant {
  const { source_type, source_identity, artifact_digest } = subject;
  return {
    source_type,
    source_identity,
    artifact_digest,
    scope: "github:read",
    risk: "write",
    granted_by: "ada",
    granted_at: "2026-11-20T10:00:00.000Z",
    how: "terminal",
    ...change,
  };
}
