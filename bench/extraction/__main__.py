"""``python -m bench extraction [EVERY]``: all measurements of extraction; EVERY thins the pages of the slow one out."""

from __future__ import annotations

import sys

from bench.extraction import body, histories, page_noise

body.main()
histories.main()
page_noise.main(next((int(argument) for argument in sys.argv[1:] if argument.isdigit()), 1))
