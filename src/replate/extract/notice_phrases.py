"""How notices of correction open, language by language: the table that ``notices`` reads with.

Every entry is a regular expression for the beginning of a line. Two kinds: a label ("Correction:", with or
without a date), and a sentence in which the article speaks of itself ("An earlier version of this story said").
"The report was withdrawn" is news; "this report was withdrawn" is a notice: hence the care about "this".
"""

from __future__ import annotations

_LABEL_END = r"(?:\s*[:–—]|\s+-\s|\s*\.\s|\s*\*{1,2}\s|[\s,(\[|/–—-]+(?:[^:!?]|\d:\d){0,60}?[\])]?\s*[:–—|]\s)"
_PART = (
    r"(?:reference|sentence|paragraph|quote|quotation|line|passage|photo(?:graph)?|picture|image|caption|figure|detail"
    r"|link|name|claim|phrase|word|map|chart|graph|graphic|infographic|table|headline)"
)
_THING = (
    r"(?:article|story|post|piece|report|page|column|item|entry|interview|obituary|review|editorial|op-?ed|essay"
    r"|blog(?: ?post)?|feature|profile|analysis|headline|sub-?head(?:ing|line)?|standfirst|caption|photo|picture"
    r"|photograph|image|graphic|graph|infographic|chart|map|table|version|dispatch|briefing|guidance|guide|document"
    r"|press release|news release|release|transcript|newsletter|explainer|sub-?deck|deck|text|copy|statement|file"
    r"|form|notice|section|list|dashboard|dataset|timeline|live ?blog|package|series|fact[- ]?check|quiz|recipe|byline)"
)
_OWN = (
    r"(?:article|story|text|post|piece|column|headline|sub-?head(?:ing|line)|standfirst|caption|page|obituary|byline)"
)
_MENDED = r"(?:amended|corrected|clarified|edited|revised|re-?edited|updated|changed|adjusted|modified|fixed)"
_CHANGED = (
    rf"(?:{_MENDED}|altered|rewritten|reworded|retracted|withdrawn|republished|re-?issued|refiled|recast|expanded"
    r"|replaced|retitled|renamed)"
)
_GONE = r"(?:removed|deleted|taken down|unpublished|retracted|withdrawn)"
_BEEN = (
    r"(?:(?:has|have|had) (?:since )?been|was|were|is being)\s+(?:since\s+)?"
    r"(?:\w+ly\s+|further\s+|later\s+|first\s+|twice\s+|again\s+)?"
)
_SLIPS = (
    r"(?:misstated|mis-stated|misspelled|misspelt|misidentified|misattributed|mischaracteri[sz]ed|misquoted|misreported"
    r"|misnamed|mislabel+ed|misdescribed|miscalculated|misrepresented|misrendered|incorrectly|erroneously|mistakenly"
    r"|wrongly|inaccurately|overstated|understated|falsely|wrong)"
)
_SAID = (
    rf"(?:{_SLIPS}|said|stated|states|reported|referred|gave|had|contained|included|"
    rf"identified|omitted|implied|suggested"
    r"|described|used|listed|attributed|named|indicated|failed|carried|quoted|claimed|was|were|did|put|rendered|spelled"
    r"|noted|read|showed|featured|placed|called|appeared|ran|did not|left out|conflated|confused|linked|cited"
    r"|dated|located)"
)
_SOME = r"(?:an?|the|our|one|in an?|in the|in our|due to an?[^.!?]{0,60}\bin an?|owing to an?[^.!?]{0,60}\bin an?)"
_EARLIER = r"(?:earlier|previous|prior|original|initial|print|online|former|previously published)"
_OFFICE = (
    r"(?:editing|production|reporting|technical|typographical|typing|clerical|transcription|"
    r"copy|editorial|agency|proofreading)"
)

