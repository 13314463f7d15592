"""Extraction: body text and its time beside the bare extractor, page noise, and real histories."""
