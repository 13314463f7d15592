"""Finds what an outlet says of its own changes: corrections, clarifications, editor's notes, retractions.

They stand anywhere on a page, often just after the article's container where extractors do not look. A bare
"Updated: <time>" or a link to a page of corrections is none. One table of phrases per language; a phrase
counts only where it opens a line, so that an article *about* a correction is not taken for one.
"""

from __future__ import annotations

import re

from replate.extract.lines import stamp_of
from replate.extract.times import WRITTEN_DATE
from replate.extract.visible import Piece

_MAX_CHARACTERS = 3_000
_MIN_CHARACTERS = 18
_MAX_LABEL = 60

# What may stand before the phrase: bullets, asterisks, brackets, dashes, quotes.
_LEAD = r"^[\s*•·●■▪†‡–—\-(\[{\"“”'’_>|:]{0,6}"
_THING = (
    r"(?:article|story|post|piece|report|page|column|item|entry|interview|obituary|"
    r"review|editorial|op-?ed|essay|blog(?: post)?|feature|profile"
    r"|analysis|headline|subheading|sub-?headline|standfirst|caption|photo caption|"
    r"picture caption|picture|photograph|image|graphic|chart|map|table|video|"
    r"podcast|version|dispatch|briefing|guidance|document|release|press release|"
    r"transcript|newsletter|explainer|sub-?deck|deck|text|copy|content|news release|"
    r"statement|file)"
)
_CHANGED = (
    r"(?:amended|corrected|clarified|edited|revised|changed|modified|altered|rewritten|re-?edited|"
    r"updated|adjusted|removed|deleted|replaced|retracted|withdrawn|taken down|republished|"
    r"unpublished)"
)
_AFTER_LABEL = r"(?:\s*[:–—-]|\s*[,(]?\s*[^:.!?]{0,50}?\)?\s*[:–—]|\s*\.\s)"