ENGLISH: tuple[str, ...] = (
    (
        rf"(?:corrections?|clarifications?|corrections? (?:and|&) clarifications?|"
        rf"errat(?:um|a)|retraction|apology|amendment"
        r"|for the record|setting the record straight|(?:correction|retraction|clarification) notice|notice of "
        r"(?:correction|retraction|amendment)"
        rf"|(?:editor|editors|editorial|ed\.?|publisher)['’]?s?['’]? "
        rf"(?:note|comment|correction|update|apology|clarification)s?"
        rf"|an? note (?:on|about) this {_THING}"
        rf"|notes? (?:to|for) (?:our |the )?readers|note from the editors?|readers?['’]? note"
        rf"|(?:this is )?an? (?:correction|clarification|note to (?:our )?readers)|corrected)"
        rf"(?: (?:appended|added|issued|published|posted))?{_LABEL_END}"
    ),
    r"(?:correction|clarification|retraction|editors?['’]?s?['’]? note) (?:appended|added)\b",
    (
        rf"this\s+(?:\w+\s+){{0,3}}?{_THING}(?:['’]s (?:headline|text|caption|title)"
        rf")?(?: (?:and|or) (?:its |the )?{_THING})?"
        rf"(?:,? (?:which was )?(?:first|originally|initially)? ?(?:published|posted)"
        rf"\b[^.!?]{{0,60}}?,?)?\s+{_BEEN}{_CHANGED}\b"
    ),
    (
        rf"the (?:\w+ )?{_THING}(?:,? (?:and|or) (?:the )?{_THING}){{0,2}} (?:of|on|"
        rf"to|in|for|above|below|accompanying|with|at the top of)"
        rf" (?:this|an earlier)\b[^.!?]{{0,60}}? {_BEEN}(?:{_CHANGED}|{_GONE})\b"
    ),
    rf"the (?:above |original |full |photo |picture )?{_OWN}(?: (?:and|or) (?:the )?{_OWN})? {_BEEN}{_MENDED}\b",
    rf"this (?:article|story|report|column|page|piece|essay|opinion piece|op-?ed|interview) {_BEEN}{_GONE}\b",
    (
        rf"(?:{_SOME} )?{_EARLIER} (?:\w+ ){{0,2}}?(?:version|edition|headline|post|draft|"
        rf"copy|caption|iteration|photo|graphic|chart|map|title)s?"
        rf" (?:of|to|on|for|in|with|accompanying|above) (?:(?:this|our|today['’]s|"
        rf"the (?:\w+ )?{_OWN})\b|an? {_OWN})[^!?]{{0,240}}?\b{_SAID}\b"
    ),
    (
        rf"{_SOME} {_EARLIER} (?:\w+ ){{0,2}}?(?:version|edition|headline|caption|"
        rf"article|story|post|report)s?\b[^.!?]{{0,60}}?\b{_SLIPS}\b"
    ),
    (
        rf"this (?:\w+ ){{0,3}}?{_THING} (?:had )?(?:originally|initially|previously|"
        rf"earlier|at first|first|(?:had )?{_SLIPS})"
        rf" (?:\w+ly )?(?:{_SAID}|spelled)\b(?! (?:on|in) (?:the )?[A-Z])"
    ),
    rf"this (?:\w+ ){{0,3}}?{_THING} {_SLIPS}\b",
    (
        rf"this (?:\w+ ){{0,2}}?{_THING} (?:corrects|clarifies|includes (?:a )?corrections?|"
        rf"contains (?:a )?corrections?|replaces an? (?:earlier|previous))\b"
    ),
    r"this is an? (?:corrected|updated|amended|revised) version\b",
    (
        rf"(?:we|i)(?:['’]ve| have| had)? (?:since |now )?(?:corrected|amended|updated|clarified|"
        rf"retracted|withdrawn|removed|changed|edited) (?:this|our {_OWN}|the (?:\w+ "
        rf")?(?:{_OWN}|error|mistake|reference|quote|figure))\b"
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
        rf"|our )?(?:\w+ )?{_OFFICE} (?:error|mistake|oversight)s?\b"
    ),
    rf"an? (?:\w+ )?{_OFFICE} (?:error|mistake|oversight) (?:led|meant|caused|resulted|introduced|in)\b",
    (
        rf"an? (?:\w+ )?{_PART}\b"
        rf"[^.!?]{{0,80}}? (?:in|from|to|accompanying|with) (?:this|an earlier version "
        rf"of this) (?:\w+ )?{_THING}[^.!?]{{0,40}}? {_BEEN}(?:{_CHANGED}|{_GONE}|"
        rf"added)\b"
    ),
    (
        rf"an? (?:\w+ )?(?:reference|sentence|paragraph|quote|quotation|line|passage|"
        rf"photo(?:graph)?|picture|image|link|detail|response|comment)s?"
        rf"\b[^.!?]{{0,40}}? {_BEEN}(?:added|appended|{_CHANGED}|{_GONE}) (?:to|from|"
        rf"in|at) (?:this|the (?:end|top|foot) of this) (?:\w+ )?{_THING}"
    ),
    (
        rf"an? (?:\w+ )?{_PART}\b[^.!?]{{0,60}}? (?:in|on|with|accompanying) "
        rf"(?:this {_THING}\b[^.!?]{{0,30}}? {_SLIPS}"
        rf"|an? {_EARLIER} version of this {_THING}\b[^.!?]{{0,30}}? {_SAID})\b"
    ),
    (
        rf"an? (?:\w+ )?{_PART} that (?:{_EARLIER}|originally|initially|previously|first) "
        rf"(?:appeared|ran) (?:with|in) this\b"
    ),
    (
        rf"(?:due to|because of|owing to|as a result of)\b[^.!?]{{0,100}}?\b"
        rf"(?:an? {_EARLIER} version|this {_THING} (?:originally|initially|first|{_SLIPS}))\b"
    ),
    (
        r"(?:we|i)(?:['’]ve| have| had) (?:since |now )?(?:removed|deleted|corrected|changed|replaced) an? "
        rf"(?:\w+ )?{_PART}\b"
    ),
    (
        r"the (?:[\w'’.&-]+ ){1,5}(?:regrets|apologi[sz]es(?: to [^.!?]{0,60}?)? for|is sorry for) (?:the|this"
        r"|any|its|our) "
        r"(?:\w+ )?(?:error|mistake|confusion|inaccurac|misunderstanding|distress)\w*"
        r"(?:\W*$| and (?:is|are) happy| [^.!?]{0,60}\brecord straight)"
    ),
    (
        r"(?:originally|initially|as (?:first|originally) (?:published|posted)),? (?:this|our) (?:\w+ "
        rf"){{0,2}}?{_THING}"
        rf"\b[^.!?]{{0,40}}?\b{_SAID}\b"
    ),
    rf"when (?:this|the) (?:\w+ )?{_OWN} was (?:first |originally |initially )?(?:published|posted)\b",
    (
        rf"in (?:an?|our|this|yesterday['’]s|last week['’]s|a recent) (?:\w+ ){{0,3}}?{_THING}\b[^!?]{{0,140}}?"
        rf"\bwe (?:\w+ly )?(?:{_SAID}|{_SLIPS})\b"
    ),
    rf"our (?:\w+ ){{0,3}}?{_THING}\b[^.!?]{{0,80}}?\b{_SLIPS}\b",
    r"it was (?:\w+ly )?(?:stated|reported|said|written|claimed|suggested) (?:here|in (?:this|an earlier|our))\b",
    (
        rf"contrary to (?:what (?:we|this {_THING}|was (?:\w+ly |first )?(?:stated|written|reported) (?:here|in this))"
        rf"|(?:our|an) {_EARLIER} (?:report|version|story|article))\b"
    ),
    (
        r"(?:amended|corrected|clarified|revised|re-?edited)(?: (?:on|at))? [^.!?:\d]{0,12}?\d[^!?]{0,30}?"
        r"(?:\b(?:to|because|after)\b|: )"
    ),
    (
        rf"(?:after|since|following|upon) (?:its |the |first |initial )?(?:publication|publishing)"
        rf"(?: of (?:this|our) (?:\w+ )?{_THING})?,? (?:this {_THING}|we\b|[^.!?]{{3,60}}? "
        r"(?:contacted us|got in touch|told us|wrote to us|asked us))"
    ),
    rf"on [^,.!?:]{{0,20}}\d[^,.!?:]{{0,28}}?,? (?:this|the) (?:\w+ )?{_OWN} {_BEEN}{_CHANGED}\b",
    (
        rf"(?:we|i)(?:['’]ve| have| had)? (?:since |now )?{_CHANGED}\b[^.!?]{{0,80}}?\b(?:in|from|of|on) (?:this"
        rf"|our) (?:\w+ )?{_THING}\b"
    ),
    (
        r"(?:\w+ ){0,3}?(?:errors?|mistakes?|typos?)\b[^.!?]{0,60}?\b(?:in|on|to) (?:this|the|our) (?:\w+ )?"
        rf"{_OWN}\b[^.!?]{{0,40}}?{_BEEN}{_CHANGED}\b"
    ),
    rf"(?:{_OWN}|(?:{_PART}|paragraph)s? \w+) {_BEEN}{_CHANGED}\b(?! by)",
    (
        rf"(?:an?|the|some|several|one|two|three) (?:\w+ )?{_PART}s? (?:that |which )?(?:was |were "
        r"|first |originally )?(?:ran|appeared|accompan\w+|used"
        rf"|published|illustrating|with|in|attached|embedded|above|on|shown|included)\b[^.!?]{{0,20}}? (?:this|our) "
        rf"(?:\w+ )?{_THING}\b[^!?]{{0,160}}?\b(?:wrong|incorrect\w*|inaccurate\w*|{_SLIPS}|replaced|removed|different"
        rf"|instead|mistaken|should have|{_BEEN}{_CHANGED})\b"
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
        rf"|alerted|spotted)\b[^!?]{{0,240}}?\b(?:we have|we had|this {_THING}|our {_THING}|{_CHANGED})\b"
    ),
    (
        r"we (?:would like|wish|want|are (?:happy|glad)) to (?:make (?:it )?clear|clarify|point out|correct"
        r"|apologi[sz]e|set the "
        r"record straight|acknowledge)\b"
    ),
    (
        r"the (?:[\w'’.&-]+ ){1,5}(?:wishes|would like|is (?:happy|glad|pleased)) to (?:make (?:it )?clear"
        r"|clarify|point out|correct"
        rf"|apologi[sz]e|set the record straight)\b[^!?]{{0,300}}?\b(?:we\b|our {_THING}|this {_THING}|to clarify "
        r"this|record straight)"
    ),
    (
        r"this version (?:of (?:the|this) \w+ )?(?:adds|corrects|includes|clarifies|updates|removes|deletes"
        r"|replaces|restores)\b"
    ),
    rf"(?:since|after|when|at the time) (?:we )?(?:first )?(?:published|posted|wrote) (?:this|our) (?:\w+ )?{_OWN}\b",
    (
        rf"this (?:\w+ )?{_THING} was (?:first|originally) (?:published|posted)\b[^!?]{{0,60}}?\b(?:and|but|it|,) "
        rf"(?:{_BEEN})?(?:since |then |later )?(?:been )?{_CHANGED}\b"
    ),
    (
        rf"this (?:\w+ )?{_THING} (?:\w+ly |first )?(?:contained|included|carried|featured|had|repeated) "
        r"(?:an? |some |several )?(?:\w+ )?(?:errors?|mistakes?|incorrect|inaccura\w+|outdated|wrong|false"
        r"|misleading)\b"
    ),
    rf"the {_OWN} (?:originally|initially|previously|at first) {_SAID}\b",
    (
        r"(?:our )?apologies (?:to .{0,60} )?for (?:this|the|any|our) (?:\w+ )?(?:error|mistake|confusion"
        r"|misunderstanding)"
    ),
    rf"{_OWN} (?:{_MENDED})\b[^!?]{{0,60}}?\b(?:to|with|after|because|following)\b",
    (
        r"(?:corrects?|corrected|clarifies|refiles|recasts|removes|fixes|adds dropped "
        r"word|deletes)\b[^.!?]{0,160}?\b(?:in (?:the )?(?:\d+\w* |first |second "
        r"|third |fourth |fifth |final |last )?(?:paragraph|par|graf|headline|lead|"
        r"byline)s?|paragraph|headline|typo|spelling of)\b"
    ),
    r"(?:this )?story (?:corrected|refiled|updated) to\b",
    r"(?:last )?updated?\b[^!?:]{0,60}?[:–—.]?\s+to (?:correct|clarify|fix|reflect|remove|include|add)\b",
    r"updated? (?:with|to (?:include|reflect|add|correct|clarify|remove|show))\b",
    (
        rf"updated?\b[^!?:]{{0,60}}?[:–—]\s+(?:this {_THING} {_BEEN}{_CHANGED}|an? "
        rf"(?:earlier|previous) (?:version|headline)|the (?:headline|caption)|adds? "
        rf"|includes? |corrects? |clarifies |removes )"
    ),
)
# What gives a notice away in the midst of its first sentence, whatever that begins with.
ENGLISH_WITHIN: tuple[str, ...] = (
    (
        rf"\b(?:an?|the|our|one) {_EARLIER} (?:\w+ ){{0,2}}?(?:version|edition|draft)s? of (?:this|our) (?:\w+ )?"
        rf"(?:{_OWN}|report|interview|analysis|review|essay|graphic|chart|map|table)\b"
    ),
    rf"\b(?:was|were) (?:\w+ ){{0,2}}?{_SLIPS}\b[^.!?]{{0,60}}? in (?:this|our) (?:\w+ )?{_OWN}\b",
    rf"\b{_BEEN}{_CHANGED}\b[^.!?]{{0,30}}? in (?:this|our) (?:\w+ )?{_OWN} (?:since|after)\b",
    (
        rf"\b{_BEEN}(?:{_CHANGED}|{_GONE}|added|taken out|cut|put right|inserted|appended|restored"
        rf"|reinstated)\b[^.!?]{{0,30}}?"
        rf"\b(?:from|in|to|of) (?:this|our) (?:\w+ )?(?:{_OWN}|report|interview|analysis|review)\b"
    ),
    rf"\b(?:has|have) (?:since |now )?(?:{_CHANGED}|{_GONE}) (?:this|our) (?:\w+ )?{_OWN}\b",
    rf"\bthe {_OWN} {_BEEN}{_CHANGED} accordingly\b",
    (
        r"\bas (?:was )?(?:\w+ly |first )?(?:stated|reported|published|written|said) (?:in this|in an earlier) "
        r"(?:article|story|report|version)\b"
    ),
)
GERMAN: tuple[str, ...] = (
    (
        rf"(?:korrektur(?:hinweis)?|berichtigung|richtigstellung|anmerkung(?:en)? "
        rf"(?:der|d\.) red(?:aktion|\.)|hinweis der redaktion"
        rf"|redaktioneller hinweis|anm\. ?(?:der|d\.) ?red(?:aktion|\.)?|in eigener sache|gegendarstellung|klarstellung"
        rf"|transparenz-?hinweis|errat(?:um|a)|nachtrag){_LABEL_END}"
    ),
    (
        r"in (?:einer|der|unserer) (?:früheren|vorherigen|ersten|ursprünglichen|älteren|"
        r"vorigen) (?:version|fassung|überschrift)\b"
        r"[^.!?]{0,60}?\b(?:dieses|dieser|dieser|unseres|unserer|des (?:artikels|textes|beitrags|berichts)|der meldung"
        r"|hieß|stand|hatten? wir|haben wir|wurde(?:n)? (?:\w+ ){0,5}?(?:falsch|fälschlich|irrtümlich|versehentlich)"
        r"\w*|war (?:fälschlich|irrtümlich|versehentlich)\w*)\b"
    ),
    (
        r"(?:in|bei) (?:dieser|diesem|unserer|unserem|der|dem) (?:\w+ )?(?:meldung|"
        r"artikel|beitrag|text|version|fassung|bericht)\b"
        r"[^.!?]{0,100}\b(?:zunächst|fälschlich\w*|irrtümlich\w*|ursprünglich|versehentlich)\b"
    ),
    (
        r"(?:dieser|dieses|diese) (?:\w+ )?(?:artikel|text|beitrag|bericht|meldung|"
        r"überschrift|interview|kommentar|version|fassung|stück)"
        r"\b[^!?]{0,120}?\b(?:korrigiert|berichtigt|geändert|überarbeitet|angepasst|"
        r"ergänzt|präzisiert|aktualisiert|zurückgezogen|gelöscht|entfernt)"
    ),
    (
        r"(?:der|die|das) (?:artikel|text|beitrag|überschrift|meldung|bildunterschrift|"
        r"passage|stelle)\b(?! (?:\d|(?:der|des|vom?|im|in) (?!\w*(?:artikel|text|beitrag|meldung|bericht))))"
        r"[^.!?]{0,80}\b(?:wurde|haben wir|ist)"
        r"\b[^.!?]{0,60}\b(?:korrigiert|berichtigt|geändert|angepasst|präzisiert|nachträglich)"
    ),
    (
        r"wir haben (?:das|dies|es|den \w+|die \w+)? ?(?:inzwischen |nachträglich |nun )?(?:korrigiert|berichtigt"
        r"|richtiggestellt)\b"
    ),
    r"die (?:ursprüngliche|frühere|erste) (?:version|fassung|überschrift) (?:dieses|des|enthielt|lautete|wurde)\b",
    r"(?:wir|die redaktion) (?:bitten|bittet),? (?:\w+ ){0,4}(?:fehler|irrtum|entschuldigung|versehen)",
    (
        r"aufgrund eines (?:\w+ )?(?:fehlers|versehens|irrtums)\b[^.!?]{0,100}\b(?:version|"
        r"artikel|text|fassung|beitrag|überschrift)"
    ),
)
FRENCH: tuple[str, ...] = (
    (
        rf"(?:correction|rectificatif|rectification|errat(?:um|a)|précisions?|mise "
        rf"au point|note de la rédaction|ndlr|n\.d\.l\.r\.?"
        rf"|clarification|droit de réponse|note aux lecteurs)(?: (?:apportée|ajoutée|du|le)\b)?{_LABEL_END}"
    ),
    (
        r"(?:cet article|ce texte|cette dépêche|ce papier|cette page|cette version|"
        r"l['’]article(?! (?:\d|d[eu]|premier))|le titre|cette tribune|cette interview)"
        r"\b[^.!?]{0,60}?\b(?:a|ont|avait) (?:depuis )?(?:été )(?:\w+ ){0,2}?"
        r"(?:modifi|corrig|rectifi|mis(?:e)? à jour|actualis|retir|amend|dépubli|précis|supprim|complét)"
    ),
    r"contrairement à ce que (?:nous|cet article|notre|le journal|la première)",
    r"nous avons (?:\w+ ){0,4}?(?:corrigé|rectifié|modifié|retiré|indiqué par erreur|écrit par erreur)\b",
    r"(?:à la suite|en raison|suite à) d['’]une (?:erreur|confusion)\b[^.!?]{0,120}\b(?:article|version|texte|titre)",
    r"une erreur (?:s['’]est glissée|dans (?:une|la) (?:première )?version)\b",
)
SPANISH: tuple[str, ...] = (
    (
        rf"(?:corrección|rectificación|fe de err(?:ores|atas)|aclaración|nota (?:de "
        rf"la redacción|del editor|de redacción|a los lectores|aclaratoria)"
        rf"|n\. ?de la r\.?|errata|derecho de rectificación){_LABEL_END}"
    ),
    (
        r"(?:este|esta) (?:\w+ )?(?:artículo|noticia|información|texto|nota|titular|"
        r"pieza|versión|reportaje|crónica|entrevista|página)"
        r"\b[^.!?]{0,60}?\b(?:ha sido|fue|se ha|había sido|se|decía|indicaba) (?:\w+ ){0,2}?"
        r"(?:corregid|modificad|actualizad|rectificad|editad|retirad|eliminad|aclarad|"
        r"corrigi|modific|actualiz|originalmente|por error|erróneamente)"
    ),
    (
        r"(?:el (?:artículo(?! (?:\d|del?))|titular)|la (?:noticia|información)) (?:ha sido|"
        r"se ha|fue) (?:corregid|modificad|rectificad|actualizad)"
    ),
    (
        r"(?:hemos|se ha) (?:corregido|rectificado|modificado|retirado) (?:\w+ ){0,3}?(?:artículo|"
        r"noticia|información|texto|error|titular|dato|nombre)"
    ),
    r"por (?:un )?error,? (?:\w+ ){0,5}?(?:este|esta|versión|titular)\b",
)
ITALIAN: tuple[str, ...] = (
    rf"(?:correzione|rettifica|errata corrige|nota della redazione|precisazione|ndr|n\.d\.r\.){_LABEL_END}",
    (
        r"(?:in )?una (?:(?:precedente|prima) versione|versione (?:precedente|iniziale)) "
        r"(?:di quest|dell['’]articolo\b|del\b)"
    ),
    (
        r"(?:questo articolo|questa notizia|questo testo) (?:è stat[oa]|è poi stat[oa])"
        r" (?:\w+ ){0,2}?(?:corrett|modificat|aggiornat|rettificat|rimoss)"
    ),
)
PORTUGUESE: tuple[str, ...] = (
    rf"(?:correção|retificação|errata|erramos|esclarecimento|nota (?:da redação|do editor)){_LABEL_END}",
    r"(?:em |n)?uma versão (?:anterior|prévia|inicial) (?:deste|desta|do texto|da (?:reportagem|notícia|matéria))\b",
    (
        r"(?:este|esta) (?:artigo|texto|notícia|reportagem|matéria|título|página)\b[^.!?]{0,60}?"
        r"\b(?:foi|tem sido) (?:\w+ ){0,2}?(?:corrigid|alterad|atualizad|retificad|modificad|editad|retirad)"
    ),
)
DUTCH: tuple[str, ...] = (
    (
        rf"(?:correcties?(?: (?:en|&) aanvullingen)?|rectificatie|naschrift|errat(?:um|a)"
        rf"|noot van de redactie){_LABEL_END}"
    ),
    r"in een (?:eerdere|vorige|eerste) (?:versie|versies) van (?:dit|deze|het)\b",
    (
        r"(?:dit|deze) (?:artikel|bericht|stuk|tekst|verhaal|kop)\b[^.!?]{0,40}?"
        r"\b(?:is|werd) (?:\w+ ){0,3}?(?:aangepast|gecorrigeerd|gewijzigd|verbeterd|bijgewerkt|aangevuld|verwijderd)"
    ),
)
SCANDINAVIAN: tuple[str, ...] = (
    rf"(?:rättelser?|rettelser?|korrigering(?:ar|er)?|förtydligande|presisering|præcisering|berigtigelse){_LABEL_END}",
    (
        r"(?:i )?en (?:tidigare|tidligere|första|første) (?:version|versjon|udgave|utgave) "
        r"av? (?:denna|denne|artikel|saken)"
    ),
    (
        r"(?:denna|den här|denne|artikeln|artikkelen|artiklen|saken)\b(?: artikeln?| artikkelen| artiklen| texten)?"
        r"[^.!?]{0,40}?\b(?:har|er|blev|ble) (?:\w+ ){0,3}?(?:rättats|ändrats|uppdaterats|korrigerats|rettet|endret"
        r"|ændret|oppdatert|opdateret|korrigert|korrigeret)"
    ),
)
TABLES = (ENGLISH, GERMAN, FRENCH, SPANISH, ITALIAN, PORTUGUESE, DUTCH, SCANDINAVIAN)

