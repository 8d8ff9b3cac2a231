"""What a figure is called, by its own words and its neighbours."""
