// Takes the lock, says so, and keeps it until it is killed: hold-lock.ts <root>
import { homePaths, withHomeLock } from "@ooo/home";

await withHomeLock(
  homePaths(process.argv[2] ?? ""),
  async () => {
    process.stdout.write("held\n");
    await new Promise((resolve) => setTimeout(resolve, 50_000));
  },
  { purpose: "test" },
);
