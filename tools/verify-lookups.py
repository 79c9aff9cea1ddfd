#!/usr/bin/env python3
"""Checks what no hash of an ooo audit ledger covers: SQLite's own structure, and the tables that queries go by.

usage: verify-lookups.py <database>

Prints a line per problem and exits 1, or nothing. See docs/spec/audit-ledger.md; standard library only.
"""
import pathlib
import sqlite3
import sys

LOOKUPS = {"plugin_entry": "$.event.plugin.name", "corr_entry": "$.corr"}


def problems_of(database):
    db = sqlite3.connect(pathlib.Path(database).absolute().as_uri() + "?mode=ro", uri=True)
    db.text_factory = lambda data: data.decode("utf-8", "surrogateescape")
    yield from (line for (line,) in db.execute("PRAGMA integrity_check") if line != "ok")
    ((size,),) = db.execute("SELECT size FROM head").fetchall()
    for table, path in LOOKUPS.items():
        named = f"""SELECT json_extract(body, '{path}') AS name, idx FROM entry
                    WHERE name NOT NULL AND idx < {int(size) // 256 * 256}"""
        for one, other in (named, f"SELECT * FROM {table}"), (f"SELECT * FROM {table}", named):
            for _, idx in db.execute(f"SELECT * FROM ({one}) EXCEPT SELECT * FROM ({other})"):
                yield f"event {idx} is not in {table} as what it is"


if __name__ == "__main__":
    try:
        problems = list(problems_of(*sys.argv[1:]))
    except (sqlite3.Error, TypeError, ValueError) as error:
        problems = [str(error)]
    print("\n".join(problems), end="")
    sys.exit(bool(problems))
