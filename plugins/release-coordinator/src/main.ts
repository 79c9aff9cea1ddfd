import { runPlugin } from "@ooo/plugin-sdk";
import { plugin } from "./plugin.ts";

await runPlugin(plugin);
