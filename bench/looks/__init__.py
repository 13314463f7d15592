"""Page noise and true edits through deciding: what is left of noise after three looks, and what of edits."""
