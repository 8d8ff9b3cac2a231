"""What Solieu writes and what it knows: tables declared once, vocabularies as data files."""
