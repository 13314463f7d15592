"""Text tools that several stages share: folding and digests."""
