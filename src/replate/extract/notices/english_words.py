"""The words of English notices: the article and its parts, what was done to it, what was wrong, and what is right."""

from __future__ import annotations

# The article: OWN is said of little else ("the headline was changed"), THING needs "this" or "our" before it, STORY is
# what stands in print.
OWN = (
    r"(?:article|story|text|post|piece|column|headline|sub-?head(?:ing|line)|standfirst|caption|page|obituary|byline"
    r"|blog|video|podcast|episode|transcript|newsletter|graphic|interview|essay|editorial|op-?ed|infographic|live"
    r" ?blog"
    r"|slide ?show|explainer|web ?page|write-?up|blurb|listicle|dek|sub-?hed|q ?& ?a)"
)
STORY = (
    r"(?:story|stories|article|obituary|chart|headline|caption|column|photo|picture|graphic|item|listing|review|map"
    r"|editorial|letter|feature|recipe|profile|photograph|crossword|credit|infographic|table|essay|interview|briefing"
    r"|newsletter|post|dispatch|page|podcast|quiz|calendar|diary|puzzle|cartoon|notebook|advert)"
)
THING = (
    rf"(?:{OWN}|{STORY}|report|entry|blog ?post|analysis|image|graph|version|guidance|guide|document|press release"
    r"|news release|release|explainer|sub-?deck|deck|copy|statement|file|form|notice|section|list|dashboard|dataset"
    r"|timeline|live ?blog|package|series|fact[- ]?check|audio|broadcast|segment|programme|program|bulletin|clip"
    r"|slide ?show|gallery|illustration|cartoon|e-?mail|ranking|tracker|tool|calculator|translation|excerpt|summary"
    r"|abstract|paper|blurb|description|puzzle|synopsis|publication|web ?page|resource|write-?up|tribute|preview"
    r"|round-?up|thread|answer|commentary|sidebar|bio|biography|box|factsheet|advisory|alert|erratum|corrigendum"
    r"|correction|brief|posting|backgrounder|announcement|manuscript|teaser|thumbnail|notification"
    r"|explanation|poem|strip|comic|speech|advert(?:isement)?|survey"
    r"|content)"
)
PART = (
    r"(?:reference|sentence|paragraph|quote|quotation|line|passage|photo(?:graph)?|picture|image|caption|figure"
    r"|detail"
    r"|link|name|claim|phrase|word|map|chart|graph|graphic|infographic|table|headline|description|number|date|title"
    r"|tweet|embed|video|clip|audio|allegation|comment|footnote|percentage|total|byline|credit|spelling|term|estimate"
    r"|statistic|illustration|section|remark|value|price|entry|subtitle|wording|lede|axis|label|unit|formula|equation"
    r"|spelling|hyperlink|anecdote|assertion|attribution|example|teaser|thumbnail|tag|summary|bullet(?: point)?"
    r"|identif"
    r"(?:ication|ier))"
)
THIS = rf"(?:this|our|today['’]s) (?:[\w'’-]+,? ){{0,3}}?{THING}(?:['’]s (?:headline|text|caption|title))?"
EARLIER = (
    r"(?:earlier|previous|prior|original|initial|preliminary|previously published|(?:print|online|former|first|older"
    r"|past|audio|web|mobile|digital|app|e-?mailed|published|archived|incorrect|wrong|early|earliest|draft|premature"
    r"|incomplete|outdated|un(?:corrected|edited|revised|finished)|pre-?publication|now-corrected|superseded|mistaken"
    r"|faulty|erroneous|syndicated|cached|second|longer|shorter)(?= (?:[\w-]+ ){0,2}?(?:version|edition|draft)\b"
    rf"(?! of the\b(?! {OWN} [^.!?]{{0,90}}?\b(?:mis[a-z]{{4}}|wrong|incorr|erron)))))"
)
VERSION = (
    rf"(?:(?:in )?(?:(?:an?|the|our|one|some) )?{EARLIER} (?:[\w-]+ ){{0,2}}?(?:version|edition|edit|draft|copy"
    rf"|iteration|{OWN}|report|alert|push alert|notification|tweet|teaser|synopsis)s?)"
)

# What was done to it.
MENDED = (
    r"(?:amended|corrected|clarified|edited|revised|re-?edited|updated|changed|adjusted|modified|fixed|tweaked"
    r"|rectified|altered|reworded|rewritten|redacted|annotated|anonymi[sz]ed)"
)
GONE = (
    r"(?:removed|deleted|taken (?:down|out|offline|off (?:the|our) (?:site|website))|unpublished|de-?published"
    r"|retracted"
    r"|withdrawn|pulled|scrubbed|excised|dropped)"
)
CHANGED = (
    rf"(?:{MENDED}|{GONE}|republished|re-?issued|refiled|recast|expanded|replaced|retitled|renamed|redrawn|rephrased"
    r"|softened|restored|reinstated|swapped|relabel+ed|re-?uploaded|re-?recorded|shortened|trimmed|refined|overhauled"
    r"|re-?posted|toned down|appended|blurred|cropped|reclassified|renumbered|recalculated|re-?phrased)"
)
BEEN = (
    r"(?:(?:(?:has|have|had) (?:since |now )?been|was|were|is being)\s+(?:since\s+)?(?:\w+ly\s+|further\s+|later\s+"
    r"|first\s+|twice\s+|again\s+)?)"
)
SINCE = r"(?:(?:has|have) (?:since |now )?been (?:\w+ly )?)"
WE = r"(?:we|i)(?:['’]ve| have| had)?(?: since| now| also| today)?"
FIXES = (
    r"(?:corrects?|clarif(?:ies|y)|refiles?|recasts?|removes?|deletes?|adds|fixes|subs|replaces?|restores?|updates?)"
)

