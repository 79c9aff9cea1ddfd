import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A service on loopback that plugins may be granted. */
export type Service = {
  readonly url: string;
  /** Requests that carried the user's own token, which only the host has. */
  authenticated(): number;
  close(): Promise<void>;
};

/** Starts it; it answers every request with an empty list. */
export async function startService(token: string): Promise<Service> {
  let authenticated = 0;
  const server = createServer((request, response) => {
    if (request.headers.authorization === `Bearer ${token}`) authenticated += 1;
    response.setHeader("content-type", "application/json").end("[]");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    authenticated: () => authenticated,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
