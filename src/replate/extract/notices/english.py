"""The sentences of English notices: how they begin, what gives them away, and how they close.

English has more house styles than the other languages, and so a table of sentences of its own. The sets of stems
are explained in ``finder``.
"""

from __future__ import annotations

from replate.extract.notices.english_words import (
    BEEN,
    CHANGED,
    DAY,
    EARLIER,
    GONE,
    MENDED,
    MISTAKEN,
    OFFICE,
    OWN,
    PAGED,
    PAPER,
    PART,
    PRINTED,
    SAID,
    SLIPS,
    SOME,
    THING,
    TOLD_WRONG,
)

STEMS = (
    "asked issue errat corri edit added adds adjus agenc alter amend apolo appen "
    "chang clari cleri corre culpa delet diffe disre draft "
    "earli edite editi elimi erred erron error expan false fault fixed fixes inacc incor initi inste kille "
    "misat misca misch misde misid misla misle misna mispr misqu misre missp misst mista mistr misun mixed "
    "mixup modif omiss omitt oops origi outda overs preli previ prior recas recti redra reedi refil regre "
    "reins reiss remov renam repea rephr repla repub resto retit retra rever revis rewor rewri softe sorry "
    "subs swapp taken trans tweak typo under unpub updat versi withd writt wrong"
)
PHRASES: tuple[str, ...] = (
    (
        r"updated?\b[^!?]{0,50}? with (?:\w+ ){0,3}?(?:comments?|statements?|reactions?|details|quotes?|responses?"
        r"|information|figures|background|results?)\b"
    ),
    rf"our {EARLIER} (?:\w+ )?(?:headline|story|article|report|caption|post|piece|version)\b[^.!?]{{0,40}}?\b{SAID}\b",
    r"(?:we|i)(?:['’]ve| have)? (?:been asked to (?:clarify|make clear|point out|state|correct)\b)",
    (
        r"(?:we|i)(?:['’]ve| have)? (?:since |now )?(?:corrected|fixed|amended) (?:an?|"
        r"the|some|several|two|three) (?:\w+ ){0,2}?"
        r"(?:mistake|error|typo|misspelling|inaccurac)\w*\b"
    ),
    rf"we are (?:retracting|correcting|updating|withdrawing|removing|amending) (?:this|our) {OWN}\b",
    (
        r"(?:the )?(?:editors?|publishers?|authors?|journal) (?:have|has) (?:issued|"
        r"retracted|corrected|withdrawn)\b"
        r"[^.!?]{0,60}?\bthis (?:article|paper|study)\b"
    ),
    r"this (?:erratum|corrigendum|correction) (?:corrects|concerns|relates to|applies to|replaces)\b",
    (
        rf"(?:document|report|guidance|file|list|data|dataset|form|{OWN}) {MENDED}\b[^.!?]{{0,30}}? to (?:correct|fix"
        r"|clarify|reflect|add|include|remove)\b"
    ),
    (
        rf"(?:an?|the) (?:\w+ )?{PART}\b[^.!?]{{0,80}}? {BEEN}(?:{CHANGED}|{GONE}) (?:from the (?:text|"
        rf"article|story) )?(?:following|after) "
        r"(?:an? |the )?(?:\w+ )?(?:complaint|request|publication|error|ruling|readers?)"
    ),
    (
        rf"edit(?:ed)?\b[^.!?:]{{0,20}}: [^.!?:]{{0,80}}?\b(?:{CHANGED}|{GONE}|added|an? {EARLIER}|"
        rf"this {OWN} {BEEN})\b"
    ),
    r"edit(?:ed)?\b[^.!?:]{0,30}? to (?:add|correct|clarify|remove|include|fix|reflect|note|say)\b",
    rf"the (?:\w+ )?{PART}s?\b[^.!?]{{0,60}}? {BEEN}(?:corrected|amended|fixed|rectified)\b(?! (?:by|for|in later))",
    r"the following (?:changes?|corrections?|amendments?) (?:was|were|has been|have been) (?:made|posted|issued)\b",
    (
        rf"(?:the )?{PAPER} (?:(?:incorrectly|erroneously|wrongly|mistakenly) (?:reported|said|stated|"
        rf"identified|named)|(?:reported|said|stated) "
        r"(?:erroneously|incorrectly|wrongly|mistakenly))\b"
    ),
    rf"the version of (?:this|our) {THING}\b[^.!?]{{0,60}}?\b{SAID}\b",
    # What stood in print on another day.
    rf"(?:{PRINTED}|{PAGED})(?!\w)[^.!?“”\x22]{{0,160}}?\b{MISTAKEN}\b",
    # What came to a story after it was out.
    (
        rf"updated?\b[^!?]{{0,240}}?\b(?:after (?:its |first |initial )?publication|(?:has|"
        rf"have) been added|added (?:below|above)"
        rf"|(?:this|the) {OWN} now (?:includes|contains|reflects|says|states|carries)|we(?:['’]ve| have)? (?:\w+ly )?"
        rf"(?:{CHANGED}|added|included|appended)|with (?:the|a) correct(?:ed)?|to this {OWN})\b"
    ),
    rf"since (?:its |first |initial )?publication\b[^!?]{{0,200}}?\b(?:{CHANGED}|added)\b",
    # What an agency sends after a story.
    r"(?<=\()(?:corrects?|corrected|refiles|removes|deletes|clarifies|recasts) \w",
    (
        r"(?:advisory|kill|attention|withdrawal|eds?|"
        r"editors?)\b[^.!?]{0,40}?[:–—-] [^.!?]{0,80}?\b(?:disregard|eliminated|withdrawn|killed)\b"
    ),
    (
        rf"(?:the|this) {OWN} (?:corrects|replaces|repeats|clarifies|"
        rf"removes)\b[^.!?]{{0,80}}?\b(?:spelling|{OWN}|ran|earlier"
        r"|previous|name|wrong|error|title|date|number|reference|corrected)\b"
    ),
    r"this repeats an? (?:story|item|article)\b",
    (
        r"(?:the )?corrected (?:version|file|table|figures?|data|chart|map|"
        r"copy)\b[^.!?]{0,60}?\b(?:uploaded|published|added|posted|attached)\b"
    ),
    # What was put right in a picture of numbers.
    (
        rf"(?:the|figures|numbers|values|data) (?:(?:in|of|for) the )?(?:\w+ )?(?:{PART}|transcript|"
        rf"recipe|dataset|subtitle)s?"
        rf" ?{BEEN}(?:{CHANGED})\b[^.!?]{{0,40}}?\b(?:to (?:correct|fix|clarify|show the (?:correct|"
        rf"right)|better reflect)"
        r"|following the release|because (?:of an error|it)|after an error)\b"
    ),
    (
        rf"(?:(?:photo|picture|video) )?(?:{OWN}|title|subtitle|map|chart|graphic|"
        rf"table) (?:{MENDED})\b[^.!?]{{0,40}}?\b(?:to|with|after|because|following)\b"
    ),
    # The newsroom, the authors or the publisher own up.
    (
        r"(?:the )?(?:authors?|editors?|publishers?|journal|newspaper|magazine) (?:would like to|"
        r"wish(?:es)? to|regrets?"
        r"|apologi[sz]es? for|have (?:corrected|retracted)) [^.!?]{0,40}?\b(?:errors?|mistakes?|correct|"
        r"retract|omission)\b"
        r"[^!?]{0,200}?\b(?:article|paper|section|figure|table|text|version|story|report)\b"
    ),
    (
        r"(?:we|i) (?:misstated|misspelled|misspelt|misidentified|misquoted|misattributed|misreported|"
        r"erred|misspoke|mixed up)\b"
    ),
    (
        r"we got (?:it|this|that|the \w+|\w+['’]s \w+) wrong\b|(?:mea culpa|our (?:mistake|error|"
        r"apologies))\b[^.!?]{0,8}[:!.,–—]|oops\b[^?]{0,60}?\b(?:earlier|our )"
    ),
    (
        rf"(?:a|an) (?:mistranslation|misreading|misprint|typo|typing error|mix-up|"
        rf"misunderstanding)\b[^.!?]{{0,60}}?\b(?:in|on|of) "
        rf"(?:an? {EARLIER}|this {OWN}|our)\b"
    ),
    r"(?:correction|clarification|retraction|editors?['’]?s?['’]? note) (?:appended|added)\b",
    (
        rf"(?:this|our)\s+(?:[\w-]+,?\s+){{0,4}}?{THING}(?:['’]s (?:headline|text|caption|title)"
        rf")?(?: (?:and|or) (?:its |the )?{THING})?"
        rf"(?:,? (?:which was )?(?:first|originally|initially)? ?(?:published|posted)"
        rf"\b[^.!?]{{0,60}}?,?)?\s+{BEEN}{CHANGED}\b"
    ),
    (
        rf"the (?:\w+ )?(?:{THING}|title|subtitle)(?:,? (?:and|or) (?:the )?{THING}){{0,2}} (?:of|on|"
        rf"to|in|for|above|below|accompanying|with|at the top of)"
        rf" (?:this|an earlier)\b[^.!?]{{0,60}}? {BEEN}(?:{CHANGED}|{GONE})\b"
    ),
    (
        rf"the (?:above |original |full |photo |picture )?{OWN}(?: (?:and|"
        rf"or) (?:the )?{OWN})?(?: above| below)? {BEEN}{MENDED}\b(?! so )"
    ),
    rf"this (?:article|story|report|column|page|piece|essay|opinion piece|op-?ed|interview) {BEEN}{GONE}\b",
    (
        rf"(?:{SOME} )?{EARLIER} (?:\w+ ){{0,2}}?(?:version|edition|headline|post|draft|"
        rf"copy|caption|iteration|photo|graphic|chart|map|title)s?"
        rf" (?:of|to|on|for|in|with|accompanying|above) (?:(?:this(?! (?:\w+ )?(?:song|film|movie|book|"
        rf"novel|play|painting|game|software|app|engine|bill|law|act|plan|rule|treaty|bridge|machine|car|"
        rf"device|album|opera|musical|statue|drug|vaccine)\b)|our|today['’]s|"
        rf"the (?:\w+ )?{OWN})\b|an? {OWN})[^!?]{{0,240}}?\b{SAID}\b"
    ),
    (
        rf"{SOME} {EARLIER} (?:\w+ ){{0,2}}?(?:version|edition|headline|caption|"
        rf"article|story|post|report)s?\b[^.!?]{{0,60}}?\b{SLIPS}\b"
    ),
    (
        rf"this (?:\w+ ){{0,3}}?{THING} (?:had )?(?:originally|initially|previously|"
        rf"earlier|(?:had )?{SLIPS})"
        rf" (?:\w+ly )?(?:{SAID}|spelled)\b(?! (?:on|in) (?:the )?[a-z])"
    ),
    rf"this (?:\w+ ){{0,3}}?{THING} {SLIPS}\b",
    (
        rf"this (?:\w+ ){{0,2}}?{THING} (?:corrects|clarifies|includes (?:a )?corrections?|"
        rf"contains (?:a )?corrections?|replaces an? (?:earlier|previous))\b"
    ),
    r"this is an? (?:corrected|updated|amended|revised) version\b",
    (
        rf"(?:we|i)(?:['’]ve| have| had)? (?:since |now )?(?:corrected|amended|updated|clarified|"
        rf"retracted|withdrawn|removed|changed|edited) (?:this|our {OWN}|the (?:\w+ "
        rf")?(?:{OWN}|error|mistake|reference|quote|figure))\b"
    ),
    (
        r"we (?:previously|originally|initially|incorrectly|wrongly|mistakenly|erroneously|"
        r"earlier) (?:reported|said|stated|wrote|published|identified|named|described)"
        r"\b"
    ),
    (
        r"we (?:apologi[sz]e|regret|are sorry) (?:to .{0,60} )?(?:for )?(?:this|the|"
        r"any|our) (?:error|mistake|confusion|misunderstanding|inaccurac|wording|"
        r"distress|offence|misreport)"
    ),
    (
        rf"(?:due to|because of|owing to|as a result of|through|following) (?:an? "
        rf"|our )?(?:\w+ )?{OFFICE} (?:error|mistake|oversight)s?\b"
    ),
    rf"an? (?:\w+ )?{OFFICE} (?:error|mistake|oversight) (?:led|meant|caused|resulted|introduced|in)\b",
    (
        rf"an? (?:\w+ )?{PART}\b"
        rf"[^.!?]{{0,80}}? (?:in|from|to|accompanying|with) (?:this|an earlier version "
        rf"of this) (?:\w+ )?{THING}[^.!?]{{0,40}}? {BEEN}(?:{CHANGED}|{GONE}|"
        rf"added)\b"
    ),
    (
        rf"an? (?:\w+ )?(?:reference|sentence|paragraph|quote|quotation|line|passage|"
        rf"photo(?:graph)?|picture|image|link|detail|response|comment)s?"
        rf"\b[^.!?]{{0,40}}? {BEEN}(?:added|appended|{CHANGED}|{GONE}) (?:to|from|"
        rf"in|at) (?:this|the (?:end|top|foot) of this) (?:\w+ )?{THING}"
    ),
    (
        rf"an? (?:\w+ )?{PART}\b[^.!?]{{0,60}}? (?:in|on|with|accompanying) "
        rf"(?:this {THING}\b[^.!?]{{0,30}}? {SLIPS}"
        rf"|an? {EARLIER} version of this {THING}\b[^.!?]{{0,30}}? {SAID})\b"
    ),
    (
        rf"an? (?:\w+ )?{PART} that (?:{EARLIER}|originally|initially|previously) "
        rf"(?:appeared|ran) (?:with|in) this\b"
    ),
    (
        r"(?:we|i)(?:['’]ve| have| had) (?:since |now )?(?:removed|deleted|corrected|replaced|"
        r"changed) (?:(?:an?|the|all|any|some|several) )?"
        rf"(?:\w+ )?{PART}s?\b"
    ),
    (
        r"the (?:[\w'’.&-]+ ){1,5}(?:regrets|apologi[sz]es(?: to [^.!?]{0,60}?)? for|is sorry for) (?:the|this"
        r"|any|its|our) "
        r"(?:\w+ )?(?:error|mistake|confusion|inaccurac|misunderstanding|distress)\w*"
        r"(?:\W*$| and (?:is|are) happy| and (?:this|the|it|its) [^.!?]{0,40}(?:corrected|updated|amended|"
        r"removed|changed)| [^.!?]{0,60}\b(?:record straight|(?:the|this|our) (?:article|story|report|headline)))"
    ),
    rf"our (?:\w+ ){{0,3}}?{THING}\b[^.!?]{{0,80}}?\b{SLIPS}\b",
    (
        r"it was (?:previously |originally |initially )?(?:incorrectly|wrongly|erroneously|"
        r"mistakenly) (?:stated|reported|said|written)\b|it was (?:\w+ly )?written (?:here|"
        r"in an? (?:earlier|previous))\b"
    ),
    (
        r"(?:amended|corrected|clarified|revised|re-?edited)(?: (?:on|at))? [^.!?:\d]{0,12}?\d[^!?]{0,30}?"
        r"(?:\b(?:to|because|after)\b|: )"
    ),
    rf"on [^,.!?:]{{0,20}}\d[^,.!?:]{{0,28}}?,? (?:this|the) (?:\w+ )?{OWN} {BEEN}{CHANGED}\b",
    (
        rf"(?:we|i)(?:['’]ve| have| had)? (?:since |now )?{CHANGED}\b[^.!?]{{0,80}}?\b(?:in|from|of|on) (?:this"
        rf"|our) (?:\w+ )?{THING}\b"
    ),
    (
        r"(?:\w+ ){0,3}?(?:errors?|mistakes?|typos?|misspellings?|inaccurac\w+|omissions?|"
        r"mistranslations?)\b[^.!?]{0,60}?\b(?:in|on|to) (?:this|the|our) (?:\w+ )?"
        rf"{OWN}\b[^.!?]{{0,40}}?{BEEN}{CHANGED}\b"
    ),
    rf"(?:{OWN}|(?:{PART}|paragraph)s? \w+) {BEEN}{CHANGED}\b(?! by)",
    (
        rf"(?:an?|the|some|several|one|two|three) (?:\w+ )?{PART}s? (?:that |which )?(?:was |were "
        r"|first |originally )?(?:ran|appeared|accompan\w+|used"
        rf"|published|illustrating|with|in|attached|embedded|above|on|shown|included)\b[^.!?]{{0,20}}? (?:this|our) "
        rf"(?:\w+ )?{THING}\b[^!?]{{0,160}}?\b(?:wrong|incorrect\w*|inaccurate\w*|{SLIPS}|replaced|removed|different"
        rf"|instead|mistaken|{BEEN}{CHANGED})\b"
    ),
    (
        rf"this version (?:of (?:the|this) {OWN} )?(?:adds|corrects|includes|clarifies|updates|removes|deletes"
        r"|replaces|restores)\b"
    ),
    (
        rf"this (?:\w+ )?{THING} was (?:first|originally) (?:published|posted)\b[^!?]{{0,60}}?\b(?:and|but|it|,) "
        rf"(?:{BEEN})?(?:since |then |later )?(?:been )?{CHANGED}\b"
    ),
    (
        rf"(?:this|our) (?:\w+ )?{THING} (?:on [^.!?]{{0,40}} |"
        rf"about [^.!?]{{0,40}} )?(?:\w+ly |first )?(?:contained|included|carried|featured|"
        rf"had|repeated) "
        r"(?:an? |some |several )?(?:\w+ )?(?:errors?|mistakes?|incorrect|inaccura\w+|outdated|wrong|false"
        r"|misleading)\b"
    ),
    (
        r"(?:our )?apologies (?:to .{0,60} )?for (?:this|the|any|our) (?:\w+ )?(?:error|mistake|confusion"
        r"|misunderstanding)"
    ),
    rf"{OWN} (?:{MENDED})\b[^!?]{{0,60}}?\b(?:to|with|after|because|following)\b",
    (
        r"(?:corrects?|corrected|clarifies|refiles|recasts|removes|fixes|adds dropped "
        r"word|deletes)\b[^.!?]{0,160}?\b(?:in (?:the )?(?:\d+\w* |first |second "
        r"|third |fourth |fifth |final |last )?(?:paragraph|par|graf|headline|lead|"
        r"byline)s?|paragraph|headline|typo|spelling of)\b"
    ),
    r"(?:this )?story (?:corrected|refiled|updated) to\b",
    r"(?:last )?updated?\b[^.!?:]{0,60}?[:–—.]?\s+to (?:correct|clarify|fix|reflect|remove|include|add)\b",
    r"updated? (?:with(?! every| our| all)|to (?:include|reflect|add|correct|clarify|remove|show))\b",
    (
        rf"updated?\b(?:[^!?:]|\d:\d){{0,60}}?[:–—]\s+(?:this {THING} {BEEN}{CHANGED}|an? "
        rf"(?:earlier|previous) (?:version|headline)|the (?:headline|caption)|adds? "
        rf"|includes? |corrects? |clarifies |removes )"
    ),
    (
        rf"in (?:an?|our) (?:\w+ ){{0,3}}?(?:story|stories|article|column|obituary|dispatch|caption|headline|item|post)"
        rf" (?:published|posted|on|about|dated|headlined|that|in|from)\b[^!?]{{0,240}}?\b(?:(?:{SLIPS}) (?:{SAID})"
        r"|mis(?:stated|spelled|identified|quoted|attributed|reported)|(?:reported|said|stated|identified) "
        r"(?:erroneously|incorrectly|wrongly|mistakenly))\b"
    ),
    (
        r"(?:due to|because of|owing to|following|based on|as a result of|through) (?:an? )?(?:"
        r"clerical|agency|incorrect|inaccurate|wrong"
        rf"|erroneous|false|faulty|misleading) \w+\b[^.!?]{{0,160}}?\b(?:our|this {THING}|an? {EARLIER}"
        rf"|we|{SLIPS})\b"
    ),
    (
        r"(?:attention|eds?|editors?|advisory|alert)\b[:\s–—-]+(?:\w+ )?(?:corrects?|corrected|corrections?|adds"
        r"|clarifies|deletes|removes|subs)\b"
    ),
    r"[\w-]{2,40}[^.!?]{0,60}\b(?:ld|lead|urgent|writethru|write-thru),? corrects?\b",
    (
        rf"(?:an?|the|our) {PART} (?:in|on|of|with|for|from|"
        rf"to) (?:an? )?{EARLIER} (?:\w+ )?versions?\b[^.!?]{{0,60}}? of"
        rf" (?:this|our|the) {THING}\b"
    ),
)
# Openings of everyday words, with stems of their own: the newsroom and its readers speak.
TOLD_STEMS = (
    "apolo clari clear contr corre erron false first inacc incor initi misat misca misch misde misid misla "
    "misna mispr misqu misre missp misst mista omitt origi our overs point poste previ publi reade recor "
    "rever trans under versi we wrong wrote"
)
TOLD: tuple[str, ...] = (
    (
        rf"(?:in |to )?(?:{DAY}|yesterday|last week)['’]s (?:[\w-]+ ){{0,3}}?(?:story|issue|page|article|"
        rf"obituary|column|headline|chart|review|edition)\b[^.!?]{{0,80}}?\b{MISTAKEN}\b"
    ),
    (
        r"on [^,.!?:]{0,20}\d[^,.!?:]{0,24}?,? we (?:\w+ly )?(?:reported|published|said|wrote|"
        r"stated)\b[^!?]{0,260}?\b(?:accept|untrue"
        r"|incorrect|not the case|wrong|apologi[sz]e|sorry|inaccurate|not true|in fact)\b"
    ),
    (
        r"(?:following|after|in response to) (?:an? |the )?(?:\w+ )?(?:complaint|ruling|letter|"
        r"request)\b[^.!?]{0,60}?\bwe (?:have |are )?"
        rf"(?:agreed|happy|{CHANGED})\b"
    ),
    (
        r"we (?:now |also )?(?:accept|acknowledge|recogni[sz]e) (?:that )?[^!?]{0,200}?\b(?:apologi[sz]e|"
        r"untrue|incorrect|our (?:article|report|story))\b"
    ),
    (
        rf"in {PRINTED}\b[^.!?]{{0,100}}?\b{MISTAKEN}\b|in (?:last week|yesterday|"
        rf"{DAY})['’]s (?:\w+ ){{0,2}}?(?:column|issue|edition|story"
        rf"|paper|newsletter|article)\b[^.!?]{{0,100}}?\b(?:{MISTAKEN}|the wrong)\b"
    ),
    (
        rf"(?:this|the) (?:\w+ ){{0,2}}?{OWN} (?:at first|first) (?:gave|said|stated|reported|named|"
        rf"described|showed|listed|put)\b"
    ),
    (
        rf"(?:due to|because of|owing to|as a result of)\b[^.!?]{{0,100}}?\b"
        rf"(?:an? {EARLIER} version\b(?! of (?!this|our|the (?:article|story|text|chart|map|table|"
        rf"graphic)))|this {THING} (?:originally|initially|first|{SLIPS}))\b"
    ),
    (
        r"(?:originally|initially|as (?:first|originally) (?:published|posted)),? (?:this|our) (?:\w+ "
        rf"){{0,2}}?{THING}"
        rf"\b[^.!?]{{0,40}}?\b{SAID}\b"
    ),
    rf"when (?:this|the) (?:\w+ )?{OWN} was (?:first |originally |initially )?(?:published|posted)\b",
    (
        rf"in (?:an?|our|this|yesterday['’]s|last week['’]s|a recent) (?:\w+ ){{0,3}}?{THING}\b[^!?]{{0,140}}?"
        rf"\bwe (?:\w+ly )?(?:{SLIPS}|said|stated|reported|referred|wrote|identified|described|named|"
        rf"quoted|attributed|claimed|called|omitted"
        r"|implied|suggested|say|gave (?:the|an? (?:incorrect|wrong)))\b(?!:)"
    ),
    (
        rf"contrary to (?:what (?:we|this {THING}|was (?:\w+ly |first )?(?:stated|written|reported) (?:here|in this))"
        rf"|(?:our|an) {EARLIER} (?:report|version|story|article))\b"
    ),
    (
        rf"(?:after|since|following|upon) (?:its |the |first |initial )?(?:publication|publishing)"
        rf"(?: of (?:this|our) (?:\w+ )?{THING})?,? (?:this {THING}|we\b|[^.!?]{{3,60}}? "
        r"(?:contacted us|got in touch|told us|wrote to us|asked us))"
    ),
    (
        r"we (?:\w+ly )?(?:wrote|reported|stated|gave|named|described|called|attributed|published|printed|said "
        r"(?:that|in|on|the))"
        r"\b[^!?]{0,200}?(?:[.;] (?:in fact|that was (?:wrong|incorrect|not)|it should)|\b(?:should have (?:said"
        r"|been)|was incorrect"
        r"|were wrong|sorry for|apologi[sz]e|regret)\b)"
    ),
    (
        r"(?:an?|several|some|many|two|alert) (?:\w+ )?readers? (?:have |has )?(?:\w+ )?(?:pointed out|noted"
        r"|written|wrote|told us"
        rf"|alerted|spotted)\b[^!?]{{0,240}}?\b(?:we have|we had|this {THING}|our {THING}|{CHANGED})\b"
    ),
    (
        r"we (?:would like|wish|are (?:happy|glad)) to (?:clarify|correct)\b|we (?:would like|wish|want|"
        r"are (?:happy|glad)) to (?:make (?:it )?clear|clarify|point out|correct"
        r"|apologi[sz]e|set the "
        r"record straight|acknowledge)\b[^!?]{0,240}?\b(?:article|story|report\w*|headline|interview|"
        r"publish\w*|incorrect|apologi\w+"
        r"|sorry|our (?:\w+ )?(?:piece|column|edition|coverage|post))\b"
    ),
    (
        r"the (?:[\w'’.&-]+ ){1,5}(?:wishes|would like|is (?:happy|glad|pleased)) to (?:make (?:it )?clear"
        r"|clarify|point out|correct"
        rf"|apologi[sz]e|set the record straight)\b[^!?]{{0,300}}?\b(?:we\b|our {THING}|this {THING}|to clarify "
        r"this|record straight)"
    ),
    rf"(?:since|after|when|at the time) (?:we )?(?:first )?(?:published|posted|wrote) (?:this|our) (?:\w+ )?{OWN}\b",
    rf"the {OWN} (?:originally|initially|previously|at first) {SAID}\b",
    (
        rf"our (?:[\w-]+ ){{0,3}}?{THING}\b[^.!?]{{0,160}}?\b{SAID}\b[^!?]{{0,240}}?[.;,] (?:(?:and )?(?:this|"
        rf"that|it|"
        r"which|he|she|they|these) (?:is|was|are|were|has|have) (?:not (?:correct|true|accurate|the case)|"
        r"in fact|incorrect|wrong|inaccurate|untrue|an? "
        r"(?:error|mistake))|in fact|actually|we (?:apologi|regret|are (?:sorry|happy))|it should have)\b"
    ),
)
# What gives a notice away in the midst of its first sentence, whatever that begins with.
COMMON = (
    "artic story piece post text accor draft earli editi initi origi our preli previ prior this versi"
    " monda tuesd wedne thurs frida satur sunda yeste last paper page issue newsl copie"
)
WITHIN_STEMS = (
    "corre amend clari added adjus alter amend appen chang clari corre cut decid "
    "delet draft edite editi erron error expan "
    "false fixed found inacc incor inser misat misca misch misde misid misla misna mispr misqu misre missp "
    "misst mista modif omitt overs recas recti redra reedi refil reins reiss remov renam rephr repla repub "
    "resto retit retra rever revis rewor rewri ruled rulin softe state swapp taken trans tweak under unpub "
    "updat uphel versi withd writt wrong"
)
WITHIN: tuple[str, ...] = (
    (
        r"\b(?:and|so) (?:the|this) (?:article|story|piece|post|text) (?:has been|"
        r"was) (?:updated|corrected|amended|changed)\b"
    ),
    rf"\b(?:corrections?|amendments?|clarifications?)\b[^.!?]{{0,30}}? (?:to|in) (?:this|our) {OWN}\b(?![^.!]*\?)",
    rf"\b{MISTAKEN}\b[^.!?“”]{{0,60}}? in {PRINTED}\b",
    rf"\b(?:ruled|found|upheld|decided) (?:\w+ ){{0,3}}?this {OWN}\b",
    (
        rf"\b(?:an?|the|our|one) {EARLIER} (?:\w+ ){{0,2}}?(?:version|edition|draft)s? of (?:this|our) (?:\w+ )?"
        rf"(?:{OWN}|report|interview|analysis|review|essay|graphic|chart|map|table|dataset|dispatch|listing|recipe)\b"
    ),
    rf"\b(?:was|were) (?:\w+ ){{0,2}}?{SLIPS}\b[^.!?]{{0,60}}? in (?:this|our) (?:\w+ )?{OWN}\b",
    rf"\b{BEEN}{CHANGED}\b[^.!?]{{0,30}}? in (?:this|our) (?:\w+ )?{OWN} (?:since|after)\b",
    (
        rf"\b{BEEN}(?:{CHANGED}|{GONE}|added|taken out|cut|inserted|appended|restored"
        rf"|reinstated)\b[^.!?]{{0,30}}?"
        rf"\b(?:from|in|to|of) (?:this|our) (?:\w+ )?(?:{OWN}|report|interview|analysis|review)\b"
    ),
    rf"\b(?:has|have) (?:since |now )?(?:{CHANGED}|{GONE}) (?:this|our) (?:\w+ )?{OWN}\b",
    (
        rf"\b(?:in|from|to|of|on|with|by|at|above|below|accompanying|for) (?:this|our) (?:\w+ )?{OWN}\b"
        rf"[^.!?]{{0,60}}?\b(?:{BEEN}(?:{CHANGED}|{GONE}|added)|{TOLD_WRONG})\b"
    ),
    rf"\b{TOLD_WRONG}\b[^.!?]{{0,80}}?\b(?:in|on|by|with) (?:this|our|an? {EARLIER}) (?:\w+ ){{0,2}}?{THING}\b",
    rf"\bthe {OWN} {BEEN}{CHANGED} accordingly\b",
    (
        r"\bas (?:was )?(?:\w+ly |first )?(?:stated|written) (?:in this|in an earlier) "
        r"(?:article|story|report|version)\b"
    ),
)
# A last sentence that says that something above has been put right.
CLOSING: tuple[str, ...] = (
    (
        rf"(?:the|this|our) (?:\w+ ){{0,2}}?(?:{OWN}|version|error|mistake|wording) (?:above |"
        rf"below )?{BEEN}{MENDED}(?: accordingly| online| above"
        r"| to reflect this)?"
    ),
    (
        r"(?:this|it|that|the error|the mistake) (?:has|have) (?:now |since )?been (?:corrected|fixed|"
        r"amended|put right|rectified|updated|changed)(?: above| below)?"
    ),
    (
        r"we(?:['’]ve| have)? (?:since |now )?(?:corrected|fixed|amended|updated|adjusted|changed) (?:it|"
        r"this|the (?:text|article|story|error|mistake"
        r"|wording|headline|copy)|our (?:text|article|story))(?: accordingly| above)?"
    ),
    (
        r"(?:we|i|the [\w ]{2,30}?) (?:apologi[sz]es?|regrets?|am sorry|are sorry) (?:for )?(?:the|this|"
        r"any) (?:error|errors|confusion|mistake|omission)"
    ),
)
