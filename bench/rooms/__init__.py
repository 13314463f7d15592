"""The reading room under load, beside a bare server that renders the same pages from memory."""
