"""Where sentences end in news text: a scan for stops and tables of what a stop may mean instead.

The tables hold titles and other short forms of English, French, German, Spanish, Italian, Portuguese, Dutch and the
Scandinavian languages. Scripts without capitals are cut at any stop followed by space, those with stops of their own
(Chinese, Japanese, Devanagari, Ethiopic, Khmer, Urdu) at these, with or without space.
"""

from __future__ import annotations

import re

# A name or a number follows: the stop never ends a sentence.
_LEADING = frozenset(
    """Mr Mrs Ms Mx Messrs Mme Mlle Mmes MM Dr Drs Prof Rev Fr Hon Sen Sens Rep Reps Gov Govs Gen Lt Col
    Sgt Capt Cpt Cmdr Maj Adm Brig Cpl Pvt Pfc Det Insp Supt Supts Const Sup Pres Amb St Ste Sta Mt
    Ft Pt Nos Nr vs v cf al viz ca Hr Fru Dipl Ing Sr Sra Srta Dna Sig Dott Avv Exmo Ph Msgr Bros
    Atty Asst Assoc Dep Dist approx est fig pp vol bzw ggf evtl sog zzgl inkl dhr mevr mw blz i.e
    e.g""".split()  # noqa: SIM905 - a table of words reads better as text
)  # fmt: skip
# May end a sentence too: only a word that often opens one makes it so.
_EITHER = frozenset(
    """Inc Corp Co Cos Ltd Plc LLC Jr Sr Bros Ave Blvd Rd Sq Dept Univ etc Etc No no Jan Feb Mar Apr Jun
    Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun Ala Ariz Ark Calif Colo
    Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va
    Vt Wash Wis Wyo Ont Que ft lb oz mph min Min Std Sek sec hr hrs yr yrs usw usf Nr Str Abb Art Bd tel Tel ext
    resp Mio Mrd Jhdt janv févr avr juil sept oct nov déc p a D.C Ph.D M.D""".split()  # noqa: SIM905 - a table of words reads better as text
)  # fmt: skip
_OPENERS = frozenset(
    """A An The This That These Those There Then Here He She It They We I You His Her Its Their Our My In
    On At But And Or So As When While If For From After Before Since Until Although Though Despite
    During With Without Under Over Also Meanwhile However Instead Now Yet Still Some Many Most
    Several Both Each Every Another One Two Three Asked Last What Who Why How Where Which By To Once
    Because Earlier Later Officials Police Le La Les Un Une Des Il Elle Ils Elles On Ce Cette Mais
    Et Der Die Das Ein Eine Er Sie Es Wir Aber Und Doch Im Am El Los Las Una Pero Y Ella Ellos Het
    De Een Hij Zij Maar""".split()  # noqa: SIM905 - a table of words reads better as text
)  # fmt: skip
# Of languages that write a stop after a day of the month.
_MONTHS = frozenset(
    """Januar Jänner Februar März April Mai Juni Juli August September Oktober November Dezember januar februar mars
    april mai juni juli august september oktober november desember december maj""".split()  # noqa: SIM905 - a table of words reads better as text
)  # fmt: skip
# No other short form has so many letters, all small ones.
_LONGEST = 6
# All that may mean something else; other words end a sentence before a capital.
_SHORT = _LEADING | _EITHER
# A label in front of a point has at most so many characters.
_LABEL = 5
# Words of so many small letters end a sentence before a capital, but for short forms that end alike.
_PLAIN = 4
_UNLIKE = "|".join(sorted({each[-_PLAIN:] for each in _SHORT if re.fullmatch(rf".*[a-z]{{{_PLAIN}}}", each)}))
_QUOTES = "\"'’‘“”«»‹›"
_CLOSERS = rf"[{_QUOTES})\]\u300d\u300f\uff09\u3011\u300b]*(?:\s[”»\"](?=\s|\Z))?+"
_WIDE = "。！？｡．؟۔।॥።፧។៕"
_CORNERS = "\u300d\u300f\uff09\u3011\u300b"
_AFTER = (
    # after such a word and before a capital a stop ends a sentence for certain (the only group says so)
    rf"(?:(?<=[a-z]{{{_PLAIN}}}\.)(?<!(?:{_UNLIKE})\.)\s++(?=[A-Z])()|{_CLOSERS}(?:"
    # space, and no word all in small letters after it
    rf"\s++(?![\"'“‘(\[]*[a-z]+(?![A-Za-z]))"
    # or a stop of the scripts that write no space, with the quote it closes unless the sentence goes on after that
    rf"|(?<=[{_WIDE}])(?=[^{_WIDE}{_QUOTES}{_CORNERS}])"
    rf"|(?<=[{_WIDE}][{_CORNERS}”])(?![、,，とっが])))"
)
_STOP = re.compile(rf"[.!?…{_WIDE}]{_AFTER}")
# A text that has no other stops is searched much faster.
_FULL_STOP = re.compile(rf"\.{_AFTER}")
_FIRST = re.compile(rf"[{_QUOTES}(\[¿¡„]*(\w[\w’']*)?")
# “Is this it?” Mr. Smith asked.: a question or cry that somebody is said to utter goes on after its quote.
_SAID = re.compile(
    r"(?:(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Col|Prof|Sir|Lord|Lady|President|Senator|Judge)\.?\s)?(?:[A-Z][\w’'-]*\.?\s){1,3}"
    r"(?:said|says|asked|asks|told|wrote|writes|added|replied|cried|shouted|wondered|tweeted|recalled|answered|joked)\b"
)


