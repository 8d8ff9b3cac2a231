"""Prints the data dictionary of the declared tables: `python -m schemas.dictionary > docs/data-dictionary.md`."""

from __future__ import annotations

from schemas.tables import PARTITION_KEYS, TABLES

_INTRODUCTION = f"""# Data dictionary

Made from `schemas/tables.py` by `python -m schemas.dictionary`; edit the declarations, not this page.

`articles`, `indicators` and `blocks` are hive-partitioned by `{"`, `".join(PARTITION_KEYS)}`: the calendar of
publication in Vietnam, integers without padding, 0 where the date is unknown.
"""


def data_dictionary() -> str:
    """The dictionary as Markdown."""
    parts = [_INTRODUCTION]
    for table in TABLES.values():
        parts.append(f"\n## {table.name}\n\n{table.description} Sorted by `{'`, `'.join(table.sort_by)}`.\n\n")
        parts.append("| column | type | meaning | unit | SDMX | example |\n|---|---|---|---|---|---|\n")
        for field in table.fields:
            kind = field.type if field.nullable else f"{field.type}, never null"
            example = field.example.replace("|", "\\|")
            parts.append(
                f"| `{field.name}` | {kind} | {field.description} | {field.unit or ''} | {field.sdmx or ''} | {example} |\n"
            )
    return "".join(parts)


if __name__ == "__main__":
    print(data_dictionary(), end="")
