"""The sentences of English notices: how they begin, what gives them away, and how they close.

English has more house styles than the other languages: what was mended, what was wrong, who speaks and what an agency
sends each have their sentences, and the words that meet in them are those of ``english_words``. The sets of stems are
explained in ``finder``.
"""

from __future__ import annotations

from replate.extract.notices.english_words import (
    AIM,
    BEEN,
    BLAMED,
    CHANGED,
    DAY,
    EARLIER,
    ERROR,
    FIXES,
    GONE,
    ISSUE,
    MENDED,
    MISSED,
    MONTH,
    OFFICE,
    OWN,
    PAGED,
    PAPER,
    PART,
    PRINTED,
    RIGHT,
    SAID,
    SINCE,
    SLIP,
    SLIPS,
    SORRY,
    STORY,
    THING,
    THIS,
    TOWARD,
    VERSION,
    WE,
    WHY,
    WRONG,
    WRONGLY,
)

# Between "this article" and what happened to it nothing else begins that it might have happened to.
_ON = (
    r"(?:(?!\b(?:that|who|how|where|why|what|shows?|tells?|says|which|argues|explains|describes|by|is|are|has"
    r"|have)\b)[^.!?]){0,80}?"
)
_FIRST_OUT = r"(?:,? (?:which was |was )?(?:first|originally|initially) (?:published|posted|aired)\b[^.!?]{0,60}?)?"
_THAT = rf"(?:an?|the|our|some|two|several|one) (?:[\w'’-]+ ){{0,4}}?(?:{THING}|{PART}|figures|data|numbers)s?"

_QUOTED = r"[“‘'\x22][^”’'\x22]{1,70}[”’'\x22]"

_POSTED = r"(?:e-?mail|alert|photo|summary|map|chart|graphic|table|title|image|link|item|listing|entry|teaser|lede|url|synopsis)"

# What was removed from an exhibition was no part of the article.
_ALTERATION = (
    r"(?:changes?|edits?|revisions?|alterations?|adjustments?|corrections?|amendments?|clarifications?|updates?)"
)
# What pages are made of, in the notes of their own history.
_OF_TEXT = (
    r"(?:information|details?|sections?|sentences?|paragraphs?|links?|text|wording|references?|statements?|notes?|tables?"
    r"|figures?|clarifications?|guidance|addresse?s?|contacts?|e-?mail|translations?|versions?|documents?|forms?|pages?"
    r"|lines?|captions?|photos?|quotes?|context|comments?|responses?|footnotes?|attachments?|dates?|spelling|typos?"
    r"|headings?|bullets?|content|disclaimer|caveat|advice|names?|titles?|definitions?|deadlines?|rates)"
)
_OF_OTHERS = (
    r"(?! (?:of|from|on) (?:the|an?|his|her|its|their) (?:[\w-]+ )?(?:treaty|law|bill|act|constitution|charter|agreement"
    r"|contract|loan|lease|mortgage|sale|offer|licence|merger|policy|sentence|deal|accord|resolution|motion|film|movie|book|novel|song|play|opera|anthem|bible|game|statue|stamp|exam"
    r"|question|ballot|oath|census|pact|will|code of conduct|manifesto|album|poem|painting|show|referendum)\b)"
)
_BY_US = r"(?! by (?!us\b|our|(?:the |its )?(?:editor|author|journal|publisher|\w+ desk)))"
_KEPT = r"(?! from (?!this|our|the (?:text|article|story)))"

