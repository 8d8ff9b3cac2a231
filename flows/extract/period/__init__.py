"""When a figure is, and how it is held by then."""
