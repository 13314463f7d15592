"""Measurements beside peers, as ratios within one run: ``python -m bench [name ...]``."""
