import fc from "fast-check";
import { bindArguments, formatBindProblem, isHelpRequest, type ManifestArgument } from "@ooo/manifest";
import { describe, expect, it } from "vitest";
import { readVectors } from "./vectors.ts";

type Vector = {
  readonly file: string;
  readonly description: string;
  readonly ids: readonly string[];
  readonly arguments: readonly Omit<ManifestArgument, "description">[];
  readonly cases: readonly {
    readonly words: readonly string[];
    readonly help?: boolean;
    readonly bindings?: readonly (readonly [name: string, word: number])[];
    readonly expect:
      | {
          readonly values: Readonly<Record<string, { value: unknown; word: number }>>;
          readonly unbound: number[];
        }
      | { readonly problem: { readonly code: string; readonly argument: string } };
  }[];
};

const cases = (readVectors("arguments") as Vector[]).flatMap((vector) =>
  vector.cases.map((single) => ({ ...vector, ...single, typed: JSON.stringify(single.words) })),
);
const commandOf = (vector: Vector): { arguments: ManifestArgument[] } => ({
  arguments: vector.arguments.map((argument) => ({ ...argument, description: "" })),
});

describe("bindArguments", () => {
  it.each(cases)("$ids: $file binds $typed", (vector) => {
    const result = bindArguments(commandOf(vector), vector.words);
    if ("problem" in vector.expect) {
      expect(result).toMatchObject({ ok: false, problem: vector.expect.problem });
      return;
    }
    if (!result.ok) throw new Error(JSON.stringify(result.problem));
    const values = [...result.values].map(([name, { value, word }]) => [name, { value, word }]);
    expect(Object.fromEntries(values)).toEqual(vector.expect.values);
    expect(result.unbound).toEqual(vector.expect.unbound);
    if (vector.bindings === undefined) return;
    expect(result.bindings.map(({ argument, word }) => [argument.name, word])).toEqual(vector.bindings);
  });

  it.each(cases.filter(({ help }) => help !== undefined))(
    "ARG-03/plugin-words: $typed after the command name asks for help: $help",
    ({ words, help }) => {
      expect(isHelpRequest(words)).toBe(help);
    },
  );

  const argument = fc.record<ManifestArgument>({
    name: fc.stringMatching(/^[a-c][a-c_-]{0,2}$/),
    type: fc.constantFrom("string", "boolean", "integer", "path", "url"),
    required: fc.boolean(),
    description: fc.constant(""),
  });
  const declared = fc.uniqueArray(argument, {
    selector: ({ name }) => name.replaceAll("_", "-"),
    maxLength: 5,
  });
  const flag = fc.stringMatching(/^-{1,2}[a-c][a-c_-]{0,2}(=[a-c1]?)?$/);
  const word = fc.oneof(flag, fc.constantFrom("--", "-", "", "1", "-1", "https://a/b", "x"), fc.string());

  it("ARG-01, ARG-02: never throws and never changes a word; each word binds at most once", () => {
    let bound = 0;
    fc.assert(
      fc.property(declared, fc.array(word, { maxLength: 8 }), (list, words) => {
        const before = [...words];
        const result = bindArguments({ arguments: list }, Object.freeze(words));
        expect(words).toEqual(before);
        if (!result.ok) return;
        const used = [...result.bindings.map((binding) => binding.word), ...result.unbound];
        expect(new Set(used).size).toBe(used.length);
        expect(list.filter(({ name, required }) => required && !result.values.has(name))).toEqual([]);
        for (const { argument, value, word: at } of result.bindings) {
          bound += 1;
          const typed = words[at] ?? "";
          const text =
            typed.startsWith(`--`) && typed.includes("=") ? typed.slice(typed.indexOf("=") + 1) : typed;
          const candidates = argument.type === "integer" ? [typed, text].map(Number) : [typed, text];
          expect(argument.type === "boolean" ? [true] : candidates).toContain(value);
        }
      }),
      { numRuns: 1000 },
    );
    expect(bound).toBeGreaterThan(0);
  });

  it("ARG-01: a word that binds to nothing differs from no word only in being passed on", () => {
    fc.assert(
      fc.property(declared, fc.array(word, { maxLength: 5 }), (list, words) => {
        const result = bindArguments({ arguments: list }, words);
        const longer = bindArguments({ arguments: list }, [...words, "--undeclared", "x", "y"]);
        if (!result.ok || words.includes("--")) return;
        if (!longer.ok) throw new Error(JSON.stringify(longer));
        expect(longer.values).toEqual(result.values);
      }),
    );
  });

  it.each([
    [["--jsn", "1"], 'n is missing, expected a value of type integer; what follows "--jsn" binds to nothing'],
    [["-x", "--jsn=s3cret", "1"], 'what follows "--jsn" binds to nothing, as no such option is declared'],
    [["--\u202e", "1"], 'what follows "--\\u202e" binds to nothing'],
    [["--jsn"], /type integer$/],
    [["--", "x"], "n has to be an integer within"],
    [["x"], 'got "x"'],
  ])("ARG-02: says of %j in one line what is wrong", (words, text) => {
    const command = { arguments: [{ name: "n", type: "integer", required: true, description: "" }] } as const;
    const result = bindArguments(command, words);
    if (result.ok) expect.unreachable();
    const line = formatBindProblem(result.problem, words);
    if (typeof text === "string") expect(line).toContain(text);
    else expect(line).toMatch(text);
    expect(line).toMatch(/^[\x20-\x7e±]*$/);
    expect(line).not.toContain("s3cret");
  });
});
