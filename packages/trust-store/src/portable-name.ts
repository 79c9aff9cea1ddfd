import { isUtf8 } from "node:buffer";

/** Names that Windows keeps for devices, with any extension (Microsoft, "Naming Files, Paths, and Namespaces"). */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?:[. ]|$)/i;
const FORBIDDEN = /[\0-\x1f\x7f<>:"|?*\\/]/;
const GIT_SHORT_NAME = /^git~[0-9]+$/i;

/**
 * Returns why some file system could not hold a file of exactly this name (T079), as the end of a sentence that begins
 * with "the name", or undefined. `name` is one name of a path, one character per byte: attacker-controlled.
 */
export function portableNameFault(name: string): string | undefined {
  if (name === "." || name === ".." || name === "") return "is not a name";
  // Bytes that are not UTF-8 hold no characters beyond ASCII.
  const text = textOf(name) ?? "";
  if (FORBIDDEN.test(name) || /\p{Cc}/u.test(text))
    return 'holds a control character or one of < > : " | ? * \\ /';
  if (/[. ]$/.test(name)) return "ends in a dot or a space";
  if (DEVICE.test(name) || DEVICE.test(text)) return "is reserved for a device on Windows";
  if (GIT_SHORT_NAME.test(name) || foldName(name) === ".git") return "stands for .git on some file systems";
  return undefined;
}

/**
 * Returns a key that two names share if some file system holds only one of them: upper and lower case, Unicode normal
 * forms and ignorable characters do not count. `name` has one character per byte.
 */
export function foldName(name: string): string {
  if (isAscii(name)) return name.toLowerCase();
  const text = textOf(name);
  // Names that are not UTF-8 have no letters beyond ASCII; NUL keeps them apart from those that are.
  if (text === undefined) return `\0${name.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase())}`;
  return text
    .replaceAll(/\p{Default_Ignorable_Code_Point}/gu, "")
    .normalize("NFD")
    .toUpperCase()
    .toLowerCase()
    .normalize("NFD");
}

/** Returns the same as `foldName`, for every name of a path. */
export function foldPath(path: string): string {
  return isAscii(path) ? path.toLowerCase() : path.split("/").map(foldName).join("/");
}

function textOf(name: string): string | undefined {
  if (isAscii(name)) return name;
  const bytes = Buffer.from(name, "latin1");
  return isUtf8(bytes) ? bytes.toString("utf8") : undefined;
}

function isAscii(name: string): boolean {
  return !/[^\0-\x7f]/.test(name);
}
