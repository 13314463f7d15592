"""How well and how fast two versions are compared, beside wikidiff2, News Sniffer, difflib and NewsDiffs' way."""
