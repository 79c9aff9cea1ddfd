import { closeSync, realpathSync } from "node:fs";
import type { Egress } from "../egress/egress.ts";
import { openPath } from "./open-path.ts";

/** Opens what the forwarder needs: the Node that runs us, and the directory of the filter's socket. Added to `held`. */
export function openEgressMounts(
  egress: Egress | undefined,
  held: DisposableStack,
): { readonly node: number; readonly directory: number } | undefined {
  if (egress === undefined) return undefined;
  const hold = (path: string): number => held.adopt(openPath(realpathSync(path)), closeSync);
  return { node: hold(process.execPath), directory: hold(egress.directory) };
}
