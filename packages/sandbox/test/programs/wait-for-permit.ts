/** A host that sets a run up and never permits it: `wait-for-permit <state directory> <writable> <none | filtered>`. */
import { runWithPermit } from "../support/run-with-permit.ts";

const [stateDirectory = "", writable = "", network] = process.argv.slice(2);
const never = new Promise(() => undefined);
setInterval(() => undefined, 60_000);
await runWithPermit({
  stateDirectory,
  writable,
  network: network === "filtered" ? "filtered" : "none",
  permit: never,
});
