"""Raw bytes to `RawDocument`: find files, stream records, decode, read metadata."""

from flows.ingest.decode import decode, decode_record
from flows.ingest.readers import payloads

__all__ = ["decode", "decode_record", "payloads"]
