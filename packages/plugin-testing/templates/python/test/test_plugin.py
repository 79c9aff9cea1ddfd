"""Runs the plugin as the host does: a process, with a socket for the protocol. `python3 -m unittest discover test`"""

import json
import os
import pathlib
import socket
import subprocess
import sys
import tempfile
import threading
import unittest

MAIN = pathlib.Path(__file__).resolve().parent.parent / "main.py"


def run(*words, state=None, directory="."):
    """Runs the plugin; with a state, against a host that keeps it. Returns exit code and stdout."""
    environment = {**os.environ, "OUROBOROS_PLUGIN_WORKDIR": str(directory)}
    command = [sys.executable, "-B", str(MAIN), *words]
    if state is None:
        done = subprocess.run(command, env=environment, capture_output=True, text=True)
        return done.returncode, done.stdout
    near, far = socket.socketpair()
    environment["OOO_PROTOCOL_FD"] = str(far.fileno())
    host = threading.Thread(target=answer, args=(near, state))
    host.start()
    with far:
        done = subprocess.run(
            command, env=environment, capture_output=True, text=True, pass_fds=[far.fileno()]
        )
    host.join()
    return done.returncode, done.stdout


def answer(channel, state):
    """A host that knows `state.get` and `state.set` only."""
    with channel, channel.makefile("rb") as lines:
        for line in lines:
            message = json.loads(line)
            params = message["params"]
            if message["method"] == "state.set":
                state[params["key"]] = params["value"]
                result = {"version": 1}
            elif params["key"] in state:
                result = {"found": True, "value": state[params["key"]], "version": 1}
            else:
                result = {"found": False}
            answer = {"jsonrpc": "2.0", "id": message["id"], "result": result}
            channel.sendall(json.dumps(answer).encode() + b"\n")


class PluginTest(unittest.TestCase):
    def test_greet_counts_how_often(self):
        state = {"Ada": 2}
        self.assertEqual(run("greet", "Ada", state=state), (0, "Hello, Ada! (3)\n"))
        self.assertEqual(state, {"Ada": 3})

    def test_greet_works_without_a_host(self):
        self.assertEqual(run("greet", "Ada", "--loud"), (0, "HELLO, ADA! (1)\n"))

    def test_greet_needs_someone_to_greet(self):
        self.assertEqual(run("greet")[0], 2)

    def test_what_nobody_declared_is_refused(self):
        self.assertEqual(run("greet", "Ada", "--lout"), (2, ""))
        self.assertEqual(run("greet", "Ada", "Lovelace"), (2, ""))
        self.assertEqual(run("count", "twice"), (2, ""))

    def test_count_counts_files_not_directories(self):
        with tempfile.TemporaryDirectory() as directory:
            pathlib.Path(directory, "a.txt").write_text("a")
            pathlib.Path(directory, "sub").mkdir()
            self.assertEqual(run("count", directory=directory), (0, "1 files\n"))


if __name__ == "__main__":
    unittest.main()
