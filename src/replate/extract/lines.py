"""Lines that belong to the page wherever they stand: stamps, related links, calls to share or subscribe."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urlsplit

from lxml import html

from replate.extract.times import read_time, written_date
from replate.extract.visible import Piece

_MAX_STAMP = 160
_DIGIT = re.compile(r"\d")
_PUBLISHED = re.compile(
    r"\b(?:first\s+)?(?:published|posted|created)(?:\s+(?:on|at))?\b|\b(?:veröffentlicht|"
    r"erstellt)(?:\s+am)?\b|\bpublié(?:e)?\s+le\b|\bpublicado(?:\s+el)?\b"
    r"|\b(?:pubblicat[oa]|publicad[oa]|gepubliceerd|geplaatst|publicerad|publisert|publiceret|opublikowano)\b",
    re.IGNORECASE,
)
_MODIFIED = re.compile(
    r"\b(?:last\s+)?(?:updated|modified|edited|revised)(?:\s+(?:on|at))?\b|\b(?:zuletzt\s+)"
    r"?(?:aktualisiert|geändert)(?:\s+am)?\b|\bmis(?:e)?\s+à\s+jour\b|\bmodifié(?:e)"
    r"?\s+le\b|\bactualizado(?:\s+el)?\b|\b(?:aggiornat[oa]|atualizad[oa]|bijgewerkt|uppdaterad|oppdatert|opdateret"
    r"|zaktualizowano|aktualizacja)\b",
    re.IGNORECASE,
)
_CLOCK = re.compile(
    r"\b[0-2]?\d[:.h][0-5]\d\b|\b\d{1,3}\s+(?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?)\s+ago\b", re.IGNORECASE
)
_LABELS = re.compile(
    r"(?:first|last|published|posted|created|updated|modified|edited|revised|"
    r"on|at|see|show|all|updates|by|am|pm|utc|gmt|bst|cet|cest|e[ds]t|p[ds]t|"
    r"mon|tue|wed|thu|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|ago|"
    r"veröffentlicht|aktualisiert|geändert|zuletzt|uhr|publié|mis|mise|à|a|jour|"
    r"le|el|de|modifié|publicado|actualizado|pubblicat[oa]|aggiornat[oa]|il|em|às|publicad[oa]|atualizad[oa]|op|om|uur"
    r"|gepubliceerd|geplaatst|bijgewerkt|den|kl|publicerad|uppdaterad|publisert|oppdatert|publiceret|opdateret|sist"
    r"|senast"
    r"|sidst|opublikowano|zaktualizowano|aktualizacja|godz)",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W\d_]+")
_MAX_OTHER_WORDS = 3


@dataclass(frozen=True, slots=True)
class Stamp:
    """A line that tells when the page was published or modified."""

    published_at: datetime | None
    modified_at: datetime | None


def stamp_of(text: str) -> Stamp | None:
    """Read a line that is nothing but labelled times ("Published 20 September 2018 Last updated 25 March 2019").

    A sentence that merely mentions a date of publication is not one.
    """
    if len(text) > _MAX_STAMP or not _DIGIT.search(text):  # every date and clock has figures
        return None
    published, modified = _PUBLISHED.search(text), _MODIFIED.search(text)
    if not published and not modified:
        return None
    labelled = [(label.end(), label) for label in (published, modified) if label]
    times = {label: _time_after(text, end) for end, label in labelled}
    if not any(times.values()) and not _CLOCK.search(text):
        return None
    if not _only_labels(text):
        return None
    return Stamp(times.get(published) if published else None, times.get(modified) if modified else None)


def _time_after(text: str, position: int) -> datetime | None:
    rest = text[position : position + 60].lstrip(" :–-")
    return read_time(rest) if rest[:4].isdigit() else written_date(rest)


def _only_labels(text: str) -> bool:
    """Say whether a line holds few words beside labels, dates and clocks."""
    other = [word for word in _WORD.findall(text) if not _LABELS.fullmatch(word) and not _is_month(word)]
    return len(other) <= _MAX_OTHER_WORDS


def _is_month(word: str) -> bool:
    return written_date(f"1 {word} 2000") is not None


_POINTER = re.compile(
    r"^\W{0,3}(?:read (?:more|next|also|on|this|full story|the full story)|see "
    r"(?:also|more)|more(?: on this(?: story| topic)?| from \w+| news| stories)"
    r"?|also (?:read|see|on \w+)"
    r"|related(?: (?:stories|articles?|coverage|news|links?|content|topics?))"
    r"?|watch(?: (?:now|more|live|also))?|listen(?: now)?|don['’]t miss|recommended(?: "
    r"for you)?|must read|trending|explore further|you may also like"
    r"|(?:à )?lire aussi|lire également|sur le même sujet|mehr zum thema|lesen "
    r"sie (?:auch|mehr)|auch interessant|lea también|lee también|leer más|te "
    r"puede interesar|leggi anche|lees ook|leia (?:também|mais))"
    r"\s*(?:[:>»|–—→]|\.{3}|…|-\s|$)",
    re.IGNORECASE,
)
_CALL = re.compile(
    r"^\W{0,3}(?:(?:sign up|subscribe|register)\b[^.!?]{0,60}\b(?:newsletters?|"
    r"briefings?|alerts?|e-?mails?|inbox|podcasts?|channel|digest|daily)\b"
    r"|get (?:our|the|all the)\b[^.!?]{0,60}\b(?:newsletters?|inbox|alerts|app)"
    r"\b|(?:follow|like|join|find) (?:us|@?\w+(?: \w+){0,3}) on (?:facebook|twitter|"
    r"x|instagram|whatsapp|tiktok|linkedin|youtube|telegram|bluesky|threads|google "
    r"news)\b"
    r"|(?:click|tap) here (?:to|for)\b|download (?:our|the \w+(?: \w+)?) app\b|"
    r"share this(?: \w+)?(?: on| via| with)?\b.{0,40}$|(?:story|article|advertisement)"
    r" continues below|(?:advert(?:isement|ising)?"
    r"|ad|anzeige|werbung|reklame|reklam[ay]?|publicité|publicidad|pubblicità|publicidade|advertentie|annons|annonse"
    r"|annonce|mainos)\W*$|scroll (?:down )?(?:to|for)\b|comments?\W*$"
    r"|(?:abonnieren sie|jetzt anmelden|newsletter (?:abonnieren|bestellen))|"
    r"inscrivez-vous à|suivez-nous|suscríbete a|síguenos)",
    re.IGNORECASE,
)
_MAX_CALL = 220
# That the text goes on behind an advert or a box.
_GOES_ON = re.compile(
    r"^\W*(?:(?:der |dieser )?(?:artikel|text|beitrag) geht (?:\w+ )?(?:unten|unter|nach)\b.{0,40}"
    r"|weiterlesen nach der anzeige"
    r"|nach der anzeige (?:geht es )?weiter|la suite (?:de l['’]article )?après (?:la|cette) (?:publicité|pub|vidéo)"
    r"|(?:el artículo |la noticia )?(?:continúa|sigue) (?:abajo|después de la publicidad|debajo)"
    r"|(?:l['’]articolo )?continua (?:dopo la pubblicità|sotto)|(?:o artigo )?continua (?:após|depois d)a publicidade"
    r"|(?:het |dit )?artikel gaat (?:verder|door) (?:onder|na) .{0,30}|tekst gaat (?:verder|door) onder .{0,30}"
    r"|(?:artikeln|texten) fortsätter (?:efter|under) .{0,20}|(?:saken|artikkelen|artiklen) forts(?:etter"
    r"|ætter) (?:under"
    r"|etter|efter) .{0,20}|(?:dalsza|dalszy) (?:część|ciąg) (?:artykułu|tekstu) pod .{0,30})\W*$",
    re.IGNORECASE,
)
# What a machine says where it failed to put a part into the page: a server's include, a template, a script's value.
_MACHINE = re.compile(
    r"^\W*(?:an error occurred while (?:processing|rendering|loading)\b.{0,80}|error (?:processing|rendering|loading)"
    r" (?:ssi|esi|include|component|widget|module|block|template|fragment)\b.{0,80}"
    r"|(?:php )?(?:fatal error|warning|notice|deprecated|parse error): .{1,160} (?:on line \d+|in /\S+).{0,40}"
    r"|(?:liquid|twig|django|jinja2?|smarty|freemarker|velocity|include|esi|ssi)[ :]+(?:\w+ )?error\b.{0,160}"
    r"|undefined|null|nan|\[object object\])\W*$"
    r"|^\s*(?:\{\{[^{}]{1,200}\}\}|\{%[^{}]{1,200}%\}|<%[^<>]{1,200}%>|\$\{[^{}]{1,200}\}|\[%[^\[\]]{1,200}%\])\s*$",
    re.IGNORECASE,
)


# What templates put beside any text: how long it takes, a voice that reads it, how often somebody did.
_MINUTES = r"min(?:s|\.|ut(?:e|es|en|er|os|i|o|a|y)?|uut\w*)?"
_ATTACHED = re.compile(
    rf"^\W*(?:(?:reading time|lesezeit|lesedauer|temps de lecture|tiempo de lectura|tempo di lettura|tempo de leitura"
    rf"|leestijd|lästid|lesetid|læsetid|czas czytania|doba čtení)\W{{0,3}}(?:ca\.? )?\d{{1,3}}\W{{0,2}}(?:{_MINUTES})?"
    rf"|\d{{1,3}}[ -]?{_MINUTES} (?:read(?:ing time)?|lesezeit|de lecture|de lectura|di lettura|de leitura|leestijd"
    rf"|lezen"
    r"|läsning|lesing|læsning|czytania)"
    r"|listen to (?:this|the) (?:article|story)|(?:diesen |den )?(?:artikel|beitrag|text) anhören"
    r"|écouter (?:cet |l['’])article|escuchar (?:el |este )?artículo|ascolta (?:l['’])?(?:questo )?articolo"
    r"|ouvir (?:o |este )?(?:artigo|texto)|luister(?: naar)? (?:dit |het )?artikel|lyssna på (?:artikeln|texten)"
    r"|lytt til (?:saken|artikkelen)|lyt til artiklen|posłuchaj artykułu"
    r"|\d[\d.,]* (?:comments?|kommentare?|commentaires?|comentarios?|commenti|comentários?|reacties|kommentarer"
    r"|komentarz\w*|shares?|likes?|views?|reads?|aufrufe|vues|visitas|visualizzazioni))\W*$",
    re.IGNORECASE,
)
_MAX_ATTACHED = 60
# What is left of a meter: so many articles that the reader may still see.
_PIECES = r"(?:articles?|stories|artikel\w*|artículos?|articol\w*|artigos?|artikler|artiklar|artykuł\w*)"
_FREE = r"(?:free|complimentary|gratis\w*|gratuit\w*|kostenlose\w*|freie\w*|fria?\w*|grátis|darmow\w*|bezpłatn\w*)"
_METER = re.compile(
    r"^\W*(?:(?:you|you['’]ve|sie|vous|il vous|te|le|ti|hai|você|u|je|du|masz)\b.{0,30}\b(?:\d{1,2}|one|two|three"
    r"|last|no)\b"
    rf".{{0,20}}\b(?:{_FREE} {_PIECES}|{_PIECES} {_FREE})\b|\d{{1,2}}.{{0,20}}\b{_FREE} {_PIECES} (?:left|remaining))"
    r".{0,60}$",
    re.IGNORECASE,
)
_MAX_METER = 120


def is_furniture_line(piece: Piece) -> bool:
    """Say whether a line inside the article points elsewhere instead of telling something.

    Labels of related links ("Read more: ..."), calls to subscribe or to follow, what a machine says where it
    failed, and stamps. "Read more about
    the new rules in the guidance" is a sentence and stays.
    """
    text = piece.text
    if len(text) <= _MAX_CALL and (
        _POINTER.match(text) or _CALL.match(text) or _MACHINE.match(text) or _GOES_ON.search(text)
    ):
        return True
    if len(text) <= _MAX_METER and (_METER.match(text) or (len(text) <= _MAX_ATTACHED and _ATTACHED.match(text))):
        return True
    return stamp_of(text) is not None


_WRITE = re.compile(
    r"^\W*(?:e-?mail|contact|write to|message|follow)(?: (?:the|our|this))?"
    r" (?:writer|author|reporter|journalist)s?\W*$",
    re.IGNORECASE,
)
_BY = re.compile(r"^(?:by|von|par|por|words by|reporting by)\s+\S+(?:\s+\S+){0,12}$", re.IGNORECASE)


def is_head_line(piece: Piece) -> bool:
    """Say whether a line above the first paragraph is a byline, a dateline stamp or a mere label."""
    text = piece.text
    if piece.place.byline or stamp_of(text) is not None:
        return True
    return len(text) <= _MAX_STAMP and (
        (_BY.match(text) is not None and text[-1] not in ".!?") or _WRITE.match(text) is not None
    )


_BUTTON = re.compile(r"(?:^|[\s_-])(?:btn|button|cta|download)s?(?:$|[\s_-])", re.IGNORECASE)
_FILE = re.compile(
    r"\.(?:pdf|csv|tsv|xlsx?|xml|json|docx?|pptx?|rtf|ods|odt|odp|epub|zip|gz|geojson|kml|shp|txt)(?:[?#]|$)",
    re.IGNORECASE,
)
_MAX_BUTTON = 80


def is_button(piece: Piece) -> bool:
    """Say whether a line is a link made to be pressed (by class or role) or to fetch a file: "View this dataset"."""
    if not piece.link_only or len(piece.text) > _MAX_BUTTON:
        return False
    links = [piece.element, *piece.element.iter("a")]
    return any(_is_pressed(link.get("class", ""), link.get("role", "")) or _fetches(link) for link in links)


def _is_pressed(classes: str, role: str) -> bool:
    return role == "button" or _BUTTON.search(classes) is not None


def _fetches(link: html.HtmlElement) -> bool:
    return link.get("download") is not None or _FILE.search(link.get("href", "")) is not None


def leads_away(piece: Piece, host: str) -> bool:
    """Say whether all links of a piece lead to other sites than ``host`` (or are mail addresses)."""
    hrefs = [link.get("href", "").strip() for link in piece.element.iter("a")]
    return bool(hrefs) and all(_is_foreign(href, host) for href in hrefs if href)


def _is_foreign(href: str, host: str) -> bool:
    try:
        parts = urlsplit(href)
    except ValueError:
        return False
    if parts.scheme == "mailto":
        return True
    other = (parts.hostname or "").removeprefix("www.")
    return bool(other) and parts.scheme in {"http", "https"} and other != host.removeprefix("www.")
