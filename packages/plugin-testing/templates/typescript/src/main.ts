import { runPlugin } from "../vendor/plugin-sdk.js";
import { plugin } from "./plugin.ts";

await runPlugin(plugin);
