"""Fetches pages named by feeds, sitemaps and lists into raw, politely, and remembers how far it got."""

from flows.collect.collector import Collected, collect

__all__ = ["Collected", "collect"]
