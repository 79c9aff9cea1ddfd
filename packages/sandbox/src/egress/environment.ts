import { EGRESS_DIRECTORY } from "../linux/inside.ts";

/** Where the forwarder listens: in the run's own network namespace, so that any two runs may use the same. */
export const FORWARDER_PORT = 3128;
/** File names in the egress directory. */
export const EGRESS_FILES = { socket: "s", certificate: "ca.pem", ready: "ready" } as const;

const PROXY = `http://127.0.0.1:${FORWARDER_PORT}`;
const CERTIFICATE = `${EGRESS_DIRECTORY}/${EGRESS_FILES.certificate}`;

/**
 * RUN-03: what common clients need to find the filter and to trust its certificates. The filter answers every TLS
 * connection itself, so its authority is the only one that a client ever needs.
 */
export const EGRESS_ENVIRONMENT: Readonly<Record<string, string>> = {
  HTTP_PROXY: PROXY,
  HTTPS_PROXY: PROXY,
  http_proxy: PROXY,
  https_proxy: PROXY,
  NO_PROXY: "localhost,127.0.0.1,::1",
  no_proxy: "localhost,127.0.0.1,::1",
  NODE_USE_ENV_PROXY: "1",
  NODE_EXTRA_CA_CERTS: CERTIFICATE,
  SSL_CERT_FILE: CERTIFICATE,
  CURL_CA_BUNDLE: CERTIFICATE,
  REQUESTS_CA_BUNDLE: CERTIFICATE,
  GIT_SSL_CAINFO: CERTIFICATE,
  CARGO_HTTP_CAINFO: CERTIFICATE,
  DENO_CERT: CERTIFICATE,
};
