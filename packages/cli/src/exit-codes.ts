/** What `ooo` itself exits with (contract, exit codes); any other code is the plugin's own. */
export const ExitCode = {
  success: 0,
  fault: 1,
  usage: 2,
  blocked: 77,
  wallTime: 124,
  sandboxFault: 125,
  cannotLaunch: 126,
  notFound: 127,
  cancelled: 130,
  limit: 137,
} as const;
