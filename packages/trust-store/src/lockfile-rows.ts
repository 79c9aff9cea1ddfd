import type { DisableRecord, LockedPlugin, Lockfile } from "./lockfile.ts";
import { sameInstall, type InstallSubject } from "./trust-subject.ts";

/** Returns the row of a plugin, or undefined if none of that name is installed. */
export function findPlugin(lock: Lockfile, name: string): LockedPlugin | undefined {
  return lock.plugins.find((row) => row.name === name);
}

/** Returns a lockfile in which this row stands for its name, instead of whatever did. */
export function putPlugin(lock: Lockfile, row: LockedPlugin): Lockfile {
  return { ...lock, plugins: [...lock.plugins.filter(({ name }) => name !== row.name), row].sort(byName) };
}

/** Returns a lockfile without the plugin, and without its disable record (TRU-05). */
export function removePlugin(lock: Lockfile, subject: InstallSubject): Lockfile {
  const plugins = lock.plugins.filter((row) => !sameInstall(row, subject));
  return enablePlugin({ ...lock, plugins }, subject);
}

/** Returns the disable record of an install subject, or undefined: its digest plays no part (TRU-05). */
export function findDisabled(lock: Lockfile, subject: InstallSubject): DisableRecord | undefined {
  return lock.disabled.find((row) => sameInstall(row, subject));
}

/** Returns a lockfile that disables an install subject; the newest reason stands. */
export function disablePlugin(lock: Lockfile, record: DisableRecord): Lockfile {
  return { ...lock, disabled: [...enablePlugin(lock, record).disabled, record].sort(byName) };
}

/** Returns a lockfile without the disable record of an install subject. */
export function enablePlugin(lock: Lockfile, subject: InstallSubject): Lockfile {
  return { ...lock, disabled: lock.disabled.filter((row) => !sameInstall(row, subject)) };
}

function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}
