/** The part of npm's packing rules that we call: what of an Arborist tree node they read without bundled packages. */
declare module "npm-packlist" {
  export default function packlist(tree: {
    readonly path: string;
    readonly package: object;
    readonly isProjectRoot: boolean;
    readonly edgesOut: ReadonlyMap<string, never>;
  }): Promise<string[]>;
}
