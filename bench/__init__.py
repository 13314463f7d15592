"""Measurements beside peers, as ratios in one run."""
