"""Changes many files as one: new files beside the old, a journal, then renames; a cut is rolled forward or back."""

from __future__ import annotations

import json
from dataclasses import dataclass, field

from flows.load.store import Store

FOLDER = "_commit"
_JOURNAL = f"{FOLDER}/journal.json"


@dataclass(slots=True)
class Commit:
    """Files to put in place and to delete. Nothing that readers see changes before `apply`."""

    store: Store
    _moves: list[tuple[str, str]] = field(default_factory=list)
    _deletes: list[str] = field(default_factory=list)

    def put(self, name: str, data: bytes) -> None:
        """Stage `data` as the new contents of `name`."""
        staged = f"{FOLDER}/{len(self._moves):06d}.staged"
        self.store.write(staged, data)
        self._moves.append((staged, name))

    def delete(self, name: str) -> None:
        self._deletes.append(name)

    def apply(self) -> int:
        """Put everything in place, in the order staged; returns the number of files changed."""
        if not self._moves and not self._deletes:
            return 0
        entry = json.dumps({"moves": self._moves, "deletes": self._deletes}).encode()
        self.store.write(f"{_JOURNAL}.staged", entry)
        self.store.move(f"{_JOURNAL}.staged", _JOURNAL)
        return recover(self.store)


def recover(store: Store) -> int:
    """Finish a commit whose journal was written, clear one whose was not; returns the number of files changed.

    Run before reading a warehouse for writing. Every step may be repeated, so a recovery may be killed, too.
    """
    changed = 0
    if store.exists(_JOURNAL):
        journal = json.loads(store.read(_JOURNAL))
        for staged, name in journal["moves"]:
            if store.exists(staged):
                store.move(staged, name)
                changed += 1
        for name in journal["deletes"]:
            store.delete(name)
            changed += 1
        store.delete(_JOURNAL)
    for left in store.files(FOLDER):
        store.delete(left)
    return changed