_MENDED = (
    (
        rf"{THIS}\b{_FIRST_OUT}(?! of (?:the|an?) ){_ON} (?:{BEEN}{CHANGED}\b{_BY_US}|(?:was|were) last"
        rf" {CHANGED}\b[^.!?]{{0,40}}?\b{TOWARD})"
    ),
    (
        r"(?:on [^,.!?:]{0,20}\d[^,.!?:]{0,28}?,? )?(?:the )?(?:above |original |full |photo |picture "
        rf"|[a-z]{{3,9}} \d\d? |\d\d? [a-z]{{3,9}} )?{OWN}(?: and (?:the )?{OWN})?(?: above| below)? (?!had"
        rf" ){BEEN}{MENDED}\b(?! (?:so|by|weekly|daily|every|in 1\d|for (?!accuracy|clarity|legal|context|style|grammar|consistency|fact|privacy|the sake))\b)"
    ),
    (
        rf"(?:(?:the|all|some|several|published) (?:[\w-]+ ){{0,3}}?)?(?:{THING}|{PART}|figures|data|numbers"
        rf"|statistics|results)s?\b{_OF_OTHERS}[^.!?]{{0,60}}? (?:{SINCE}{CHANGED}\b[^.!?]{{0,40}}?\b{TOWARD}"
        rf"|{BEEN}{CHANGED}\b{_KEPT}{_BY_US}[^.!?]{{0,40}}?\b{WHY})\b"
    ),
    # "The headline was softened for accuracy"; "the ‘How to apply’ section has been updated to make it clear".
    (
        rf"(?:(?:the|an?|all|some|several|two|parts of (?:this|the)) (?:[\w’'-]+ |{_QUOTED} ){{0,3}}?)?(?:{OWN}|{PART}|content|copy|information)s?"
        rf"\b{_OF_OTHERS}[^.!?]{{0,60}}? (?:{SINCE}{CHANGED}|{BEEN}{CHANGED}\b{_KEPT}{_BY_US})"
        rf"(?: (?:on|at) [^.!?]{{0,24}})?,? {AIM}\b"
    ),
    (
        rf"(?:(?:an?|the|some|several|two) (?:\w+ )?)?{PART}s?\b[^.!?]{{0,80}}?"
        rf" {BEEN}{CHANGED}\b{_KEPT}{_BY_US}[^.!?]{{0,30}}?\b{WHY}\b"
    ),
    (
        rf"the (?:\w+ )?{PART}s?\b[^.!?]{{0,60}}? {BEEN}(?:corrected|amended|fixed|rectified)\b(?! (?:by|for|in later"
        r"|on (?:the|his|her|their)))"
    ),
    (
        rf"(?:paragraph|footnote|section|table|figure|chart|page)s? (?:one|two|three|four|five|\d+) {BEEN}{CHANGED}\b"
        r"(?! by)"
    ),
    (
        r"(?:(?:an?|the|several|some|two|three) (?:\w+ )?(?:corrections?|amendments?|clarifications?)|(?:these|the"
        rf" following) (?:\w+ )?changes?) (?:{BEEN})?(?:made|issued|posted|appended) (?:to|in|on|at)\b"
    ),
    # "Changes have been made to this page since ..."
    rf"(?:[\w-]+ ){{0,3}}?{_ALTERATION} {BEEN}(?:made|issued|posted|appended|added) (?:to|in|on) (?:this|our) (?:\w+ )?{THING}\b",
    # The history of a page, one line a change: "Added a link to ...", "Removed reference to ...", "Corrected the address".
    (
        rf"(?:added|inserted) (?:(?!to\b)[\w-]+ ){{0,3}}?{_OF_TEXT}(?: [“‘'\x22]| (?:to|on|about|for|from|that"
        r"|explaining|of|in|regarding|with|under|at|showing|clarifying|saying|which|and)\b|\W*$)"
    ),
    rf"(?:removed|deleted) (?:(?!from\b)[\w-]+ ){{0,4}}?{_OF_TEXT}\b",
    (
        rf"(?:corrected|amended|clarified|changed|revised|updated|replaced|fixed|reworded|edited|moved) (?:the|an?|some"
        rf"|several|two|three|our|all) (?:[\w’'-]+ |{_QUOTED} ){{0,4}}?{_OF_TEXT}\b"
    ),
    r"(?:corrected|amended|fixed|revised|updated|replaced|added) (?:table|figure|fig|equation|eq|section|paragraph|page|appendix|annex|footnote"
    r"|chart)s? [\da-z]{1,3}\b",
    (
        r"(?:corrected|fixed|amended) (?:the )?(?:(?!for\b)[\w’'-]+ ){0,3}?(?:typos?|spellings?|misspellings?|errors?|links?"
        r"|wording|grammar|date|title|name|figures?|numbers?|total|percentages?|amounts?|age|year|location|price|formula|label)\b"
    ),
    rf"(?:removal|addition|insertion|deletion|correction|amendment|clarification) (?:of|to) (?:the |an? )?(?:\w+ )?"
    r"(?:information|links?|text|references?|wording|paragraphs?|sentences?|sections? on|footnotes?)\b",
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
    rf"(?:the|this|an?) [^.!?]{{0,80}}? {BEEN}{GONE} from (?:our|this) (?:site|website|web ?page|pages|archive|feed|channel|platforms)\b",
    (
        rf"(?:at|on|upon) [^.!?,]{{0,60}}?(?:request|advice)\b[^.!?,]{{0,40}}?, (?:{WE} {CHANGED}|(?:this|our) (?:\w+ )?{THING}\b[^.!?]{{0,40}}?"
        rf" {BEEN}{CHANGED})\b"
    ),
    (
        rf"this (?:\w+ )?{OWN} no longer (?:includes?|contains?|names?|says?|refers?|identif\w+|shows?|carries|features?|mentions?|states?|quotes?"
        r"|links?|describes?|suggests?|implies)\b"
    ),
    # "This notice supersedes the one sent at 6 a.m."
    rf"this (?:\w+ )?{THING} (?:corrects|replaces|supersedes|amends|updates) (?:the|an?|our|all) (?:{EARLIER}|one\b|ones\b|version)",
    rf"this (?:\w+ )?{THING} (?:was|had been) (?:\w+ )?(?:published|posted|sent|issued|released|printed|aired) (?:\w+ )?"
    r"(?:in error|by mistake|prematurely)\b",
    rf"(?:please )?(?:disregard|ignore) (?:the|our|an?) (?:\w+ )?(?:{THING}|{EARLIER} \w+)\b[^!?]{{0,140}}?\b(?:{ERROR}|correct\w*|wrong)\b",
    r"correcting and replacing\b|corrects? and replaces?\b",
    # "It has been brought to our attention that ... in this article"
    rf"(?:it (?:has|have|had|was) (?:since |also |now )?(?:been )?(?:brought|come|drawn) to (?:our|my) attention|we (?:have "
    r"|were |had )?(?:since |now |later |been )*(?:made aware|learn(?:ed|t)|informed|alerted)\b)"
    rf"[^.!?]{{0,160}}?\b(?:this|our) (?:\w+ )?{THING}\b",
    rf"the (?:\w+ )?(?:data|dataset|figures|survey|study) (?:behind|used in|cited in|underlying) (?:this|our) {THING}\b[^!?]{{0,160}}?"
    rf"\b(?:{CHANGED}|{ERROR}|{WRONG}|wrong)\b",
    # "Strikethrough marks what was changed."
    rf"(?:strike-?through|struck-?through|text (?:in|with)|words? (?:in|struck)|underlin\w+|italics?)\b[^.!?]{{0,60}}?\b(?:{CHANGED}|added|correction"
    r"|changes)\b",
    # "We reported in error that", "We're correcting a figure we gave"
    rf"{WE} (?:reported|said|stated|published|wrote|identified|named|listed) (?:in error|by mistake)\b",
    rf"(?:we|i)(?:['’]re|['’]m| are| am| must| need to| have to| should) (?:correct|amend|updat|retract|withdraw)(?:ing)? (?:an?|the|our|this|my)"
    rf" (?:\w+ ){{0,3}}?(?:{OWN}|{PART}|{ERROR}|{STORY})s?\b",
    # "Recipe updated: we've cut the baking time"
    rf"(?:recipe|score|rating|review|headline|caption|story|article|post|text)s? {MENDED}\b[^!?:]{{0,30}}:\s+(?!\d)",
    # The answers of a quiz, the clues of a puzzle.
    r"(?:the|an?|one of the) (?:[\w'’-]+ ){0,3}?(?:quiz|puzzle|crossword|sudoku|clue|solution|answer|recipe)s?\b[^.!?]{0,60}? (?:was|were|had|gave|contained"
    rf"|listed) (?:\w+ )?(?:{ERROR}|wrong|incorrect|printed (?:in error|wrong\w*)|an? (?:error|mistake|typo|wrong|incorrect))\b",
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
        rf"(?:when|since|after|at the time) (?:this|the) (?:\w+ )?{THING} (?:was|had been|went|ran|first|aired|appeared)\b"
        rf"[^!?]{{0,200}}?\b(?:{WE} |{BEEN})(?:{CHANGED}|added)\b"
    ),
)
_MISTOLD = (
    rf"{THIS}\b{_ON} {WRONG}\b",
    (
        rf"this (?:\w+ ){{0,3}}?{THING} (?:had )?(?:originally|initially|previously|earlier) (?!appeared|ran\b)"
        rf"(?:\w+ly )?{SAID}\b(?! in (?:the )?[a-z])"
    ),
    (
        rf"{VERSION} (?:of|to|on|for|in|with|accompanying|above) (?:(?:this(?! (?:\w+ )?(?:song|film|movie|book|novel"
        r"|play|painting|game|software|app|engine|bill|law|act|plan|rule|treaty|bridge|machine|car|device|album|opera"
        rf"|musical|statue|drug|vaccine)\b)|our|today['’]s|the (?:\w+ )?{OWN})\b|an? {OWN})[^!?]{{0,240}}?\b{SAID}\b"
    ),
    rf"{VERSION}\b(?! (?:by|from|sent|drawn))[^.!?]{{0,60}}?(?<!had )\b{SLIPS}\b",
    (
        rf"an? (?:earlier|previous) (?:\w+ )?{_POSTED}\b(?! (?:by|from|sent|drawn|made|of the))[^.!?]{{0,60}}?(?<!had )"
        rf"\b{SLIPS}\b"
    ),
    rf"{VERSION},? (?:we|i) (?:\w+ly )?(?:{SAID}|{SLIPS})\b(?! (?:about|on|how|why|at))",
    # "In the May 3 issue, the photo was credited to the wrong man"; "on page 4 of Friday's paper".
    (
        rf"(?:in|on) (?:the|our|last|this|yesterday['’]s|{DAY}['’]s|page \w+)\b(?:(?!\b(?:film|book|law|bill)\b)[^.!?,])"
        rf"{{0,40}}?\b(?:issue|edition|paper|newsletter|bulletin|magazine|page \w+)\b[^.!?“”]{{0,160}}?\b(?:{WRONG}|the wrong)\b"
    ),
    rf"(?:in|on) page \w+\b[^.!?“”]{{0,100}}?\b(?:{WRONG}|the wrong)\b",
    rf"our {EARLIER} (?:\w+ )?{STORY}\b[^.!?]{{0,40}}?\b{SAID}\b",
    rf"(?:in )?the (?:\w+ )?version of (?:this|our) {THING}\b[^.!?]{{0,160}}?\b(?:{SAID}|read|{CHANGED})\b",
    # "An article on Nov. 2 about the Danube misidentified"
    (
        rf"(?:in )?(?:an?|the|our|some) (?:[\w-]+ ){{0,3}}?{STORY}s?\b[^.!?]{{0,60}}? (?:on|published) (?:{MONTH} \d\d?|\d\d? {MONTH})\b"
        rf"[^.!?]{{0,160}}?\b(?:{SLIPS}|the wrong|{WRONG})\b"
    ),
    # "This story was published on May 3. It has been updated to"
    rf"(?:this|the) (?:\w+ )?{OWN}\b[^!?]{{0,120}}?[.;] (?:it|the {OWN}) (?:has|was) (?:since |been |later |last )*{MENDED}\b[^.!?]{{0,40}}? {AIM}\b",
    rf"(?:in |to )?(?:{PRINTED}|{PAGED})(?!\w)(?:[^.!?“”\x22]|[“\x22][^”\x22.]{{1,60}}[”\x22]){{0,160}}?\b(?:{WRONG}|the wrong)\b",
    rf"(?:in |on |to |with )?{_THAT}\b[^!?]{{0,160}}?(?<!had )\b{WRONG}\b(?=[^!?]{{0,300}}?{RIGHT})",
    rf"{BLAMED} (?:an? |our |the )?(?:\w+ )?{OFFICE} {SLIP}\b",
    (
        rf"{BLAMED} (?:an? |our |the )?(?:[\w'’-]+ ){{0,3}}?(?:{SLIP}|(?:incorrect|inaccurate|wrong|false|misleading"
        rf"|erroneous) \w+)\b[^.!?]{{0,160}}?\b(?:{WRONG}\b[^.!?]{{0,80}}? (?:in this|{ISSUE})|we|our|this {THING}"
        rf"|{EARLIER} version)\b"
    ),
    rf"an? (?:\w+ )?{OFFICE} {SLIP} (?:led|meant|caused|resulted|introduced|(?:in|on) (?:this|our|an? {EARLIER}|{DAY}['’]s"
    rf"|yesterday['’]s|last \w+['’]s|(?:the |an? )?(?:\w+ )?(?:{OWN}|{STORY}|edition|issue|page)))\b",
    (
        rf"an? (?:\w+ )?{SLIP} by (?:our|the|an?) (?:\w+ )?(?:reporter|editor|writer|author|newsroom|staff|sub-?editor|photographer)"
        r"\b[^.!?]{0,20}? (?:led|meant|caused|resulted|introduced)\b"
    ),
    rf"an? (?:\w+ )?{SLIP}\b[^.!?]{{0,60}}?\b(?:in|on|of) (?:an? {EARLIER}|this {OWN}|our)\b",
    (
        rf"an? (?:\w+ )?{PART}s? (?:\w+ ){{0,5}}?(?:with|in|on|accompanying|above) (?:this|our)"
        rf" {THING}\b[^!?]{{0,160}}?\b(?:wrong|incorrect|{WRONG}|different|instead|{BEEN}{CHANGED})\b"
    ),
    (
        rf"the (?:\w+ )?{PART}s? (?:\w+ ){{1,4}}?(?:with|in|to|accompanying) (?:this|our) {THING}\b[^!?]{{0,160}}?\b"
        rf"(?:wrong|incorrect|{WRONG}|different|instead|{BEEN}{CHANGED})\b"
    ),
    (
        r"(?:an? |the )?(?:incorrect|inaccurate|wrong|erroneous|outdated) (?:[\w-]+ ){0,3}?(?:was|were) (?:\w+ )?"
        r"(?:provided|given|supplied|used|published|included|printed|listed|reported|posted)\b[^.!?]{0,80}? (?:an?"
        rf"|the|our|this|{DAY}['’]s) (?:[\w-]+ )?(?:{THING}|paper|issue)\b"
    ),
    (
        rf"it was (?:previously |originally |initially )?{WRONGLY} (?:stated|reported|said|written) (?:in|on|here|by"
        r" us)\b"
    ),
    (
        rf"in (?:an?|our) (?:\w+ ){{0,3}}?{STORY} (?:published|posted|on|about|dated|headlined|that|in"
        rf"|from)\b[^!?]{{0,240}}?\b(?:{WRONGLY} {SAID}|{MISSED}|(?:reported|said|stated|identified) {WRONGLY})\b"
    ),
)
_NEWSROOM = (
    rf"the (?:article|story|headline|caption) {WRONGLY} {SAID}\b",
    (
        r"an? (?:sentence|line|paragraph|passage|reference|quote|quotation|claim) (?:stating|saying|about|claiming"
        rf"|to)\b[^.!?]{{0,100}}? {BEEN}(?:{GONE}|added) on \D{{0,12}}\d"
    ),
    (
        rf"{WE} (?:\w+ly )?{CHANGED} (?:an?|the|all|any|some|several|our|this|two) (?:[\w-]+ ){{0,2}}?(?:{OWN}"
        rf"|(?<!our"
        rf" ){PART}|{ERROR})s?\b(?! (?:of|with) the)"
    ),
    rf"{WE} {CHANGED}\b[^.!?]{{0,80}}?\b(?:in|from|of|on) (?:this|our) (?:\w+ )?{THING}\b",
    (
        rf"{WE} (?:identified|found|discovered|spotted|made) (?:an?|some|several|two) (?:\w+"
        rf" )?{ERROR}\b[^!?]{{0,160}}?\b(?:in|for) (?:this|our) {THING}\b"
    ),
    rf"{WE} {CHANGED} (?:the |this )?{_QUOTED} (?:section|page|guidance|{OWN})\b",
    rf"{WE} {CHANGED} (?:this|our) (?:\w+ )?{THING}\b",
    rf"{WE} {CHANGED} (?:the|our|an?|some|two) (?:[\w-]+ ){{0,3}}?(?:{THING}|{PART}|information|advice|figures|data)s?\b[^.!?]{{0,60}}? {AIM}\b",
    rf"(?:we|i) (?:had )?(?:previously|originally|initially|earlier|first|at first) {SAID} (?:the|an?) (?:wrong|incorrect)\b",
    (
        rf"(?:thanks|thank you|hat[ -]?tip|h/t|credit) to (?:[\w.’'-]+ ){{1,5}}?(?:who|for) (?:\w+ )?(?:spott\w+|point\w+|alert\w+"
        rf"|flagg\w+|caught|notic\w+|catching|writing)\b[^.!?]{{0,80}}?\b(?:{ERROR}|wrong|earlier)\b"
    ),
    rf"the (?:\w+ )?{ERROR} (?:has|have) (?:since |now )?been {MENDED}(?: (?:above|below|online))?\.",
    (
        rf"the (?:authors?|editors?|publishers?|journal) (?:regrets?|apologi[sz]es?|wish(?:es)? to apologi[sz]e) (?:for )?(?:that|the|any)"
        rf"\b[^.!?]{{0,160}}?\b(?:{WRONG}|publish\w+|article|paper|{ERROR})\b"
    ),
    rf"the (?:[\w'’.&-]+ ){{1,4}}regrets that\b[^.!?]{{0,120}}?\b(?:published|{STORY})\b",
    rf"we are (?:retracting|correcting|updating|withdrawing|removing|amending) (?:this|our) {OWN}\b",
    rf"{WE} been asked to (?:clarify|make clear|point out|state|correct)\b",
    rf"(?:we|i) (?:had )?(?:{MISSED}|erred|misspoke|mixed up)\b|we got (?:it|this|that|the \w+|\w+['’]s \w+) wrong\b",
    (
        r"(?:we|i) (?:(?:previously|originally|initially|earlier) (?:reported|said|stated|wrote|published|identified|named"
        rf"|described)(?! (?:on|about|from|how|why|extensively)\b)|{WRONGLY} {SAID})\b"
    ),
    (
        r"(?:we|i)(?:['’]re|['’]m)? (?:\w+ly )?(?:apologi[sz]e|regret|are sorry|am sorry|sorry) (?:to .{0,60} )?(?:for )?(?:this|the|any|our) "
        rf"(?:{ERROR}|confusion|misunderstanding|wording|distress|offence|misreport)"
    ),
    r"(?:mea culpa|our (?:mistake|error|apologies))\b[^.!?]{0,8}[:!.,–—]|oops\b[^?]{0,60}?\b(?:earlier|our )",
    (
        r"(?:our )?apologies (?:to .{0,60} )?for (?:this|the|any|our) (?:\w+ )?(?:error|mistake|confusion"
        r"|misunderstanding)"
    ),
    (
        r"the (?:[\w'’.&-]+ ){1,5}(?:regrets|apologi[sz]es(?: to [^.!?]{0,60}?)? for|is sorry for) (?:the|this"
        rf"|any|its|our) (?:\w+ )?(?:{ERROR}|confusion|misunderstanding|distress)(?:\W*$| and (?:is|are) happy| and "
        rf"(?:this|the|it|its) [^.!?]{{0,40}}{MENDED}| [^.!?]{{0,60}}\b(?:record straight|(?:the|this|our) (?:article"
        r"|story|report|headline)))"
    ),
    rf"(?:in|on) (?:an?|its|our|the) (?:\w+ )?(?:{STORY}|report|dispatch|item)s?\b[^.!?]{{0,120}}?, (?:{PAPER}|the (?:agency|associated press"
    rf"|paper|newspaper|wire)) (?:{WRONGLY} {SAID}|{MISSED}|(?:reported|said|stated) {WRONGLY})\b",
    rf"{PAPER} (?:{WRONGLY} {SAID}|{MISSED}|(?:reported|said|stated) {WRONGLY})\b",
    (
        r"(?:the )?(?:editors?|publishers?|authors?|journal|newspaper|magazine) (?:(?:have|has) (?:issued|retracted"
        r"|corrected|withdrawn)|would like to|wish(?:es)? to|regrets?|apologi[sz]es? for)\b[^.!?]{0,60}?\b"
        r"(?:correct\w*|retract\w*|withdr\w+|expression of concern|errors?|mistakes?"
        r"|omission)\b[^!?]{0,200}?\b(?:this"
        r"|our|the \w+ section of this) (?:article|paper|study|story|report)\b"
    ),
)
_AGENCY = (
    rf"(?<=\()(?!update )(?:\w+ )?{FIXES} \w",
    (
        rf"(?:the )?(?:original )?{OWN} (?:corrects|replaces|repeats|clarifies|removes)\b[^.!?]{{0,80}}?\b(?:spelling"
        rf"|{OWN}|ran|earlier|previous|name|wrong|error|title|date|number|reference|corrected)\b"
    ),
    (
        rf"{FIXES}\b[^.!?]{{0,160}}?\b(?:in (?:the )?(?:\d+\w* |first |second |third |fourth |fifth |final |last )?"
        r"(?:paragraph|para?|graf|headline|lead|lede|byline)s?|paragraph|headline|typo|spelling of)\b"
    ),
    rf"this (?:corrects|replaces|updates) (?:the|an?) [^.!?]{{0,60}}?\b(?:{OWN}|version|spelling|name|error)\b",
    rf"in (?:[\w.]+ ){{0,4}}?story,? {FIXES}\b",
    rf"(?:the )?(?:associated press|ap|reuters|afp) (?:has |have )?{CHANGED} (?:its|this|an?|the) (?:\w+ )?(?:{OWN}|{PART})\b",
    rf"this version (?:of (?:the|this) {OWN} )?(?:{FIXES}|includes)\b",
    rf"(?:attention|eds?|editors?|advisory|alert)\b[:\s–—-]+(?:\w+:? ){{0,4}}?(?:{FIXES}|corrected|corrections?)\b",
    (
        r"(?:advisory|kill|attention|withdrawal|eds?|editors?)\b[^.!?]{0,40}?[:–—-] [^.!?]{0,80}?\b(?:disregard"
        r"|eliminated|withdrawn|killed)\b"
    ),
    r"\w{2,4}-[^.!?]{0,90}\b(?:ld|lead|urgent|writethru|write-thru),? corrects?\b",
    r"(?:corrected|refile[sd]?)-(?!for)[\w(]",
    rf"{FIXES}\b[^.!?]{{0,80}}?[;,:] (?:and )?(?:corrects|removes|deletes|fixes|clarifies|restores|adds)\b",
    rf"(?:\w+ )?(?:write-?thru|refile|recast|sub)s?: {FIXES}\b",
    r"this repeats an? (?:story|item|article)\b",
)
STEMS = (
    "attri credi longe confu slip slips lapse blund discr incon misin prema glitc super atten aware learn alert infor passa added addit adds adjus alter amend annot anony apolo appen asked blurr bulle chang clari conce confl corre  "
    "cropp culpa delet depub diffe disre draft dropp earli edit edite editi edits elimi erred erron error exagg  "
    "excis expan faili false fixed fixes glitc impre inacc incor initi inser inste kille left misat misca misch  "
    "misci mixup slipu miscl misme miscr misco misda misde misdi mises misge mishe misid misin misla misle misli mislo misma misna misnu  "
    "misph mispl mispo mispr misqu misra misre misso missp misst missu mist mista misti misto mistr misty misun misva  "
    "miswr mixed mixup modif moved omiss omitt oops origi outda overh overs preli previ prior pulle recal recas  "
    "recla recti redac redra reedi refil refin regre reins reiss relab remov renam renum repea rephr repla repos  "
    "repub rerec resto retit retra reupl rever revis rewor rewri scrub short slip slips softe sorry subs swapp  "
    "taken toned trans trimm tweak typo typos under unpub updat versi withd wrong"
)
PHRASES: tuple[str, ...] = (*_MENDED, *_MISTOLD, *_NEWSROOM, *_AGENCY)

