"""Runs a program on a terminal of its own and types what a person would.

at-terminal.py '[["pattern", "text to type"], ...]' program words...

Each text is typed a while after its pattern was seen. Prints all that was on the screen; its exit code is the program's,
128 + n for signal n.
"""
import json
import os
import pty
import re
import select
import sys
import time

steps = json.loads(sys.argv[1])
pid, fd = pty.fork()
if pid == 0:
    os.execvp(sys.argv[2], sys.argv[2:])
screen, at, due = "", 0, None
while True:
    if due is None and steps:
        seen = re.compile(steps[0][0]).search(screen, at)
        if seen:
            at, due = seen.end(), time.monotonic() + 1.0
    if due is not None and time.monotonic() >= due:
        os.write(fd, steps.pop(0)[1].encode())
        due = None
    if not select.select([fd], [], [], 0.05)[0]:
        continue
    try:
        data = os.read(fd, 65536)
    except OSError:
        break
    if not data:
        break
    screen += data.decode("utf-8", "replace")
sys.stdout.write(screen.replace("\r\n", "\n"))
code = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
sys.exit(code if code >= 0 else 128 - code)
