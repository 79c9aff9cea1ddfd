import { closeSync, realpathSync } from "node:fs";
import type { Egress } from "../egress/egress.ts";
import { openPath } from "./open-path.ts";

/** Opens what the forwarder needs: the Node that runs us, and the directory of the filter's socket; the descriptors are added to `held`. */
export function openEgressMounts(
  egress: Egress | undefined,
  held: DisposableStack,
): { readonly node: number; readonly directory: number } | undefined {
  if (egress === undefined) return undefined;
  return {
    node: openPath(realpathSync(process.execPath)),
    directory: openPath(realpathSync(egress.directory)),
  };
}
