import { SANDBOX_PATHS } from "../policy.ts";

/** A file that is made for the sandbox and exists nowhere on the host. */
export type MadeFile = { readonly path: string; readonly content: Buffer };

/** RUN-06: one user, one group, localhost, and no resolver. */
export function accountFiles(userName: string, uid: number, gid: number): readonly MadeFile[] {
  return [
    {
      path: "/etc/passwd",
      content: Buffer.from(`${userName}:x:${uid}:${gid}::${SANDBOX_PATHS.home}:/bin/sh\n`),
    },
    { path: "/etc/group", content: Buffer.from(`${userName}:x:${gid}:\n`) },
    { path: "/etc/hosts", content: Buffer.from("127.0.0.1 localhost\n::1 localhost\n") },
    { path: "/etc/nsswitch.conf", content: Buffer.from("passwd: files\ngroup: files\nhosts: files\n") },
  ];
}
