"""What kind of figure it is, what it is held against and what it is per."""
