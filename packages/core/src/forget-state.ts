import { existsSync } from "node:fs";
import type { Home } from "@ooo/home";
import type { Owner } from "./owner.ts";
import { sqliteStateStore } from "./sqlite-state-store.ts";
import { StateDatabase } from "./state-database.ts";

/**
 * Deletes the state of a plugin that was removed (LIF-15): of this name from this source, whatever its bytes. Evidence
 * and handoffs stay. Throws `CoreError`.
 */
export async function forgetState(home: Home, owner: Owner): Promise<void> {
  if (!existsSync(home.state)) return;
  const database = await StateDatabase.open(home.state);
  try {
    await sqliteStateStore(() => Promise.resolve(database)).forget(owner);
  } finally {
    database.close();
  }
}
