/** Returns the words for a Python program, isolated from the host's own settings. */
export function python(...lines: readonly string[]): readonly string[] {
  return ["/usr/bin/python3", "-I", "-c", lines.join("\n")];
}

/** Returns the words for a shell program. */
export function shell(script: string): readonly string[] {
  return ["/bin/sh", "-c", script];
}

/**
 * Returns a Python program that makes raw system calls and prints, for each, its name and the name of the error it failed
 * with, or `ok`. `calls` are Python expressions: `name: [number, arguments...]`.
 */
export function syscalls(calls: Readonly<Record<string, string>>): readonly string[] {
  return python(
    "import ctypes, errno, os, socket",
    "libc = ctypes.CDLL(None, use_errno=True)",
    "buffer = ctypes.create_string_buffer(4096)",
    "def call(*words):",
    "    ctypes.set_errno(0)",
    "    result = libc.syscall(*[ctypes.c_long(word) if isinstance(word, int) else word for word in words])",
    "    return 'ok' if result != -1 else errno.errorcode[ctypes.get_errno()]",
    ...Object.entries(calls).map(
      ([name, words]) => `print(${JSON.stringify(name)}, call(${words}), flush=True)`,
    ),
  );
}
