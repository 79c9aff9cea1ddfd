import { existsSync, lstatSync, readlinkSync } from "node:fs";

/** System directories: a link (merged /usr) is remade as a link, a directory is mounted read-only. ENF-01 */
const SYSTEM_DIRECTORIES = ["/usr", "/bin", "/sbin", "/lib", "/lib32", "/lib64", "/libx32", "/nix/store"];

/** What of `/etc` programs need to run at all: the loader's cache, certificates, zone, and static tables. */
const SYSTEM_FILES = [
  "/etc/ld.so.cache",
  "/etc/ld.so.conf",
  "/etc/ld.so.conf.d",
  "/etc/alternatives",
  "/etc/ssl/certs",
  "/etc/ssl/openssl.cnf",
  "/etc/ca-certificates",
  "/etc/pki/tls/certs",
  "/etc/pki/ca-trust/extracted",
  "/etc/crypto-policies",
  "/etc/localtime",
  "/etc/mime.types",
  "/etc/protocols",
  "/etc/services",
];

/** Returns the bubblewrap words that make the base system visible, read-only, as this host has it. */
export function systemMounts(): readonly string[] {
  return [
    ...SYSTEM_DIRECTORIES.flatMap((path) => {
      const stat = lstatSync(path, { throwIfNoEntry: false });
      if (stat === undefined) return [];
      return stat.isSymbolicLink() ? ["--symlink", readlinkSync(path), path] : ["--ro-bind", path, path];
    }),
    // A link such as /etc/localtime is followed, so its target is what appears.
    ...SYSTEM_FILES.flatMap((path) => ["--ro-bind-try", path, path]),
  ];
}

/** Of the machine and its user, not of the run: keys, kernel memory, timers. Most are readable by uid 0 only. T072 */
const HIDDEN_PROC = [
  "/proc/kallsyms",
  "/proc/kcore",
  "/proc/key-users",
  "/proc/keys",
  "/proc/kmsg",
  "/proc/kpagecgroup",
  "/proc/kpagecount",
  "/proc/kpageflags",
  "/proc/latency_stats",
  "/proc/pagetypeinfo",
  "/proc/sched_debug",
  "/proc/slabinfo",
  "/proc/timer_list",
  "/proc/vmallocinfo",
];

/** Returns the bubblewrap words that put nothing in the place of these files, as far as this kernel has them. */
export function hiddenProc(): readonly string[] {
  return HIDDEN_PROC.filter((path) => existsSync(path)).flatMap((path) => ["--ro-bind", "/dev/null", path]);
}
