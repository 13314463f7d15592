"""How well flattened News Sniffer comparisons are read back, on real edits whose two sides are known."""
