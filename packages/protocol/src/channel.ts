import { Socket } from "node:net";
import type { Duplex } from "node:stream";
import { ProtocolError } from "./error.ts";

/** RUN-03: the environment variable that names the descriptor of the channel. */
export const PROTOCOL_FD_VARIABLE = "OOO_PROTOCOL_FD";

/** RUN-05: the descriptor that the host gives a plugin. */
export const PROTOCOL_FD = 3;

/**
 * Returns the channel that the environment names, or undefined if it names none: the program was not started by a host.
 * Throws `ProtocolError` with code `PROTOCOL_CHANNEL_LOST` if the descriptor is not an open channel.
 */
export function openChannel(environment: Readonly<Record<string, string | undefined>>): Duplex | undefined {
  const text = environment[PROTOCOL_FD_VARIABLE];
  if (text === undefined || text === "") return undefined;
  try {
    if (!/^[1-9][0-9]{0,5}$/.test(text) || Number(text) < PROTOCOL_FD)
      throw new RangeError("not a descriptor");
    return new Socket({ fd: Number(text), readable: true, writable: true });
  } catch (cause) {
    throw new ProtocolError(
      "PROTOCOL_CHANNEL_LOST",
      `${PROTOCOL_FD_VARIABLE} must name an open socket, got ${JSON.stringify(text)}`,
      { cause },
    );
  }
}