# Openings of everyday words, with stems of their own: the newsroom and its readers speak.
TOLD_STEMS = (
    "mista ackno apolo clari clear contr corre first initi origi our point poste previ publi reade recor shoul we wrote"
)
_WE_TOLD = (
    r"we (?:\w+ly )?(?:said|say|reported|stated|wrote|told|published|printed|named|described|gave (?:the|an? "
    r"(?:incorrect|wrong))|suggested|implied|claimed|called|referred|identified|quoted|attributed|omitted)"
)
_WISH = (
    r"(?:(?:would|['’]d) like|wish(?:es)?|want|(?:is|are) (?:happy|glad|pleased|asked)|have (?:agreed|been asked)) to"
)
_CLEAR = r"(?:make (?:it )?clear|clarify|point out|correct|apologi[sz]e|set the record straight|acknowledge)"
TOLD: tuple[str, ...] = (
    # "We referred to the Isle of Man as part of the UK. It is a crown dependency."
    r"we (?:referred to|described|named|listed) [^.!?]{3,120}? as [^.!?]{3,120}[.] (?:it|he|she|they|that) (?:is|was|are|were)\b",
    # "This article was first published with a headline that ..."
    (
        rf"this (?:\w+ )?{THING} (?:was )?(?:first|originally|initially|previously|mistakenly)[^.!?]{{0,50}}? (?:with (?:an?"
        rf"|the|two|some|several) (?:\w+ ){{0,2}}?(?:{PART}|{ERROR}|version)|without (?:an?|the|its|any)|under (?:an?|the)"
        r" (?:\w+ )?(?:headline|title|byline)|in error|by mistake)\b"
    ),
    (
        r"(?:an?|the|our) (?:[\w-]+ ){0,3}?(?:article|story|column|caption|headline|obituary|photo)\b[^.!?]{0,100}?"
        r" should have (?:said|stated|read|noted|listed|named)\b"
    ),
    rf"(?:in )?(?:{PRINTED}|{PAGED})(?!\w)[^.!?]{{0,160}}?\bshould (?:have|read)\b",
    (
        r"(?:[^.!?:]{2,40}: )?(?:(?:in|on|during|last|yesterday"
        rf"|earlier)\b[^.!?]{{0,100}}?\b)?{_WE_TOLD}\b[^!?]{{0,260}}?(?:{RIGHT}|in fact|\baccept)"
    ),
    (
        r"(?:in|during|on) (?:an?|our|this|yesterday['’]s|last week['’]s|a recent) (?:\w+"
        rf" ){{0,3}}?{THING}\b[^!?]{{0,140}}?\b(?:{_WE_TOLD}|we (?:\w+ly )?{SLIPS})\b(?!:)"
    ),
    (
        rf"(?:in|on) (?:an?|the|our) (?:[\w'’-]+ ){{0,4}}?{THING}\b[^!?]{{0,160}}?\bshould (?:have (?:been|read|said)"
        r"|read)\b"
    ),
    (
        rf"(?:following|after|in response to)\b[^.!?]{{0,80}}?\bwe (?:{_WISH}|(?:now )?(?:accept|acknowledge|apologi[sz]e|regret|recogni[sz]e|retract|withdraw)|(?:have |are )?(?:agreed|happy"
        rf"|{CHANGED}))\b"
    ),
    (
        r"we (?:now |also )?(?:accept|acknowledge|recogni[sz]e) (?:that )?[^!?]{0,200}?\b(?:apologi[sz]e|untrue"
        r"|incorrect|our (?:article|report|story))\b"
    ),
    (
        r"(?:(?:originally|initially|as (?:first|originally) (?:published|posted)),? (?:this|our) (?:\w+"
        rf" ){{0,2}}?{THING}\b[^.!?]{{0,40}}?|(?:this|the) (?:\w+ ){{0,2}}?{OWN} (?:originally|initially"
        rf"|previously|at"
        rf" first|first)) (?!appeared|ran\b){SAID}\b"
    ),
    (
        r"(?:when|since|after|at the time) (?:(?:we )?(?:first )?(?:published|posted|wrote) (?:this|our) (?:\w+"
        rf" )?{OWN}|(?:this|the) (?:\w+ )?{OWN} was (?:first |originally |initially )?(?:published|posted))\b"
    ),
    (
        rf"contrary to (?:what (?:we|this {THING}|was (?:\w+ly |first )?(?:stated|written|reported) (?:here|in"
        rf" this))|"
        rf"(?:our|an) {EARLIER} (?:report|version|story|article))\b"
    ),
    (
        r"(?:after|since|following|upon) (?:its |the |first |initial )?(?:publication|publishing)(?: of (?:this|our) "
        rf"(?:\w+ )?{THING})?,? (?:this {THING}|we\b|[^.!?]{{3,60}}? (?:contacted us|got in touch|told us|wrote to us"
        r"|asked us))"
    ),
    (
        r"(?:an?|several|some|many|two|alert|thanks to) (?:\w+ )?readers? (?:[\w.]+ ){0,4}?(?:point(?:ed|ing) out"
        rf"|noted|written|wrote|told us|alerted|spotted)\b[^!?]{{0,240}}?\b(?:we have|we had|this {THING}|our {THING}"
        rf"|{CHANGED})\b"
    ),
    (
        rf"we ?{_WISH} (?:(?:clarify|correct)\b|{_CLEAR}\b[^!?]{{0,240}}?\b(?:article|story|report\w*|headline"
        r"|interview|publish\w*|incorrect|apologi\w+|sorry|our (?:\w+ )?(?:piece|column|edition|coverage|post))\b)"
    ),
    (
        rf"the (?:[\w'’.&-]+ ){{1,5}}{_WISH} {_CLEAR}\b[^!?]{{0,300}}?\b(?:we\b|our {THING}|this {THING}|to clarify"
        r" this|record straight)"
    ),
    (
        rf"our (?:[\w-]+ ){{0,3}}?{THING}\b[^.!?]{{0,160}}?\b{SAID}\b[^!?]{{0,240}}?[.;,] (?:(?:and )?{RIGHT}|in fact"
        r"|actually)"
    ),
)
# What gives a notice away in the midst of its first sentences, whatever that begins with.
COMMON = (
    "us passa sente lines line parag quota quote accor artic copie draft earli editi frida initi issue last monda newsl origi our page paper piece post preli "
    "previ prior satur story sunda text this thurs tuesd versi wedne yeste"
)
WITHIN_STEMS = (
    "attri credi asked edit initi previ origi mista confu slip slips lapse blund discr incon misin glitc cut added adjus alter amend annot anony appen blurr chang clari confl corre cropp decid delet depub draft dropp  "
    "earli edite editi edits erron error exagg excis expan false fixed found impre inacc incor initi inser left  "
    "misat misca misch misci mixup slipu miscl misme miscr misco misda misde misdi mises misge mishe misid misin misla misle misli mislo  "
    "misma misna misnu misph mispl mispo mispr misqu misra misre misso missp misst missu mist mista misti misto mistr  "
    "misty misun misva miswr mixed modif omiss omitt origi outda overh overs preli previ prior pulle recal recas  "
    "recla recti redac redra reedi refil refin reins reiss relab remov renam renum rephr repla repos repub rerec  "
    "resto retit retra reupl rever revis rewor rewri ruled scrub short softe swapp taken toned trans trimm tweak  "
    "typo typos under unpub updat uphel versi withd wrong"
)
_OF_THIS = rf"(?:this|our) (?:\w+ )?{THING}"
WITHIN: tuple[str, ...] = (
    r"\basked us to (?:point out|clarify|make (?:it )?clear|correct|state|stress)\b",
    rf"\b(?:this|our) (?:\w+ )?{OWN} {BEEN}{CHANGED}\b(?! so){_BY_US}",
    rf"\bth(?:is|e|ose|ese|at) (?:passages?|sentences?|lines?|paragraphs?|quotations?|quotes?) {BEEN}{CHANGED}\b{_BY_US}",
    rf"\b(?:and|so) (?:the|this) (?:article|story|piece|post|text) {BEEN}{CHANGED}\b",
    rf"\bthis (?:\w+ )?{OWN} (?:had )?(?:originally|initially|previously|mistakenly) (?!appeared|ran\b){SAID}\b",
    rf"\b{BEEN}(?:{CHANGED}|added)\b[^.!?]{{0,30}}?\b(?:since|after|before) {_OF_THIS}\b",
    rf"\b(?:corrections?|amendments?|clarifications?|an? (?:change|edit)\b)\b[^.!?]{{0,30}}? (?:to|in) (?:this|our) {OWN}\b(?![^.!]*\?)",
    rf"\b{WRONG}\b[^.!?“”]{{0,60}}? in {PRINTED}\b",
    rf"\b(?:ruled|found|upheld|decided) (?:\w+ ){{0,3}}?this {OWN}\b",
    rf"\b(?:an?|the|our|one) {EARLIER} (?:\w+ ){{0,2}}?(?:versions?|editions?|drafts?|edit) of {_OF_THIS}\b",
    rf"\b{BEEN}(?:{CHANGED}|added|inserted|appended|{MISSED})\b[^.!?]{{0,30}}?\b(?:from|in|to|of) {_OF_THIS}\b",
    rf"\b(?:has|have) (?:since |now )?{CHANGED} (?:this|our) (?:\w+ )?{OWN}\b",
    (
        rf"\b(?:in|from|to|of|on|with|by|at|above|below|accompanying|for) (?:this|our) (?:\w+ )?{OWN}\b(?:(?!\b(?:how"
        rf"|why|who|is|are)\b)[^.!?]){{0,60}}?\b(?:{BEEN}(?:{CHANGED}|added)|{WRONG})\b"
    ),
    rf"\b{WRONG}\b[^.!?]{{0,80}}?\b(?:in|on|by|with) (?:this|our|an? {EARLIER}) (?:\w+ ){{0,2}}?{THING}\b",
    rf"\b(?:the|this|our) (?:article|story|post|piece|page|text) {BEEN}{CHANGED} (?:accordingly|to reflect|since|throughout)\b",
)
# How a second sentence may begin, behind one that says what the paper strives for.
SECOND: tuple[str, ...] = (
    rf"(?:in )?{PRINTED}(?!\w)[^.!?“”\x22]{{0,160}}?\b(?:{WRONG}|the wrong)\b",
    rf"{THIS}\b{_ON} {BEEN}{CHANGED}\b{_BY_US}[^.!?]{{0,40}}?\b{TOWARD}",
)
# A last sentence that says that something above has been put right.
CLOSING: tuple[str, ...] = (
    r"(?:now |since |all )?(?:fixed|corrected|amended)(?: (?:above|below|now|in (?:the )?text|throughout|here))?(?:, thanks[^.!?]{0,40})?",
    (
        rf"(?:the|this|our) (?:\w+ ){{0,2}}?(?:{OWN}|version|error|mistake|wording) (?:above |below )?{BEEN}{MENDED}"
        r"(?: accordingly| online| above| to reflect this)?"
    ),
    rf"(?:this|it|that|the error|the mistake) {SINCE}(?:{MENDED}|put right)(?: above| below)?",
    (
        rf"{WE} {MENDED} (?:it|this|the (?:text|article|story|error|mistake|wording|headline|copy)|our (?:text"
        rf"|article"
        r"|story))(?: accordingly| above)?"
    ),
    rf"(?:{SORRY}|the [\w ]{{2,30}}? (?:apologi[sz]es?|regrets?)) (?:for )?(?:the|this|any) (?:{ERROR}|confusion)",
)
