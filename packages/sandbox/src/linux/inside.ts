/** Where the sandbox's own things stand inside. Made last: where it exists, the sandbox is complete. */
export const RUN_DIRECTORY = "/run/ooo";
/** The Node that runs the forwarder, and the directory with the egress socket and the certificates. */
export const FORWARDER_NODE = "/run/ooo/node";
export const EGRESS_DIRECTORY = "/run/ooo/egress";
