"""The sentences of English notices that say what was done: amended, taken down, and the history of a page."""

from __future__ import annotations

from replate.extract.notices.english_words import (
    AIM,
    BEEN,
    CHANGED,
    EARLIER,
    ERROR,
    FIXES,
    GONE,
    MENDED,
    OWN,
    PART,
    SINCE,
    STORY,
    THING,
    THIS,
    TOWARD,
    VERSION,
    WE,
    WHY,
    WRONG,
)

# Between "this article" and what happened to it nothing else begins that it might have happened to.
ON = (
    r"(?:(?!\b(?:that|who|how|where|why|what|shows?|tells?|says|which|argues|explains|describes|by|is|are|has"
    r"|have)\b)[^.!?]){0,80}?"
)
_FIRST_OUT = r"(?:,? (?:which was |was )?(?:first|originally|initially) (?:published|posted|aired)\b[^.!?]{0,60}?)?"
THAT = rf"(?:an?|the|our|some|two|several|one) (?:[\w'’-]+ ){{0,4}}?(?:{THING}|{PART}|figures|data|numbers)s?"

QUOTED = r"[“‘'\x22][^”’'\x22]{1,70}[”’'\x22]"

POSTED = (
    r"(?:e-?mail|alert|photo|summary|map|chart|graphic|table|title|image|link|item|listing|entry|teaser|lede|url"
    r"|synopsis)"
)

_ALTERATION = (
    r"(?:changes?|edits?|revisions?|alterations?|adjustments?|corrections?|amendments?|clarifications?|updates?)"
)
# What pages are made of, in the notes of their own history.
_OF_TEXT = (
    r"(?:information|details?|sections?|sentences?|paragraphs?|links?|text|wording|references?|statements?|notes?"
    r"|tables?"
    r"|figures?|clarifications?|guidance|addresse?s?|contacts?|e-?mail|translations?|versions?|documents?|forms?"
    r"|pages?"
    r"|lines?|captions?|photos?|quotes?|context|comments?|responses?|footnotes?|attachments?|dates?|spelling|typos?"
    r"|headings?|bullets?|content|disclaimer|caveat|advice|names?|titles?|definitions?|deadlines?|rates)"
)
# The wording of a law and the title of a film are changed by others.
_OF_OTHERS = (
    r"(?! (?:of|from|on) (?:the|an?|his|her|its|their) (?:[\w-]+ )?(?:treaty|law|bill|act|constitution|charter"
    r"|agreement"
    r"|contract|loan|lease|mortgage|sale|offer|licence|merger|policy|sentence|deal|accord|resolution|motion|film"
    r"|movie|book|novel|song|play|opera|anthem|bible|game|statue|stamp|exam"
    r"|question|ballot|oath|census|pact|will|code of conduct|manifesto|album|poem|painting|show|referendum)\b)"
)
BY_US = r"(?! by (?!us\b|our|(?:the |its )?(?:editor|author|journal|publisher|\w+ desk)))"
# What has a date, a name or a number need not be an article: something has to say that it is.
_OF_PAGES = (
    r"(?!(?:(?:the|an?|some|several|two|all|both) )?(?:[\w-]+ ){0,2}?(?:dates?|names?|numbers?|titles?|prices?"
    r"|values?|totals?|units?|entry|entries"
    rf"|descriptions?|videos?|clips?|labels?|lists?)\b(?![^!?]*\b(?:(?:this|our|the) (?:[\w-]+ )?{OWN}|above|below"
    r"|online|publication|earlier"
    r"|previous(?:ly)?|originally|initially|typo|errors?|mis\w+|table \d|figure \d|footnote|page|paragraph|caption"
    r"|headline|sentence|they|readers?)\b)|(?:the )?article \d)"
)
# What was removed from an exhibition was no part of the article.
_KEPT = r"(?! from (?!this|our|the (?:text|article|story)))"

