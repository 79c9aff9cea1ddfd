/** Processor architectures that the filter knows, as `process.arch` names them. */
export type FilterArch = "x64" | "arm64";

/** `AUDIT_ARCH_*` of linux/audit.h: what `seccomp_data.arch` holds. */
export const AUDIT_ARCH: Readonly<Record<FilterArch, number>> = { x64: 0xc000003e, arm64: 0xc00000b7 };

/** Calls that fail with EPERM whatever their arguments are. T061 to T065, T119. `[x64, arm64]`, null where absent. */
export const REFUSED = {
  // Keys of the host's user and kernel facilities that are not in a namespace.
  keyctl: [250, 219],
  add_key: [248, 217],
  request_key: [249, 218],
  bpf: [321, 280],
  perf_event_open: [298, 241],
  userfaultfd: [323, 282],
  memfd_secret: [447, 447],
  fanotify_init: [300, 262],
  syslog: [103, 116],
  lookup_dcookie: [212, 18],
  // Another process's memory and descriptors.
  ptrace: [101, 117],
  process_vm_readv: [310, 270],
  process_vm_writev: [311, 271],
  process_madvise: [440, 440],
  pidfd_getfd: [438, 438],
  kcmp: [312, 272],
  move_pages: [279, 239],
  migrate_pages: [256, 238],
  // Mounts and namespaces.
  mount: [165, 40],
  umount2: [166, 39],
  pivot_root: [155, 41],
  chroot: [161, 51],
  unshare: [272, 97],
  setns: [308, 268],
  fsopen: [430, 430],
  fsconfig: [431, 431],
  fsmount: [432, 432],
  fspick: [433, 433],
  open_tree: [428, 428],
  open_tree_attr: [467, 467],
  move_mount: [429, 429],
  mount_setattr: [442, 442],
  open_by_handle_at: [304, 265],
  name_to_handle_at: [303, 264],
  quotactl: [179, 60],
  quotactl_fd: [443, 443],
  // The machine itself.
  kexec_load: [246, 104],
  kexec_file_load: [320, 294],
  init_module: [175, 105],
  finit_module: [313, 273],
  delete_module: [176, 106],
  swapon: [167, 224],
  swapoff: [168, 225],
  reboot: [169, 142],
  acct: [163, 89],
  settimeofday: [164, 170],
  clock_settime: [227, 112],
  sethostname: [170, 161],
  setdomainname: [171, 162],
  vhangup: [153, 58],
  nfsservctl: [180, 42],
  iopl: [172, null],
  ioperm: [173, null],
  modify_ldt: [154, null],
  uselib: [134, null],
  ustat: [136, null],
  sysfs: [139, null],
  _sysctl: [156, null],
} as const satisfies Record<string, SyscallNumbers>;

/** Calls that answer ENOSYS, so that a runtime takes its older path. T062; clone3 and openat2 hide their flags. */
export const ABSENT = {
  io_uring_setup: [425, 425],
  io_uring_enter: [426, 426],
  io_uring_register: [427, 427],
  clone3: [435, 435],
  openat2: [437, 437],
} as const satisfies Record<string, SyscallNumbers>;

/** Calls that are judged by an argument (filter.ts). */
export const JUDGED = {
  clone: [56, 220],
  socket: [41, 198],
  socketpair: [53, 199],
  ioctl: [16, 29],
  personality: [135, 92],
  chmod: [90, null],
  fchmod: [91, 52],
  fchmodat: [268, 53],
  fchmodat2: [452, 452],
  open: [2, null],
  openat: [257, 56],
  creat: [85, null],
  mknod: [133, null],
  mknodat: [259, 33],
} as const satisfies Record<string, SyscallNumbers>;

/** The number on x64 and on arm64. */
type SyscallNumbers = readonly [x64: number, arm64: number | null];

/** Returns the number of a call, or null where the architecture does not have it. */
export function syscallNumber(numbers: SyscallNumbers, arch: FilterArch): number | null {
  return numbers[arch === "x64" ? 0 : 1];
}
