import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LifecycleError } from "@ooo/lifecycle";
import { parseSource } from "../src/source/parse-source.ts";

function refused(text: string, ref?: string): LifecycleError {
  try {
    parseSource(text, ref === undefined ? {} : { ref });
  } catch (error) {
    if (error instanceof LifecycleError) return error;
    throw error;
  }
  throw new Error(`was accepted: ${text}`);
}

describe("parseSource", () => {
  it.each([
    [".", "."],
    ["/srv/plugins/lint", "/srv/plugins/lint"],
    ["./x@v1", "./x@v1"],
    ["../a:b", "../a:b"],
    ["~/x", "~/x"],
    ["acme/tools", "acme/tools"],
    ["plugins/a b", "plugins/a b"],
  ])("reads %j as a path", (text, path) => {
    expect(parseSource(text)).toEqual({ type: "local_path", path });
  });

  it.each([
    ["https://github.com/acme/tools", "https", "https://github.com/acme/tools", "github.com", undefined],
    [
      "HTTPS://GitHub.com/Acme/tools.git",
      "https",
      "https://github.com/Acme/tools.git",
      "github.com",
      undefined,
    ],
    [
      "git+https://github.com/acme/tools@v1.2",
      "https",
      "https://github.com/acme/tools",
      "github.com",
      "v1.2",
    ],
    ["https://git.corp:8443/a/b@main", "https", "https://git.corp:8443/a/b", "git.corp", "main"],
    ["https://h/a@b/c", "https", "https://h/a@b/c", "h", undefined],
    ["https://h/a@b@c", "https", "https://h/a@b", "h", "c"],
    ["https://[2001:db8::1]/a", "https", "https://[2001:db8::1]/a", "[2001:db8::1]", undefined],
    ["ssh://git@github.com/acme/tools", "ssh", "ssh://git@github.com/acme/tools", "github.com", undefined],
    ["ssh://github.com:2222/~ada/tools@v1", "ssh", "ssh://github.com:2222/~ada/tools", "github.com", "v1"],
    ["git@github.com:acme/tools.git", "ssh", "git@github.com:acme/tools.git", "github.com", undefined],
    ["git@github.com:acme/tools@v1", "ssh", "git@github.com:acme/tools", "github.com", "v1"],
    ["git@github.com:tools@v1", "ssh", "git@github.com:tools", "github.com", "v1"],
    ["git@github.com:tools", "ssh", "git@github.com:tools", "github.com", undefined],
    ["file:///srv/x@y/repo.git@v1", "file", "file:///srv/x@y/repo.git", "", "v1"],
  ])("LIF-11: reads %j as a git URL", (text, protocol, href, host, ref) => {
    const source = parseSource(text);
    expect(source).toMatchObject({ type: "git", url: { protocol, href, host } });
    expect(source.type === "git" && source.ref).toBe(ref);
  });

  it("takes a ref that is given apart, for a URL only, and only once", () => {
    expect(parseSource("https://h/a", { ref: "next/step" })).toMatchObject({ ref: "next/step" });
    expect(refused("https://h/a@v1", "v2").code).toBe("LIFECYCLE_REF_INVALID");
    expect(refused("./a", "v2").code).toBe("LIFECYCLE_SOURCE_INVALID");
  });

  it.each([
    ["git+https://github.com/acme/tools#plugins/lint", "ooo add https://github.com/acme/tools --select lint"],
    ["https://github.com/acme/tools#v1.0", "ooo add https://github.com/acme/tools"],
    [
      "https://u:secret@github.com/acme/tools#plugins/lint/",
      "ooo add https://github.com/acme/tools --select lint",
    ],
  ])("LIF-08: %j is refused with the right form", (text, hint) => {
    expect(refused(text)).toMatchObject({ code: "LIFECYCLE_SOURCE_FRAGMENT", hint });
  });

  it.each(["--upload-pack=touch x", "-u./x", "-cprotocol.ext.allow=always", "--", "-"])(
    "T073: %j is refused as an option",
    (text) => {
      expect(refused(text)).toMatchObject({ code: "LIFECYCLE_SOURCE_INVALID" });
    },
  );

  it.each([
    "ssh://-oProxyCommand=touch/x",
    "ssh://-oProxyCommand=x@host/x",
    "-oProxyCommand=x@host:x",
    "git@-oProxyCommand=x:x",
    "git@host:-x",
    "git@host:--upload-pack=x",
    "ssh://host/--upload-pack=x",
    "https://host/-x",
    "file:///--upload-pack=x",
  ])("T073: an option inside a URL is refused: %j", (text) => {
    expect(refused(text)).toMatchObject({ code: "LIFECYCLE_SOURCE_INVALID" });
  });

  it.each([
    "ext::sh -c id",
    "fd::7",
    "git+ext::sh -c id",
    "https::x",
    "http://h/a",
    "git://h/a",
    "ftp://h/a",
    "rsync://h/a",
    "javascript://h/a",
    "git+ssh+ext://h/a",
    "ext://h/a",
  ])("T074: the protocol of %j is refused", (text) => {
    expect(refused(text)).toMatchObject({ code: "LIFECYCLE_SOURCE_PROTOCOL" });
  });

  it.each([
    "https://ada:secret@h/a",
    "https://ghp_secret@h/a",
    "ssh://ada:secret@h/a",
    "https://:secret@h/a",
  ])("T078: a credential in %j is refused and not repeated", (text) => {
    const error = refused(text);
    expect(error.code).toBe("LIFECYCLE_SOURCE_CREDENTIALS");
    expect(`${error.message} ${error.hint ?? ""} ${String(error.cause)}`).not.toContain("secret");
  });

  it.each([
    "",
    "https://",
    "https://h",
    "https://h/",
    "https:///a",
    "https://h/a/../b",
    "https://h/./a",
    "https://h//a",
    "https://h/a?x=1",
    "https://h/%2e%2e/a",
    "https://h/a%2fb",
    "https://h/a%00",
    "https://h/a%0a",
    "https://h/a%5cb",
    "https://h/a%zz",
    "https://h/a b",
    "https://h/a\\b",
    "https://h/a\nb",
    "https://h/a\0",
    "https://h/ä",
    "https://hä/a",
    "https://h:0/a",
    "https://h:65536/a",
    "https://h:x/a",
    "https://h./a",
    "ssh://a b@h/x",
    "file://host/a",
    "file:///a/../b",
    "file://a",
    "git@host:/abs",
    "git@host:../x",
    "git@host:",
    "host:path",
    "C:\\x",
    "C:/x",
    "a:b",
    `https://h/${"a".repeat(3000)}`,
    "\u001b[31mx",
    "https://h/a\u202eb",
    "https://0x7f.1:/a",
    "git@ho st:x",
  ])("refuses %j", (text) => {
    expect(refused(text).code).toBe("LIFECYCLE_SOURCE_INVALID");
  });

  it.each([
    "--output=x",
    "-x",
    "--upload-pack=touch x",
    "refs/../..",
    "..",
    "a..b",
    "@{-1}",
    "main@{1}",
    "HEAD~1",
    "HEAD^",
    "a:b",
    "refs/*",
    "a?",
    "a[b]",
    "a\\b",
    "a b",
    "a\nb",
    "a\0b",
    "a\u202eb",
    "a\u200bb",
    "",
    "/a",
    "a/",
    "a//b",
    ".a",
    "a/.b",
    "a.lock",
    "a.lock/b",
    "a.",
    "@",
    "x".repeat(256),
    "x".repeat(10_000),
  ])("T075: the ref %j is refused", (ref) => {
    expect(refused("https://h/a", ref).code).toBe("LIFECYCLE_REF_INVALID");
    if (!ref.includes("/") && !ref.includes("@") && !/[\0\n]/.test(ref) && ref.length < 1000) {
      expect(refused(`https://h/a@${ref}`).code).toBe("LIFECYCLE_REF_INVALID");
    }
  });

  it("hands git nothing that is not one of three protocols, and throws nothing but its own error", () => {
    const parts = [
      "https://",
      "ssh://",
      "file://",
      "git+",
      "ext::",
      "git@",
      "h",
      "/",
      ":",
      "@",
      "-",
      "..",
      "%2e",
      "#",
      "?",
      "a",
      "[",
      "]",
      "\\",
      " ",
    ];
    const texts = fc.oneof(
      fc.string(),
      fc.array(fc.constantFrom(...parts), { maxLength: 12 }).map((list) => list.join("")),
    );
    fc.assert(
      fc.property(texts, (text) => {
        try {
          const source = parseSource(text);
          if (source.type !== "git") return;
          expect(source.url.href).toMatch(
            /^(?:https:\/\/[^-/@]|ssh:\/\/(?:\w[\w.-]*@)?[^-/@]|file:\/\/\/[^-]|\w[\w.-]*@[^-/@])/,
          );
          expect(source.url.href).not.toMatch(/[\s\\?#]|::|\/\.\.?(?:\/|$)/);
        } catch (error) {
          expect(error).toBeInstanceOf(LifecycleError);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
