// Adds entries to a shared file, one locked read-modify-write each: add-entries.ts <root> <writer> <count>
import { join } from "node:path";
import { homePaths, readFileIfPresent, withHomeLock, writeFileAtomic } from "@ooo/home";

const [root = "", writer = "", count = "0"] = process.argv.slice(2);
const path = join(root, "entries.txt");
for (let entry = 0; entry < Number(count); entry += 1) {
  await withHomeLock(
    homePaths(root),
    async () => {
      const before = (await readFileIfPresent(path, { maxBytes: 1 << 20 })) ?? Buffer.alloc(0);
      await writeFileAtomic(path, `${before.toString()}${writer}-${entry}\n`);
    },
    { timeoutMs: 55_000 },
  );
}
