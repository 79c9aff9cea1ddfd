import { spawn } from "node:child_process";
import { median } from "../interleave.ts";
import { anEvent, audit, filesIn, quantile, rawDatabase, rawInserter, timed } from "./fixture.ts";
import { reportRow } from "../report.ts";
import { join } from "node:path";

const WRITERS = 16;
const EACH = 500;

/** One of 16 writers; waits for its turn on stdin, then prints how long each append took. */
export async function writer(kind: string, directory: string): Promise<void> {
  let append: () => unknown;
  if (kind === "own") {
    const ledger = await audit.openLedger(filesIn(directory));
    append = () => ledger.append([anEvent(0)]);
  } else {
    const insert = rawInserter(rawDatabase(join(directory, "raw.db")));
    append = () => insert(1);
  }
  process.stdout.write("ready\n");
  await new Promise((resolve) => process.stdin.once("data", resolve));
  const times: number[] = [];
  let errors = 0;
  for (let at = 0; at < EACH; at += 1) {
    try {
      times.push(await timed(append));
    } catch {
      errors += 1;
    }
  }
  process.stdout.write(`${JSON.stringify({ times, errors })}\n`);
  process.exit(0);
}

async function manyWriters(
  kind: string,
  directory: string,
): Promise<{ ms: number; times: number[]; errors: number }> {
  const program = join(import.meta.dirname, "../ledger.ts");
  const args = ["--child", kind, "--directory", directory];
  const children = Array.from({ length: WRITERS }, () =>
    spawn(process.execPath, [program, ...args], { stdio: ["pipe", "pipe", "inherit"] }),
  );
  const texts = children.map(() => "");
  for (const [at, { stdout }] of children.entries()) {
    stdout.on("data", (data: Buffer) => (texts[at] = `${texts[at] ?? ""}${String(data)}`));
  }
  const until = (isDone: (text: string) => boolean): Promise<unknown> =>
    Promise.all(
      children.map(
        ({ stdout }, at) =>
          new Promise<void>((resolve) => stdout.on("data", () => isDone(texts[at] ?? "") && resolve())),
      ),
    );
  await until((text) => text.startsWith("ready"));
  const done = until((text) => text.endsWith("}\n"));
  const ms = await timed(() => {
    for (const child of children) child.stdin.write("go\n");
    return done;
  });
  const parsed = texts.map(
    (text) => JSON.parse(text.slice("ready\n".length)) as { times: number[]; errors: number },
  );
  return {
    ms,
    times: parsed.flatMap(({ times }) => times),
    errors: parsed.reduce((sum, { errors }) => sum + errors, 0),
  };
}

/** Many processes that append at once, to as many that insert. */
export async function benchWriters(directory: string): Promise<void> {
  const { share, times, errors } = await compareWriters(directory, 3);
  const [half, most, longest] = [0.5, 0.99, 1].map((q) => quantile(times, q).toFixed(1));
  reportRow("writers", share);
  reportRow("writersLate", quantile(times, 0.999), `p50 ${half}, p99 ${most}, max ${longest} ms`);
  reportRow("writersErrors", errors);
}

/** The same, once, under a disk that was made slow. */
export async function benchWritersSlow(directory: string): Promise<void> {
  const { share, errors } = await compareWriters(directory, 1);
  reportRow("writersSlow", share, `${errors} errors`);
}

async function compareWriters(
  directory: string,
  rounds: number,
): Promise<{ share: number; times: number[]; errors: number }> {
  await (await audit.openLedger(filesIn(directory))).close();
  const found = { own: [] as number[], raw: [] as number[] };
  const times: number[] = [];
  let errors = 0;
  for (let round = 0; round < rounds; round += 1) {
    for (const kind of ["own", "raw"] as const) {
      const result = await manyWriters(kind, directory);
      found[kind].push(result.ms);
      if (kind === "own") {
        times.push(...result.times);
        errors += result.errors;
      }
    }
  }
  return { share: median(found.raw) / median(found.own), times, errors };
}