# What was wrong with it.
MISSED = (
    r"mis-?(?:stated|spelled|spelt|identified|attributed|characteri[sz]ed|quoted|reported|named|label+ed|described"
    r"|calculated|represented|rendered|dated|translated|printed|gendered|placed|spoke|counted|took|understood"
    r"|remembered"
    r"|heard|read|construed|interpreted|captioned|credited|cast|cited|classified|copied|diagnosed|estimated|numbered"
    r"|listed|located|matched|measured|phrased|portrayed|ranked|sourced|summari[sz]ed|tagged|timed|transcribed|typed"
    r"|valued|written|wrote|taken|led)"
)
WRONGLY = r"(?:incorrectly|erroneously|mistakenly|wrongly|inaccurately|falsely)"
SLIPS = rf"(?:{MISSED}|{WRONGLY}|overstated|understated|transposed|conflated|exaggerated|mixed up)"
ERROR = (
    r"(?:errors?|mistakes?|typos?|inaccurac(?:y|ies)|omissions?|oversights?|mix-?ups?|glitch(?:es)?|slips?|slip-?ups?"
    r"|lapses?|blunders?|discrepanc(?:y|ies)|inconsistenc(?:y|ies)|confusion|mis(?:spelling|translation|print|reading"
    r"|understanding|calculation|quotation|quote|attribution|identification|statement|interpretation|labell?ing"
    r"|communication|take|representation)s?)"
)
WRONG = (
    rf"(?:{SLIPS}|(?:gave|have given) the impression|(?:was|were) (?:\w+ )?(?:wrong|incorrect|inaccurate|mistaken|in"
    r" error|misleading|omitted|reversed|left (?:out|off))|in error|omitted|reversed|(?:attributed|credited) (?:\w+"
    r" )?to (?:the )?(?:wrong|incorrect|another)|(?:contained|included|carried"
    r"|featured|gave|had|used|listed|repeated|showed|named|cited|published|given|relied on) (?:an? |some |several "
    rf"|two |the )?(?:\w+ )?(?:{ERROR}|incorrect|inaccurate|inaccuracies|outdated|wrong|false|misleading|erroneous))"
)
SAID = (
    rf"(?:{WRONG}|{SLIPS}|wrong|said|stated|states|reported|referred|gave|had|contained|included|identified|omitted"
    r"|implied|suggested|described|used|listed|attributed|named|indicated|failed|carried|quoted|claimed|was|were|did"
    r"|put|rendered|spelled|noted|read|showed|featured|placed|called|appeared|ran|left out|confused|linked|cited"
    r"|dated|located|say|says|gives|wrote|credited|asserted|mentioned|inflated|depicted|estimated|repeated|rounded"
    r"|relied|neglected|mixed up|exaggerated|swapped|lacked|left|presented|portrayed|characteri[sz]ed|did)"
)
OFFICE = (
    r"(?:editing|production|reporting|typographical|typing|transcription|copy|editorial|proofreading|captioning"
    r"|sub-?editing|subbing|copy-?editing|layout|newsroom|reporter['’]?s?|editor['’]?s?|writer['’]?s?|fact-?checking"
    r"|graphics|caption|headline|agency|pagination|printing)"
)
SLIP = ERROR
BLAMED = r"(?:due to|because of|owing to|as a result of|through|following|after|based on|thanks to)"

