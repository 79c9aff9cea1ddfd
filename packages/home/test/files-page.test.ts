import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { homePaths } from "@ooo/home";
import { Config } from "../src/schema/config.ts";

const page = readFileSync(join(import.meta.dirname, "../../../docs/reference/files.md"), "utf8");
const [paths = "", fields = ""] = page.split("## config.toml");

/** Names in backticks in a column of the page's tables. */
const namesIn = (text: string, column: number): string[] =>
  [...text.matchAll(/^\|.*\|$/gm)].flatMap(([row]) =>
    [...(row.split("|")[column] ?? "").matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name),
  );

it("the reference page names every path of a home and no other", () => {
  const home = homePaths("/");
  const examples = [
    home.grants("name"),
    home.artifact(`sha256:${"0".repeat(64)}`),
    home.evidenceBody("0".repeat(64)),
  ];
  const listed = namesIn(paths, 1).map((name) => `/${name}`);
  const known = Object.values(home).filter((path) => typeof path === "string" && path !== "/");
  const shape = (path: string): string =>
    path
      .replace("<name>", "name")
      .replace(/sha256-<hex>\/|sha256-0+/, "sha256-x")
      .replace(/<sha256>|0{64}/, "x")
      .replace(/\/$/, "");
  // A directory is named by what lies in it.
  const within = [...known, ...examples].filter(
    (path) => !examples.some((one) => one !== path && one.startsWith(`${String(path)}/`)),
  );
  expect(listed.map(shape).sort()).toEqual(within.map((path) => shape(String(path))).sort());
});

it("the reference page names every field of config.toml", () => {
  const tables = Config.properties as unknown as Readonly<Record<string, { readonly properties?: object }>>;
  const documented = new Set([...namesIn(fields, 1), ...namesIn(fields, 2)]);
  for (const [table, { properties }] of Object.entries(tables)) {
    if (properties === undefined) continue;
    expect(documented, table).toContain(`[${table}]`);
    for (const field of Object.keys(properties)) expect(documented, table).toContain(field);
  }
});
