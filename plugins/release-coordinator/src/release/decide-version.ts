import { PluginError } from "@ooo/plugin-sdk";
import { compare, inc, parse, prerelease, rcompare, type SemVer } from "semver";
import type { Bump } from "./change.ts";

/** What the next version is decided from. */
export type VersionQuestion = {
  /** Versions of tags that HEAD comes after. */
  readonly released: readonly string[];
  /** Versions of all tags. */
  readonly taken: readonly string[];
  /** What the version files say. */
  readonly written?: string;
  /** The highest bump among the changes. */
  readonly bump?: Bump;
  /** Identifier of the pre-release that is wanted. */
  readonly pre?: string;
  /** The version that is wanted. */
  readonly as?: string;
};

/** The next version; undefined if there is nothing to release. */
export type VersionAnswer = { readonly version?: string; readonly why: string };

/** Returns the newest stable version among these; undefined if there is none. */
export function newestStable(versions: readonly string[]): string | undefined {
  return versions.filter((version) => prerelease(version) === null).sort(rcompare)[0];
}

/** Returns the next version and why it is that one. Throws `PluginError` for a version or identifier that cannot be. Pure. */
export function decideVersion(question: VersionQuestion): VersionAnswer {
  const { released, taken, as } = question;
  if (as !== undefined) {
    const newest = [...released].sort(rcompare)[0];
    const wanted = parse(as);
    if (wanted?.version !== as || wanted.build.length > 0) {
      throw new PluginError(`expected a version such as 1.2.3, got ${JSON.stringify(as)}`, { exitCode: 2 });
    }
    if (newest !== undefined && compare(as, newest) <= 0) {
      throw new PluginError(`${as} does not come after ${newest}`, { exitCode: 2 });
    }
    if (taken.includes(as)) throw new PluginError(`${as} has a tag already`, { exitCode: 2 });
    return { version: as, why: "as you asked" };
  }
  const stable = decideStable(question);
  return question.pre === undefined || stable.version === undefined
    ? stable
    : decidePreRelease(stable.version, question.pre, taken);
}

function decideStable({ released, written, bump }: VersionQuestion): VersionAnswer {
  const last = newestStable(released);
  if (released.length === 0) {
    const given = written === undefined ? "0.0.0" : baseOf(written);
    if (given === "0.0.0") return { version: "0.1.0", why: "nothing is tagged yet" };
    return { version: given, why: "nothing is tagged yet, and the version files say so" };
  }
  const announced = released.filter(
    (version) => prerelease(version) !== null && compare(version, last ?? "0.0.0") > 0,
  );
  const floor = announced.map(baseOf).sort(rcompare)[0];
  const raised = last === undefined || bump === undefined ? undefined : inc(last, bump);
  if (floor !== undefined && (raised === null || raised === undefined || compare(raised, floor) < 0)) {
    return { version: floor, why: `pre-releases of ${floor} are tagged` };
  }
  if (last === undefined || bump === undefined || typeof raised !== "string") {
    return { why: "no changeset and no commit says what it changes" };
  }
  return { version: raised, why: `${last} with a ${bump} change` };
}

function decidePreRelease(target: string, identifier: string, taken: readonly string[]): VersionAnswer {
  if (!/^[a-z][a-z0-9-]{0,30}$/.test(identifier)) {
    throw new PluginError(`expected an identifier such as rc, got ${JSON.stringify(identifier)}`, {
      exitCode: 2,
    });
  }
  const numbers = taken
    .map((version) => parse(version))
    .filter((version): version is SemVer => version !== null && baseOf(version.version) === target)
    .map(({ prerelease: [name, number] }) =>
      name === identifier && typeof number === "number" ? number : 0,
    );
  const next = Math.max(0, ...numbers) + 1;
  return { version: `${target}-${identifier}.${next}`, why: `pre-release ${next} of ${target}` };
}

function baseOf(version: string): string {
  const parsed = parse(version);
  return parsed === null ? "0.0.0" : `${parsed.major}.${parsed.minor}.${parsed.patch}`;
}
