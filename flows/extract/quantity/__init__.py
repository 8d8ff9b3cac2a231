"""Numbers in digits and words, with what modifies them and their units."""
