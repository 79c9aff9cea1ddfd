import { globSync, lstatSync } from "node:fs";
import { basename, join } from "node:path";
import {
  CATALOG_FILE,
  loadCatalog,
  loadManifest,
  MANIFEST_FILE,
  ManifestError,
  type CatalogEntry,
  type Manifest,
} from "@ooo/manifest";
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
 * Throws `ManifestError` if the catalog is there and broken, or if there is no plugin at all.
 */
export function readOffering(root: string): Offering {
  if (lstatSync(join(root, CATALOG_FILE), { throwIfNoEntry: false })) {
    return collect("catalog", root, loadCatalog(root).plugins);
  }
  const found = globSync(`plugins/*/${MANIFEST_FILE}`, { cwd: root })
    .sort()
    .slice(0, LIMITS.offers)
    .map((path) => path.slice(0, -MANIFEST_FILE.length - 1));
  if (found.length > 0) {
    return collect(
      "plugins",
      root,
      found.map((path) => ({ path })),
    );
  }
  return { from: "root", offers: [readOffer(root, "")], broken: [] };
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
      offers.push(matchEntry(readOffer(root, path), entry));
    } catch (problem) {
      if (!(problem instanceof ManifestError)) throw problem;
      broken.push({ name: entry.name ?? basename(path), path, problem });
    }
  }
  return { from, offers, broken };
}

function readOffer(root: string, path: string): Offer {
  const directory = join(root, path);
  checkNoLink(root, path);
  const { manifest, digest } = loadManifest(directory);
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
