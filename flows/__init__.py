"""Solieu: raw Vietnamese news text in, tables of the figures that it states out."""
