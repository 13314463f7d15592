"""A bookmark that asks, on the page one is reading, what was changed there. Pure."""

from __future__ import annotations

import json
from urllib.parse import quote

_CODE = 'void(location.href={}+"/find?q="+encodeURIComponent(location.href))'


def bookmarklet(base: str) -> str:
    """Give the bookmark's address: code that takes the open page's address to the pages under ``base``.

    On our own pages it does nothing when clicked, as their policy runs no code in links; it is there to be kept.
    """
    return "javascript:" + quote(_CODE.format(json.dumps(base)), safe="/:()=+.,?")
