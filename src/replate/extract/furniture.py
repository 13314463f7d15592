"""What the names on a page's elements say of their text: is it the article's, or does it belong to the page?

Names are a weak sign, so only those that are hardly ever used for anything else are listed: a broad list
(share, promo, subscribe, timestamp) costs more article text than it saves (measured: F1 -.02 to -.08).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from lxml import html


@dataclass(frozen=True, slots=True)
class Place:
    """What a stretch of text inherits from the elements around it.

    ``furniture`` names a container that never holds article text, ``aside`` one that seldom does, ``hidden``
    says that a browser would not show it. ``article`` counts the ``<article>`` elements around it.
    """

    furniture: str = ""
    aside: str = ""
    hidden: bool = False
    caption: bool = False
    standfirst: bool = False
    byline: bool = False


_FURNITURE_TAGS = frozenset(("nav", "menu", "dialog", "search"))
_ASIDE_TAGS = frozenset(("aside", "footer", "header", "form", "fieldset"))
_FURNITURE_ROLES = frozenset(
    ("navigation", "search", "banner", "contentinfo", "dialog", "alertdialog", "menu", "menubar")
)

_FURNITURE_NAME = re.compile(
    r"(?:^|[\s_-])(?:"
    r"related[\s_-]?(?:articles?|stor(?:y|ies)|posts?|contents?|links?|news|items?|topics?|navigation|videos?|reading|box|widget|list)?"
    r"|recirc\w*|recommend(?:ed|ations?)?|read[_-]?(?:more|next)|more[_-]?(?:stories|news|from|on|articles|like)"
    r"|also[_-]?(?:read|like)|you[_-]?may[_-]?(?:also[_-]?)?like|most[_-]?(?:read|popular|viewed|shared|commented|recent)"
    r"|popular[_-]?(?:posts|stories|articles|news)|trending|next[_-]?(?:story|article|post|up)|up[_-]?next|prev(?:ious)?[_-]?next"
    r"|outbrain|taboola|revcontent|zergnet|dianomi|plista|ligatus|nativo|disqus(?:[_-]thread)?|livefyre|viafoura|coral[_-]?talk"
    r"|ad[_-]?(?:slot|unit|container|wrapper|banner|break|box|label|placeholder|space|zone|block|text)s?|ads|adsense|adsbygoogle"
    r"|advert(?:s|isement|isements|ising|orial)?|dfp(?:[_-]\w+)?|google[_-]ads?|gpt[_-]ad|sponsor(?:ed)?[_-]?(?:content|links?|posts?)?"
    r"|comments?(?:[_-]?(?:section|list|area|wrapper|container|thread|block|form|respond|box|count))?|commentlist|respond|reader[_-]?comments"
    r"|newsletter(?:[_-]?\w+)?|subscribe[_-]?(?:box|form|widget|banner|cta)|sign[_-]?up[_-]?(?:box|form|widget|banner)|mailing[_-]?list"
    r"|share(?:[_-]?(?:links?|buttons?|bar|tools?|icons?|widget|count|counts|this|page))|sharing|sharedaddy|social[_-]?(?:share|links?|media|icons?|buttons?|bar|tools?|count|follow)"
    r"|addthis(?:[_-]\w+)?|addtoany\w*|breadcrumbs?|pagination|pager|skip[_-]?(?:link|to|nav)\w*|cookie(?:[_-]?(?:bar|banner|notice|consent|message|popup|law|policy))"
    r"|consent(?:[_-]?\w+)?|gdpr(?:[_-]?\w+)?|onetrust(?:[_-]\w+)?|didomi(?:[_-]\w+)?|cmp[_-](?:container|banner)|ticker|breaking[_-]?(?:bar|ticker|banner)"
    r"|site[_-]?(?:header|footer|nav|navigation)|global[_-]?(?:header|footer|nav)|page[_-]?footer|main[_-]?(?:nav|menu)|nav[_-]?bar|navbar|navigation|masthead"
    r"|widget[_-]?area|sidebar|side[_-]?bar|rail|right[_-]?(?:rail|col|column|bar)|tag[_-]?(?:list|cloud|links)|tags[_-]?links|post[_-]?tags|article[_-]?tags"
    r"|author[_-]?(?:bio|box|info|card|profile)|about[_-]?(?:the[_-]?)?author|print[_-]?only|view[_-]?count|page[_-]?views|change[_-]?history"
    r"|visually[_-]?hidden|screen[_-]?reader(?:[_-]text)?|sr[_-]only|toolbar|tool[_-]?bar|infinite[_-]?scroll|next[_-]?page"
    r")(?:$|[\s_-])",
    re.IGNORECASE,
)
_HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_CAPTION_NAME = re.compile(
    r"(?:^|[\s_-])(?:caption|figcaption|(?:image|photo|media|picture|img)[_-]?(?:caption|credit|desc\w*)|photo[_-]?credit|cutline)",
    re.IGNORECASE,
)
_STANDFIRST_NAME = re.compile(
    r"(?:^|[\s_-])(?:standfirst|stand[_-]first|lede?(?:[_-]paragraph)?|lead[_-]?(?:paragraph|text)|dek|deck|sub[_-]?(?:title|head|heading|headline)|article[_-]?(?:summary|intro|description|excerpt)|chapeau|teaser[_-]?text|vorspann|entradilla)(?:$|[\s_-])",
    re.IGNORECASE,
)
_BYLINE_NAME = re.compile(
    r"(?:^|[\s_-])(?:byline|by[_-]line|authors?|author[_-]?(?:name|names|link|line)|article[_-]?(?:author|byline)|writer|firma|auteur|autor)(?:$|[\s_-])",
    re.IGNORECASE,
)


def place_of(element: html.HtmlElement, around: Place) -> Place:
    """Return the place inside ``element``, given the place around it."""
    attributes = element.attrib
    tag = element.tag
    named = _named(tag, around)
    if not attributes:
        return named
    if _is_hidden(element):
        named = replace(named, hidden=True)
    role = attributes.get("role", "")
    if role in _FURNITURE_ROLES:
        named = replace(named, furniture=named.furniture or role)
    elif role == "complementary" and not named.aside:
        named = replace(named, aside=role)
    names = f"{attributes.get('class', '')} {attributes.get('id', '')}"
    return named if names == " " else _classed(names, named)


def _named(tag: str, around: Place) -> Place:
    if tag in _FURNITURE_TAGS and not around.furniture:
        return replace(around, furniture=tag)
    if tag in _ASIDE_TAGS and not around.aside:
        return replace(around, aside=tag)
    return around


def _classed(names: str, around: Place) -> Place:
    own = _told_by(names)
    if own == _NOTHING:
        return around
    return replace(
        around,
        furniture=around.furniture or own.furniture,
        caption=around.caption or own.caption,
        standfirst=around.standfirst or own.standfirst,
        byline=around.byline or own.byline,
    )


@lru_cache(maxsize=8192)
def _told_by(names: str) -> Place:
    """Return what class names and id alone say (pages repeat the same few, hence the bounded cache)."""
    furniture = _FURNITURE_NAME.search(names)
    return Place(
        furniture=furniture[0].strip(" _-").lower() if furniture else "",
        caption=_CAPTION_NAME.search(names) is not None,
        standfirst=_STANDFIRST_NAME.search(names) is not None,
        byline=_BYLINE_NAME.search(names) is not None,
    )


_NOTHING = Place()


def _is_hidden(element: html.HtmlElement) -> bool:
    attributes = element.attrib
    if "hidden" in attributes or attributes.get("aria-hidden") == "true":
        return True
    style = attributes.get("style")
    return style is not None and _HIDDEN_STYLE.search(style) is not None
