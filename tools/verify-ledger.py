#!/usr/bin/env python3
"""Verifies an ooo audit ledger from docs/spec/audit-ledger.md alone: Python 3 standard library, none of our code.

usage: verify-ledger.py <database> [<witness file>] [--receipt "ledger <origin> <size> <root>"]...

Prints `ok ledger <origin> <size> <root>` and exits 0, or one line `<what> <sequence or range> <why>` per problem and
exits 1. Everything is checked but the Ed25519 signatures of the checkpoints: the standard library has no Ed25519.
"""
import base64, hashlib, json, re, sqlite3, sys, urllib.request

TILE = 256


def sha(data):
    return hashlib.sha256(data).digest()


def push(frontier, size, leaf):
    while size & 1:
        leaf = sha(b"\x01" + frontier.pop() + leaf)
        size >>= 1
    frontier.append(leaf)


def root_of(frontier):
    if not frontier:
        return sha(b"")
    root = frontier[-1]
    for node in reversed(frontier[:-1]):
        root = sha(b"\x01" + node + root)
    return root


def fold(nodes):
    while len(nodes) > 1:
        nodes = [sha(b"\x01" + nodes[i] + nodes[i + 1]) for i in range(0, len(nodes), 2)]
    return nodes[0]


def open_note(note, vkey):
    """Returns (origin, size, root) of a note in its one allowed form; the signature itself is not checked."""
    name, key_id, key = vkey.split("+", 2)
    key = base64.b64decode(key, validate=True)
    if len(key) != 33 or key[0] != 1 or sha(name.encode() + b"\n" + key)[:4].hex() != key_id:
        raise ValueError("bad verifier key")
    match = re.fullmatch(r"([^\s+]+)\n(0|[1-9][0-9]*)\n(\S+)\n\n— ([^\s+]+) (\S+)\n", note)
    if not match:
        raise ValueError("not a checkpoint")
    origin, size, encoded, signer, signature = match.groups()
    root, blob = base64.b64decode(encoded, validate=True), base64.b64decode(signature, validate=True)
    if base64.b64encode(root).decode() != encoded or base64.b64encode(blob).decode() != signature:
        raise ValueError("not the one encoding")
    if (origin, signer, blob[:4].hex(), len(blob), len(root)) != (name, name, key_id, 68, 32):
        raise ValueError("of another ledger")
    return origin, int(size), root


def witness_notes(path, report):
    data = open(path, "rb").read()
    if len(data) != 1024 or not any(data):
        report("WITNESS_INVALID", "-", "not two slots")
    for at in (0, 512):
        slot = data[at : at + 512]
        text = slot[:480].split(b"\0", 1)[0]
        if len(slot) == 512 and sha(slot[:480]) == slot[480:] and text.startswith(b"ooo-witness/1\n"):
            yield text[14:].decode()
        elif any(slot):
            report("WITNESS_INVALID", "-", f"slot {at // 512} does not check out")


def verify(database, witness, receipts, report):
    url = "file:" + urllib.request.pathname2url(database) + "?mode=ro"
    db = sqlite3.connect(url, uri=True)
    db.text_factory = lambda data: data.decode("utf-8", "surrogateescape")
    try:
        for (line,) in db.execute("PRAGMA integrity_check").fetchall():
            if line != "ok":
                report("DATABASE_DAMAGED", "-", line)
    except sqlite3.Error as error:
        report("DATABASE_DAMAGED", "-", error)
    ((vkey,),) = db.execute("SELECT vkey FROM log_key").fetchall()
    ((size, root, frontier, note),) = db.execute("SELECT size, root, frontier, note FROM head").fetchall()
    log = vkey.split("+", 1)[0]
    claims = [("head", note)] + [("kept", n) for (n,) in db.execute("SELECT note FROM checkpoint ORDER BY size")]
    for (stated, text) in db.execute("SELECT size, note FROM checkpoint"):
        if not text.startswith(f"{log}\n{stated}\n"):
            report("CHECKPOINT_INVALID", stated, "kept under another size")
    if witness:
        claims += [("witness", n) for n in witness_notes(witness, report)]
    wanted = {}
    for source, text in claims:
        try:
            origin, count, claimed = open_note(text, vkey)
            wanted.setdefault(count, []).append((source, claimed))
        except ValueError as error:
            report("NOTE_INVALID", source, error)
    for text in receipts:
        _, origin, count, claimed = text.split(" ")
        if origin != log:
            report("FOREIGN_RECEIPT", "-", origin)
        wanted.setdefault(int(count), []).append(("receipt", bytes.fromhex(claimed)))
    tree, tile, levels, expected, good = [], [], {}, 0, 0

    def compare():
        nonlocal good
        for source, claimed in wanted.pop(expected, []):
            if claimed != root_of(tree):
                report("ROOT", f"{good}-{expected}", f"the {source} knows other events")
            else:
                good = expected

    compare()
    rows = db.execute("SELECT idx, CAST(body AS BLOB), leaf FROM entry ORDER BY idx")
    for idx, body, leaf in rows:
        if idx >= size or idx < expected:
            report("EVENT_SURPLUS", idx, "behind the head")
            continue
        while expected < idx:
            report("EVENT_MISSING", expected, "no such row")
            push(tree, expected, bytes(32))
            tile.append(bytes(32))
            expected += 1
        computed = sha(b"\0" + body)
        if computed != leaf:
            report("EVENT_CHANGED", idx, "does not fit its leaf hash")
        try:
            value = json.loads(body)
            if value["idx"] != idx or value["log"] != log:
                report("EVENT_CHANGED", idx, "belongs elsewhere")
        except (ValueError, KeyError, TypeError):
            report("EVENT_CHANGED", idx, "is not an envelope")
        push(tree, idx, computed)
        tile.append(computed)
        expected += 1
        if len(tile) == TILE:
            stored = db.execute("SELECT hashes FROM tile WHERE n = ?", (idx // TILE,)).fetchone()
            for at, node in enumerate(tile):
                if not stored or stored[0][at * 32 : at * 32 + 32] != node:
                    report("EVENT_CHANGED", idx // TILE * TILE + at, "does not fit its tile")
            node, level, tile = fold(tile), 8, []
            while True:
                n = (idx + 1 >> level) - 1
                if db.execute("SELECT root FROM subtree WHERE level = ? AND n = ?", (level, n)).fetchone() != (node,):
                    report("HASH_CHANGED", n << level, f"subtree {level}/{n}")
                levels.setdefault(level, []).append(node)
                if len(levels[level]) < TILE:
                    break
                node, level = fold(levels.pop(level)), level + 8
        compare()
    for sequence in range(expected, size):
        report("EVENT_MISSING", sequence, "no such row")
    for count, found in wanted.items():
        report("ROLLED_BACK", count, f"the {found[0][0]} knows more than {size} events")
    if root_of(tree) != root or b"".join(tree) != frontier or note.split("\n")[1] != str(size):
        report("HEAD_INVALID", "-", "the head row is not of these events")
    return f"ok ledger {log} {size} {root.hex()}"


def main(args):
    receipts = [args[i + 1] for i, arg in enumerate(args) if arg == "--receipt"]
    paths = [arg for i, arg in enumerate(args) if arg != "--receipt" and (i == 0 or args[i - 1] != "--receipt")]
    problems = []
    try:
        result = verify(paths[0], paths[1] if len(paths) > 1 else None, receipts, lambda *p: problems.append(p))
    except (sqlite3.Error, OSError, ValueError, TypeError) as error:
        problems.append(("DATABASE_DAMAGED", "-", error))
    for problem in problems:
        print(*problem)
    if not problems:
        print(result)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
