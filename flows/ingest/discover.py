"""Finds the files under a raw root, in a stable order, and says of every path what it is."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from flows.records import FileKind, Rejection

ENDINGS: dict[FileKind, tuple[str, ...]] = {
    "text": (".txt",),
    "page": (".html", ".htm", ".xhtml"),
    "record": (".jsonl",),
    "archive": (".warc",),
}
COMPRESSIONS = (".gz", ".zst")
SIDECAR_ENDINGS = (".json", ".yaml", ".yml")


@dataclass(frozen=True, slots=True)
class RawFile:
    """A file that a reader knows. `uri` is relative to the raw root, with `/`."""

    path: Path
    uri: str
    kind: FileKind
    compression: str | None
    sidecar: Path | None


def kind_of(name: str) -> tuple[FileKind, str | None] | None:
    """What a file name promises: its kind and compression, or None where no reader knows it."""
    lower = name.lower()
    compression = next((c for c in COMPRESSIONS if lower.endswith(c)), None)
    if compression:
        lower = lower[: -len(compression)]
    kind = next((kind for kind, endings in ENDINGS.items() if lower.endswith(endings)), None)
    return (kind, compression) if kind else None


def _bare(name: str) -> str:
    """`a.txt.gz` → `a`."""
    lower = name.lower()
    for ending in (*COMPRESSIONS, *ENDINGS["text"], *ENDINGS["page"]):
        if lower.endswith(ending):
            name, lower = name[: -len(ending)], lower[: -len(ending)]
    return name


def discover(root: Path) -> Iterator[RawFile | Rejection | str]:
    """Walk `root` in the order of names: files to read, paths that cannot be read, and names ignored.

    A plain string is the uri of a file of a kind that no reader knows. Hidden files and folders are passed over.
    Symbolic links are followed; a link that leads back into itself is rejected as `symlink-loop`.

    Raises:
        FileNotFoundError: `root` does not exist.
        NotADirectoryError: `root` is no folder.
    """
    if not root.exists():
        raise FileNotFoundError(f"no folder {root}; create it, or name another with --raw")
    if not root.is_dir():
        raise NotADirectoryError(f"{root} is no folder; --raw takes the folder that holds the files")
    yield from _walk(root, "", frozenset({root.resolve()}))


def _walk(folder: Path, prefix: str, above: frozenset[Path]) -> Iterator[RawFile | Rejection | str]:
    try:
        names = sorted(entry.name for entry in os.scandir(folder) if not entry.name.startswith("."))
    except OSError as error:
        yield unreadable(prefix.rstrip("/"), error)
        return
    present = frozenset(names)
    for name in names:
        path, uri = folder / name, prefix + name
        known = kind_of(name)
        try:
            mode = path.stat().st_mode
        except OSError as error:
            if known or error.errno == errno.ELOOP:
                yield unreadable(uri, error)
            else:
                yield uri
            continue
        if stat.S_ISDIR(mode):
            real = path.resolve()
            if real in above:
                yield Rejection(uri, "ingest", "symlink-loop", f"{uri} links to a folder above itself; remove the link")
            else:
                yield from _walk(path, f"{uri}/", above | {real})
        elif not known:
            yield uri
        elif not stat.S_ISREG(mode):
            yield Rejection(uri, "ingest", "unreadable", f"{uri} is no regular file; replace it by one")
        else:
            kind, compression = known
            yield RawFile(
                path, uri, kind, compression, _sidecar(folder, name, present) if kind in ("text", "page") else None
            )


def _sidecar(folder: Path, name: str, present: frozenset[str]) -> Path | None:
    bare = _bare(name)
    return next((folder / (bare + ending) for ending in SIDECAR_ENDINGS if bare + ending in present), None)


def unreadable(uri: str, error: OSError, sha256: str | None = None) -> Rejection:
    """The rejection for an operating-system error while reading `uri`."""
    if error.errno == errno.ELOOP:
        return Rejection(
            uri,
            "ingest",
            "symlink-loop",
            f"{uri} is a link that leads back to itself; remove it",
            None,
            sha256,
        )
    if error.errno == errno.ENOENT:
        return Rejection(
            uri, "ingest", "vanished", f"{uri} was listed but is gone; put it back or run again", None, sha256
        )
    return Rejection(
        uri,
        "ingest",
        "unreadable",
        f"{uri} cannot be read ({error.strerror or error}); check its permissions",
        None,
        sha256,
    )
