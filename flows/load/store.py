"""Files of a warehouse, on a local disk or an object store, behind one small interface (pyarrow's file systems)."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from pyarrow import fs


class WarehouseBusy(Exception):
    """Another run holds the warehouse's lock."""


class Store:
    """A folder of files. Paths are relative to it, with `/`."""

    def __init__(self, location: str | Path) -> None:
        text = str(location)
        if "://" in text:
            self._fs, self._root = fs.FileSystem.from_uri(text)
            self.local: Path | None = None
        else:
            self.local = Path(text).absolute()
            self._fs, self._root = fs.LocalFileSystem(), str(self.local)
        self.location = text

    def path(self, name: str) -> str:
        return f"{self._root}/{name}"

    @property
    def filesystem(self) -> Any:
        """The pyarrow file system; paths on it come from `path`."""
        return self._fs

    def files(self, folder: str) -> list[str]:
        """All files below `folder`, sorted, relative to the store."""
        selector = fs.FileSelector(self.path(folder), recursive=True, allow_not_found=True)
        prefix = len(self._root) + 1
        found = self._fs.get_file_info(selector)
        return sorted(info.path[prefix:] for info in found if info.type == fs.FileType.File)

    def exists(self, name: str) -> bool:
        return bool(self._fs.get_file_info(self.path(name)).type == fs.FileType.File)

    def read(self, name: str) -> bytes:
        with self._fs.open_input_stream(self.path(name)) as stream:
            return bytes(stream.readall())

    def write(self, name: str, data: bytes) -> None:
        """Write a file in full and make it durable; not atomic by itself (see `move`)."""
        self._fs.create_dir(self.path(name).rsplit("/", 1)[0], recursive=True)
        if self.local:
            with (self.local / name).open("wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
        else:
            with self._fs.open_output_stream(self.path(name)) as stream:
                stream.write(data)

    def move(self, source: str, target: str) -> None:
        """Put `source` in the place of `target`; atomic on a local disk."""
        self._fs.create_dir(self.path(target).rsplit("/", 1)[0], recursive=True)
        if self.local:
            (self.local / source).replace(self.local / target)
            self._sync_folder((self.local / target).parent)
        else:
            self._fs.move(self.path(source), self.path(target))

    def delete(self, name: str) -> None:
        """Delete a file if it is there, and folders that it leaves empty."""
        if not self.exists(name):
            return
        self._fs.delete_file(self.path(name))
        if self.local:
            folder = (self.local / name).parent
            while folder != self.local and not any(folder.iterdir()):
                folder.rmdir()
                folder = folder.parent

    @staticmethod
    def _sync_folder(folder: Path) -> None:
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)

    @contextmanager
    def lock(self) -> Iterator[None]:
        """Hold the warehouse for writing. A killed holder frees it. An object store has no lock.

        Raises:
            WarehouseBusy: another process holds it.
        """
        if not self.local:
            yield
            return
        import fcntl

        self.local.mkdir(parents=True, exist_ok=True)
        with (self.local / ".lock").open("w") as file:
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError as error:
                raise WarehouseBusy(
                    f"another run is writing to {self.location}; wait for it to end, or name another --warehouse"
                ) from error
            yield
