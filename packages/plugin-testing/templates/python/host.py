"""A client of the host protocol 0.1 in the standard library only: one request at a time."""

import json
import os
import socket


class HostError(Exception):
    """What the host answered instead of a result; `code` is `SCOPE_REQUIRED`, `NOT_AVAILABLE` and so on."""

    def __init__(self, error):
        super().__init__(error["message"])
        self.code = error["data"]["code"]
        self.hint = error["data"].get("hint")


class Host:
    """The host that started this process. Without one, every request fails with `NOT_AVAILABLE`."""

    def __init__(self, environment=os.environ):
        descriptor = environment.get("OOO_PROTOCOL_FD")
        self._channel = socket.socket(fileno=int(descriptor)) if descriptor else None
        self._lines = self._channel.makefile("rb") if self._channel else None
        self._last_id = 0

    def request(self, method, **params):
        """Makes a request and returns its result."""
        if self._channel is None:
            message = f"{method} needs a host: start this with `ooo`"
            raise HostError({"message": message, "data": {"code": "NOT_AVAILABLE"}})
        self._last_id += 1
        self._send({"jsonrpc": "2.0", "id": self._last_id, "method": method, "params": params})
        for line in self._lines:
            message = json.loads(line)
            if "id" not in message:
                continue  # A notification: `cancel` comes together with SIGTERM.
            if "error" in message:
                raise HostError(message["error"])
            return message["result"]
        raise HostError({"message": "the host has gone", "data": {"code": "PROTOCOL_CLOSED"}})

    def log(self, text, level="info"):
        """Writes to the log that the user sees."""
        if self._channel is not None:
            self._send({"jsonrpc": "2.0", "method": "log", "params": {"level": level, "message": text[:5000]}})

    def _send(self, message):
        self._channel.sendall(json.dumps(message).encode() + b"\n")
