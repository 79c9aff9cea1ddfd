import packageJson from "../package.json" with { type: "json" };

/** Version of `@ooo/cli`, which is the version of `ooo`. */
export const VERSION: string = packageJson.version;
