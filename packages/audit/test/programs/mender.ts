/** A process that does one of `MENDS`: `mender.ts <directory> <name>`. It prints `done`. */
import { writeSync } from "node:fs";
import { MENDS, type Mend } from "../support/mend.ts";

const [directory = "", name = ""] = process.argv.slice(2);
await MENDS[name as Mend](directory);
writeSync(1, "done\n");
process.exit(0);