_ENGLISH = (
    (
        rf"(?:corrections?|clarifications?|(?:corrections? and clarifications?)|erratum|"
        rf"errata|retraction|apology|for the record|amendment|setting the record straight|"
        rf"correction notice|notice of (?:correction|retraction)|correction appended|"
        rf"editors?['’]?s?['’]?\s+(?:note|comment|correction|update)s?|publisher['’]?s "
        rf"note|note (?:to|for) (?:our )?(?:readers|editors)|reader'?s'? note|a note "
        rf"to readers)(?:\s*&\s*\w+)?{_AFTER_LABEL}"
    ),
    (
        rf"(?:update|updated)\b[^.!?]{{0,60}}?[:–—.]\s+(?:[^.!?]{{0,120}}?\b(?:an?|"
        rf"the|our)\s+(?:earlier|previous|prior|original|initial)\b|this {_THING}\b[^.!?]{{0,60}}\b(?:has "
        rf"been|was|have been)\s+(?:\w+\s+)?{_CHANGED})"
    ),
    (
        rf"(?:(?:please\s+)?note:?\s+(?:that\s+)?)?(?:the |this |in this |on \S+ \d+,? "
        rf")?(?:(?:\w+\s+){{0,4}}?)?(?:this|the)\s+(?:\w+\s+){{0,3}}?{_THING}\b(?:\s+(?:of|"
        rf"on|to|in|for|above|below|accompanying|at)\s+(?:this|the|an?)(?:\s+\w+){{0,5}}?)"
        rf"?,?\s+(?:(?:first\s+)?published [^.]{{0,80}}?,?\s+)?(?:(?:has|have) (?:since "
        rf")?been|was|were|is being|had been)\s+(?:since\s+)?(?:\w+ly\s+|further\s+|"
        rf"later\s+|subsequently\s+|first\s+)?{_CHANGED}\b"
    ),
    (
        r"(?:an?|the|our|in an?|in the|due to an?[^.]{0,60}in an?)\s+(?:earlier|"
        r"previous|prior|original|initial|first|print|online|former)\s+(?:\w+\s+)"
        r"{0,2}?(?:version|edition|headline|post|draft|copy|story|article|report|"
        r"caption|iteration|photo|graphic|chart|map)s?\b(?:\s+(?:of|to|for|on|published|"
        r"in|posted|that|the|this|\w+)){0,12}?[^.!?]{0,120}?\b(?:said|stated|"
        r"states|misstated|mis-stated|misspelled|misspelt|misidentified|misattributed|"
        r"mischaracterized|mischaracterised|incorrectly|erroneously|mistakenly|wrongly|"
        r"inaccurately|reported|referred|gave|had|contained|included|identified|omitted|"
        r"implied|suggested|described|used|listed|attributed|named|indicated|misquoted|"
        r"overstated|understated|failed|carried|quoted|claimed|was|were|did|put|rendered|"
        r"spelled|misnamed|misreported|noted|showed|featured|placed|called)\b"
    ),
    (
        rf"(?:this|the)\s+(?:\w+\s+){{0,3}}?{_THING}\s+(?:originally|initially|previously|"
        rf"incorrectly|mistakenly|erroneously|wrongly|at first|first)\s+(?:\w+\s+)"
        rf"?(?:said|stated|reported|misstated|identified|named|gave|referred|included|"
        rf"contained|described|listed|attributed|carried|appeared|ran|suggested|claimed|"
        rf"quoted|indicated|used|had|omitted|misspelled|noted|published)\b"
    ),
    (
        r"(?:we|the (?:editors?|times|guardian|post|bbc|company|newspaper|paper|site)"
        r")\s+(?:have|has|had)?\s*(?:since\s+)?(?:corrected|amended|updated|removed|"
        r"clarified|retracted|withdrawn|apologi[sz]ed?|regrets?)\b[^.!?]{0,140}?\b(?:this|"
        r"the|our|an?|for)\b[^.!?]{0,40}?\b(?:article|story|post|headline|report|"
        r"error|errors|mistake|version|piece|page|quote|caption|misunderstanding|"
        r"wording|confusion)\b"
    ),
    (
        rf"(?:this|the)\s+(?:\w+\s+)?{_THING}\s+(?:has been|was|is)\s+(?:retracted|"
        rf"withdrawn|removed|taken down|unpublished)\b"
    ),
    (
        rf"(?:this|the)\s+(?:\w+\s+)?{_THING}\s+(?:corrects|clarifies|has been corrected|"
        rf"includes corrections?|contains corrections?)\b"
    ),
    (
        r"due to (?:an?\s+)?(?:\w+\s+)?(?:editing|production|reporting|technical|"
        r"typographical|clerical|transcription|copy)?\s*(?:error|mistake|errors),?\s+[^.!?]{0,100}\b(?:thi"
        r"s|an earlier|a previous|the original|earlier version|the article|the story|"
        r"the headline)\b"
    ),
    (
        r"because of (?:an?\s+)?(?:incorrect information|(?:\w+\s+)?(?:editing|production|"
        r"reporting|technical|typographical) error)"
    ),
    (
        r"(?:corrects?|corrected|clarifies)\b[^.!?]{0,20}?(?:\bto\b|:|\bin\b|\bthe\b|"
        r"\bthat\b|\bparagraph\b|\bspelling\b|\bname\b|\bheadline\b)[^.!?]{0,160}\b(?:paragraph|"
        r"headline|spelling|name|age|date|figure|title|quote|reference|byline|number|"
        r"day|year|first|second|third|lead|graf|earlier|caption|story|article)\b"
    ),
)
_GERMAN = (
    (
        rf"(?:korrektur(?:hinweis)?|berichtigung|richtigstellung|anmerkung (?:der|"
        rf"d\.) red(?:aktion|\.)|hinweis der redaktion|redaktioneller hinweis|anm\. "
        rf"?d\. ?red\.?|in eigener sache|gegendarstellung|klarstellung){_AFTER_LABEL}"
    ),
    r"in einer (?:früheren|vorherigen|ersten|ursprünglichen|älteren) (?:version|fassung)\b",
    (
        r"(?:in|bei) (?:dieser|diesem|der|einer|unserer) (?:\w+ )?(?:meldung|artikel|"
        r"beitrag|text|version|fassung|bericht)\b[^.!?]{0,80}\b(?:hieß es|stand|war|"
        r"wurde|hatten wir)\b[^.!?]{0,80}\b(?:zunächst|fälschlich|irrtümlich|ursprünglich|"
        r"zuerst|versehentlich|falsch)"
    ),
    (
        r"(?:dieser|der|dieses|diese|die|das) (?:artikel|text|beitrag|bericht|meldung|"
        r"überschrift|interview|kommentar|version)\s+(?:wurde|ist|war)\b[^.!?]{0,100}\b(?:korrigiert|"
        r"berichtigt|geändert|überarbeitet|angepasst|ergänzt|präzisiert|aktualisiert|"
        r"zurückgezogen|gelöscht|entfernt)"
    ),
    r"wir haben (?:\w+ ){0,6}(?:korrigiert|berichtigt|geändert|präzisiert|angepasst)\b",
    r"die (?:ursprüngliche|frühere|erste) (?:version|fassung|überschrift)\b",
)
_FRENCH = (
    (
        rf"(?:correction|rectificatif|erratum|errata|précision|mise au point|note "
        rf"de la rédaction|ndlr|n\.d\.l\.r\.?|clarification|droit de réponse){_AFTER_LABEL}"
    ),
    (
        r"(?:une|la|dans une|dans la) (?:version|première version)\s*(?:précédente|"
        r"antérieure|initiale|originale|première|de cet article|de ce texte)?[^.!?]{0,80}\b(?:indiquait|"
        r"disait|mentionnait|affirmait|comportait|contenait|précisait|attribuait|"
        r"faisait|citait|évoquait|avions|était|donnait|annonçait|écrivait|laissait)"
    ),
    (
        r"(?:cet article|ce texte|cette dépêche|ce papier|le titre|cette page|cette "
        r"version|l['’]article)\s+(?:a été|a depuis été|avait été)\s+(?:\w+ ){0,2}?(?:modifié|"
        r"corrigé|rectifié|mis à jour|actualisé|retiré|amendé|dépublié|précisé|supprimé)"
        r"e?\b"
    ),
    r"contrairement à ce que (?:nous|cet article)",
    r"nous avons (?:\w+ ){0,3}?(?:corrigé|rectifié|modifié|retiré)\b",
)
_SPANISH = (
    (
        rf"(?:corrección|rectificación|fe de errores|fe de erratas|aclaración|nota "
        rf"(?:de la redacción|del editor|de redacción|a los lectores)|n\. ?de la r\.?|"
        rf"errata){_AFTER_LABEL}"
    ),
    (
        r"(?:una|la|en una|en la) (?:primera |anterior |previa )?versión (?:anterior|"
        r"previa|inicial|original|de este artículo|de esta noticia|de esta información|"
        r"publicada)"
    ),
    (
        r"(?:este|esta|el|la) (?:artículo|noticia|información|texto|nota|titular|"
        r"pieza|versión|reportaje)\s+(?:ha sido|fue|se ha|había sido|se)\s+(?:\w+ "
        r"){0,2}?(?:corregid|modificad|actualizad|rectificad|editad|retirad|eliminad|"
        r"aclarad|corrigió|modificó|actualizó)"
    ),
    r"(?:hemos|se ha) (?:corregido|rectificado|modificado|retirado)\b",
    r"por (?:un )?error,? (?:en )?(?:este|esta|una|la|el)\b",
)
_PHRASES = tuple(
    re.compile(_LEAD + r"(?:[^\s:]{0,12}\s?\d{1,2}[^:]{0,25}:\s*)?(?:" + phrase + ")", re.IGNORECASE)
    for table in (_ENGLISH, _GERMAN, _FRENCH, _SPANISH)
    for phrase in table
)
# One of these stands in the opening of every notice: looked for first, because plain search is so much faster.
_OPENING = 400
_STEMS = (
    "correct", "clarif", "errat", "retract", "apolog", "for the record", "amend", "record straight", "note",
    "update", "comment", "version", "edit", "revis", "chang", "modif", "alter", "rewrit", "adjust", "remov",
    "delet", "replac", "withdraw", "taken down", "publish", "headline", "error", "mistak", "original", "initial",
    "previous", "earlier", "regret", "korrek", "korrig", "berichtig", "richtig", "anm", "hinweis", "redak", "sache",
    "gegendarst", "klarstell", "fassung", "geändert", "überarbeit", "angepasst", "ergänzt", "präzis", "aktualis",
    "gelöscht", "entfernt", "zurückgezogen", "hieß", "fälschlich", "irrtümlich", "rectif", "précis",
    "mise au point", "rédaction", "ndlr", "n.d.l.r", "réponse", "contrairement", "corrig", "mis à jour", "actualis",
    "retir", "fe de er", "aclara", "nota", "n. de la r", "n.de la r", "actualiz", "elimin", "first", "incorrectly",
    "wrongly",
)  # fmt: skip
_LABEL = re.compile(
    _LEAD + r"(?:corrections?|clarifications?|corrections? (?:and|&) clarifications?|"
    r"correction appended|erratum|retraction|editors?['’]?s?['’]? ?notes?|editors?['’] "
    r"notes?"
    r"|korrektur|korrekturhinweis|richtigstellung|anmerkung der redaktion|rectificatif|"
    r"note de la rédaction|corrección|fe de errores|fe de erratas|nota de la "
    r"redacción|nota del editor)"
    r"(?:[\s,(–—-]+[^:.!?]{0,30})?[\s:.)\]*]*$",
    re.IGNORECASE,
)
# Lines of the page that speak of corrections in general, or ask for them.
_NEVER = re.compile(
    r"\b(?:report|request|submit|suggest|send|ask for)\s+(?:an?|us|any)?\s*(?:\w+\s+)"
    r"?(?:correction|error|clarification|mistake|typo)"
    r"|\bcorrections?(?: and clarifications?)? (?:policy|page|column|desk|form|"
    r"archive)|\b(?:see|spot(?:ted)?|found|notice[d]?) (?:an?|something)\s*(?:\w+ "
    r")?(?:error|mistake|typo|wrong|inaccura)"
    r"|\b(?:correction|department of correction|corrections) (?:officer|official|facility|center|centre|department)"
    r"|\bstock market correction|\bmarket correction|\bcorrections? (?:or|and) (?:complaints?|feedback|suggestions?)",
    re.IGNORECASE,
)
_TIMES_ONLY = re.compile(
    r"^\W*(?:this|the)?\s*(?:\w+\s+){0,2}?(?:(?:was|has been|is)\s+)?(?:last\s+|"
    r"first\s+)?(?:updated|published|modified)(?:\s+(?:on|at))?\W*$",
    re.IGNORECASE,
)
_CLOCK = re.compile(
    r"\b[0-2]?\d[:.h][0-5]\d\s*(?:[ap]\.?m\.?)?|\b(?:[ECMP][SD]?T|GMT|BST|UTC|"
    r"CES?T|noon|midnight|a\.m\.|p\.m\.)\b|\b(?:mon|tues|wednes|thurs|fri|satur|"
    r"sun)day\b|\b(?:19|20)\d\d\b",
    re.IGNORECASE,
)