# The bare heading of a notice whose words follow in the next line.
LABELS = (
    r"(?:corrections?|clarifications?|corrections? (?:and|&) clarifications?|"
    r"correction appended|errat(?:um|a)|retraction"
    r"|editors?['’]?s?['’]? ?notes?|for the record|note to (?:our )?readers|korrektur(?:hinweis)"
    r"?|berichtigung|richtigstellung"
    r"|anmerkung der redaktion|hinweis der redaktion|rectificatif|précision|note de la rédaction|corrección|aclaración"
    r"|fe de err(?:ores|atas)|nota (?:de la redacción|del editor)|correzione|rettifica|errata corrige"
    r"|correção|retificação|correctie|rectificatie|rättelse|rettelse)"
)

# Lines that speak of corrections in general, ask for them, or tell of ordinary editing.
NEVER = (
    (
        r"\b(?:report|request|submit|suggest|send|ask for)\s+(?:an?|us|any)?\s*(?:\w+\s+)"
        r"?(?:correction|error|clarification|mistake|typo)"
    ),
    (
        r"\bcorrections?(?: (?:and|&) clarifications?)?(?: policy| page| column| "
        r"desk| form| archive|s? and (?:complaints?|standards))"
    ),
    r"\b(?:see|spot(?:ted)?|found|noticed?) (?:an?|something)\s*(?:\w+ )?(?:error|mistake|typo|wrong|inaccura)",
    r"\bcorrections? (?:officers?|officials?|facilit\w+|cent(?:er|re)s?|departments?)",
    r"\b(?:stock |price |house price )?market correction",
    r"\bcorrections? (?:or|and) (?:complaints?|feedback|suggestions?)",
    (
        r"\b(?:edited|condensed|abridged|lightly edited|shortened) for (?:\w+,? )"
        r"?(?:and )?(?:length|clarity|brevity|style|space)"
    ),
)
