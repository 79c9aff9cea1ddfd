import { isUtf8 } from "node:buffer";

/** Names that Windows keeps for devices, with any extension (Microsoft, "Naming Files, Paths, and Namespaces"). */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?:[. ]|$)/i;

/** Returns why no file of that name is written, or undefined. `bytes` are one name of a git tree: attacker-controlled. */
export function nameFault(bytes: Buffer): string | undefined {
  if (!isUtf8(bytes)) return "is not UTF-8";
  const name = bytes.toString();
  if (name === "" || name === "." || name === "..") return "is not a name";
  if (name.includes("/")) return "holds a slash";
  if (/[\p{Cc}<>:"|?*\\]/u.test(name)) return 'holds a control character or one of < > : " | ? * \\';
  if (/[. ]$/.test(name)) return "ends in a dot or a space";
  if (DEVICE.test(name)) return "is reserved for a device on Windows";
  if (/^git~[0-9]+$/i.test(name) || foldName(name) === ".git") return "stands for .git on some file systems";
  return undefined;
}

/** Returns a key that two names share if some file system holds only one of them. */
export function foldName(name: string): string {
  if (!/[^\0-\x7f]/.test(name)) return name.toLowerCase();
  return name
    .replaceAll(/\p{Default_Ignorable_Code_Point}/gu, "")
    .normalize("NFD")
    .toUpperCase()
    .toLowerCase()
    .normalize("NFD");
}
