import type { Signature } from "./git/signature.ts";
import type { Offering } from "./offering.ts";

/** A source that was brought here, and what it offers. `release` removes what was fetched; call it when done. */
export type Acquired = {
  /** SRC-01 or SRC-02: the identity that trust is bound to. */
  readonly identity: string;
  /** What to fetch it by again: the URL without credentials, or the directory. */
  readonly location: string;
  /** Directory that holds the tree. */
  readonly root: string;
  readonly offering: Offering;
  release(): Promise<void>;
} & (
  | { readonly sourceType: "local_path" }
  | {
      readonly sourceType: "plugin_home";
      /** Full commit id. */
      readonly commit: string;
      /** RFC 3339; the committer's word. */
      readonly committedAt: string;
      readonly signature: Signature;
      /** The ref that was asked for; undefined is the repository's default branch. */
      readonly ref: string | undefined;
      /** Where the commit names submodules, which are never fetched. */
      readonly submodules: readonly string[];
    }
);
