"""The table of English words, American and British."""

from __future__ import annotations

from replate.classify.english_pairs import CONFUSED, CONTRACTIONS, SAME_NAMES, SHORT_FORMS, VARIANTS
from replate.classify.language import Language

_MONTHS = (
    "january february march april may june july august september october november december".split()  # noqa: SIM905 - a table of words reads better as text
)
_THING = (
    r"(?:article|story|post|piece|report|column|item|obituary|review|editorial|essay|blog(?: post)?|headline|standfirst"
    r"|caption|dispatch|press release|news release|page|interview|version|transcript|guidance|statement)"
)
_CHANGED = r"(?:updated|amended|corrected|clarified|revised|edited|changed|modified|retracted|removed|withdrawn)"
# What follows the word that heads a notice.
_DATED = r"(?: \([^)]{1,40}\)|,? (?:on |of )?\w+ \d{1,2}(?:,? \d{4})?|,? (?:on |of )?\d{1,2} \w+(?: \d{4})?)?\s*(?:[:–—.]|-(?= ))"
# An editor's note may be of anything; one that is a notice speaks of a change.
_OF_A_CHANGE = (
    r"(?:updat|amend|correct|clarif|revis|chang|error|mistake|remov|retract|withdr|incorrect"
    r"|mis(?:stat|spel|ident|attrib|report|quot)|inaccura|wrong|no longer|replac|delet|added|regret|apolog"
    r"|(?:earlier|previous|original) (?:version|headline|edition|caption|story|report)|(?:previously|originally|initially) \w"
    r"|after (?:[\w']+ ){0,4}publi(?:shed|cation)|should (?:not )?have (?:been|said|noted|stated|disclosed|made clear))"
)
# Who supposes in the news, where "believe" speaks of what is not known.
_SUPPOSING = "|".join(
    rf"(?<=\b[{who[0].upper()}{who[0]}]{who[1:]} {also})"
    for also in ("", "now ", "still ", "also ")
    for who in """police officials scientists experts researchers investigators detectives analysts authorities doctors
    prosecutors astronomers historians observers economists officers archaeologists biologists geologists engineers""".split()  # noqa: SIM905 - as above
)
# Who tells it where a headline has no verb for that ("Police: …", "…: sources").
_TELLERS = (
    r"police|officials?|sources?|witnesses|prosecutors|ministry|mayor|sheriff|coroner|president|experts"
    r"|neighbou?rs|relatives|residents|colleagues|lawyers?"
    r"|reports?|study|survey|poll|state media|watchdog|regulator|analysts?|scientists"
)
# What tells without a tongue; such words are so frequent that a look behind the verb costs less than to begin with them.
_PAPERS = "|".join(
    rf"(?<=\b{what} )"
    for what in "report reports emails mails documents records figures data filings papers files".split()  # noqa: SIM905 - as above
)
# Who hears what somebody says there.
_HEARING = "|".join(
    rf"(?<=\b{who}{has} )"
    for who in ("court", "jury", "inquest", "inquiry", "tribunal")
    for has in ("", " has", " had")
)
# Before a participle: words so frequent that a look behind costs less than to begin with them.
_WAS = r"(?:(?<=\b[Ii]s )|(?<=\b[Aa]re )|(?<=\b[Ww]as )|(?<=\b[Ww]ere ))"
# In these things are ordered by a measure or a plan; otherwise "according to" names who says it.
_ACCORDING = (
    r"according to(?! (?:(?:an?|the|their|its|his|her|your|our|these|those|this|that) )?"
    r"(?:order|size|ages?|types?|needs?|plans?|schedules?|number|dates?|levels?|income|instructions|rules|wishes|taste|whether|how|where|which)\b)"
)

# Verbs that tell only before or behind what was told: otherwise something is done.
_DOING = frozenset(
    """maintains maintained mentions mentioned declares declared reiterates reiterated emphasizes emphasized emphasises
    emphasised comments commented responds responded shouts shouted jokes joked proclaims proclaimed opined hints hinted""".split()  # noqa: SIM905 - as above
)
# What is claimed and not told: a prize, lives.
_WON = (
    r"(?:[\w'’-]+ ){0,4}(?:lives?|victory|gold|silver|bronze|titles?|wins?|honou?rs?|prizes?|awards?|crowns?|medals?"
    r"|championships?|points?|wickets?|benefits?|asylum|expenses|compensation|seats?)\b"
)
# A clause that a verb of telling leads in without "that" ("added the deal was signed").
_STATED = (
    r"(?<!, )(?:he|she|they|it|there|we|(?:the|a|an|his|her|their|its|no|some|all) (?!who|that|which|way)[\w-]+) "
    r"(?:was|were|is|are|had|has|have|would|will|did|does|could|can|should)"
)

