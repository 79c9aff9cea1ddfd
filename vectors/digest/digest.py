"""Prints the digest of a directory by CONTRACT DIG-01, over every file and link in it: `python3 digest.py <directory>`.

Written from the contract alone, with nothing but Python's standard library, to hold the vectors and other
implementations against.
"""

import hashlib
import os
import stat
import sys


def entries(directory: bytes, prefix: bytes = b""):
    with os.scandir(directory) as names:
        for name in names:
            path = prefix + name.name
            status = name.stat(follow_symlinks=False)
            if stat.S_ISLNK(status.st_mode):
                yield path, b"0777", os.readlink(name.path)
            elif stat.S_ISDIR(status.st_mode):
                yield from entries(name.path, path + b"/")
            elif stat.S_ISREG(status.st_mode):
                with open(name.path, "rb") as file:
                    yield path, b"0755" if status.st_mode & 0o100 else b"0644", file.read()
            else:
                raise SystemExit(f"{path!r} is no file, directory or link")


def digest(directory: bytes) -> str:
    whole = hashlib.sha256()
    for path, mode, content in sorted(entries(directory)):
        content_hash = hashlib.sha256(content).hexdigest().encode()
        whole.update(mode + b"\0" + path + b"\0" + content_hash + b"\0")
    return "sha256:" + whole.hexdigest()


if __name__ == "__main__":
    print(digest(os.fsencode(sys.argv[1])))
