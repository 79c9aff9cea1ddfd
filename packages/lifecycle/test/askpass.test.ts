import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { askpassProgram, TOKEN_VARIABLE } from "../src/git/askpass.ts";

const TOKEN = "token-3f9a";

/** Returns what git would read from our askpass. */
function answer(question: string, user = "ada"): string {
  const program = askpassProgram({ host: "git.example:8443", user });
  expect(program).not.toContain(TOKEN);
  const run = spawnSync("/bin/sh", ["-c", program, "askpass", question], {
    env: { [TOKEN_VARIABLE]: TOKEN },
  });
  return run.status === 0 ? run.stdout.toString() : "nothing";
}

describe("askpass", () => {
  it("answers the two questions about its own host", () => {
    expect(answer("Username for 'https://git.example:8443': ")).toBe("ada\n");
    expect(answer("Password for 'https://ada@git.example:8443': ")).toBe(`${TOKEN}\n`);
    expect(answer("Password for 'https://ada%40corp@git.example:8443': ", "ada@corp")).toBe(`${TOKEN}\n`);
  });

  it.each([
    "Password for 'https://ada@git.example': ",
    "Password for 'https://ada@git.example:8443.evil.example': ",
    "Password for 'https://ada@evil.example': ",
    "Password for 'http://ada@git.example:8443': ",
    "Password for 'https://eve@git.example:8443': ",
    "Password for 'https://ada@git.example:8443/path': ",
    "Enter passphrase for key '/home/ada/.ssh/id': ",
    "",
  ])("T078: says nothing to %j", (question) => {
    expect(answer(question)).toBe("nothing");
  });

  it("says nothing at all without a token", () => {
    expect(spawnSync("/bin/sh", ["-c", askpassProgram(undefined), "askpass", "x"]).status).toBe(1);
  });
});
