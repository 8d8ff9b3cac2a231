"""`RawDocument` to `Article`: every non-blank character belongs to one labelled block, with a reason."""

from flows.clean.article import VERSION, clean_document, clean_text, label_document

__all__ = ["VERSION", "clean_document", "clean_text", "label_document"]
