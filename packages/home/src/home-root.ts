import { homedir } from "node:os";
import { isAbsolute, join, normalize } from "node:path";
import { HomeError } from "./error.ts";

/** The environment variables that choose the home directory. */
export type HomeEnvironment = Readonly<Record<string, string | undefined>>;

/**
 * Returns the absolute path of the home directory: `OUROBOROS_HOME`, else `.ouroboros` in `HOME`, else in the home
 * directory of the user's account. Throws `HOME_BAD_ROOT` for a value that is relative, empty, not in its shortest
 * form, the user's whole home directory, or that holds a control character or a colon (it would split `PYTHONPATH`).
 */
export function homeRoot(env: HomeEnvironment): string {
  const userHome = env.HOME !== undefined && isAbsolute(env.HOME) ? env.HOME : homedir();
  if (env.OUROBOROS_HOME === undefined && !isAbsolute(userHome)) {
    throw new HomeError("HOME_BAD_ROOT", `HOME is ${JSON.stringify(userHome)}, expected an absolute path`, {
      path: userHome,
      hint: "set HOME to your home directory, or OUROBOROS_HOME to an absolute path",
    });
  }
  const root = env.OUROBOROS_HOME ?? join(userHome, ".ouroboros");
  const isSet = env.OUROBOROS_HOME !== undefined;
  const refuse = (expected: string): never => {
    const what = isSet ? "OUROBOROS_HOME" : "the home directory";
    throw new HomeError("HOME_BAD_ROOT", `${what} is ${JSON.stringify(root)}, expected ${expected}`, {
      path: root,
      hint: isSet
        ? "set OUROBOROS_HOME to an absolute path, or unset it to use ~/.ouroboros"
        : "set OUROBOROS_HOME to another directory",
    });
  };
  // An empty value is most often a variable that a script forgot to set: it must not mean the real home.
  if (!isAbsolute(root)) return refuse("an absolute path");
  if (/[\0-\x1f\x7f-\x9f:]/.test(root)) return refuse("no colon and no control character");
  const plain = root.replace(/(?<=.)\/+$/, "");
  if (normalize(plain) !== plain) return refuse("no `.`, `..` or `//`");
  if (plain === "/" || plain === normalize(userHome).replace(/(?<=.)\/+$/, "")) {
    return refuse("a directory of its own");
  }
  return plain;
}