_PARTS_MENDED = (
    (
        rf"(?:(?:the|all|some|several|published) (?:[\w-]+ ){{0,3}}?)?(?:{THING}|{PART}|figures|data"
        r"|numbers"
        rf"|statistics|results)s?\b{_OF_OTHERS}[^.!?]{{0,60}}? (?:{SINCE}{CHANGED}\b[^.!?]{{0,40}}?\b{TOWARD}"
        rf"|{BEEN}{CHANGED}\b{_KEPT}{BY_US}[^.!?]{{0,40}}?\b{WHY})\b"
    ),
    # "The headline was softened for accuracy"; "the ‘How to apply’ section has been updated to make it clear".
    (
        rf"(?:(?:the|an?|all|some|several|two|parts of (?:this|the)) (?:[\w’'-]+ |{QUOTED}"
        rf" ){{0,3}}?)?(?:{OWN}"
        rf"|{PART}|content|copy|information)s?"
        rf"\b{_OF_OTHERS}[^.!?]{{0,60}}? (?:{SINCE}{CHANGED}|{BEEN}{CHANGED}\b{_KEPT}{BY_US})"
        rf"(?: (?:on|at) [^.!?]{{0,24}})?,? {AIM}\b"
    ),
    (
        rf"(?:(?:an?|the|some|several|two) (?:\w+ )?)?{PART}s?\b{_OF_OTHERS}[^.!?]{{0,80}}?"
        rf" {BEEN}{CHANGED}\b{_KEPT}{BY_US}[^.!?]{{0,30}}?\b{WHY}\b"
    ),
    (
        rf"the (?:\w+ )?{PART}s?\b[^.!?]{{0,60}}? {BEEN}(?:corrected|amended|fixed|rectified)\b(?! (?:by"
        r"|for|in later"
        r"|on (?:the|his|her|their)))"
    ),
)
SENTENCES: tuple[str, ...] = (
    (
        rf"{THIS}\b{_FIRST_OUT}(?! of (?:the|an?) ){ON} (?:{BEEN}{CHANGED}\b(?! (?:daily|weekly|hourly|every|often"
        rf"|regularly)\b){BY_US}|(?:was|were) last"
        rf" {CHANGED}\b[^.!?]{{0,40}}?\b{TOWARD})"
    ),
    (
        r"(?:on [^,.!?:]{0,20}\d[^,.!?:]{0,28}?,? )?(?:the )?(?:above |original |full |photo |picture "
        rf"|[a-z]{{3,9}} \d\d? |\d\d? [a-z]{{3,9}} )?{OWN}(?: and (?:the )?{OWN})?(?: above| below)? (?!had"
        rf" ){BEEN}{MENDED}\b(?! (?:so|by|weekly|daily|every|in 1\d|for (?!accuracy|clarity|legal|context|style"
        r"|grammar|consistency|fact|privacy|the sake))\b)"
    ),
    rf"{_OF_PAGES}(?:{'|'.join(_PARTS_MENDED)})",
    (
        rf"(?:paragraph|footnote|section|table|figure|chart|page)s? (?:one|two|three|four|five|\d+) {BEEN}{CHANGED}\b"
        r"(?! by)"
    ),
    (
        r"(?:(?:an?|the|several|some|two|three) (?:\w+ )?(?:corrections?|amendments?|clarifications?)|(?:these|the"
        rf" following) (?:\w+ )?changes?) (?:{BEEN})?(?:made|issued|posted|appended) (?:to|in|on|at)\b"
    ),
    # "Changes have been made to this page since ..."
    (
        rf"(?:[\w-]+ ){{0,3}}?{_ALTERATION} {BEEN}(?:made|issued|posted|appended|added) (?:to|in|on) (?:this|our)"
        rf" (?:\w+ )?{THING}\b"
    ),
    # The history of a page, one line a change: "Added a link to ...", "Corrected the address".
    (
        rf"(?:added|inserted) (?:(?!to\b)[\w-]+ ){{0,3}}?{_OF_TEXT}(?: [“‘'\x22]| (?:to|on|about|for|from|that"
        r"|explaining|of|in|regarding|with|under|at|showing|clarifying|saying|which|and)\b|\W*$)"
    ),
    rf"(?:removed|deleted) (?:(?!from\b)[\w-]+ ){{0,4}}?{_OF_TEXT}\b",
    (
        r"(?:corrected|amended|clarified|changed|revised|updated|replaced|fixed(?! an? (?:\w+ )?(?:bug|crash|issue"
        r"|problem|glitch))|reworded|edited|moved) (?:the|an?"
        r"|some"
        rf"|several|two|three|our|all) (?:[\w’'-]+ |{QUOTED} ){{0,4}}?(?:{_OF_TEXT}|numbers?|hours|times|fees?"
        r"|prices?|lists?|maps?|templates?"
        r"|timetables?|data|costs?|criteria|requirements?|descriptions?|summary|examples?|instructions?|process"
        r"|rules)\b"
    ),
    # "Clarified that the limit applies per household"
    r"(?:clarified|corrected|specified|amended) (?:that|how|which|who|when|where|to say|to show)\b",
    (
        r"(?:corrected|amended|fixed|revised|updated|replaced|added) (?:table|figure|fig|equation|eq|section"
        r"|paragraph"
        r"|page|appendix|annex|footnote"
        r"|chart)s? [\da-z]{1,3}\b"
    ),
    (
        r"(?:corrected|fixed|amended) (?:the )?(?:(?!for\b)[\w’'-]+ ){0,3}?(?:typos?|spellings?|misspellings?"
        r"|errors?|links?"
        r"|wording|grammar|date|title|name|figures?|numbers?|total|percentages?|amounts?|age|year|location|price"
        r"|formula|label)\b"
    ),
    (
        r"(?:removal|addition|insertion|deletion|correction|amendment|clarification) (?:of|to) (?:the |an? )?(?:\w+"
        r" )?"
        r"(?:information|links?|text|references?|wording|paragraphs?|sentences?|sections? on|footnotes?)\b"
    ),
    (
        rf"(?:\w+ ){{0,3}}?{ERROR}\b[^.!?]{{0,60}}?\b(?:in|on|to|of) (?:the (?:\w+ )?{OWN}|(?:this|our) (?:\w+"
        rf" )?{THING})\b[^.!?]{{0,40}}?{BEEN}{CHANGED}\b"
    ),
    (
        r"(?:(?:photo|picture|video) )?(?:document|report|guidance|file|list|data|dataset|form|title|subtitle|map"
        rf"|chart|table|{OWN}) (?:{MENDED}|{GONE})\b[^.!?]{{0,40}}?\b(?:to|with|after|because|following|{AIM})\b"
    ),
    # "Updated on 3 May because ...", "Changed May 4, 3 p.m., to ..."
    rf"{MENDED}:?(?:,? (?:on |at )?(?:[a-z]{{3,9}}\.? )?\d[^!?]{{0,40}}?)?[,:;–—-]* {AIM}\b",
    (
        r"(?:amended|corrected|clarified|revised|re-?edited)(?: (?:on|at))? [^.!?:\d]{0,12}?\d[^!?]{0,30}?(?:\b(?:to"
        r"|because|after)\b|: )"
    ),
    (
        rf"edit(?:ed)?\b(?:[^.!?:]{{0,20}}: [^.!?:]{{0,80}}?\b(?:{CHANGED}|added|an? {EARLIER}|this {OWN} {BEEN})"
        r"|[^.!?:]{0,30}? to (?:add|correct|clarify|remove|include|fix|reflect|note|say))\b"
    ),
    r"(?:last )?updated?\b[^!?]{0,60}? to (?:\w+ly )?(?:correct|clarify|fix|reflect|remove|include|add|show)\b",
    (
        r"updated?\b(?! throughout)[^!?]{0,50}? with (?!every| our| all)(?:\w+ ){0,3}?(?:comments?|statements?"
        r"|reactions?|details|quotes?|responses?|information|figures|background|results?|correct(?:ed)?)\b"
    ),
    (
        rf"updated?\b(?:[^!?:]|\d:\d){{0,60}}?[:–—]\s+(?:this {THING} {BEEN}{CHANGED}|{VERSION}|the (?:headline"
        rf"|caption)|{FIXES} )"
    ),
    (
        r"since (?:(?:its |the |first |initial )?publication|(?:this|we (?:first )?(?:published"
        rf"|posted)))\b[^!?]{{0,240}}?\b(?:{BEEN}|{WE} )(?:{CHANGED}|added)\b"
    ),
    (
        r"updated?\b[^!?]{0,240}?\b(?:after (?:its |first |initial )?publication|(?:has|have) been added|added "
        rf"(?:below|above)|(?:this|the) {OWN} now (?:includes|contains|reflects|says|states|carries)|we(?:['’]ve|"
        rf" have)? (?:\w+ly )?(?:{CHANGED}|added|included|appended)|to this {OWN})\b"
    ),
    # "The interview has been removed from our site", "at the author's request, this poem was taken down"
    (
        rf"(?:the|this|an?) [^.!?]{{0,80}}? {BEEN}{GONE} from (?:our|this) (?:site|website|web ?page|pages|archive"
        r"|feed"
        r"|channel|platforms)\b"
    ),
    (
        rf"(?:at|on|upon) [^.!?,]{{0,60}}?(?:request|advice)\b[^.!?,]{{0,40}}?, (?:{WE} {CHANGED}|(?:this|our)"
        rf" (?:\w+ )?{THING}\b[^.!?]{{0,40}}?"
        rf" {BEEN}{CHANGED})\b"
    ),
    (
        rf"this (?:\w+ )?{OWN} no longer (?:includes?|contains?|names?|says?|refers?|identif\w+|shows?|carries"
        r"|features?|mentions?|states?|quotes?"
        r"|links?|describes?|suggests?|implies)\b"
    ),
    # "This notice supersedes the one sent at 6 a.m."
    (
        rf"this (?:\w+ )?{THING} (?:corrects|replaces|supersedes|amends|updates) (?:the|an?|our|all) (?:{EARLIER}"
        r"|one\b"
        r"|ones\b|version)"
    ),
    (
        rf"this (?:\w+ )?{THING} (?:was|had been) (?:\w+ )?(?:published|posted|sent|issued|released|printed|aired)"
        r" (?:\w+ )?"
        r"(?:in error|by mistake|prematurely)\b"
    ),
    (
        rf"(?:please )?(?:disregard|ignore) (?:the|our|an?) (?:\w+ )?(?:{THING}|{EARLIER}"
        rf" \w+)\b[^!?]{{0,140}}?\b(?:{ERROR}|correct\w*|wrong)\b"
    ),
    r"correcting and replacing\b|corrects? and replaces?\b",
    # "It has been brought to our attention that ... in this article"
    (
        r"(?:it (?:has|have|had|was) (?:since |also |now )?(?:been )?(?:brought|come|drawn) to (?:our|my) attention"
        r"|we"
        r" (?:have "
        r"|were |had )?(?:since |now |later |been )*(?:made aware|learn(?:ed|t)|informed|alerted)\b)"
        rf"[^.!?]{{0,160}}?\b(?:this|our) (?:\w+ )?{THING}\b"
    ),
    (
        r"the (?:\w+ )?(?:data|dataset|figures|survey|study) (?:behind|used in|cited in|underlying) (?:this|our)"
        rf" {THING}\b[^!?]{{0,160}}?"
        rf"\b(?:{CHANGED}|{ERROR}|{WRONG}|wrong)\b"
    ),
    # "Strikethrough marks what was changed."
    (
        r"(?:strike-?through|struck-?through|text (?:in|with)|words? (?:in|struck)|underlin\w+"
        rf"|italics?)\b[^.!?]{{0,60}}?\b(?:{CHANGED}|added|correction"
        r"|changes)\b"
    ),
    # "We reported in error that", "We're correcting a figure we gave"
    rf"{WE} (?:reported|said|stated|published|wrote|identified|named|listed) (?:in error|by mistake)\b",
    (
        r"(?:we|i)(?:['’]re|['’]m| are| am| must| need to| have to| should) (?:correct|amend|updat|retract"
        r"|withdraw)(?:ing)? (?:an?|the|our|this|my)"
        rf" (?:\w+ ){{0,3}}?(?:{OWN}|{PART}|{ERROR}|{STORY})s?\b"
    ),
    # The recipe was updated, and how.
    rf"(?:recipe|score|rating|review|headline|caption|story|article|post|text)s? {MENDED}\b[^!?:]{{0,30}}:\s+(?!\d)",
    # The answers of a quiz, the clues of a puzzle.
    (
        r"(?:the|an?|one of the) (?:[\w'’-]+ ){0,3}?(?:quiz|puzzle|crossword|sudoku|clue|solution|answer"
        r"|recipe)s?\b[^.!?]{0,60}? (?:was|were|had|gave|contained"
        rf"|listed) (?:\w+ )?(?:{ERROR}|wrong|incorrect|printed (?:in error|wrong\w*)|an? (?:error|mistake|typo|wrong"
        r"|incorrect))\b"
    ),
    (
        rf"this (?:\w+ )?{THING} (?:corrects|clarifies|replaces (?:an? {EARLIER}|one that)|includes (?:a"
        r" )?corrections?|contains (?:a )?corrections?)\b"
    ),
    r"this is an? (?:corrected|updated|amended|revised) version\b",
    (
        r"(?:the )?corrected (?:version|file|table|figures?|data|chart|map|copy)\b[^.!?]{0,60}?\b(?:uploaded"
        r"|published"
        r"|added|posted|attached)\b"
    ),
    r"(?:correction|clarification|retraction|editors?['’]?s?['’]? note) (?:appended|added)\b",
    (
        rf"(?:when|since|after|at the time) (?:this|the) (?:\w+ )?{THING} (?:was|had been|went|ran|first|aired"
        r"|appeared)\b"
        rf"[^!?]{{0,200}}?\b(?:{WE} |{BEEN})(?:{CHANGED}|added)\b"
    ),
)
