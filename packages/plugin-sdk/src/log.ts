import type { Notifications, PluginConnection } from "@ooo/protocol";
import type { Log } from "./context.ts";
import { SDK_LIMITS } from "./limits.ts";

type Line = Notifications["log"]["params"];

/** Returns the log of a run. */
export function openLog(connection: Pick<PluginConnection, "notify">): Log {
  const write =
    (level: Line["level"]) =>
    (message: string, fields?: Line["fields"]): void => {
      try {
        connection.notify("log", toLine(level, message, fields));
      } catch {
        // A log never ends the work that it tells of: the fields were not JSON.
        connection.notify("log", toLine(level, message, undefined));
      }
    };
  return { debug: write("debug"), info: write("info"), warn: write("warn"), error: write("error") };
}

function toLine(level: Line["level"], message: string, fields: Line["fields"]): Line {
  // Half of the line: a character takes up to three bytes, one that is escaped six.
  const text = message.toWellFormed();
  const cut =
    text.length <= SDK_LIMITS.maxLogMessage &&
    Buffer.byteLength(JSON.stringify(text)) <= SDK_LIMITS.maxLogFieldBytes
      ? text
      : `${text.slice(0, 5000).toWellFormed()}…`;
  const isSmall =
    fields !== undefined && Buffer.byteLength(JSON.stringify(fields)) <= SDK_LIMITS.maxLogFieldBytes / 2;
  return { level, message: cut, ...(isSmall ? { fields } : {}) };
}