# When it stood in print, why it was mended, and what is right.
DAY = r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day)"
MONTH = (
    r"(?:(?:jan|febr)(?:uary)?|feb|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|(?:sept?|oct|nov"
    r"|dec)(?:o?(?:em)?"
    r"ber)?)"
)
ISSUE = (
    rf"(?:(?:on|published) (?:last )?{DAY}|in {DAY}['’]s|on page \w+(?! of the (?!(?:\w+ )?(?:edition|issue"
    rf"|paper)))|last (?:{DAY}|week|month)|(?:in|from) (?:(?:{DAY}"
    r"|yesterday|last week|last month|the (?:\w+ )?\d+|the \w+)(?:['’]s)? )?(?:\w+ )?(?:paper|edition|issue"
    r"|newsletter)|in some (?:copies|editions)|yesterday)"
)
PRINTED = (
    rf"(?:(?:an?|the|our|some|{DAY}['’]s|yesterday['’]s|last week['’]s) (?:[\w-]+ ){{0,3}}?{STORY}s?\b[^.!?]{{0,80}}?"
    rf" {ISSUE}|(?:last week|yesterday|{DAY})['’]s (?:[\w-]+ ){{0,3}}?(?:{STORY}|paper|issue|edition))"
)
# "A story (page 4)", "a May 4 article", "the edition of May 4".
PAGED = (
    rf"(?:(?:an?|the|our|some) (?:[\w-]+ ){{0,3}}?(?:{STORY}|report)s?\b[^.!?()]{{0,100}}? \([^)]{{0,80}}\b(?:p|page"
    r" )\d+[^)]{0,20}\)|(?:an?|the|our) (?:[a-z]{3,9} \d\d?|\d\d? [a-z]{3,9})(?:, \d{4},?)? (?:[\w-]+"
    rf" ){{0,2}}?{STORY}|(?:the|our) (?:\w+ )?(?:edition|issue|paper) of)"
)
WHY = (
    r"(?:to (?:\w+ly )?(?:correct|clarify|fix|better|more|accurately|make clear|show the (?:correct|right))|"
    rf"(?:because|due to|owing to|after|following|for|as) [^.!?]{{0,40}}?\b(?:{ERROR}|complaint|publication|ruling"
    r"|request|readers?|incorrect\w*|wrong\w*|release|mis\w+)|(?:at the request|on legal advice|for legal reasons)"
    r"|because it)"
)
TOWARD = (
    rf"(?:{WHY}|to (?:\w+ly )?(?:reflect|remove|include|show|note|state|say|attribute|describe|identify|add|delete))"
)
# Why it was mended: said of what can only be the article, or of a day on which it was mended.
AIM = (
    r"(?:to (?:\w+ly )?(?:make (?:it |this )?(?:clear|plain)|better|more|reflect|remove|include|show|note|state|say"
    r"|give"
    r"|attribute|describe|identify|add|delete|correct|clarify|fix|explain|restore|replace|comply|protect|meet"
    r"|acknowledge|mention|credit|link|specify|indicate|disclose|match|conform|address|avoid|omit|eliminate|exclude"
    r"|drop|cut|rectify|remedy|incorporate|reference|refer|cite|quote|name|spell|distinguish|confirm|provide|report"
    r"|reword|rephrase|reinstate|insert|withhold|redact|anonymi[sz]e|represent|convey|supply|set out|highlight|amend"
    r"|change|revise|update)|in order to|so (?:that|as)|because|due to|owing to|as (?:a result|it|we|per|the|new"
    r"|more)"
    r"|(?:after|following|pending|amid|upon|on) [^.!?]{0,40}?\b(?:complaints?|publication|rulings?|review|request"
    r"|advice"
    r"|readers?|investigation|inquiry|objections?|disputed?|emerged|contacted|release|replied|responded|pointed|legal"
    rf"|{ERROR}|court)\b|(?:at|on) (?:the|its|his|her|their)\b[^.!?]{{0,40}}? request|at (?:the"
    rf" )?[^.!?]{{0,40}}?['’]s? "
    r"request|in (?:light|response|line|accordance|view)\b|for (?:accuracy|clarity|legal|context|style|grammar"
    r"|consistency|factual|privacy|the sake|reasons|spelling)|by (?:adding|removing|replacing|deleting)|on legal"
    r" advice"
    r"|since (?:publication|a|the|it))"
)
SORRY = r"(?:we|i)(?:['’]re|['’]m)? (?:apologi[sz]e|regret|(?:are |am )?(?:(?:very |deeply |truly )?sorry|happy))"
RIGHT = (
    rf"(?:and {SINCE}{CHANGED}|should (?:instead )?(?:have|be|read|say)\b|(?:the|its|his|her|their) (?:correct|right"
    rf"|actual) (?:[\w-]+ ){{1,2}}(?:is|are|was|were)\b|(?:{ERROR}) is regretted|{SORRY}|(?:that|this|it|which|he|she"
    r"|they|these) (?:was|is|were|are|has|have) (?:in fact|wrong|incorrect|not (?:correct|true|right|accurate|the"
    rf" case)|untrue|inaccurate|an? {SLIP})|\([^)]*(?:\bp|\bpage|\bpages) ?\d|\([“\"][^)]*\d|{ISSUE}|(?:it|this|the"
    rf" {OWN}|the {PART}|they) {BEEN}{CHANGED})"
)
PAPER = (
    r"(?:the )?(?:[\w'’.&-]+ ){0,3}?(?:gazette|times|post|herald|tribune|journal|news|press|guardian|observer|star"
    r"|chronicle|record|sun|mail|standard|courier|register|globe|independent|telegraph|reuters|ap|afp|sentinel"
    r"|dispatch|examiner|inquirer|monitor|voice|daily|review|planet|bugle|pilot|argus|echo|advertiser|eagle|citizen"
    r"|leader"
    r"|ledger|beacon|banner|reporter|democrat|republican|weekly|student|spectator|crimson|bulletin|clarion|mercury"
    r"|signal"
    r"|patriot|npr|cnn|bbc|nbc|abc|cbs|pbs|itv|fox(?: news)?|verge|atlantic|wired|vox|axios|politico|slate|magazine)"
)
