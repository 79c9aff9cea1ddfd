/** How much is read of one pull request. What lies beyond is not known, and says so. */
export const LIMITS = {
  /** Entries of one page; GitHub gives no more. */
  pageSize: 100,
  /** Pages of files; GitHub lists 3,000 files at most. */
  filePages: 30,
  reviewPages: 20,
  checkPages: 20,
  conversationPages: 20,
  memberPages: 10,
  /** Rules of a CODEOWNERS file, and teams in it whose members are asked for. */
  ownerRules: 5000,
  ownerTeams: 20,
  /** Milliseconds before each new look while GitHub works out whether a merge is possible. */
  mergeableWaits: [500, 1500],
  /** Entries of one list that go into evidence, state and output. */
  listed: 20,
} as const;