def cuts(text: str) -> list[int]:
    """Where each sentence ends, counted in characters and white space after it included; the last is ``len(text)``.

    An empty text has no sentences. Runs in time proportional to the text.
    """
    found: list[int] = []
    begin = 0
    size = len(text)
    plain = text.isascii() and "?" not in text and "!" not in text
    for stop in (_FULL_STOP if plain else _STOP).finditer(text):
        end = stop.end()
        if end < size and (stop.lastindex or _ends(text, begin, stop.start(), end)):
            found.append(end)
            begin = end
    if begin < size:
        found.append(size)
    return found


def sentences(text: str) -> list[str]:
    """The sentences of a paragraph, without the white space around them.

    >>> sentences("Mr. Smith left the U.S. on Jan. 5. He did not say why.")
    ['Mr. Smith left the U.S. on Jan. 5.', 'He did not say why.']
    """
    begin = 0
    found = []
    for end in cuts(text):
        found.append(text[begin:end].strip())
        begin = end
    return found


def _ends(text: str, begin: int, stop: int, end: int) -> bool:
    """Whether the stop at ``stop``, with what stands before ``end``, closes the sentence opened at ``begin``."""
    sign, following = text[stop], text[end]
    if sign in _WIDE:
        return True
    # a short form has at most a dozen letters: looking further back would cost time on text without spaces
    before = text[max(begin, stop - 16) : stop].rpartition(" ")[2].lstrip("(['\"“‘«")
    if stop - begin == len(before) <= _LABEL and sign == "." and _is_label(before):
        return False
    if sign == "." and following.isupper() and before.isalpha() and len(before) > 1 and before not in _SHORT:
        return True
    if following.islower() and _word(text, end).islower():  # but "iPhones" may open a sentence
        return False
    if sign == ".":
        goes_on = before in _LEADING or (len(before) < _LONGEST and _short_form(before, stop, text, end))
    else:
        goes_on = text[stop + 1] in _QUOTES and _SAID.match(text, end) is not None
    return not goes_on and (following.isalnum() or not _word(text, end).islower())


def _is_label(before: str) -> bool:
    """Whether a word at the start of a sentence numbers a point: "1.", "2.1.", "b.", "iv."."""
    return before.replace(".", "").isdigit() or len(before) == 1 or before.strip("ivxIVX") == ""


def _word(text: str, at: int) -> str:
    """The word that begins there, quotes and brackets before it left out."""
    first = _FIRST.match(text, at)
    return (first[1] or "") if first else ""


def _short_form(before: str, stop: int, text: str, end: int) -> bool:
    """Whether the stop after ``before`` belongs to that word and not to the sentence."""
    initial = len(before) == 1 and before.isupper()
    dotted = "." in before and before.replace(".", "").isalpha()
    if initial or dotted or before in _EITHER:
        if text[stop + 1] in _QUOTES:  # the quote has ended with it
            return False
        return _word(text, end) not in _OPENERS
    if before.isdigit():
        return _word(text, end) in _MONTHS
    return False
