/** Where the sandbox's own things stand inside. */
export const RUN_DIRECTORY = "/run/ooo";
/** An empty file, made last: where it exists, everything is mounted. */
export const ADMITTED = "/run/ooo/admitted";
/** The Node that runs the forwarder, and the directory with the egress socket and the certificates. */
export const FORWARDER_NODE = "/run/ooo/node";
export const EGRESS_DIRECTORY = "/run/ooo/egress";
