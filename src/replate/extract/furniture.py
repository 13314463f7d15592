"""What the names on a page's elements say of their text: whether it is the article's or the page's.

Names are a weak sign, so only those that are hardly ever used for anything else are listed: a broad list
(share, promo, subscribe, timestamp) costs more article text than it saves (measured: F1 -.02 to -.08).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from lxml import html


@dataclass(frozen=True, slots=True, eq=False)
class Root:
    """An element that, by its tag, role or class names, holds what belongs to the page."""

    element: html.HtmlElement
    name: str


@dataclass(frozen=True, slots=True)
class Place:
    """What a stretch of text inherits from the elements around it.

    ``roots`` are the containers around it that say they hold no article text, the outermost first; whether
    that is believed depends on how much of the article they would take along. ``aside`` names a container
    that seldom holds article text, ``hidden`` says that a browser would not show it. ``insert`` is a box that
    is part of an article: an attachment, a box of facts, an address.
    """

    roots: tuple[Root, ...] = ()
    aside: str = ""
    hidden: bool = False
    caption: bool = False
    standfirst: bool = False
    byline: bool = False
    insert: bool = False


_FURNITURE_TAGS = frozenset(("nav", "menu", "dialog", "search"))
_ASIDE_TAGS = frozenset(("aside", "footer", "header", "form", "fieldset"))
_FURNITURE_ROLES = frozenset(
    ("navigation", "search", "banner", "contentinfo", "dialog", "alertdialog", "menu", "menubar")
)

# Names are looked for in lower case.
_FURNITURE_NAME = re.compile(
    r"(?:^|[\s_-])(?:"
    r"related[\s_-]?(?:articles?|stor(?:y|ies)|posts?|contents?|links?|news|items?|"
    r"topics?|navigation|videos?|reading|box|widget|list)?"
    r"|recirc\w*|recommend(?:ed|ations?)?|read[_-]?(?:more|next)|more[_-]?(?:stories|news|from|on|articles|like)"
    r"|also[_-]?(?:read|like)|you[_-]?may[_-]?(?:also[_-]?)?like|most[_-]?(?:read|"
    r"popular|viewed|shared|commented|recent)"
    r"|popular[_-]?(?:posts|stories|articles|news)|trending|next[_-]?(?:story|"
    r"article|post|up)|up[_-]?next|prev(?:ious)?[_-]?next"
    r"|outbrain|taboola|revcontent|zergnet|dianomi|plista|ligatus|nativo|disqus(?:[_-]thread)"
    r"?|livefyre|viafoura|coral[_-]?talk"
    r"|ad[_-]?(?:slot|unit|container|wrapper|banner|break|box|label|placeholder|"
    r"space|zone|block|text)s?|ads|adsense|adsbygoogle"
    r"|advert(?:s|isement|isements|ising|orial)?|dfp(?:[_-]\w+)?|google[_-]ads?|"
    r"gpt[_-]ad|sponsor(?:ed)?[_-]?(?:content|links?|posts?)?"
    r"|comments?(?:[_-]?(?:section|list|area|wrapper|container|thread|block|form|"
    r"respond|box|count))?|commentlist|respond|reader[_-]?comments"
    r"|newsletter(?:[_-]?\w+)?|subscribe[_-]?(?:box|form|widget|banner|cta)|sign[_-]?up[_-]?(?:box|"
    r"form|widget|banner)|mailing[_-]?list"
    r"|share(?:[_-]?(?:links?|buttons?|bar|tools?|icons?|widget|count|counts|"
    r"this|page))|sharing|sharedaddy|social[_-]?(?:share|links?|media|icons?|"
    r"buttons?|bar|tools?|count|follow)"
    r"|addthis(?:[_-]\w+)?|addtoany\w*|breadcrumbs?|pagination|pager|skip[_-]?(?:link|"
    r"to|nav)\w*|cookie(?:[_-]?(?:bar|banner|notice|consent|message|popup|law|"
    r"policy))"
    r"|consent(?:[_-]?\w+)?|gdpr(?:[_-]?\w+)?|onetrust(?:[_-]\w+)?|didomi(?:[_-]\w+)"
    r"?|cmp[_-](?:container|banner)|ticker|breaking[_-]?(?:bar|ticker|banner)"
    r"|site[_-]?(?:header|footer|nav|navigation)|global[_-]?(?:header|footer|"
    r"nav)|page[_-]?footer|main[_-]?(?:nav|menu)|nav[_-]?bar|navbar|navigation|"
    r"masthead"
    r"|widget[_-]?area|sidebar|side[_-]?bar|rail|right[_-]?(?:rail|col|column|"
    r"bar)|tag[_-]?(?:list|cloud|links)|tags[_-]?links|post[_-]?tags|article[_-]?tags"
    r"|author[_-]?(?:bio|box|info|card|profile)|about[_-]?(?:the[_-]?)?author|"
    r"print[_-]?only|view[_-]?count|page[_-]?views|change[_-]?history"
    r"|visually[_-]?hidden|screen[_-]?reader(?:[_-]text)?|sr[_-]only|toolbar|"
    r"tool[_-]?bar|infinite[_-]?scroll|next[_-]?page"
    r")(?:$|[\s_-])",
)
_MAX_NAMES = 500
_HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_CAPTION_NAME = re.compile(
    r"(?:^|[\s_-])(?:caption|figcaption|(?:image|photo|media|picture|img)[_-]?(?:caption|"
    r"credit|desc\w*)|photo[_-]?credit|cutline)",
)
_STANDFIRST_NAME = re.compile(
    r"(?:^|[\s_-])(?:standfirst|stand[_-]first|lede?(?:[_-]paragraph)?|lead[_-]?(?:paragraph|"
    r"text)|dek|deck|sub[_-]?(?:title|head|heading|headline)|article[_-]?(?:summary|"
    r"intro|description|excerpt)|chapeau|teaser[_-]?text|vorspann|entradilla)"
    r"(?:$|[\s_-])",
)
_INSERT_NAME = re.compile(
    r"(?:^|[\s_-])(?:attachments?|downloads?|fact[_-]?(?:box|file)|info[_-]?box|"
    r"call[_-]to[_-]action|vcard|address|key[_-]?(?:points|facts))(?:$|[\s_-])",
)
_BYLINE_NAME = re.compile(
    r"(?:^|[\s_-])(?:byline|by[_-]line|authors?|author[_-]?(?:name|names|link|"
    r"line)|article[_-]?(?:author|byline)|writer|firma|auteur|autor)(?:$|[\s_-])",
)


def place_of(element: html.HtmlElement, around: Place) -> Place:
    """Return the place inside ``element``, given the place around it."""
    tag = element.tag
    attributes = element.keys()
    if attributes == _CLASS_ALONE:
        says = _told_by_names(element.get("class", "")[:_MAX_NAMES])
    elif attributes:
        says = _told_by_all(element)
    elif tag in _FURNITURE_TAGS or tag in _ASIDE_TAGS:
        says = _NOTHING
    else:
        return around
    name = tag if tag in _FURNITURE_TAGS else says.furniture
    aside = around.aside or (tag if tag in _ASIDE_TAGS else says.aside)
    if not name and says is _NOTHING and aside == around.aside:
        return around
    return Place(
        roots=(*around.roots, Root(element, name)) if name else around.roots,
        aside=aside,
        hidden=around.hidden or says.hidden,
        caption=around.caption or says.caption,
        standfirst=around.standfirst or says.standfirst,
        byline=around.byline or says.byline,
        insert=around.insert or says.insert,
    )


class _Told(NamedTuple):
    """What the attributes of an element say."""

    furniture: str = ""
    aside: str = ""
    hidden: bool = False
    caption: bool = False
    standfirst: bool = False
    byline: bool = False
    insert: bool = False


_NOTHING = _Told()
_CLASS_ALONE = ["class"]


def _told_by_all(element: html.HtmlElement) -> _Told:
    """Read all telling attributes of an element."""
    classes, own_id = (
        _told_by_names(element.get("class", "")[:_MAX_NAMES]),
        _told_by_names(element.get("id", "")[:_MAX_NAMES]),
    )
    role = "dialog" if element.get("aria-modal") == "true" else element.get("role", "")
    hidden = (
        element.get("hidden") is not None
        or element.get("aria-hidden") == "true"
        or _HIDDEN_STYLE.search(element.get("style", "")[:_MAX_NAMES]) is not None
    )
    if not hidden and not role and (own_id is _NOTHING or classes is _NOTHING):
        return classes if own_id is _NOTHING else own_id
    return _Told(
        furniture=role if role in _FURNITURE_ROLES else classes.furniture or own_id.furniture,
        aside=role if role == "complementary" else "",
        hidden=hidden,
        caption=classes.caption or own_id.caption,
        standfirst=classes.standfirst or own_id.standfirst,
        byline=classes.byline or own_id.byline,
        insert=classes.insert or own_id.insert,
    )


@lru_cache(maxsize=16_384)
def _told_by_names(names: str) -> _Told:
    """Read class names or an id (pages repeat the same few, hence the bounded cache)."""
    names = names.lower()
    furniture = _FURNITURE_NAME.search(names)
    told = _Told(
        furniture=furniture[0].strip(" _-") if furniture else "",
        caption=_CAPTION_NAME.search(names) is not None,
        standfirst=_STANDFIRST_NAME.search(names) is not None,
        byline=_BYLINE_NAME.search(names) is not None,
        insert=_INSERT_NAME.search(names) is not None,
    )
    return _NOTHING if told == _NOTHING else told
