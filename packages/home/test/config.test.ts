import { chmodSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { commitAgeSeconds, HomeError, loadConfig, matchesSource, setConfigValue } from "@ooo/home";
import { parseConfig } from "../src/parse-config.ts";
import { sourcePatternFault } from "../src/source-pattern.ts";
import { aDirectory, aHome, refusal } from "./a-home.ts";

const version = 'schema_version = "0.1"\n';
const parse = (text: string) => parseConfig(version + text, { path: "config.toml", userHome: "/home/ada" });

function faultOf(text: string): HomeError {
  try {
    parse(text);
  } catch (error) {
    if (error instanceof HomeError) return error;
    throw error;
  }
  throw new Error(`was accepted: ${text}`);
}

const everything = `
[policy]
require_signature = true
sources = ["https://github.com/acme/*", "/srv/plugins/lint"]
minimum_commit_age = "3d"
[trust]
require_terminal = true
[sandbox]
allow_unsandboxed = false
[audit]
pin = "ledger/5f2a+0123abcd+AbCd=="
[limits]
memory_mib = 512
wall_seconds = 30
[git]
allowed_signers = "~/.ssh/allowed_signers"
[git."github.com"]
token = { command = ["gh", "auth", "token"] }
[git."git.corp.example:8443"]
token = { file = "~/token" }
user = "ada"
allow_private = true
ca_file = "/etc/ssl/corp.pem"
[scopes."github:read"]
api_url = "https://github.corp.example/api/v3"
addresses = ["10.1.2.3:443", "[fd00::1]:8443"]
credential = { env = "GITHUB_TOKEN" }
[scopes."acme:read".definition]
hosts = ["api.acme.example"]
[plugins.jira-sync]
project = "OOO"
retries = 3
`;

describe("parseConfig", () => {
  it("reads every table", () => {
    expect(parse(everything)).toEqual({
      policy: {
        require_signature: true,
        sources: ["https://github.com/acme/*", "/srv/plugins/lint"],
        minimum_commit_age: "3d",
      },
      trust: { require_terminal: true },
      sandbox: { allow_unsandboxed: false },
      audit: { pin: "ledger/5f2a+0123abcd+AbCd==" },
      limits: { memory_mib: 512, wall_seconds: 30 },
      git: {
        allowed_signers: "/home/ada/.ssh/allowed_signers",
        hosts: new Map([
          ["github.com", { token: { command: ["gh", "auth", "token"] } }],
          [
            "git.corp.example:8443",
            {
              token: { file: "/home/ada/token" },
              user: "ada",
              allow_private: true,
              ca_file: "/etc/ssl/corp.pem",
            },
          ],
        ]),
      },
      scopes: new Map([
        [
          "github:read",
          {
            api_url: "https://github.corp.example/api/v3",
            addresses: ["10.1.2.3:443", "[fd00::1]:8443"],
            credential: { env: "GITHUB_TOKEN" },
          },
        ],
        ["acme:read", { definition: { hosts: ["api.acme.example"] } }],
      ]),
      plugins: new Map([["jira-sync", { project: "OOO", retries: 3 }]]),
    });
  });

  it.each([
    ["[polcy]\n", "top level", "polcy"],
    ["[policy]\nrequire_sig = true\n", "[policy]", "require_sig"],
    ["[policy]\nrequire_signature = 1\n", "[policy]", "require_signature"],
    ['[policy]\nminimum_commit_age = "soon"\n', "[policy]", "minimum_commit_age"],
    ['[git."github.com"]\ntokn = "x"\n', '[git."github.com"]', "tokn"],
    ['[git."github.com"]\ntoken = "ghp_x"\n', '[git."github.com"]', "token"],
    ['[git."github.com"]\ntoken = { env = "A", file = "/b" }\n', '[git."github.com".token]', ""],
    ['[git."GitHub.com"]\n', "[git]", "GitHub.com"],
    ['[git]\nallowed_signers = "relative"\n', "[git]", "allowed_signers"],
    ["[limits]\nmemory_mib = 0\n", "[limits]", "memory_mib"],
    ["[limits]\nmemory_mib = 1.5\n", "[limits]", "memory_mib"],
    ["[limits]\nwall_seconds = inf\n", "[limits]", "wall_seconds"],
    ['[scopes."GitHub"]\n', "[scopes]", "GitHub"],
    ['[scopes."github:read"]\naddresses = ["10.1.2.3"]\n', '[scopes."github:read"]', "addresses"],
    ['[scopes."github:read"]\naddresses = ["10.1.2.300:80"]\n', '[scopes."github:read"]', "addresses"],
    ['[scopes."github:read"]\naddresses = ["10.1.2.3:65536"]\n', '[scopes."github:read"]', "addresses"],
    ['[scopes."github:read"]\napi_url = "file:///etc"\n', '[scopes."github:read"]', "api_url"],
    ['[scopes."github:read"]\napi_url = "https://a:b@c/"\n', '[scopes."github:read"]', "api_url"],
    ["[plugins.X]\n", "[plugins]", "X"],
    ["[plugins.jira-sync]\nday = 2026-01-01\n", "[plugins.jira-sync]", "day"],
    ["[plugins.jira-sync]\n__proto__ = 1\n", "[plugins]", "jira-sync"],
    ["[plugins.jira-sync.constructor.prototype]\nx = 1\n", "[plugins]", "jira-sync"],
  ])("LCK-03: refuses %j, naming table and field", (text, table, field) => {
    const error = faultOf(text);
    expect(error).toMatchObject({ code: "HOME_CONFIG_INVALID", table, field });
    expect(error.message).toContain("config.toml");
    expect(Object.prototype).not.toHaveProperty("x");
  });

  it.each(["", 'schema_version = "0.2"\n', "schema_version = 0.1\n"])(
    "LCK-03: refuses the version in %j",
    (text) => {
      expect(() => parseConfig(text, { path: "c", userHome: "/" })).toThrow(
        expect.objectContaining({ code: "HOME_CONFIG_VERSION" }) as Error,
      );
    },
  );

  it.each([
    ["bad syntax", "[policy\n"],
    ["a table twice", "[policy]\n[policy]\n"],
    ["depth", `[plugins.abc]\nx = ${"[".repeat(5000)}${"]".repeat(5000)}\n`],
    ["a number beyond a double", "[limits]\nmemory_mib = 9223372036854775807\n"],
    ["size", `# ${"x".repeat(300_000)}\n`],
  ])("refuses %s", (_name, text) => {
    expect(["HOME_CONFIG_SYNTAX", "HOME_CONFIG_INVALID"]).toContain(faultOf(text).code);
  });

  it("refuses tables nested deep by headers", () => {
    expect(faultOf(`[plugins.abc.${Array<string>(3000).fill("a").join(".")}]\n`).code).toBe(
      "HOME_CONFIG_INVALID",
    );
  });

  it("throws nothing but its own error, whatever it is given", () => {
    const words = [
      "[",
      "]",
      "git",
      ".",
      '"',
      "=",
      "\n",
      "__proto__",
      "{",
      "}",
      "'",
      "1",
      "true",
      "\\u0000",
      ",",
    ];
    const texts = fc.oneof(
      fc.string(),
      fc.array(fc.constantFrom(...words)).map((list) => list.join("")),
    );
    fc.assert(
      fc.property(texts, (text) => {
        try {
          parse(text);
        } catch (error) {
          expect(error).toBeInstanceOf(HomeError);
        }
      }),
    );
  });
});

describe("loadConfig", () => {
  it("is empty without a file, and refuses a broken one", async () => {
    const home = await aHome();
    const config = await loadConfig(home);
    expect(config.policy).toEqual({});
    expect(config.git.hosts.size).toBe(0);
    for (const broken of ["", "\xff", "schema_version"]) {
      writeFileSync(home.config, Buffer.from(broken, "latin1"));
      await refusal(loadConfig(home));
    }
  });

  it("expands ~/ to the user's home directory", async () => {
    const home = await aHome();
    writeFileSync(home.config, `${version}[git]\nallowed_signers = "~/signers"\n`);
    expect((await loadConfig(home)).git.allowed_signers).toBe(join(homedir(), "signers"));
  });

  it("follows a link to the user's own file, and refuses a dangling one and one that others can write", async () => {
    const home = await aHome();
    const target = join(aDirectory(), "ooo.toml");
    symlinkSync(target, home.config);
    expect((await refusal(loadConfig(home))).code).toBe("HOME_FILE_UNREADABLE");
    writeFileSync(target, `${version}[trust]\nrequire_terminal = true\n`);
    expect((await loadConfig(home)).trust.require_terminal).toBe(true);
    chmodSync(target, 0o666);
    expect((await refusal(loadConfig(home))).code).toBe("HOME_OPEN_TO_OTHERS");
  });
});

describe("setConfigValue", () => {
  it("sets, changes and removes fields, and keeps comments and order", async () => {
    const home = await aHome();
    await setConfigValue(home, ["policy", "require_signature"], true);
    await setConfigValue(home, ["git", "github.com", "token"], { command: ["gh", "auth", "token"] });
    writeFileSync(home.config, `# mine\n${readFileSync(home.config, "utf8")}# end\n`);
    await setConfigValue(home, ["policy", "minimum_commit_age"], "72h");
    await setConfigValue(home, ["git", "github.com", "token"], { env: "TOKEN" });
    await setConfigValue(home, ["policy", "require_signature"], undefined);
    await setConfigValue(home, ["audit", "pin"], undefined);
    expect(readFileSync(home.config, "utf8")).toBe(
      `# mine\n${version}\n[policy]\nminimum_commit_age = "72h"\n\n[git."github.com"]\ntoken = { env = "TOKEN" }\n# end\n`,
    );
  });

  it("writes through a link", async () => {
    const home = await aHome();
    const target = join(aDirectory(), "ooo.toml");
    writeFileSync(target, version);
    symlinkSync(target, home.config);
    await setConfigValue(home, ["trust", "require_terminal"], true);
    expect(readFileSync(target, "utf8")).toContain("require_terminal = true");
  });

  it.each([
    ["an invalid result", "HOME_CONFIG_INVALID", version, ["policy", "nonsense"]],
    [
      "a value in an inline table",
      "HOME_CONFIG_EDIT",
      `${version}policy = { require_signature = false }\n`,
      ["policy", "require_signature"],
    ],
    [
      "a dotted key",
      "HOME_CONFIG_EDIT",
      `${version}policy.require_signature = false\n`,
      ["policy", "require_signature"],
    ],
    [
      "a multi-line value",
      "HOME_CONFIG_EDIT",
      `${version}[policy]\nsources = [\n"/a",\n]\n`,
      ["policy", "sources"],
    ],
    [
      "a header inside a string",
      "HOME_CONFIG_EDIT",
      `${version}[plugins.abc]\nx = """\n[policy]\n"""\n`,
      ["policy", "require_signature"],
    ],
    ["a forbidden key", "HOME_CONFIG_EDIT", version, ["plugins", "__proto__", "x"]],
    ["no key", "HOME_CONFIG_EDIT", version, []],
  ])("changes nothing for %s", async (_name, code, text, keys) => {
    const home = await aHome();
    writeFileSync(home.config, text);
    expect((await refusal(setConfigValue(home, keys, true))).code).toBe(code);
    expect(readFileSync(home.config, "utf8")).toBe(text);
  });
});

describe("matchesSource", () => {
  it.each([
    ["https://github.com/acme/tools", "https://github.com/acme/tools", true],
    ["https://github.com/acme/tools", "https://github.com/acme/tools/x", false],
    ["https://github.com/acme/*", "https://github.com/acme/tools", true],
    ["https://github.com/acme/*", "https://github.com/acme/", false],
    ["https://github.com/acme/*", "https://github.com/acme", false],
    ["https://github.com/acme/*", "https://github.com/acme-evil/tools", false],
    ["https://github.com/*", "http://github.com/acme/tools", false],
    ["https://github.com/*", "https://github.com.evil/acme", false],
    ["/srv/plugins/*", "/srv/plugins/lint", true],
  ])("%s fits %s: %s", (pattern, identity, fits) => {
    expect(sourcePatternFault(pattern)).toBeUndefined();
    expect(matchesSource(pattern, identity)).toBe(fits);
  });

  it.each([
    "",
    "/",
    "~",
    "*",
    "/*",
    "//",
    "//*",
    "a/b",
    "/a/../../b",
    "/a/./b",
    "/a//b",
    "/a/",
    "$HOME",
    "~/x",
    "/a\0b",
    "/a/*/b",
    "/a*",
    "https://*",
    "https://*/x",
    "https://GitHub.com/acme",
    "https://u:p@github.com/acme",
    "https://github.com/a?b",
    "https://github.com/a#b",
    "http://github.com/acme",
    "git@github.com:acme/x",
    "https://github.com/acme/x.git",
    "https:///x",
    "file://host/x",
    "https://github.com/a\\b",
  ])("T097: the source pattern %j is refused", (pattern) => {
    const text = `[policy]\nsources = [${JSON.stringify(pattern)}]\n`;
    expect(faultOf(text)).toMatchObject({ code: "HOME_CONFIG_INVALID" });
  });
});

it("counts the minimum age of a commit in seconds", () => {
  expect(commitAgeSeconds({})).toBe(0);
  expect(commitAgeSeconds({ minimum_commit_age: "72h" })).toBe(259_200);
  expect(commitAgeSeconds({ minimum_commit_age: "3d" })).toBe(259_200);
});