# Who sends news to other outlets.
_AGENCIES = r"(?:AFP|AP|AAP|ANI|ANSA|APP|Bernama|CMC|dpa|DPA|EFE|IANS|Kyodo|PA|PTI|Reuters|TASS|UPI|Xinhua|Yonhap|[Aa]gencies|[Ww]ires)"

# Where readers are asked to follow somebody.
_SITES = r"(?:twitter|x|facebook|instagram|bluesky|mastodon|threads|tiktok|youtube|whatsapp|linkedin)"

ENGLISH = Language(
    code="en",
    months={name: k for k, name in enumerate(_MONTHS, 1)}
    | {"jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11}
    | {"dec": 12},
    days=(
        r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?(?: (?:morning|afternoon|evening|night))?"
        r"(?! (?-i:Times|Telegraph|Mirror|Express|Mail|World|Herald|Independent|Post|Star|Sun|Tribune|Mercury|Mass|League|School)\b)",
    ),
    short_days={"mon": "monday", "tue": "tuesday", "tues": "tuesday", "wed": "wednesday", "thu": "thursday"}
    | {"thur": "thursday", "thurs": "thursday", "fri": "friday", "sat": "saturday", "sun": "sunday"},
    near_days=(
        r"today(?!(?-i:['’]s)? (?-i:programme|show)\b)|yesterday|tomorrow|tonight|midnight|midday|noon",
        r"(?<!\bmany )(?<!\bsome )(?:minutes?|hours?|days?|weeks?|months?|years?|decades?) ago",
        r"(?:boxing|christmas|independence|armistice|remembrance|anzac|bastille|thanksgiving) (?:day|eve)|easter (?:sunday|monday)",
        r"(?<=\bby )(?:dawn|morning|evening|nightfall|dusk)",
        r"(?:(?<=\bby the )|(?<=\buntil the )|(?<=\bbefore the ))end of (?:the|this|next) (?:week|month|year|decade|century)",
        r"(?:eastern|central|pacific|mountain) (?:standard |daylight )?time",
        rf"(?:early|mid|late)(?=[ -](?:on )?(?:{'|'.join(_MONTHS)}|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b)",
        r"(?:previous|following) (?:morning|afternoon|evening|night)",
        r"(?<=\bin the )(?:spring|summer|autumn|winter)",
        r"(?:last|next|this) (?:morning|afternoon|evening|night|week|weekend|month|year|summer|winter|autumn|spring)",
    ),
    numbers={
        word: value
        for value, word in enumerate(
            """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
            sixteen seventeen eighteen nineteen twenty""".split()  # noqa: SIM905 - as above
        )
    }
    | {"thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
    | {"tens": 10, "dozens": 12, "hundreds": 100, "thousands": 1000, "millions": 10**6, "billions": 10**9}
    | {"twice": 2, "both": 2, "half": 0.5},
    ordinals={
        word: value
        for value, word in enumerate("first second third fourth fifth sixth seventh eighth ninth tenth".split(), 1)  # noqa: SIM905 - as above
    },
    scales={
        "dozen": 12,
        "hundred": 100,
        "thousand": 1000,
        "lakh": 10**5,
        "crore": 10**7,
        "million": 10**6,
        "billion": 10**9,
        "trillion": 10**12,
    },
    weak=frozenset({"one", "first", "half", "twice", "both"}),
    speech=(
        rf"said(?! to (?:be|have)\b)|says|say(?! (?:thank|hello|goodbye|sorry|yes|no)\b)|saying|(?<!\bbe )told(?! you\b)|tells(?! you\b)|{_ACCORDING}|stated that|claim(?:s|ed|ing)?(?= (?:that|to)\b)|claimed(?! {_WON})|den(?:y|ies|ied)(?! (?:him|her|them|us|me|you)\b)",
        r"insist(?:s|ed)|wrote|tweet(?:s|ed)|repl(?:ies|ied)|argu(?:es|ed)|argue(?= that\b)|allege[ds]?(?= that\b)|acknowledge[ds]",
        r"conceded?s?|assert(?:s|ed)|predicted|spokes(?:man|woman|person|people)|condition of anonymity|quoted as",
        r"(?:confirmed|admitted|admits|warned|predicted|complained|reveals|revealed|announced|disclosed|concluded)(?= (?:that|he|she|it|they|there|we)\b)",
        rf"(?:(?<=\n)|^)(?:{_TELLERS})(?=: )|(?:(?<=: )|(?<= – )|(?<= — )|(?<= - ))(?:{_TELLERS})(?=\.?(?:\n|$))",
        rf"(?:identified|named|described|confirmed|cited|quoted) by (?:(?:the|local|state|his|her|their) )?(?:{_TELLERS})",
        r"(?:(?<=\binvestigators )|(?<=\binspectors )|(?<=\bresearchers )|(?<=\bauditors )|(?<=\bscientists ))found",
        r"put at(?= [^.,]{1,40} by )|put(?:s|ting)? (?:the|its|their) (?:(?:death|final) )?(?:number|figure|toll|total|value|cost|damage|losses|turnout)",
        rf"(?:{_PAPERS})(?:show|reveal|suggest|indicate)(?:s|ed)?|(?:stud(?:y|ies)|surveys?|polls?|inquiry|audit|investigation|analysis|research) (?:finds?|found|shows?|showed)",
        r"(?:(?<=\bwhat it )|(?<=\bwhat he )|(?<=\bwhat she )|(?<=\bwhat they ))(?:call(?:s|ed)|describe[sd]|termed)|testif(?:ies|ied)|vow(?:s|ed)(?! to\b)|quipped|remarked|boasted|contend(?:s|ed)|citing|(?<=, )quoting",
        rf"quoted by|(?:{_HEARING})(?:heard|hears)|point(?:s|ed)? out|(?:describ(?:es|ed|ing)|calls|call(?:ed|ing)|brand(?:ed|ing)|denounc(?:ed|ing)|dismiss(?:ed|ing))(?= (?!(?:on|off|out|for|in|up)\b|(?:an?|the) [\"“‘])[^.\"“]{{1,60}} [\"“‘])",
        rf"reported(?:ly)? (?:by|to)|(?:{_WAS}|(?<=\b[Bb]een ))reported|rumou?red|(?:(?<=\bin a )|(?<=\bin the )|(?<=\bpress ))statement|(?<=\bwho )asked not to be (?:named|identified|quoted)",
        r"(?:(?<=\bhas )|(?<=\bhave )|(?<=\bhad ))learn(?:ed|t)(?= that\b)|(?:understands|caution(?:s|ed)?|forecasts?)(?= that\b)",
    ),
    reporting=(
        r"reports?|reported|stated?|states|announce[sd]?|confirm(?:s|ed)?|note[sd]?|add(?:s|ed|ing)?|ask(?:s|ed)?|explain(?:s|ed)?",
        r"indicate[sd]?|stress(?:es|ed)?|recall(?:s|ed)?|describe[sd]?|reject(?:s|ed)?|warn(?:s|ed)?|claims?|suggest(?:s|ed)?|accept(?:s|ed)?",
        "|".join(sorted(_DOING)),
        r"complain(?:s|ed)?|disclose[sd]?|conclude[sd]?|admit(?:s|ted)?|confess(?:es|ed)?|predicts?|estimate[sd]?|doubt(?:s|ed)?",
    ),
    doing=_DOING,
    bare_reporting=(
        "report|state|announce|confirm|note|add|ask|explain|indicate|stress|recall|describe|reject|warn|suggest|accept"
        "|complain|disclose|conclude|admit|confess|predict|estimate"
    ),
    asserting=frozenset({"claims", "reports", "reported", "estimates"}),
    speakers=(
        r"(?:he|she|they|who|police|officials?|ministers?|officers?|experts?|analysts?|witnesses|prosecutors|lawyers?|sources"
        r"|neighbou?rs|residents|relatives|villagers|colleagues|survivors|campaigners|activists|critics|supporters|investigators"
        r"|detectives|rescuers|firefighters|organi[sz]ers|researchers|scientists|doctors)"
        r"(?: (?:also|have|had|has|later|then|who)(?: repeatedly)?)?"
    ),
    before_counts=(r"about|around|nearly|almost|some|over|at least|(?:more|fewer) than|up to|another",),
    joined_counts=("under-", "over-"),
    none=frozenset({"no", "none", "nobody"}),
    uncounted=(
        r"two sides|second (?:homes?|thoughts?|nature|world|class)|second[- ]hand|first (?:lady|minister|name|aid)|one another",
    ),
    leading=frozenset({"according to"}),
    number_joints=(
        r"\sand\s(?:a\s)?",
        r"(?<=half)\sa\s",
        r"(?:(?<=tens)|(?<=dozens)|(?<=hundreds)|(?<=thousands))\sof\s(?=(?:hundred|thousand|million|billion)s\b)",
    ),
    before_dates=(
        r"in|since|until|till|last|next|this|early|mid|late|through|during|before|after|each|every|end(?: of)?",
    ),
    within_names=frozenset({"of", "for", "and", "&"}),
    bodies=(
        r"Board|Ministry|Department|Party|Commission|Agency|University|Council|Court|Bank|Committee|Institute|Association",
        r"Union|Authority|Church|League|Airport|River|Street|Road|Avenue|Island|Hospital|School|College|Society|Federation",
        r"Force|Army|Navy|Stadium|Bridge|Station|Museum|Bay|Lake|Valley|Mountains?|Trust|Foundation|Corporation|Company|Cup",
    ),
    meanwhile=r"(?:afterwards?|later|earlier|again|also|then|separately|recently|\w+ly)",
    that=rf"that|how|why|whether|to reporters|to journalists|{_STATED}",
    hedges=(
        r"may|[Mm]ight|[Cc]ould|[Aa]lleg(?:ed(?:ly)?|ations?)|[Rr]eportedly|[Aa]pparently|[Aa]ppear(?:s|ed)?|[Ss]eem(?:s|ed|ingly)?|[Ss]uspicion",
        r"May(?= (?:[Bb]e|[Hh]ave|[Nn]ot|[Nn]ever|[Aa]lso|[Ss]oon|[Yy]et|[Ss]till)\b)|[Aa]rguably|[Oo]stensibly|[Cc]onceivably|(?<=\b[Aa]n )apparent",
        r"[Ss]uspected|suspects?(?= that\b)|(?:(?<=\b[Pp]olice )|(?<=\b[Oo]fficials )|(?<=\b[Tt]hey ))suspect",
        r"[Ll]ikely|[Uu]nlikely|[Ll]ikelihood|[Pp]ossibl[ey]|[Pp]ossibility|[Pp]erhaps|[Mm]aybe|[Pp]urported(?:ly)?|[Pp]resum(?:ed|ably)|[Pp]robabl[ey]",
        r"[Uu]nconfirmed|[Uu]nverified|[Uu]nproven|[Uu]nclear|[Uu]ncertain|[Uu]nknown (?=whether|if|how|why|who|what|when|where)|[Dd]oubtful|speculat(?:ion|ed)",
        rf"[Rr]umou?r(?:s|ed)?|(?<=\b(?P<lead>in) )principle|{_WAS}[Ss]aid [Tt]o|said to (?=be\b|have\b)|[Tt]entative(?:ly)?|[Aa]ccused of|considered to be|[Pp]otentially|[Ss]uggest(?:s|ed|ing)?",
        r"[Tt]end(?:s|ed)? to|[Bb]elieved|[Tt]hought [Tt]o|[Uu]nderstood [Tt]o|(?<!\bthan )[Ee]xpected [Tt]o|[Ss]upposed(?:ly)?|[Ss]o-called|[Ww]ould-be",
        r"[Ff]eared (?=[Dd]ead|[Dd]rowned|[Ll]ost|[Kk]illed|[Mm]issing|[Tt]rapped|[Tt]o\b)|(?:(?<=\bnot )|(?<=\bnot yet )|(?<=\bnot immediately )|(?<=\bnot entirely ))clear",
        r"(?:(?<=\bnot )|(?<=\bnot yet )|(?<=\bnot immediately ))known (?=whether|if|how|why|who|what|when|where)",
        rf"(?:{_SUPPOSING})(?:believe|think|fear)|[Aa]lmost certain(?:ly)?",
        r"(?:(?<=\b[Ii]t is )|(?<=\b[Ii]t was ))(?:thought|understood|feared|assumed|alleged|claimed)",
    ),
    not_hedges=(
        r"[Aa]ppear(?:s|ed)? (?:[Ii]n|[Oo]n|[Aa]t|[Bb]efore|[Ww]ith|[Aa]longside|[Bb]eside|[Ff]or|[Uu]nder|[Vv]ia|[Tt]ogether|[Ll]ive)\b",
        r"so (?:that )?(?:the )?\w+ could|(?:mak(?:es?|ing)|made) (?:[\w'’-]+ ){0,6}possible",
        r"[Cc]ould(?: not|n't|n’t| hear| see| feel| smell)\b|as (?:\w+ ){1,2}as possible|(?:[Ww]here|[Ii]f|[Ww]hen|[Ww]herever|[Ww]henever) possible|the \w+est possible|may \d|may (?:19|20)\d\d",
    ),
    negations=(
        r"not|no(?!\.? ?[0123456789])|never|hardly|barely|scarcely|unable to|declin(?:ed|es|ing) to|none|nobody|nothing|nowhere|neither|nor|without|cannot|no longer|(?:are|ai|ca|could|did|does|do|had|has|have|is|might|must|need|should|was|were|wo|would)n't|fail(?:s|ed)? to|refus(?:es|ed|ing) to",
    ),
    negating=("un", "in", "im", "il", "ir", "dis", "non", "non-"),
    notices=(
        rf"(?:corrections?|clarifications?|corrections? (?:and|&) (?:clarifications?|updates?)|erratum|retraction|amended|amendment){_DATED}",
        r"(?:corrected|amended|clarified) (?:the |a |an )?(?:[\w'-]+ ){1,6}from \S[^.]{0,80}? to (?=\S)",
        rf"(?:editor'?s'? note|editors'? note|note to readers){_DATED}(?=.{{0,400}}?\b{_OF_A_CHANGE})",
        rf"(?:an?|the|our|in an?|in the) (?:earlier|previous|prior|original|initial|first|former) (?:version|edition|headline) of (?:this|the|our) {_THING}",
        rf"(?:corrections?|clarifications?|updates?) (?=(?:an?|the|our) (?:earlier|previous|prior|original|initial) (?:version|edition|headline) of (?:this|the|our) {_THING})",
        r"(?:an?|the|our|in an?) (?:earlier|previous|prior|original|initial) (?:version|headline|caption|photo caption|title|story|report|article|post)\b[^.]{0,60}?"
        r"\b(?:said|stated|misstated|misspelled|misidentified|incorrectly|erroneously|mistakenly|wrongly|gave|omitted|included|suggested|implied)",
        rf"(?:on (?:\w+ ){{1,2}}\w+,? )?(?:this|the) (?:\w+ )?{_THING},? (?:(?:has|have) (?:since )?been|was) (?:\w+ly |later |since )?{_CHANGED}"
        r"(?! (?:daily|weekly|monthly|regularly|every|each|once|when|as|by the|from time))",
        rf"(?:this|the) {_THING} (?:originally|previously|incorrectly|mistakenly|erroneously|wrongly|initially) "
        r"(?:said|stated|reported|misstated|identified|named|gave|referred|included|described|listed|attributed|quoted)",
        r"we (?:have )?(?:since |now |also )*(?:corrected|clarified|amended) |we (?:have )?(?:since |now )*(?:updated|removed|changed|edited|revised) "
        rf"(?:this|the \w+ (?:in|of|to) (?:this|the|our)) (?:\w+ )?{_THING}",
        rf"(?:(?:this|the) (?:\w+ )?{_THING} )?(?:updated|amended|corrected|revised|edited)(?: on [^.,:]{{3,24}}| at [^.,:]{{3,24}})? "
        r"to (?:reflect|include|correct|clarify|remove|add|show|say|state|make clear|fix)\b",
        r"(?:we|the (?:editors?|times|guardian|bbc|post)) (?:apologi[sz]es? for|regrets?) (?:this|the|any|our) (?:error|mistake|confusion|errors)",
        r"(?:because of|due to) an? (?:editing|production|reporting|typographical|transcription|copy) (?:error|mistake)",
        rf"(?:update|updated)\b[^.!?]{{0,40}}?[:–—-] ?(?:an? (?:earlier|previous)|this {_THING} (?:has been|was))",
        rf"(?:amendment|notice):? (?:this|the) {_THING} (?:has been|was)",
        rf"(?:please note:? (?:that )?)?this (?:section|notice|document|form|list|guide|advice|information) (?:(?:has|have) (?:since )?been|was) {_CHANGED}"
        r"(?! (?:daily|weekly|monthly|regularly|every|each|once|when|as|by the|from time))",
        rf"(?:this|the|these|an?) (?:\w+ ){{1,4}}(?:added|{_CHANGED[3:]} (?:after|since) (?:(?:its|the|this) )?(?:\w+ )?publication\b",
        rf"the information (?:on|in) this {_THING} (?:has been|was) {_CHANGED}",
        r"(?:(?:this|the) (?:story|version|article|report|item) )?corrects? (?:the )?(?:(?:\w+ )?(?:paragraphs?|grafs?|spelling"
        r"|headline|dateline|name|title|date|day|year|age|figure|number|amount|location|attribution|byline|typo|to|that)\b)",
        rf"(?:re)?files to (?:fix|correct|clarify|add|remove)\b|after (?:this|the) {_THING} was (?:first )?published,",
    ),
    notice_openers=frozenset(
        """correction corrections clarification clarifications erratum retraction amended amendment corrected clarified
        corrects refiles editor's editors' note notice update updated a an the this these our in on we because due please
        after""".split()  # noqa: SIM905 - as above
    ),
    notice_hints=(
        "correct",
        "incorrect",
        "misstat",
        "misspel",
        "misident",
        "clarif",
        "errat",
        "retract",
        "note",
        "version",
        "edition",
        "headline",
        "caption",
        "amend",
        "updated",
        "revised",
        "edited",
        "changed",
        "modified",
        "removed",
        "withdrawn",
        "error",
        "mistake",
        "originally",
        "previously",
        "mistakenly",
        "erroneous",
        "wrongly",
        "initially",
        "regret",
        "publi",
        "apologi",
        "refiles",
    ),
    not_notices=(
        r"(?:earlier|previous|original|first) version of (?:this|the) \w+(?: \w+)? (?:(?:is|was|has been|had been) )?"
        r"(?:first |originally |also |previously )?(?:posted|published|found|available|appear(?:s|ed)|presented|written|printed)"
        r"(?! (?:in error|with|without|before|by mistake))",
        r"corrections? (?:policy|page|column|desk|form|archive|officer|department|facility|cent)",
        r"(?:report|request|submit|suggest|send|spot(?:ted)?|see|found) (?:an?|us|any)?\s*(?:\w+ )?(?:correction|error|mistake|typo)",
    ),
    bylines=(
        rf"(?:(?:[Bb]y|BY) |[–—-] ?)?\(?{_AGENCIES}(?:(?:,|/| and|, and|;) {_AGENCIES})*\)?\W*$",
        r"(?:[Oo]ur|[Ss]pecial|[Ss]taff|[Ll]egal|[Pp]olitical) (?:[Ss]taff |[Oo]wn )?[Cc]orrespondents?\W*$",
        r"by(?: ,| and)* [A-Z\d][\w.'-]*(?: [A-Z][\w.'-]*)*\W*$",
        r"(?:[Bb]y|BY) [A-Z][\w.'-]+(?: (?:[A-Z][\w.'-]*|and|de|van|von|in|for|&|agencies|staff|wires?)|,){1,12}\W*$",
        r"(?:[Bb]y|BY) (?:our |our own )?(?:staff|agencies|correspondents?|reporters?)(?:(?: and|,| at| in)? (?:[A-Z][\w.'-]*|staff|agencies|reporters?|wires?|correspondents?))*\W*$",
        r"[A-Z][\w.'-]+(?: [A-Z][\w.'-]+){1,2}, (?:\w+ ){0,2}(?:correspondent|reporter|editor|writer|columnist)\W*$",
        r"Staff (?:writer|reporter|correspondent)s?\W*$",
        r"(?:Additional )?[Rr]eporting by |Editing by |Additional reporting|Compiled by |Written by [A-Z]",
        r"[A-Z][\w.'-]+(?: [A-Z][\w.'-]*){1,3}(?:,? (?:and|&) [A-Z][\w.'-]+(?: [A-Z][\w.'-]*){1,3})? (?:reported from|contributed (?:reporting|to this))",
        r"(?:[Pp]hoto(?:graph)?s?|[Pp]ictures?|[Ii]mages?|[Ii]llustrations?|[Gg]raphics?|[Vv]ideo)(?: by|:| credit:) ?[A-Z]|[Ww]ith files from [A-Z]",
        r"[A-Z][\w.'’-]*,?(?: (?:[A-Z][\w.'’-]*|writers?|reporters?|correspondents?|staff|producers?|and|in|of|at|from|for|the),?){1,40}"
        r" contributed (?:reporting|to this (?:report|story|article))\b",
    ),
    byline_hints=(
        "by",
        "report",
        "contribut",
        "photo",
        "pictur",
        "illustrat",
        "image",
        "files",
        "correspond",
        "editor",
        "writer",
        "column",
    ),
    furniture=(
        r"(?:related (?:posts?|news|stories|articles|topics|content|links)|leave a comment|post a comment|no comments|share this|share on)\b",
        r"(?:sign up (?:for|to) (?:our|the|get)[^.]{0,60}newsletter|advertisement|most (?:read|viewed|popular)|follow us)\b",
        r"(?:copyright|©|all rights reserved)|(?:next|previous) ?: \w|(?:print this page|back to top|skip to|see all updates|view online|download csv|share|click here|read more|sign up)\W*$",
        r"(?:categor(?:y|ies)|tags?|topics?|filed under|posted in): ?\w",
        r"date\||(?:last |page )?(?:updated|published|modified)(?: (?:on|at))?:\W*$",
    ),
    calls=(
        r"a version of this (?:article|story|obituary|review) appear(?:s|ed) in print\b",
        r"this is a (?:breaking|developing) (?:news )?(?:story|article)\b|more (?:details|information|updates) (?:soon|to follow)\b",
        r"(?:please )?(?:check back|refresh (?:this|the) page)[^.:]{0,20} for (?:the latest|(?:more |further |any )?(?:updates|details))\b[^.]{0,16}\W*$",
        rf"follow [^.:@]{{2,40}} on {_SITES}\b[^.]{{0,9}}@\w|follow us on \w",
        rf"follow [^.:@]{{2,30}} coverage on {_SITES}(?:(?:,| and| or|, and) {_SITES})*\W*$",
        r"sign up (?:for|to|here)\b[^.]{0,80}\b(?:briefing|inbox|newsletters?)\b|subscribe (?:now|here|today)\b|subscribe to our\b",
        r"(?:read|listen|watch|hear) (?:more|also|live|now|next)(?: on this story)?: ?\w|(?:related|also read|read also): ?\w|for more on this (?:story|topic)\b|more on this(?: story| topic)?: ?\w|see also: ?\w|we['’](?:d|re) (?:like|love|keen) to hear from (?!you\b)\w|comments (?:(?:on|for) this \w+ )?(?:are (?:now )?|have )closed\b|sign up here (?:for|to) \w|(?:do you have a (?:story|tip)|have an opinion on this)\b|click here to (?:sign up|subscribe|join|read|share|follow|comment|see|view|watch)\b",
        r"(?:have you|were you|are you) (?:been )?(?:affected by (?:this|the) (?:story|issues)|in the area|a witness)\b|(?:send|email) us your\b",
    ),
    stamps=(
        r"(?:page |content |story |article |this \w+ was )?(?:(?:last|first|originally) )?(?:updated|published|modified|reviewed|posted|amended|checked|issued|edited|created|filed)",
        r"(?:publication|publishing|release|posting) date|date (?:of publication|published|posted|updated)|(?:last|latest|most recent|further) (?:update|edit|change|review)|(?<!last )(?<!latest )update",
    ),
    counters=(
        r"(?:facebook )?shares?|comments?|views?|likes?|replies|responses|reactions?|(?:re)?tweets?|reads?|votes?|ratings?|downloads?|hearts?|followers?|subscribers?|claps?",
        r"(?:page )?view(?:s|ed)?|shared?|downloaded|(?:estimated )?(?:reading|read) time|time to read|read in|versions?(?: no\.?)?|page|word count|words|discussion|conversation|rating|watching(?: now)?",
        r"min(?:ute)?s?\.?(?: of| to)? (?:read|reading)|reading now|photos?|images?|slides?|listen|readers?|people (?:are |have )?(?:reading|like|liked|shared|commented|talking|watching)[^.]{0,12}",
    ),
    leads=r"view|see|show|read|load|all|total|number of|join the|leave a|be one of|add a|trending|now|about|approx\.?",
    countdown=r"(?:days?|hours?|minutes?) (?:to go|left|remaining)",
    tails=r"times|min(?:ute)?s?\.?|of \d+|so far|now|on \w+|to read",
    ago=(
        r"(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|(?:a )?few)\s?(?:s|m|h|d|w|secs?|seconds?|mins?|minutes?|hrs?|hours?|days?|weeks?|months?|years?) ago",
        r"(?:just|right) now|moments ago",
    ),
    ago_hints=("ago", "now"),
    titles=frozenset(
        """mr mrs ms mx miss dr sir dame lord lady prof professor gen general sen senator rep representative gov
        governor lt col const constable det detective insp inspector supt superintendent sergeant lieutenant colonel
        admiral adm commander cmdr corporal cpl sgt capt captain rev rt hon hrh president secretary minister prime chancellor mp mep
        king queen prince princess mayor judge justice""".split()  # noqa: SIM905 - as above
    ),
    not_names=frozenset(
        """i i'm i've i'll i'd ok tv pm am a.m p.m gmt bst est edt cet utc pst pdt cdt cst mdt mst jst aest
        aedt nzst nzdt sast bc bce pdf csv ods html xls xlsx docx url id
        faq ms q&a kb mb gb excel word section chapter part annex appendix tbc tba figure table form step article page
        paragraph schedule volume phase level version day week note god faqs ip it ceo cfo hr pr a""".split()  # noqa: SIM905 - as above
    ),
    grammar=frozenset(
        """the a an of to in on at by for with and or but as that this these those it its is was were be been being
        are am he she they we i you his her their our your my have has had having do does did will would shall
        should can could may might must not no who which whom what when where how there here from into about than
        then so if also very just up out over under after before between during through per via any all each
        some such only more most other own same both either neither nor because while until against again once""".split()  # noqa: SIM905 - as above
    ),
    measures=frozenset(
        """nearly almost around roughly approximately least more most less fewer over up some just under than about
        estimated early late mid end start beginning middle cents pence""".split()  # noqa: SIM905 - as above
    ),
    conditions=frozenset(
        "if unless except until when where while only because provided without though although".split()  # noqa: SIM905 - as above
    ),
    modals=frozenset("will would shall should must can could".split()),  # noqa: SIM905 - as above
    short_forms=SHORT_FORMS,
    confused=CONFUSED,
    same_names=SAME_NAMES,
    variants=VARIANTS,
    contractions=CONTRACTIONS,
    frequencies="english",
    degrees="very|highly|extremely|most",
    articles=frozenset({"the"}),
    agreeing=frozenset({"a", "an"}),
    courtesy=frozenset({"mr", "mrs", "ms", "mx", "miss", "dr", "sir"}),
    short_titles=("Mr", "Mrs", "Ms", "Mx", "Dr", "Sir", "Sen", "Rep", "Gov", "Lt", "Col", "Sgt", "Capt", "Prof", "Rev"),
    until="to|through",
    joining="and|or",
    between_numbers=frozenset({"to", "and", "dollars", "us", "euros", "pounds"}),
    eras=r"(?:BCE?|AD|CE)\b",
    months_else=frozenset({"may", "march", "mar", "sat", "dec"}),
    behind_modals="be|have|not|never|also|soon|yet|still",
    measured="per|million|billion|[cmk]?m|metres?|meters?|miles|points|seconds|dollars|euros",
    counted="per|people|dollars|euros|pounds|rupees|yen",
    short_scales={"m": "million", "mn": "million", "k": "thousand"},
    persons=r"I|I['’]m|We|You|He|She|They|My|Our|Your|Me|Us",
    pointing=r"It|It['’]s|This|That|There",
    telling_before="[Ss]ays|[Ss]aid|[Tt]ells|[Tt]old|[Aa]dmits|[Ww]arns|[Ii]nsists",
    telling_behind="said|says|added|told|asked|replied|wrote|shouted",
    objects=frozenset("the a an he she it they there his her their its no all".split()),  # noqa: SIM905 - as above
    after_telling="in|on|at|to|during|after|when|while|as|before|of|last|this|earlier|later",
    lasting="last",
    beside_times="on|at|of|the",
    before_days="on",
    clock=r"[ap]\.?m(?!(?-i:[a-z]))\.?",
    per_cent="per ?cent",
    before_times=("at", "by", "until", "till", "before", "after", "since", "around", "about", "between"),
    doubtful_times="from|to|and|or",
)
