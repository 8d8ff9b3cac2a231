"""Rows to Parquet: atomic, idempotent, hive-partitioned; the warehouse is a function of the documents seen."""
