"""Text to facts: numbers → quantities → attributes → names, times, places → catalogue codes."""

from flows.extract.engine import VERSION, extract_article, extract_facts

__all__ = ["VERSION", "extract_article", "extract_facts"]
