#!/usr/bin/env python3
"""Verifies an ooo audit ledger from docs/spec/audit-ledger.md alone: Python 3 standard library, none of our code.

usage: verify-ledger.py <database> <witness file> [<receipt>...]

Prints `ok ledger <origin> <size> <root>`, or a line per problem and exits 1. Not checked: the Ed25519 signatures, which
the standard library does not know, and what no hash covers, the lookups: verify-lookups.py.
"""
import base64
import hashlib
import json
import pathlib
import re
import sqlite3
import sys


def sha(data):
    return hashlib.sha256(data).digest()


def push(frontier, size, leaf):
    """Adds a leaf to the frontier of a tree of `size` leaves."""
    while size & 1:
        leaf = sha(b"\x01" + frontier.pop() + leaf)
        size >>= 1
    frontier.append(leaf)


def root_of(frontier):
    root = frontier[-1] if frontier else sha(b"")
    for node in reversed(frontier[:-1]):
        root = sha(b"\x01" + node + root)
    return root


def fold(nodes):
    frontier = []
    for at, node in enumerate(nodes):
        push(frontier, at, node)
    return root_of(frontier)


def open_note(note, name, key_id):
    """Returns size and root of a checkpoint in its one allowed form: parse, print, compare."""
    size, root, blob = re.fullmatch(r"\S+\n(0|[1-9][0-9]*)\n(\S+)\n\n\S+ \S+ (\S+)\n", note).groups()
    root, blob = base64.b64decode(root), base64.b64decode(blob)
    texts = [base64.b64encode(data).decode() for data in (root, blob)]
    printed = f"{name}\n{size}\n{texts[0]}\n\n— {name} {texts[1]}\n"
    if (printed, len(root), len(blob), blob[:4].hex()) != (note, 32, 68, key_id):
        raise ValueError("not a checkpoint of this ledger")
    return int(size), root


def verify(database, witness, *receipts):
    """Yields what is wrong, and in the end, if nothing is, what there is."""
    db = sqlite3.connect(pathlib.Path(database).absolute().as_uri() + "?mode=ro", uri=True)
    db.text_factory = lambda data: data.decode("utf-8", "surrogateescape")
    ((vkey,),) = db.execute("SELECT vkey FROM log_key").fetchall()
    log, key_id, key = vkey.split("+", 2)
    if sha(log.encode() + b"\n" + base64.b64decode(key, validate=True))[:4].hex() != key_id:
        yield "KEY_INVALID - of another id"
    ((size, root, frontier, head),) = db.execute("SELECT size, root, frontier, note FROM head").fetchall()
    notes = [(size, head), *db.execute("SELECT size, note FROM checkpoint")]
    slots = pathlib.Path(witness).read_bytes()
    for slot in (slots[:512], slots[512:]):
        if sha(slot[:480]) == slot[480:] and slot.startswith(b"ooo-witness/1\n"):
            notes.append((None, slot[14:480].split(b"\0", 1)[0].decode()))
        elif any(slot) or not any(slots):
            yield "WITNESS_INVALID - a slot does not check out"
    claims = []
    for stated, note in notes:
        try:
            claims.append(open_note(note, log, key_id))
            if stated not in (None, claims[-1][0]):
                yield f"CHECKPOINT_INVALID {stated} is of another size"
        except (AttributeError, ValueError):
            yield f"NOTE_INVALID {stated} is no checkpoint of this ledger"
    for _, origin, count, claimed in (receipt.split(" ") for receipt in receipts):
        claims.append((int(count) if origin == log else -1, bytes.fromhex(claimed)))

    known, tree, leaves, tiles = {0: root_of([])}, [], [], []
    counts = {count for count, _ in claims}
    for idx, body, leaf in db.execute("SELECT idx, CAST(body AS BLOB), leaf FROM entry ORDER BY idx"):
        if not 0 <= idx < size:
            yield f"EVENT_SURPLUS {idx} is behind the head"
            continue
        at = len(tiles) * 256 + len(leaves)
        if idx != at:
            break
        computed = sha(b"\0" + body)
        try:
            value = json.loads(body)
            fits = (computed, at, log) == (leaf, value["idx"], value["log"])
        except (ValueError, KeyError, TypeError):
            fits = False
        if not fits:
            yield f"EVENT_CHANGED {at} does not fit its leaf hash or its place"
        push(tree, at, computed)
        leaves.append(computed)
        if at + 1 in counts:
            known[at + 1] = root_of(tree)
        if len(leaves) == 256:
            (hashes,) = db.execute("SELECT hashes FROM tile WHERE n = ?", (len(tiles),)).fetchone() or (b"",)
            for k, leaf in enumerate(leaves):
                if hashes[k * 32:k * 32 + 32] != leaf:
                    yield f"EVENT_CHANGED {at - 255 + k} does not fit its tile"
            tiles.append(fold(leaves))
            leaves = []
    if len(tiles) * 256 + len(leaves) < size:
        yield f"EVENT_MISSING {len(tiles) * 256 + len(leaves)} to {size - 1}, some or all"
    if (root_of(tree), b"".join(tree)) != (root, frontier):
        yield "HEAD_INVALID - the head row is not of these events"
    for count, claimed in sorted(claims):
        if known.get(count) != claimed:
            yield f"ROOT {count} somebody knows other events"
    level, nodes = 8, tiles
    while nodes:
        stored = dict(db.execute("SELECT n, root FROM subtree WHERE level = ?", (level,)))
        if [stored.get(n) for n in range(len(nodes))] != nodes:
            yield f"HASH_CHANGED - a subtree of level {level} does not fit"
        nodes = [fold(nodes[n:n + 256]) for n in range(0, len(nodes) - 255, 256)]
        level += 8
    yield f"ok ledger {log} {size} {root.hex()}"


if __name__ == "__main__":
    try:
        lines = list(verify(*sys.argv[1:]))
    except (sqlite3.Error, OSError, ValueError, TypeError) as error:
        lines = [f"DATABASE_DAMAGED - {error}", ""]
    print("\n".join(lines[:-1] or lines))
    sys.exit(len(lines) > 1)