def is_notice(text: str) -> bool:
    """Say whether a line of text is an outlet's word on a change to the article it stands by."""
    if not _MIN_CHARACTERS <= len(text) <= _MAX_CHARACTERS:
        return False
    opening = text[:_OPENING].lower()
    if not any(stem in opening for stem in _STEMS) or _NEVER.search(opening):
        return False
    if not any(phrase.match(text) for phrase in _PHRASES):
        return False
    return stamp_of(text) is None and not _is_only_a_time(text)


def is_label(text: str) -> bool:
    """Say whether a line is the bare heading of a notice ("Correction") whose words follow in the next line."""
    return len(text) <= _MAX_LABEL and _LABEL.match(text) is not None


def notice_flags(pieces: list[Piece]) -> list[bool]:
    """Say of each piece whether it is a notice, or the heading of the notice that comes next."""
    flags = [not piece.link_only and is_notice(piece.text) for piece in pieces]
    for i, piece in enumerate(pieces[:-1]):
        following = pieces[i + 1]
        if is_label(piece.text) and not piece.links and not following.link_only and following.links <= 2:  # noqa: PLR2004
            proper = _MIN_CHARACTERS * 2 <= len(following.text) <= _MAX_CHARACTERS and following.text[-1:] in '.!?)]"”*'
            if (flags[i + 1] or proper) and not _NEVER.search(following.text[:200]):
                flags[i] = flags[i + 1] = True
    return flags


def _is_only_a_time(text: str) -> bool:
    """Say whether nothing is left but "this article was updated on" once dates and clocks are taken away."""
    for pattern in WRITTEN_DATE:
        text = pattern.sub(" ", text)
    rest = " ".join(_CLOCK.sub(" ", text).split())
    return _TIMES_ONLY.match(re.sub(r"[\s,.:()|–—-]+", " ", rest).strip()) is not None and len(rest) < len(text)
