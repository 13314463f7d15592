"""The words of English notices: the article and its parts, what is done to it, and what was wrong."""

from __future__ import annotations

PART = (
    r"(?:reference|sentence|paragraph|quote|quotation|line|passage|photo(?:graph)?|picture|image|caption|figure|detail"
    r"|link|name|claim|phrase|word|map|chart|graph|graphic|infographic|table|headline|description|number|date|title"
    r"|tweet|embed|video|clip|audio|allegation|comment|footnote|percentage|total|byline|credit|spelling|term|estimate"
    r"|statistic|illustration|section|remark|value|price|entry)"
)
THING = (
    r"(?:article|story|post|piece|report|page|column|item|entry|interview|obituary|review|editorial|op-?ed|essay"
    r"|blog(?: ?post)?|feature|profile|analysis|headline|sub-?head(?:ing|line)?|standfirst|caption|photo|picture"
    r"|photograph|image|graphic|graph|infographic|chart|map|table|version|dispatch|briefing|guidance|guide|document"
    r"|press release|news release|release|transcript|newsletter|explainer|sub-?deck|deck|text|copy|statement|file"
    r"|form|notice|section|list|dashboard|dataset|timeline|live ?blog|package|series|fact[- ]?check|quiz|recipe|byline"
    r"|video|audio|podcast|episode|broadcast|segment|programme|bulletin|clip|slide ?show|gallery|illustration|cartoon"
    r"|e-?mail|listing|calendar|ranking|tracker|tool|calculator|translation|excerpt|summary|abstract|paper|blurb"
    r"|description|crossword|puzzle|synopsis|publication|web ?page|resource|write-?up|"
    r"tribute|preview|round-?up|thread|answer|commentary|"
    r"liveblog|sidebar|bio|biography|box|edition)"
)
OWN = (
    r"(?:article|story|text|post|piece|column|headline|sub-?head(?:ing|line)|standfirst|caption|page|obituary|byline"
    r"|blog|video|podcast|episode|transcript|newsletter|graphic|interview|essay|editorial|op-?ed|infographic)"
)
MENDED = (
    r"(?:amended|corrected|clarified|edited|revised|re-?edited|updated|changed|adjusted|modified|"
    r"fixed|tweaked|rectified)"
)
CHANGED = (
    rf"(?:{MENDED}|altered|rewritten|reworded|retracted|withdrawn|republished|re-?issued|refiled|recast|expanded"
    r"|replaced|retitled|renamed|redrawn|rephrased|softened|restored|reinstated|swapped)"
)
GONE = r"(?:removed|deleted|taken down|unpublished|retracted|withdrawn)"
BEEN = (
    r"(?:(?:has|have|had) (?:since )?been|was|were|is being)\s+(?:since\s+)?"
    r"(?:\w+ly\s+|further\s+|later\s+|first\s+|twice\s+|again\s+)?"
)
SLIPS = (
    r"(?:misstated|mis-stated|misspelled|misspelt|misidentified|misattributed|mischaracteri[sz]ed|misquoted|misreported"
    r"|misnamed|mislabel+ed|misdescribed|miscalculated|misrepresented|misrendered|incorrectly|erroneously|mistakenly"
    r"|wrongly|inaccurately|overstated|understated|falsely|wrong)"
)
TOLD_WRONG = (
    r"(?:misstated|mis-stated|misspelled|misspelt|misidentified|misattributed|mischaracteri[sz]ed|misquoted|misreported"
    r"|misnamed|mislabel+ed|misdescribed|misrepresented|incorrectly|erroneously|mistakenly|wrongly|inaccurately"
    r"|in error|(?:gave|had|used|listed|showed|carried|published|included|named|cited|given) the wrong)"
)
SAID = (
    rf"(?:{SLIPS}|said|stated|states|reported|referred|gave|had|contained|included|"
    rf"identified|omitted|implied|suggested"
    r"|described|used|listed|attributed|named|indicated|failed|carried|quoted|claimed|was|were|did|put|rendered|spelled"
    r"|noted|read|showed|featured|placed|called|appeared|ran|did not|left out|conflated|confused|linked|cited"
    r"|dated|located)"
)
SOME = r"(?:an?|the|our|one|in an?|in the|in our|due to an?[^.!?]{0,60}\bin an?|owing to an?[^.!?]{0,60}\bin an?)"
EARLIER = (
    r"(?:earlier|previous|prior|original|initial|preliminary|previously published|(?:print|online|"
    r"former|first|older|past"
    r"|audio|web|mobile|digital|app|e-?mailed|published|archived)(?= (?:\w+ ){0,2}?(?:version|edition|"
    r"draft)\b(?! of the\b)))"
)
OFFICE = r"(?:editing|production|reporting|typographical|typing|transcription|copy|editorial|proofreading|captioning)"

DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
ISSUE = (
    rf"(?:on (?:last )?{DAY}|on page \w+|last (?:{DAY}|week|month)|(?:in|from) (?:(?:{DAY}|"
    rf"yesterday|last week|last month"
    r"|the (?:\w+ )?\d+|the \w+)(?:['’]s)? )?(?:\w+ )?(?:paper|edition|issue|newsletter)|"
    r"in some (?:copies|editions)|yesterday)"
)
PRINTED = (
    rf"(?:an?|the|our|some|{DAY}['’]s|yesterday['’]s) (?:[\w-]+ ){{0,3}}?(?:story|article|obituary|"
    rf"chart|headline|caption|column"
    r"|photo|picture|graphic|item|listing|review|map|editorial|letter|feature|recipe|profile|"
    r"photograph|crossword|credit"
    rf"|infographic|table|essay|interview|briefing|newsletter)s?\b[^.!?]{{0,80}}? {ISSUE}"
)
PAGED = (
    r"(?:an?|the|our|some) (?:[\w-]+ ){0,3}?(?:story|article|obituary|chart|headline|caption|column|"
    r"photo|picture|graphic|item|review|map"
    r"|editorial|feature|profile|table|interview)s?\b[^.!?()]{0,100}? \([^)]{0,80}\b(?:p|page )\d+[^)]{0,20}\)"
)
MISTAKEN = rf"(?:{SLIPS}|incorrect|inaccurate|reversed|transposed|(?:was|were) omitted|omitted|misprinted|the wrong)"

PAPER = (
    r"(?:[\w'’.&-]+ ){0,3}?(?:gazette|times|post|herald|tribune|journal|news|press|guardian|observer|"
    r"star|chronicle|record|sun|mail"
    r"|standard|courier|register|globe|independent|telegraph|reuters|ap|afp|sentinel|dispatch|"
    r"examiner|inquirer|monitor)"
)
