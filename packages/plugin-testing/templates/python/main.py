"""Greets people and counts files. `sys.argv` is the command's name, then the words as they were typed."""

import os
import sys

from host import Host, HostError


def greet(host, words):
    who = " ".join(word for word in words if not word.startswith("--"))
    if not who:
        print("usage: ooo my-plugin greet <who> [--loud]", file=sys.stderr)
        return 2
    times = 1
    try:
        found = host.request("state.get", key=who)
        times += found.get("value", 0)
        host.request("state.set", key=who, value=times)
    except HostError as error:
        if error.code != "NOT_AVAILABLE":
            raise
    greeting = f"Hello, {who}!"
    print(f"{greeting.upper() if '--loud' in words else greeting} ({times})")
    return 0


def count(_host, _words):
    directory = os.environ.get("OUROBOROS_PLUGIN_WORKDIR", ".")
    print(sum(entry.is_file() for entry in os.scandir(directory)), "files")
    return 0


COMMANDS = {"greet": greet, "count": count}


def main(arguments):
    name, *words = arguments or [""]
    if name not in COMMANDS:
        print(f"error: commands are {', '.join(COMMANDS)}", file=sys.stderr)
        return 2
    try:
        return COMMANDS[name](Host(), words)
    except HostError as error:
        print(f"error: {error}", file=sys.stderr)
        if error.hint:
            print(f"hint: {error.hint}", file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
