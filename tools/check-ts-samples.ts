/**
 * Compiles the TypeScript of the pages: `node tools/check-ts-samples.ts`. Each block is a module; a first line
 * `// src/x.ts` names its file, so that other blocks of the page can import it. What it takes for granted stands in a
 * comment before it: `<!-- given: … -->`, a whole file of it in `<!-- file: src/x.ts … -->`.
 */
import { execFile } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { report, type Problem } from "./problems.ts";
import { PAGES, readSampleBlocks, type SampleBlock } from "./sample-blocks.ts";
import { findFiles } from "./workspace.ts";

const PLACE = ".turbo/samples";

/** Returns the errors of the TypeScript blocks below `root`. */
export async function checkTsSamples(root: string): Promise<Problem[]> {
  const place = join(root, PLACE);
  rmSync(place, { recursive: true, force: true });
  const blocks = new Map<string, SampleBlock>();
  for (const [index, block] of readSampleBlocks(root)
    .filter(({ language }) => language === "ts")
    .entries()) {
    const named = /^\/\/ ([\w/.-]+\.ts)\b/.exec(block.text)?.[1] ?? `sample-${index}.ts`;
    const path = join(block.file.replaceAll("/", "-"), named);
    blocks.set(path, block);
    mkdirSync(dirname(join(place, path)), { recursive: true });
    writeFileSync(join(place, path), `${block.given.trimEnd()}\n${block.text}\nexport {};\n`);
  }
  for (const file of findFiles(root, PAGES)) {
    const page = readFileSync(join(root, file), "utf8");
    for (const [, named = "", text = ""] of page.matchAll(/<!-- file: (\S+)\n(.*?)-->/gs)) {
      const path = join(place, file.replaceAll("/", "-"), named);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
  }
  const options = {
    extends: "../../tsconfig.json",
    compilerOptions: {
      paths: {
        "@ooo/plugin-sdk/testing": ["../../packages/plugin-sdk/src/testing.ts"],
        "@ooo/*": ["../../packages/*/src/index.ts"],
      },
      typeRoots: ["../../node_modules/@types"],
      noUncheckedIndexedAccess: false,
    },
    include: ["**/*.ts"],
  };
  writeFileSync(join(place, "tsconfig.json"), JSON.stringify(options));
  const output = await compile(root);
  return [...output.matchAll(/^(.+?)\((\d+),\d+\): error (.+)$/gm)].flatMap(
    ([, file = "", line = "", message = ""]) => {
      const block = blocks.get(relative(PLACE, file));
      // What is wrong with our own sources is told by check:types.
      if (block === undefined) return [];
      const given = `${block.given.trimEnd()}\n`.split("\n").length - 1;
      return {
        file: block.file,
        line: block.line + Number(line) - 1 - given,
        message: `the sample does not compile: ${message}`,
      };
    },
  );
}

function compile(root: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const words = ["-p", join(PLACE, "tsconfig.json"), "--pretty", "false"];
    const child = execFile(
      join(root, "node_modules/.bin/tsc"),
      words,
      { cwd: root },
      (_error, stdout, stderr) => {
        // 1 and 2: there are errors, on standard output.
        if (child.exitCode === null || child.exitCode > 2) reject(new Error(`tsc could not run: ${stderr}`));
        else resolve(stdout);
      },
    );
  });
}

if (import.meta.main) report(await checkTsSamples(join(import.meta.dirname, "..")));
