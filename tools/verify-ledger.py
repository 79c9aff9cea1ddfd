#!/usr/bin/env python3
"""Verifies an ooo audit ledger from docs/spec/audit-ledger.md alone: Python 3 standard library, none of our code.

Prints `ok ledger <origin> <size> <root>` and exits 0, or one line `<what> <sequence or range> <why>` per problem and
exits 1. Everything is checked but the Ed25519 signatures of the checkpoints: the standard library has no Ed25519.
"""
import argparse, base64, hashlib, json, pathlib, re, sqlite3, sys

TILE = 256


def sha(data):
    return hashlib.sha256(data).digest()


def push(frontier, size, leaf):
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


def open_note(note, vkey):
    """Returns (size, root) of a note in its one allowed form; the signature itself is not checked."""
    name, key_id, key = vkey.split("+", 2)
    key = base64.b64decode(key, validate=True)
    if len(key) != 33 or key[0] != 1 or sha(name.encode() + b"\n" + key)[:4].hex() != key_id:
        raise ValueError("bad verifier key")
    match = re.fullmatch(r"(\S+)\n(0|[1-9][0-9]*)\n(\S+)\n\n— (\S+) (\S+)\n", note)
    origin, size, root, signer, blob = match.groups() if match else [""] * 5
    hashed, signed = base64.b64decode(root, validate=True), base64.b64decode(blob, validate=True)
    if base64.b64encode(hashed).decode() != root or base64.b64encode(signed).decode() != blob:
        raise ValueError("not the one encoding")
    if (origin, signer, signed[:4].hex(), len(signed), len(hashed)) != (name, name, key_id, 68, 32):
        raise ValueError("not a checkpoint of this ledger")
    return int(size), hashed


def witness_notes(path, report):
    data = pathlib.Path(path).read_bytes()
    if len(data) != 1024 or not any(data):
        report("WITNESS_INVALID", "-", "not two slots")
    for slot in (data[:512], data[512:]):
        text = slot[:480].split(b"\0", 1)[0]
        if sha(slot[:480]) == slot[480:] and text.startswith(b"ooo-witness/1\n"):
            yield "witness", None, text[14:].decode()
        elif any(slot):
            report("WITNESS_INVALID", "-", "a slot does not check out")


def check_structure(db, size, report):
    try:
        for (line,) in db.execute("PRAGMA integrity_check"):
            if line != "ok":
                report("DATABASE_DAMAGED", "-", line)
        for table, path in (("plugin_entry", "$.event.plugin.name"), ("corr_entry", "$.corr")):
            named = f"SELECT json_extract(body, '{path}') AS name, idx FROM entry WHERE name NOT NULL AND idx < ?"
            sql = f"SELECT idx FROM ({named} EXCEPT SELECT * FROM {table}) UNION SELECT idx FROM (SELECT * FROM {table} EXCEPT {named})"
            for (idx,) in db.execute(sql, (size - size % TILE,) * 2):
                report("DATABASE_DAMAGED", idx, f"is not in {table} as what it is")
    except sqlite3.Error as error:
        report("DATABASE_DAMAGED", "-", error)


def verify(database, witness, receipts, report):
    db = sqlite3.connect(pathlib.Path(database).absolute().as_uri() + "?mode=ro", uri=True)
    db.text_factory = lambda data: data.decode("utf-8", "surrogateescape")
    ((vkey,),) = db.execute("SELECT vkey FROM log_key").fetchall()
    ((size, root, frontier, note),) = db.execute("SELECT size, root, frontier, note FROM head").fetchall()
    log = vkey.split("+", 1)[0]
    check_structure(db, size, report)

    # Every root that somebody signed or kept, by the number of events that it is of.
    wanted = {}
    notes = [("head", size, note)]
    notes += [("kept", *row) for row in db.execute("SELECT size, note FROM checkpoint ORDER BY size")]
    for source, stated, text in notes + (list(witness_notes(witness, report)) if witness else []):
        try:
            count, claimed = open_note(text, vkey)
            wanted.setdefault(count, []).append((source, claimed))
            if stated not in (None, count):
                report("CHECKPOINT_INVALID", stated, f"the {source} is of {count} events")
        except ValueError as error:
            report("NOTE_INVALID", source, error)
    for _, origin, count, claimed in (text.split(" ") for text in receipts):
        wanted.setdefault(int(count), []).append(("receipt", bytes.fromhex(claimed)))
        if origin != log:
            report("FOREIGN_RECEIPT", "-", origin)

    for (idx,) in db.execute("SELECT idx FROM entry WHERE idx < 0 OR idx >= ?", (size,)):
        report("EVENT_SURPLUS", idx, "behind the head")
    rows = db.execute("SELECT idx, CAST(body AS BLOB), leaf FROM entry WHERE idx >= 0 ORDER BY idx")
    row, tree, leaves, tiles, good = rows.fetchone(), [], [], [], 0
    for at in range(size + 1):
        for source, claimed in wanted.pop(at, []):
            if claimed == root_of(tree):
                good = at
            else:
                report("ROOT", f"{good}-{at}", f"the {source} knows other events")
        if at == size:
            break
        leaf = bytes(32)
        if row and row[0] == at:
            (_, body, stored), row = row, rows.fetchone()
            leaf = sha(b"\0" + body)
            if leaf != stored:
                report("EVENT_CHANGED", at, "does not fit its leaf hash")
            try:
                value = json.loads(body)
                if (value["idx"], value["log"]) != (at, log):
                    report("EVENT_CHANGED", at, "belongs elsewhere")
            except (ValueError, KeyError, TypeError):
                report("EVENT_CHANGED", at, "is not an envelope")
        else:
            report("EVENT_MISSING", at, "no such row")
        push(tree, at, leaf)
        leaves.append(leaf)
        if len(leaves) == TILE:
            (hashes,) = db.execute("SELECT hashes FROM tile WHERE n = ?", (len(tiles),)).fetchone() or (b"",)
            for k, leaf in enumerate(leaves):
                if hashes[k * 32 : k * 32 + 32] != leaf:
                    report("EVENT_CHANGED", len(tiles) * TILE + k, "does not fit its tile")
            tiles.append(fold(leaves))
            leaves = []
    for count, found in wanted.items():
        report("ROLLED_BACK", count, f"the {found[0][0]} knows more than {size} events")
    level, nodes = 8, tiles
    while nodes:
        stored = dict(db.execute("SELECT n, root FROM subtree WHERE level = ?", (level,)))
        for n, node in enumerate(nodes):
            if stored.get(n) != node:
                report("HASH_CHANGED", n << level, f"subtree {level}/{n}")
        nodes = [fold(nodes[n : n + TILE]) for n in range(0, len(nodes) - TILE + 1, TILE)]
        level += 8
    if root_of(tree) != root or b"".join(tree) != frontier:
        report("HEAD_INVALID", "-", "the head row is not of these events")
    return f"ok ledger {log} {size} {root.hex()}"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("database")
    parser.add_argument("witness", nargs="?")
    parser.add_argument("--receipt", action="append", default=[])
    args, problems = parser.parse_args(), []
    try:
        result = verify(args.database, args.witness, args.receipt, lambda *problem: problems.append(problem))
    except (sqlite3.Error, OSError, ValueError, TypeError) as error:
        problems.append(("DATABASE_DAMAGED", "-", error))
    for problem in problems or [(result,)]:
        print(*problem)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
