"""Checks per second for what a look can meet, beside bare trafilatura on the same pages in the same run."""
