import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { CheckCase } from "@ooo/plugin-testing";
import { aChangeset, aPackage, aRepository, type Repository } from "./a-repository.ts";

type CaseFiles = NonNullable<CheckCase["files"]>;

/** Returns the cases of `ooo.check.json`: repositories that the machine's git makes in this directory, as files. */
export function checkCases(directory: string): CheckCase[] {
  const repository = aRepository(directory);
  // Stored, not compressed: the same bytes from every zlib.
  repository.git("config", "core.compression", "0");
  repository.git("config", "core.looseCompression", "0");
  repository.commit("start", { "package.json": aPackage("1.0.0") });
  repository.tag("v1.0.0");
  repository.commit("fix: close the door", {
    ".changeset/window.md": aChangeset("minor", "Open the window."),
  });
  const open = filesOf(repository);
  const notes = "### Features\n\n- Open the window.";
  const changelog = `# Changelog\n\n## 1.1.0\n\n${notes}\n`;
  repository.git("rm", "--quiet", ".changeset/window.md");
  const id = repository.commit("Release 1.1.0", {
    "package.json": aPackage("1.1.0"),
    "CHANGELOG.md": changelog,
  });
  const prepared = filesOf(repository);
  const reading = ["filesystem:read", "git:read"];
  return [
    {
      name: "proposes a version from a changeset and commits",
      command: "release plan",
      files: open,
      expect: { exit_code: 0, stdout_contains: ["1.1.0: 1.0.0 with a minor change", notes] },
    },
    {
      name: "writes changelog and version",
      command: "release prepare",
      files: open,
      expect: {
        exit_code: 0,
        files: { "CHANGELOG.md": changelog, "package.json": aPackage("1.1.0"), ".changeset/window.md": null },
      },
    },
    {
      name: "does not try to write what it may not",
      command: "release prepare",
      files: open,
      grants: reading,
      expect: { exit_code: 77, stdout: "", files: { "CHANGELOG.md": null } },
    },
    {
      name: "tags the prepared version",
      command: "release tag",
      files: prepared,
      expect: {
        exit_code: 0,
        stdout: `v1.1.0 is tagged at ${id.slice(0, 7)}\nnext: git push origin v1.1.0\n`,
      },
    },
    {
      name: "does not try to tag where it may not",
      command: "release tag",
      files: prepared,
      grants: reading,
      expect: { exit_code: 77, stdout: "", files: { ".git/refs/tags/v1.1.0": null } },
    },
  ];
}

/** Returns what git and the work tree hold, as cases have it. */
function filesOf(repository: Repository): CaseFiles {
  // An index without times and inodes: git looks at the content.
  repository.git("read-tree", "--empty");
  repository.git("read-tree", "HEAD");
  const { directory } = repository;
  const paths = readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)))
    .filter((path) => !path.startsWith(".git/") || /^\.git\/(HEAD|config|index|refs\/|objects\/)/.test(path))
    .sort();
  return Object.fromEntries(
    paths.map((path) => {
      const bytes = readFileSync(join(directory, path));
      const text = bytes.toString("utf8");
      return [path, Buffer.from(text).equals(bytes) ? text : { base64: bytes.toString("base64") }];
    }),
  );
}
