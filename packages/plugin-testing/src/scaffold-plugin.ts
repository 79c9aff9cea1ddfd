import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { basename, dirname, join, relative, resolve } from "node:path";
import { quoteWord, RESERVED_NAMES } from "@ooo/lifecycle";
import { isPluginName } from "@ooo/manifest";
import { PluginTestingError } from "./error.ts";

/** The languages that a new plugin can be written in. */
export const TEMPLATES = ["typescript", "python", "shell"] as const;

/** Name of a template. */
export type Template = (typeof TEMPLATES)[number];

/** How a new plugin is written. */
export type ScaffoldOptions = {
  readonly template: Template;
  /** The plugin's name and namespace; by default the directory's. */
  readonly name?: string;
  /** Where the templates lie; by default beside this package's code. */
  readonly templates?: string;
};

/** What was written. */
export type ScaffoldedPlugin = {
  /** Absolute. */
  readonly directory: string;
  readonly name: string;
  /** Relative paths, sorted. */
  readonly files: readonly string[];
  /** The command that runs the plugin's own tests, from its directory. */
  readonly test: string;
};

/** What every template is called before it is anybody's. */
const PLACEHOLDER = "my-plugin";

const TESTS: Readonly<Record<Template, string>> = {
  typescript: "npm test",
  python: "python3 -m unittest discover test",
  shell: "sh test/test.sh",
};

/**
 * Writes a small complete plugin: manifest, source, a passing test, cases for the check, README. Throws
 * `TESTING_BAD_NAME`, `TESTING_DIRECTORY_IN_USE` if the directory exists and is not empty, `TESTING_WRITE_FAILED`.
 */
export async function scaffoldPlugin(directory: string, options: ScaffoldOptions): Promise<ScaffoldedPlugin> {
  const { template, templates = join(import.meta.dirname, "../templates") } = options;
  const target = resolve(directory);
  const name = options.name ?? basename(target);
  if (!isPluginName(name)) {
    throw new PluginTestingError(
      "TESTING_BAD_NAME",
      `${JSON.stringify(name)} cannot name a plugin: expected 3 to 64 of a-z, 0-9 and -, no - at the ends`,
      { hint: nextCommand(target, name, template) },
    );
  }
  if (RESERVED_NAMES.includes(name)) {
    throw new PluginTestingError("TESTING_BAD_NAME", `${JSON.stringify(name)} is one of ooo's own words`, {
      hint: nextCommand(target, name, template),
    });
  }
  const from = join(templates, template);
  try {
    await requireEmpty(target);
    const files = await listFiles(from);
    for (const file of files) {
      await mkdir(join(target, dirname(file)), { recursive: true });
      await copyNamed(join(from, file), join(target, file), name);
    }
    return { directory: target, name, files, test: TESTS[template] };
  } catch (cause) {
    if (cause instanceof PluginTestingError) throw cause;
    throw new PluginTestingError("TESTING_WRITE_FAILED", `the plugin cannot be written to ${target}`, {
      path: target,
      cause,
    });
  }
}

/** The same command again, with a name that can be taken. */
function nextCommand(target: string, name: string, template: Template): string {
  const plain = name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .slice(0, 50)
    .replaceAll(/^-|-$/g, "");
  const isFree = isPluginName(plain) && !RESERVED_NAMES.includes(plain);
  const free = isFree ? plain : plain === "" ? PLACEHOLDER : `${plain}-plugin`;
  const directory = quoteWord(relative(process.cwd(), target) || ".");
  return `ooo plugin new ${directory} --name ${free} --template ${template}`;
}

async function requireEmpty(target: string): Promise<void> {
  const found = await readdir(target).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  });
  if (found.length === 0) return;
  throw new PluginTestingError("TESTING_DIRECTORY_IN_USE", `${target} is not empty`, {
    path: target,
    hint: "name a directory that does not exist yet",
  });
}

async function listFiles(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.endsWith(".pyc"))
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)))
    .sort();
}

async function copyNamed(from: string, to: string, name: string): Promise<void> {
  const text = await readFile(from, "utf8");
  // Whatever came into being there meanwhile is kept.
  await writeFile(to, text.replaceAll(PLACEHOLDER, name), { flag: "wx" });
}
