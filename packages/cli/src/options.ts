/** The flag of every command that writes. */
export const DRY_RUN = { type: "boolean", summary: "Say what would change, and change nothing" } as const;

/** Returns the parts of an option that holds a list separated by commas; undefined if it was not given. */
export function listOption(value: string | boolean | undefined): string[] | undefined {
  if (typeof value !== "string") return undefined;
  return [
    ...new Set(
      value
        .split(",")
        .map((part) => part.trim())
        .filter((part) => part !== ""),
    ),
  ];
}

/** Returns the value of an option, or undefined if it was not given. */
export function textOption(value: string | boolean | undefined): string | undefined {
  return typeof value === "string" ? value : undefined;
}
