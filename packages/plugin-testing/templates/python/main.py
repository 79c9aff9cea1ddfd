"""Greets people and counts files. `sys.argv` is the command's name, then the words as they were typed."""

import argparse
import os
import sys

from host import Host, HostError


def parser_of(name):
    """A parser that refuses, with usage and exit code 2, what nobody declared: the host passes such words on."""
    return argparse.ArgumentParser(prog=f"ooo my-plugin {name}", allow_abbrev=False)


def greet(host, words):
    parser = parser_of("greet")
    parser.add_argument("who")
    parser.add_argument("--loud", action="store_true")
    typed = parser.parse_args(words)
    times = 1
    try:
        found = host.request("state.get", key=typed.who)
        times += found.get("value", 0)
        host.request("state.set", key=typed.who, value=times)
    except HostError as error:
        if error.code != "NOT_AVAILABLE":
            raise
    greeting = f"Hello, {typed.who}!"
    print(f"{greeting.upper() if typed.loud else greeting} ({times})")
    return 0


def count(_host, words):
    parser_of("count").parse_args(words)
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
