"""Text tools that several stages share: the ladder of equality, sentences and words."""
