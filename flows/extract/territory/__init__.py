"""Where a figure is."""
