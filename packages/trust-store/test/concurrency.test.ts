import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { loadGrants, loadLockfile } from "@ooo/trust-store";
import { aHome } from "./builders.ts";

const run = promisify(execFile);
const program = (name: string): string => join(import.meta.dirname, "programs", name);
const start = async (name: string, ...words: string[]): Promise<unknown> =>
  run(process.execPath, ["--conditions=@ooo/source", program(name), ...words]);

describe("many processes at once", () => {
  it("LCK-02/lockfile: 16 processes that add 50 entries each lose none", async () => {
    const home = await aHome();
    await Promise.all(
      Array.from({ length: 16 }, (_, index) => start("add-plugins.ts", home.root, `p${index}`, "50")),
    );
    const { plugins } = await loadLockfile(home);
    const wanted = Array.from({ length: 16 * 50 }, (_, index) => `p${Math.floor(index / 50)}-${index % 50}x`);
    expect(plugins.map((row) => row.name)).toEqual(wanted.sort());
  }, 180_000);

  it("TRU-03/files: 20 concurrent grants of 20 scopes leave 20 grants", async () => {
    const home = await aHome();
    const scopes = Array.from({ length: 20 }, (_, index) => `service:scope-${index}`);
    await Promise.all(scopes.map((scope) => start("grant-scope.ts", home.root, "some-tool", scope)));
    const { grants } = await loadGrants(home, "some-tool");
    expect(grants.map((grant) => grant.scope)).toEqual(scopes.sort());
  }, 120_000);
});
