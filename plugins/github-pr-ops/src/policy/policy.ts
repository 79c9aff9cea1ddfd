import * as v from "valibot";

/** How GitHub can merge. */
export type MergeMethod = "merge" | "squash" | "rebase";

const Count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000));
const Name = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const Names = v.pipe(v.array(Name), v.maxLength(100));
const Methods = v.pipe(v.array(v.picklist(["merge", "squash", "rebase"])), v.minLength(1), v.maxLength(3));

/** The keys of a policy. One that is left out asks nothing, and an unknown one is refused: a typing error never does. */
export const PolicySchema = v.strictObject({
  schema_version: v.literal("0.1"),
  description: v.optional(v.pipe(v.string(), v.maxLength(500))),
  required_approvals: Count,
  approvals_of_head_only: v.optional(v.boolean()),
  code_owners_approve: v.optional(v.boolean()),
  required_checks: v.optional(Names),
  all_checks_pass: v.optional(v.boolean()),
  blocked_labels: v.optional(Names),
  max_changed_lines: v.optional(Count),
  max_changed_files: v.optional(Count),
  up_to_date: v.optional(v.boolean()),
  conversations_resolved: v.optional(v.boolean()),
  merge_methods: Methods,
});

/** What a pull request has to be before it may be merged. */
export type Policy = v.InferOutput<typeof PolicySchema>;

/** A policy with where it came from. */
export type FoundPolicy = {
  readonly name: string;
  /** `plugin`, `config.toml`, or the repository's path and branch. */
  readonly source: string;
  /** `sha256:` and 64 hex digits, over the policy as canonical JSON: the order of its keys does not count. */
  readonly digest: string;
  readonly policy: Policy;
};
