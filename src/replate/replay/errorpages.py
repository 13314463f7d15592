"""Whether a state is really a "Page not found" page that was sent as if it were an article (a soft 404). Pure."""

from __future__ import annotations

import re

_MOST_WORDS = 150  # an error page says little; a longer text under such a title is an article about one
_CODE = r"(?:40[0134]|410|429|451|50[0-4])"
_THING = r"(?:page|article|file|resource|document|content|story|site)"
_NAME = (  # what an error calls itself
    rf"(?:(?:the|this|that|your) )?{_THING}(?: (?:that )?you(?:[’']re| (?:are|were))? (?:requested|looking for))?"
    r" (?:(?:was|is|could|can|has|does) )*"
    r"(?:(?:not|no longer|cannot) (?:be )?(?:found|available|exists?|here)|unavailable|missing|gone"
    r"|been (?:removed|moved|deleted))"
    rf"|we (?:can[’']?t|can ?not|could not|couldn[’']t) find (?:the|that|this|your) {_THING}.{{0,30}}"
    r"|not found|(?:access|permission) denied|forbidden|unauthori[sz]ed|gone|bad (?:gateway|request)"
    r"|gateway time-?out|(?:internal )?server error|(?:service|temporarily) (?:temporarily )?unavailable"
    r"|too many requests|something went wrong|an error (?:has )?occurred|technical (?:problem|difficult)\w*"
)
_TITLE = re.compile(
    rf"(?:(?:error|http)[ :#-]*)?(?:{_CODE}[ :–—-]*)?(?:(?:sorry|oops|whoops)[,.! ]*)*(?:{_NAME}|(?<=\d)|(?<=\d[ :-]))"
    rf"[ .!:–—-]*(?:\(?(?:error )?{_CODE}\)?)?[ .!]*",
    re.IGNORECASE,
)
_BARE = re.compile(r"(?:error|sorry|oops|whoops)?[ :#!,.-]*", re.IGNORECASE)
_TELLING = re.compile(
    r"if you (?:entered|typed|pasted) (?:a|the) (?:web )?(?:address|url)"
    r"|check (?:that )?(?:it|the (?:web )?(?:address|url)) is correct"
    r"|(?:page|article) (?:you (?:are|were) looking for|you requested|was not found|could not be found|cannot be found)"
    r"|may have been (?:moved|removed|deleted)|you do not have permission|the requested url|try again later",
    re.IGNORECASE,
)
_SITE_NAME = re.compile(r"\s+[|–—-]\s+[^|–—]{1,60}$")


def is_error_page(title: str, text: str) -> bool:
    """Whether title and text (visible words) are those of an error page.

    Said of a short text whose title is nothing but an error's name (the site's name behind it aside), or has
    nothing to say while the text gives an error page's usual advice.
    """
    if len(text.split()) > _MOST_WORDS:
        return False
    whole = " ".join(title.split())
    for words in (whole, _SITE_NAME.sub("", whole)):
        if words and _TITLE.fullmatch(words):
            return True
        if _BARE.fullmatch(words) and (_TELLING.search(text) or (words and not text.strip())):
            return True
    return False
