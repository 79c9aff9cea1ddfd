import { lstatSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import {
  CATALOG_FILE,
  loadCatalog,
  loadManifest,
  MANIFEST_FILE,
  ManifestError,
  resolveSourcePath,
  type CatalogEntry,
  type Manifest,
} from "@ooo/manifest";
import { LifecycleError } from "./error.ts";
import { LIMITS } from "./limits.ts";

/** One plugin that a directory offers. Every text in it is its author's. */
export type Offer = {
  readonly name: string;
  readonly manifest: Manifest;
  /** Digest of the manifest's bytes. */
  readonly manifestDigest: string;
  /** The plugin's directory, relative to the offering's root, `/`-separated; `""` is the root itself. */
  readonly path: string;
  /** The same, absolute. */
  readonly directory: string;
  /** What the catalog says the artifact digest is. */
  readonly expectedDigest?: string;
};

/** A plugin that a directory announces and that cannot be read. */
export type BrokenOffer = { readonly name: string; readonly path: string; readonly problem: ManifestError };

/** What a directory offers, and where it says so (LIF-09). */
export type Offering = {
  readonly from: "catalog" | "plugins" | "root";
  readonly offers: readonly Offer[];
  readonly broken: readonly BrokenOffer[];
};

/**
 * Returns the plugins that a directory offers: those of `catalog/index.json`, else those in `plugins/*`, else the one
 * at its root (LIF-09). One that cannot be read is listed as broken and hides no other. Runs nothing.
 *
 * Throws `ManifestError` for a broken catalog or root manifest, and `LifecycleError` if there is no plugin at all, or more than
 * `LIMITS.offers`.
 */
export function readOffering(root: string): Offering {
  if (lstatSync(join(root, CATALOG_FILE), { throwIfNoEntry: false })) {
    return collect("catalog", root, loadCatalog(root).plugins);
  }
  const found = findPlugins(root);
  if (found.length > 0) {
    return collect(
      "plugins",
      root,
      found.map((path) => ({ path })),
    );
  }
  if (lstatSync(join(root, MANIFEST_FILE), { throwIfNoEntry: false }) === undefined) {
    throw new LifecycleError("LIFECYCLE_NOTHING_OFFERED", "the source offers no plugin", {
      path: root,
      expected: `${CATALOG_FILE}, plugins/*/${MANIFEST_FILE} or ${MANIFEST_FILE}`,
      hint: `a source holds ${CATALOG_FILE}, plugins/*/${MANIFEST_FILE} or ${MANIFEST_FILE}`,
    });
  }
  return { from: "root", offers: [readOffer(root, "")], broken: [] };
}

/** Returns the directories in `plugins/` that hold a manifest, or anything of that name. */
function findPlugins(root: string): string[] {
  const plugins = join(root, "plugins");
  if (lstatSync(plugins, { throwIfNoEntry: false })?.isDirectory() !== true) return [];
  const found = readdirSync(plugins)
    .filter((name) => lstatSync(join(plugins, name, MANIFEST_FILE), { throwIfNoEntry: false }) !== undefined)
    .sort()
    .map((name) => `plugins/${name}`);
  if (found.length <= LIMITS.offers) return found;
  throw new LifecycleError("LIFECYCLE_TREE_LIMIT", `${plugins} holds more than ${LIMITS.offers} plugins`, {
    path: plugins,
  });
}

type Announced = Pick<CatalogEntry, "path"> & Partial<Pick<CatalogEntry, "name" | "version" | "digest">>;

function collect(from: Offering["from"], root: string, announced: readonly Announced[]): Offering {
  const offers: Offer[] = [];
  const broken: BrokenOffer[] = [];
  for (const entry of announced) {
    const path = entry.path
      .split("/")
      .filter((step) => step !== "" && step !== ".")
      .join("/");
    try {
      const offer = matchEntry(readOffer(root, path), entry);
      checkUnique(offer, offers);
      offers.push(offer);
    } catch (problem) {
      if (!(problem instanceof ManifestError)) throw problem;
      broken.push({ name: entry.name ?? basename(path), path, problem });
    }
  }
  return { from, offers, broken };
}

/** Returns what one directory of a tree offers. Throws `ManifestError`. */
export function readOffer(root: string, path: string): Offer {
  const directory = join(root, path);
  checkNoLink(root, path);
  const { manifest, digest } = loadManifest(directory);
  resolveSourcePath(manifest, directory); // MAN-06
  return { name: manifest.name, manifest, manifestDigest: digest, path, directory };
}

/** The tree is an attacker's: a link on the way to a plugin would offer a directory from somewhere else. */
function checkNoLink(root: string, path: string): void {
  let at = root;
  for (const step of path.split("/").filter(Boolean)) {
    at = join(at, step);
    if (lstatSync(at, { throwIfNoEntry: false })?.isSymbolicLink()) {
      throw new ManifestError("MANIFEST_NOT_A_FILE", {
        path: at,
        expected: "a directory",
        got: "a symbolic link",
      });
    }
  }
}

/** Two directories that both say they are one plugin: the first by path is it, the other is shown as broken. */
function checkUnique(offer: Offer, offers: readonly Offer[]): void {
  const twin = offers.find(({ name }) => name === offer.name);
  if (twin === undefined) return;
  throw new ManifestError("MANIFEST_SEMANTIC", {
    path: join(offer.directory, MANIFEST_FILE),
    pointer: "/name",
    expected: "a name that no other plugin of this source has",
    got: `${JSON.stringify(offer.name)}, as ${twin.path} has`,
  });
}

function matchEntry(offer: Offer, entry: Announced): Offer {
  for (const key of ["name", "version"] as const) {
    const expected = entry[key];
    if (expected !== undefined && offer.manifest[key] !== expected) {
      throw new ManifestError("MANIFEST_SEMANTIC", {
        path: join(offer.directory, MANIFEST_FILE),
        pointer: `/${key}`,
        expected: `${JSON.stringify(expected)}, as the catalog says`,
        got: JSON.stringify(offer.manifest[key]),
      });
    }
  }
  return entry.digest === undefined ? offer : { ...offer, expectedDigest: entry.digest };
}
