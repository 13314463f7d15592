"""The sentences of English notices: how they begin, what gives them away, and how they close.

English has more house styles than the other languages: what was mended, what was wrong, who speaks and what an agency
sends each have their sentences, and the words that meet in them are those of ``english_words``. The sets of stems are
explained in ``finder``.
"""

from __future__ import annotations

from replate.extract.notices.english_mended import (
    BY_US,
    ON,
    POSTED,
    QUOTED,
    SENTENCES,
    THAT,
)
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
    WRONG,
    WRONGLY,
)

_MISTOLD = (
    rf"{THIS}\b{ON} {WRONG}\b",
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
        rf"an? (?:earlier|previous) (?:\w+ )?{POSTED}\b(?! (?:by|from|sent|drawn|made|of"
        rf" the))[^.!?]{{0,60}}?(?<!had )"
        rf"\b{SLIPS}\b"
    ),
    rf"{VERSION},? (?:we|i) (?:\w+ly )?(?:{SAID}|{SLIPS})\b(?! (?:about|on|how|why|at))",
    # "In the May 3 issue, the photo was credited to the wrong man"; "on page 4 of Friday's paper".
    (
        rf"(?:in|on) (?:the|our|last|this|yesterday['’]s|{DAY}['’]s|page \w+)\b(?:(?!\b(?:film|book|law"
        r"|bill)\b)[^.!?,])"
        rf"{{0,40}}?\b(?:issue|edition|paper|newsletter|bulletin|magazine|page \w+)\b[^.!?“”]{{0,160}}?\b(?:{WRONG}"
        r"|the wrong)\b"
    ),
    rf"(?:in|on) page \w+\b[^.!?“”]{{0,100}}?\b(?:{WRONG}|the wrong)\b",
    # "In some editions of Thursday's paper the grid did not match the clues."
    (
        rf"in some (?:\w+ )?(?:copies|editions)\b[^.!?]{{0,160}}?\b(?:did not|was not|were not|{WRONG}|missing|cut off"
        r"|wrong|should)\b"
    ),
    rf"{BLAMED} [^.!?,]{{0,80}}?, {DAY}['’]s (?:[\w-]+ ){{0,2}}?{STORY}s?\b[^.!?]{{0,100}}?\b(?:{WRONG}|the wrong)\b",
    rf"the original (?:\w+ )?{OWN} {SAID}\b[^!?]{{0,160}}?[;.] (?:it|he|she|they|in fact)\b",
    rf"our {EARLIER} (?:\w+ )?{STORY}\b[^.!?]{{0,40}}?\b{SAID}\b",
    rf"(?:in )?the (?:\w+ )?version of (?:this|our) {THING}\b[^.!?]{{0,160}}?\b(?:{SAID}|read|{CHANGED})\b",
    # "An article on Nov. 2 about the Danube misidentified"
    (
        rf"(?:in )?(?:an?|the|our|some) (?:[\w-]+ ){{0,3}}?{STORY}s?\b[^.!?]{{0,60}}? (?:on|published) (?:{MONTH}"
        rf" \d\d?|\d\d? {MONTH})\b"
        rf"[^.!?]{{0,160}}?\b(?:{SLIPS}|the wrong|{WRONG})\b"
    ),
    # "This story was published on May 3. It has been updated to"
    (
        rf"(?:this|the) (?:\w+ )?{OWN}\b[^!?]{{0,120}}?[.;] (?:it|the {OWN}) (?:has|was) (?:since |been |later |last"
        rf" )*{MENDED}\b[^.!?]{{0,40}}? {AIM}\b"
    ),
    (
        rf"(?:in |to )?(?:{PRINTED}|{PAGED})(?!\w)(?:[^.!?“”\x22]"
        rf"|[“\x22][^”\x22.]{{1,60}}[”\x22]){{0,160}}?\b(?:{WRONG}|the wrong)\b"
    ),
    rf"(?:in |on |to |with )?{THAT}\b[^!?]{{0,160}}?(?<!had )\b{WRONG}\b(?=[^!?]{{0,300}}?{RIGHT})",
    rf"{BLAMED} (?:an? |our |the )?(?:\w+ )?{OFFICE} {SLIP}\b",
    (
        rf"{BLAMED} (?:an? |our |the )?(?:[\w'’-]+ ){{0,3}}?(?:{SLIP}|(?:incorrect|inaccurate|wrong|false|misleading"
        rf"|erroneous) \w+)\b[^.!?]{{0,160}}?\b(?:{WRONG}\b[^.!?]{{0,80}}? (?:in this|{ISSUE})|we|our|this {THING}"
        rf"|{EARLIER} version)\b"
    ),
    (
        rf"an? (?:\w+ )?{OFFICE} {SLIP} (?:led|meant|caused|resulted|introduced|(?:in|on) (?:this|our|an? {EARLIER}"
        rf"|{DAY}['’]s"
        rf"|yesterday['’]s|last \w+['’]s|(?:the |an? )?(?:\w+ )?(?:{OWN}|{STORY}|edition|issue|page)))\b"
    ),
    (
        rf"an? (?:\w+ )?{SLIP} by (?:our|the|an?) (?:\w+ )?(?:reporter|editor|writer|author|newsroom|staff"
        r"|sub-?editor|photographer)"
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
    rf"{WE} {CHANGED} (?:the |this )?{QUOTED} (?:section|page|guidance|{OWN})\b",
    rf"{WE} {CHANGED} (?:this|our) (?:\w+ )?{THING}\b",
    (
        rf"{WE} {CHANGED} (?:the|our|an?|some|two) (?:[\w-]+ ){{0,3}}?(?:{THING}|{PART}|information|advice|figures"
        rf"|data)s?\b[^.!?]{{0,60}}? {AIM}\b"
    ),
    (
        rf"(?:we|i) (?:had )?(?:previously|originally|initially|earlier|first|at first) {SAID} (?:the|an?) (?:wrong"
        r"|incorrect)\b"
    ),
    (
        rf"(?:thanks|thank you|hat[ -]?tip|h/t|credit) to (?:[\w.’'-]+ ){{1,5}}?(?:who|for) (?:\w+ )?(?:spott\w+"
        r"|point\w+|alert\w+"
        rf"|flagg\w+|caught|notic\w+|catching|writing)\b[^.!?]{{0,80}}?\b(?:{ERROR}|wrong|earlier)\b"
    ),
    rf"the (?:\w+ )?{ERROR} (?:has|have) (?:since |now )?been {MENDED}(?: (?:above|below|online))?\.",
    (
        r"the (?:authors?|editors?|publishers?|journal) (?:regrets?|apologi[sz]es?|wish(?:es)? to apologi[sz]e)"
        r" (?:for )?(?:that|the|any)"
        rf"\b[^.!?]{{0,160}}?\b(?:{WRONG}|publish\w+|article|paper|{ERROR})\b"
    ),
    rf"the (?:[\w'’.&-]+ ){{1,4}}regrets that\b[^.!?]{{0,120}}?\b(?:published|{STORY})\b",
    rf"we are (?:retracting|correcting|updating|withdrawing|removing|amending) (?:this|our) {OWN}\b",
    rf"{WE} been asked to (?:clarify|make clear|point out|state|correct)\b",
    rf"(?:we|i) (?:had )?(?:{MISSED}|erred|misspoke|mixed up)\b|we got (?:it|this|that|the \w+|\w+['’]s \w+) wrong\b",
    (
        r"(?:we|i) (?:(?:previously|originally|initially|earlier) (?:reported|said|stated|wrote|published"
        r"|identified|named"
        rf"|described)(?! (?:on|about|from|how|why|extensively)\b)|{WRONGLY} {SAID})\b"
    ),
    (
        r"(?:we|i)(?:['’]re|['’]m)? (?:\w+ly )?(?:apologi[sz]e|regret|are sorry|am sorry|sorry) (?:to .{0,60}"
        r" )?(?:for )?(?:this|the|any|our) "
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
    (
        rf"(?:in|on) (?:an?|its|our|the) (?:\w+ )?(?:{STORY}|report|dispatch|item)s?\b[^.!?]{{0,120}}?, (?:{PAPER}"
        r"|the"
        r" (?:agency|associated press"
        rf"|paper|newspaper|wire)) (?:{WRONGLY} {SAID}|{MISSED}|(?:reported|said|stated) {WRONGLY})\b"
    ),
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
    (
        rf"(?:the )?(?:associated press|ap|reuters|afp) (?:has |have )?{CHANGED} (?:its|this|an?|the) (?:\w+"
        rf" )?(?:{OWN}"
        rf"|{PART})\b"
    ),
    rf"this version (?:of (?:the|this) {OWN} )?(?:{FIXES}|includes)\b",
    rf"(?:attention|eds?|editors?|advisory|alert)\b[:\s–—-]+(?:\w+:? ){{0,4}}?(?:{FIXES}|corrected|corrections?)\b",
    (
        r"(?:advisory|kill|attention|withdrawal|eds?|editors?)\b[^.!?]{0,40}?[:–—-] [^.!?]{0,80}?\b(?:disregard"
        r"|eliminated|withdrawn|killed)\b"
    ),
    r"\w{2,4}-[^.!?]{0,90}\b(?:ld|lead|urgent|writethru|write-thru),? corrects?\b",
    r"(?:corrected|refile[sd]?)(?: \([a-z ]+\))?-(?!for)[\w(]",
    (
        r"(?<=\()(?:\w+ )?(?:inserts|rewrites|amends|rewords|revises|edits|alters|tweaks|trims|drops (?:references?"
        r"|extraneous|words?|lines?|repeated|typo))\b"
    ),
    rf"{FIXES}\b[^.!?]{{0,80}}?[;,:] (?:and )?(?:corrects|removes|deletes|fixes|clarifies|restores|adds)\b",
    rf"(?:\w+ )?(?:write-?thru|refile|recast|sub)s?: {FIXES}\b",
    r"this repeats an? (?:story|item|article)\b",
)
STEMS = (
    "copie inser rewri amend rewor revis edits alter tweak trims drops match missi speci attri credi longe confu"
    " slip slips lapse blund discr incon misin prema glitc super atten aware learn alert"
    " infor passa added addit adds adjus alter amend annot anony apolo appen asked blurr bulle chang clari conce"
    " confl corre  "
    "cropp culpa delet depub diffe disre draft dropp earli edit edite editi edits elimi erred erron error exagg  "
    "excis expan faili false fixed fixes glitc impre inacc incor initi inser inste kille left misat misca misch  "
    "misci mixup slipu miscl misme miscr misco misda misde misdi mises misge mishe misid misin misla misle misli"
    " mislo misma misna misnu  "
    "misph mispl mispo mispr misqu misra misre misso missp misst missu mist mista misti misto mistr misty misun"
    " misva  "
    "miswr mixed mixup modif moved omiss omitt oops origi outda overh overs preli previ prior pulle recal recas  "
    "recla recti redac redra reedi refil refin regre reins reiss relab remov renam renum repea rephr repla repos  "
    "repub rerec resto retit retra reupl rever revis rewor rewri scrub short slip slips softe sorry subs swapp  "
    "taken toned trans trimm tweak typo typos under unpub updat versi withd wrong"
)
PHRASES: tuple[str, ...] = (*SENTENCES, *_MISTOLD, *_NEWSROOM, *_AGENCY)

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
    (
        r"we (?:referred to|described|named|listed) [^.!?]{3,120}? as [^.!?]{3,120}[.] (?:it|he|she|they|that) (?:is"
        r"|was|are|were)\b"
    ),
    # "This article was first published with a headline that ..."
    (
        rf"this (?:\w+ )?{THING} (?:was )?(?:first|originally|initially|previously|mistakenly)(?! (?:appeared|ran"
        rf"|printed) (?:in|on)\b)[^.!?]{{0,50}}?"
        r" (?:with (?:an?"
        rf"|the|two|some|several) (?:\w+ ){{0,2}}?(?:{PART}|{ERROR}|version)|without (?:an?|the|its|any)|under"
        r" (?:an?|the)"
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
        rf"(?:following|after|in response to)\b[^.!?]{{0,80}}?\bwe (?:{_WISH}|(?:now )?(?:accept|acknowledge"
        r"|apologi[sz]e|regret|recogni[sz]e|retract|withdraw)|(?:have |are )?(?:agreed|happy"
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
    "us passa sente lines line parag quota quote accor artic copie draft earli editi frida initi issue last monda"
    " newsl origi our page paper piece post preli "
    "previ prior satur story sunda text this thurs tuesd versi wedne yeste"
)
WITHIN_STEMS = (
    "attri credi asked edit initi previ origi mista confu slip slips lapse blund discr incon misin glitc added"
    " adjus alter amend annot anony appen blurr chang clari confl corre cropp decid delet depub draft dropp  "
    "earli edite editi edits erron error exagg excis expan false fixed found impre inacc incor initi inser left  "
    "misat misca misch misci mixup slipu miscl misme miscr misco misda misde misdi mises misge mishe misid misin"
    " misla misle misli mislo  "
    "misma misna misnu misph mispl mispo mispr misqu misra misre misso missp misst missu mist mista misti misto"
    " mistr  "
    "misty misun misva miswr mixed modif omiss omitt origi outda overh overs preli previ prior pulle recal recas  "
    "recla recti redac redra reedi refil refin reins reiss relab remov renam renum rephr repla repos repub rerec  "
    "resto retit retra reupl rever revis rewor rewri ruled scrub short softe swapp taken toned trans trimm tweak  "
    "typo typos under unpub updat uphel versi withd wrong"
)
_OF_THIS = rf"(?:this|our) (?:\w+ )?{THING}"
WITHIN: tuple[str, ...] = (
    r"\basked us to (?:point out|clarify|make (?:it )?clear|correct|state|stress)\b",
    (
        rf"\b(?:this|our) (?:\w+ )?{OWN} {BEEN}{CHANGED}\b(?! (?:so|daily|weekly|hourly|every|often|for (?:a|the"
        rf"|an)\b)){BY_US}"
    ),
    (
        r"\bth(?:is|e|ose|ese|at) (?:passages?|sentences?|lines?|paragraphs?|quotations?|quotes?)"
        rf" {BEEN}{CHANGED}\b{BY_US}"
    ),
    rf"\b(?:and|so) (?:the|this) (?:article|story|piece|post|text) {BEEN}{CHANGED}\b",
    rf"\bthis (?:\w+ )?{OWN} (?:had )?(?:originally|initially|previously|mistakenly) (?!appeared|ran\b){SAID}\b",
    rf"\b{BEEN}(?:{CHANGED}|added)\b[^.!?]{{0,30}}?\b(?:since|after|before) {_OF_THIS}\b",
    (
        rf"\b(?:corrections?|amendments?|clarifications?|an? (?:change|edit)\b)\b[^.!?]{{0,30}}? (?:to|in) (?:this"
        r"|our)"
        rf" {OWN}\b(?![^.!]*\?)"
    ),
    rf"\b(?:ruled|found|upheld|decided) (?:\w+ ){{0,3}}?this {OWN}\b",
    rf"\b(?:an?|the|our|one) {EARLIER} (?:\w+ ){{0,2}}?(?:versions?|editions?|drafts?|edit) of {_OF_THIS}\b",
    rf"\b{BEEN}(?:{CHANGED}|added|inserted|appended|{MISSED})\b[^.!?]{{0,30}}?\b(?:from|in|to|of) {_OF_THIS}\b",
    (
        rf"\b(?:has|have) (?:since |now )?{CHANGED} (?:this|our) (?:\w+ )?(?:{OWN}|paper|study|review|poem|report|list"
        r"|guide|figure)\b"
    ),
    (
        rf"\b(?:in|from|to|of|on|with|by|at|above|below|accompanying|for) (?:this|our) (?:\w+ )?{OWN}\b(?:(?!\b(?:how"
        rf"|why|who|is|are)\b)[^.!?]){{0,60}}?\b(?:{BEEN}(?:{CHANGED}|added)|{WRONG})\b"
    ),
    (
        rf"\b{WRONG}\b(?:[^.!?“”]{{0,60}}? in {PRINTED}|[^.!?]{{0,80}}?\b(?:in|on|by|with) (?:this|our|an? {EARLIER})"
        rf" (?:\w+ ){{0,2}}?{THING}\b)"
    ),
    (
        rf"\b(?:the|this|our) (?:article|story|post|piece|page|text) {BEEN}{CHANGED} (?:accordingly|to reflect|since"
        r"|throughout)\b"
    ),
)
# How a second sentence may begin, behind one that says what the paper strives for.
SECOND: tuple[str, ...] = (
    rf"(?:in )?{PRINTED}(?!\w)[^.!?“”\x22]{{0,160}}?\b(?:{WRONG}|the wrong)\b",
    rf"{THIS}\b{ON} {BEEN}{CHANGED}\b{BY_US}[^.!?]{{0,40}}?\b{TOWARD}",
)
# A last sentence that says that something above has been put right.
CLOSING: tuple[str, ...] = (
    (
        r"(?:now |since |all )?(?:fixed|corrected|amended)(?: (?:above|below|now|in (?:the )?text|throughout"
        r"|here))?(?:, thanks[^.!?]{0,40})?"
    ),
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
