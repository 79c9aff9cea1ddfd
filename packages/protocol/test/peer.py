"""A plugin that speaks the host protocol with Python's standard library, as docs/spec/host-protocol.md describes it."""

import base64
import json
import os
import socket
import sys

CHUNK = 48 * 1024  # bytes of a chunk before base64
WINDOW = 8  # chunks that we ask for in advance


class HostError(Exception):
    def __init__(self, error):
        super().__init__(error["message"])
        self.code = error["data"]["code"]
        self.data = error["data"]


class Host:
    def __init__(self):
        self.socket = socket.socket(fileno=int(os.environ["OOO_PROTOCOL_FD"]))
        self.lines = self.socket.makefile("rb")
        self.last_id = 0
        self.cancelled = None

    def send(self, **message):
        text = json.dumps({"jsonrpc": "2.0", **message}, separators=(",", ":"))
        self.socket.sendall(text.encode() + b"\n")

    def notify(self, method, **params):
        self.send(method=method, params=params)

    def receive(self):
        """Returns the next message; a `cancel` of the whole run is kept and passed over."""
        while True:
            line = self.lines.readline()
            if not line:
                raise EOFError("the host closed the connection")
            message = json.loads(line)
            if message.get("method") == "cancel":
                self.cancelled = message["params"]["reason"]
            elif message.get("id", 0) is None:
                raise HostError(message["error"])
            else:
                return message

    def start(self, name, params):
        self.last_id += 1
        self.send(id=self.last_id, method=name, params=params)
        return self.last_id

    def request(self, name, **params):
        """Makes a request without streams and returns its result."""
        return self.wait(self.start(name, params))

    def wait(self, number):
        """Returns the result of a request; credit and stop of an earlier one may still come in and are dropped."""
        while True:
            message = self.receive()
            if message.get("id") == number and "method" not in message:
                if "error" in message:
                    raise HostError(message["error"])
                return message["result"]

    def fetch(self, method, url, body=b""):
        """Sends a request with a body and returns the status and the body of the response."""
        number = self.start("http.request", {"method": method, "url": url, "body": True})
        chunks = [body[at : at + CHUNK] for at in range(0, len(body), CHUNK)]
        sent, credit, is_ended = 0, 0, False
        result, received, is_done = None, [], False
        self.notify("stream.credit", id=number, stream="response", chunks=WINDOW)
        while result is None or not is_done or not is_ended:
            while not is_ended and (credit > 0 or sent == len(chunks)):
                if sent == len(chunks):
                    self.notify("stream.end", id=number, stream="request", chunks=sent)
                    is_ended = True
                else:
                    data = base64.b64encode(chunks[sent]).decode()
                    self.notify("stream.chunk", id=number, stream="request", seq=sent, data=data)
                    sent, credit = sent + 1, credit - 1
            if result is not None and is_done and is_ended:
                break
            message = self.receive()
            params = message.get("params", {})
            kind = message.get("method", "answer")
            if kind == "answer" and "error" in message:
                if not is_ended:
                    self.notify("stream.end", id=number, stream="request", chunks=sent)
                raise HostError(message["error"])
            if kind == "answer":
                result = message["result"]
            elif kind == "stream.credit":
                credit += params["chunks"]
            elif kind == "stream.stop" and not is_ended:
                self.notify("stream.end", id=number, stream="request", chunks=sent)
                is_ended = True
            elif kind == "stream.chunk":
                received.append(base64.b64decode(params["data"]))
                self.notify("stream.credit", id=number, stream="response", chunks=1)
            elif kind == "stream.end":
                is_done = True
        return result["status"], b"".join(received)


def main():
    host = Host()
    report = {}
    hello = host.request("host.hello", versions=["0.1"], sdk={"name": "peer.py", "version": "1.0.0"})
    report["version"] = hello["version"]
    report["invocation"] = hello["invocation_id"]
    report["value"] = host.request("state.get", key="greeting")["value"]
    status, body = host.fetch("POST", "https://echo.test/", bytes(range(256)) * 8192)
    report["status"] = status
    report["echo"] = body == bytes(range(256)) * 8192
    try:
        host.fetch("POST", "https://blocked.test/", b"x" * 1_000_000)
    except HostError as error:
        report["blocked"] = [error.code, error.data["scope"], error.data["declared"]]
    number = host.start("ledger.query", {})
    host.notify("request.cancel", id=number)
    try:
        host.wait(number)
    except HostError as error:
        report["cancelled"] = error.code
    host.notify("log", level="info", message="waiting for the end")
    while host.cancelled is None:
        host.request("progress.report", message="waiting")
    report["reason"] = host.cancelled
    print(json.dumps(report))
    sys.stdout.flush()
    host.send(id=1, method="state.get", params={"key": "greeting"})  # an id is never used twice
    try:
        host.receive()
    except HostError as error:
        print(error.code)


main()
