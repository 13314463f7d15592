"""The words that head a notice, how such a heading ends, and what is never a notice."""

from __future__ import annotations

# A heading ends with a colon, a dash or a full stop; a date or a place may stand between.
LABEL_END = (
    r"(?:\s*[:–—|]|\s+-\s|\s*\.\s|\s*\*{1,2}\s|(?:[,(\[|/–—-]|\s(?=[^:!?]{0,40}\d|(?:to|on|at|from|for|in|zu|vom|an"
    r"|du"
    r"|del|della|appended|added|issued)\b|[(\[]))[\s,(\[|/–—-]*(?:[^:!?]|\d:\d){0,60}?[\])]?\s*[:–—|]\s)"
)

_WHAT = (
    r"(?:(?:publisher|author|reader|editor|writer)['’]?s?['’]?|headline|caption|photo|picture|story|article|web"
    r"|online|print"
    r"|digital|post|editorial|fact|factual|minor|important|major|small|further|second|additional|publication"
    r"|newsletter"
    r"|podcast|audio|video|recipe|obituary|chart|map|graphic|table|update (?:and|&|/)|(?:mon|tues|wednes|thurs|fri"
    r"|satur|sun)"
    r"day['’]s|today['’]s|yesterday['’]s|last week['’]s|post-publication)"
)

# Nothing but a notice is headed so. In the order of the languages, and last those that have this list alone.
HEADINGS: tuple[str, ...] = (
    rf"(?:{_WHAT} )?(?:corrections?|retractions?|clarifications?)|corrections? (?:and|&) replacements?",
    (
        r"(?:story|article|post|page|report|content|column|video) (?:removed|withdrawn|retracted|deleted|taken down"
        r"|corrected|amended)"
    ),
    (
        r"(?:story|article|post|page|report|content|column|video) (?:removed|withdrawn|retracted|deleted|taken down"
        r"|corrected|amended)"
    ),
    (
        r"(?:refiles?|recasts?)(?=: (?:corrects"
        r"|clarifies|fixes|removes|deletes|adds|subs|restores))"
    ),
    r"clarifications?|errat(?:um|a)|corrigend(?:um|a)|retractions?|corrected version|expressions? of concern",
    (
        r"(?:correction|clarification)s? (?:and|&|/|or) (?:clarification|correction|amplification|apolog(?:y|ie)"
        r"|addition|retraction)s?"
    ),
    r"(?:corrections?|clarifications?|retractions?) (?:notice|note)|notice of (?:correction|retraction|amendment)",
    r"for the record(?=\s*[:.–—(])|setting the record straight|corrected(?!: (?:how|why|what|the))",
    r"korrektur(?:hinweis)?|korrektur-hinweis|berichtigung|richtigstellung|gegendarstellung|klarstellung",
    r"correctifs?|addenda|rectificatifs?|rectification|mise au point|droit de réponse|ndlr",
    r"corrección|rectificación|fe de (?:errores|erratas)|fe de errata|aclaración|nota aclaratoria",
    r"errata corrige|correzione|rettifica|precisazione",
    r"correção|retificação|errata|erramos|esclarecimento|direito de resposta|o público errou",
    r"correcties?(?: (?:en|&) aanvullingen)?|rectificaties?|verbetering",
    r"rättelser?|rettelser?|korrigering(?:ar|er)?|förtydligande|presisering|præcisering|berigtigelse|beriktigelse",
    r"oikaisu|oikaisuja|leiðrétting|sprostowanie|korekta|oprava|helyesbítés|düzeltme|correcció|rectificació",
    r"поправка|уточнение|исправление|уточнення|виправлення|διόρθωση",
)
# A notice if it says that something was changed or wrong: most such notes introduce the piece, its author or the paper.
NOTE_HEADINGS: tuple[str, ...] = (
    r"(?:editor|editors|editorial|ed|eds|publisher)\.?['’]?s?['’]? (?:note|comment)s?",
    (
        r"notes? (?:to|for) (?:our |the )?readers|(?:an? )?note from the editors?|readers?['’]? note|an? note to"
        r" (?:our"
        r" )?readers"
    ),
    (
        r"from the editors?|(?:redaktionelle[rn]? )?hinweis(?:en)? (?:der|d|aus der) red(?:aktion)?|redaktioneller"
        r" hinweis"
    ),
    r"(?:redaktionelle[rn]? )?anmerkung(?:en)? (?:der|d|aus der) red(?:aktion)?|anm (?:der |d )?red(?:aktion)?",
    r"note de la rédaction|note aux lecteurs|nota (?:de (?:la )?redacción|del? editor|a los lectores)",
    r"nota (?:della redazione|ai lettori|del direttore)|ndr|nota (?:da redação|do editor|da direção|aos leitores)",
    r"noot van de redactie|van de redactie|redaktionell (?:anmärkning|kommentar)|redaktionel note|red anm",
    r"redaksjonell merknad",
)
# A notice too, if it does not introduce the piece or its author.
SOFT_HEADINGS: tuple[str, ...] = (
    (
        r"(?:editor|editors|editorial|ed|eds|publisher)\.?['’]?s?['’]? (?:correction|update|apology"
        r"|clarification)s?"
    ),
    (
        r"(?:(?:an )?apology"
        r"|amendments?)(?=\s*[:.,–—(]| to [^:]{3,40}:)"
    ),
    (
        r"changes? made|change note|(?:post-?publication|transparency|correction|amendment) note|an? note (?:on"
        r"|about)"
        r" th(?:is|e) (?:\w+ )?(?:article|story|text|piece|post|column|headline|photo|episode)|(?:this is )?an?"
        r" (?:correction|clarification)"
    ),
    r"transparenz-?hinweis|nachtrag|précisions?|clarification|precisión|precisions?",
    (
        r"ajout(?=,? le |\s*:)|addendum|addition(?=\s*[:(,])|naschrift(?: (?:van de )?redactie)?|aanvulling"
        r" en correctie"
    ),
)
# What follows the heading of such a note when the piece is introduced and nothing is said of a change.
INTRODUCES: tuple[str, ...] = (
    (
        r"(?:\w+[’'.-]?\w* ){1,6}(?:is|are|was|ist|war|est|es|è|é) (?:an? |the |eine? |une? |una? |uma? )?(?:\w+["
        r" -]){0,3}?(?:professor|writer|author|journalist|columnist|director|fellow|researcher|lecturer|reporter"
        r"|contributor|editor|lawyer|novelist|historian|autorin?|journalistin?|professorin?)\b"
    ),
    (
        r"(?:this|the|these|here|below)\b[^.!?]{0,50}? (?:is|are|was|were|comes?|forms?) (?:\w+ ){0,2}?(?:part"
        r"|adapted"
        r"|excerpt\w*|reprinted|an excerpt|an extract|translated|the (?:first|second|third|last|latest)|one of"
        r"|sponsored|taken from|drawn from)\b"
    ),
    (
        r"(?:this|the) (?:following )?(?:\w+ )?(?:article|story|essay|piece|interview|post|column|episode|report)s? "
        r"(?:\w+ )?(?:contains?|discuss\w*|describes?|deals? with|mentions?|includes? (?:graphic|descriptions?"
        r"|details))\b"
    ),
    (
        r"(?:the|our) (?:author|writer|reporter|reviewer|columnist)s? (?:is|are|was|were|works?|worked|has|have|lives"
        r"|teaches)\b"
    ),
    (
        r"th(?:is|e) (?:interview|conversation|piece|article|essay|story) (?:took place|was (?:\w+ )?(?:conducted"
        r"|recorded|filmed|written|reported|commissioned|produced|completed))\b(?![^.]*\b(?:wrong|incorrect|error))"
    ),
    r"(?:we (?:welcome|invite|want)|thank)\b",
    r"(?:the )?(?:views|opinions|photographs|pictures)\b|all (?:characters|rights)\b",
    r"(?:if you|learn more|read more|register|sign up|subscribe|welcome|join us|see also|find out|for more|click)\b",
    r"[^.!?]{0,80}? (?:first|originally) appeared\b",
    # Where it comes from, who made it, when it ran, what else there is, and what the reader should know of it.
    (
        r"(?:(?:re)?(?:translated|reported|written|produced|published|supported|sponsored|illustrated|adapted"
        r"|excerpted|printed"
        r"|photographed|funded|compiled|commissioned)|text|words|interview|reporting|translation|research"
        r"|additional reporting)"
        r" (?:\w+ ){0,4}?(?:from|by|with|in|at|for)\b"
    ),
    (
        r"(?:this|the|a version of this|an earlier version of this|portions of this|parts of this) (?:[\w-]+"
        r" ){0,3}?(?:was|were|is"
        r"|has been|is being|will be) (?:\w+ )?(?:first|originally|previously|also|being|co-?)?\s?(?:published"
        r"|posted|printed"
        r"|aired|broadcast|written|produced|reported|supported|funded|sponsored|delivered|given|translated"
        r"|co-?published|made"
        r"|shared|distributed|provided|reproduced|republished|syndicated|based|intended|best|available|dedicated"
        r"|created"
        r"|presented|offered|free)\b"
    ),
    (
        r"(?:this|the|these|today['’]s) (?:[\w-]+ ){0,3}?(?:appears|accompanies|continues|concludes|begins|follows"
        r"|marks|comes|draws"
        r"|launches|explores|examines|profiles|features|uses|assumes|gives away|reveals|refers|quotes|focus(?:es)?"
        r"|looks"
        r"|covers?|will|may|might|can)\b"
    ),
    (
        r"(?:for|in|on|over|as|every|each|next|to mark|to celebrate|ahead of|last|once|twice) (?:[\w-]+"
        r" ){0,6}?(?:series|week|month|year"
        r"|today|tomorrow|anniversary|season|election|weekend|monday|tuesday|wednesday|thursday|friday|saturday"
        r"|sunday),? "
        r"(?:\w+ ){0,2}?(?:we|our|this|the|will|\w+ (?:asked|invited|spoke|is|are|will))\b"
    ),
    (
        r"(?:we (?:asked|are (?:publishing|running|launching|introducing|proud|pleased|delighted|looking)|will|hope"
        r"|spoke|publish"
        r"|at \w+|all|use|do not|don['’]t|know|believe|like|take)|our (?:columnist|readers|next|new|series|critic"
        r"|team|policy))\b"
    ),
    (
        r"(?:[\w.’'-]+ ){1,6}(?:is|are|was) (?:away|on (?:leave|holiday|vacation)|the (?:author|editor|founder|host"
        r"|director)|a"
        r" (?:member|partner|sponsor|funder|donor|client|subsidiary)|among the (?:funders|donors)|a pseudonym|owned"
        r" by|part of"
        r"|the parent)\b"
    ),
    (
        r"(?:spoilers?|content warning|trigger warning|warning|discussion of|contains|some"
        r"|readers)\b[^.!?]{0,60}?\b(?:below|follow|ahead|may|suicide"
        r"|violence|abuse|graphic|advised|distress\w+|language|details)\b"
    ),
    (
        r"(?:the )?(?:names|words?|terms?|language|spelling|figures|prices|times|dates) (?:\w+ ){0,4}?(?:are|is|in|of"
        r"|used)\b"
    ),
    (
        r"(?:dies(?:er|e|es)?(?: \w+)?|das|der) (?:ist|erschien|gehört|stammt|wurde (?:zuerst|erstmals|ursprünglich"
        r"|aus))\b"
    ),
    (
        r"(?:cet|cette|ceci|ce) (?:\w+ )?(?:est|fait partie|a (?:d['’]abord )?été (?:publié|traduit|écrit)|(?:est"
        r" )?(?:paru|extrait))\w*\b"
    ),
    (
        r"(?:este|esta|questo|questa|quest['’]|dit|deze|denna|denne|dette) ?(?:\w+ )?(?:es|é|è|is|är|er|forma parte"
        r"|faz"
        r" parte|fa parte"
        r"|maakt deel|ingår|inngår|indgår|se publicó|foi publicad\w|verscheen)\b"
    ),
)
# What says that a change is spoken of, in spite of such words.
CHANGES = (
    r"\b(?:updated|corrected|amended|changed|clarified|removed|retracted|withdrawn|withdrew|revised|deleted"
    r"|unpublished|replaced"
    r"|appended|incorrect\w*|inaccura\w+|wrong\w*|erroneous\w*|errors?|mistakes?|mistakenly|apolog\w+|regrets?"
    r"|retraction|mis(?:stat|spell|spelt"
    r"|identif|attrib|quot|represent|lead|character)\w*|no longer|since (?:this|the|it|its|publication)|after"
    r" (?:this|publication|it was)"
    r"|learned|updates?|corrects?|corrections?|clarif\w+|taken (?:down|out|offline)|cut from|dropped|restored"
    r"|rewritten|reworded"
    r"|retitled|rephrased|relabel+ed|redrawn|recast|expanded|edited (?!by|and|in)|(?:earlier|previous|first|prior"
    r"|original)"
    r" (?:\w+ )?(?:version|edition|headline|draft|post|title|photo|caption)s?|(?:originally|previously|initially|at"
    r" first) "
    r"(?!published|appeared|aired|ran\b|written|printed|posted|broadcast|produced)|, not\b|(?:has|have) since"
    r"|complain\w+"
    r"|disput\w+|contacted us|verif\w+|standards|failed to|should have|disclose\w*|plagiari\w+|fabricat\w+|left out"
    r"|omitted"
    r"|missing|accurate|misleading|sorry|relied on|staged|added|confus\w+|inquiry|investigat\w+|unpublish\w*"
    r"|nachträglich"
    r"|(?:früheren?|ersten?|vorigen?|ursprünglichen?) (?:version|fassung|meldung)|gestrichen|angepasst|berichtigt"
    r"|richtig ist|gemeint"
    r"|verwechsel\w+|irrtüm\w+|fehler\w*|changé|supprimé\w*|après (?:la |sa )?publication|précis\w+ que|versión"
    r"|versione|versão"
    r"|versie|omiti\w+|retirad\w|eliminad\w|modificat\w|rettific\w+|retific\w+|verwijderd|gecorrigeerd|korriger\w*"
    r"|korrig\w+|geändert|ergänzt|falsch\w*|aktualisiert|entfernt|corrig\w+|modifi\w+|rectifi\w+|erreur|retiré\w*"
    r"|correg\w+"
    r"|error|aggiornat\w|corrett\w|rimoss\w|atualizad\w|alterad\w|aangepast|gewijzigd|rättat\w*|ändrat\w*"
    r"|uppdaterat\w*|rettet|endret"
    r"|ændret|opdateret|oppdatert)\b"
)
# How words begin of which every heading holds one: see ``finder``.
STEMS = (
    "refil recas remov withd retra delet taken ajout adden addit aclar amend anm anmer apolo beric berig berik"
    " chang clari comme corre corri "
    "diret direç düzel edito erram errat error "
    "escla expre förty nacht sache trans gegen helye hinwe klars korek korre korri lecto leito leiðr "
    "letto n nasch ndlr ndr note notes oikai "
    "oprav point preci presi précí præci préci públi reade recor recti red redac redak redaz redaç "
    "respo retif retra rette "
    "retti richt rätte répon spros updat verbe διόρθ випра испра попра уточн"
)
LABELS = "(?:" + "|".join((*HEADINGS, *SOFT_HEADINGS, *NOTE_HEADINGS)) + ")"
ADDED = r"(?: (?:appended|added|issued|published|posted|apportée|ajoutée|du|le)\b)?"

# Lines that speak of corrections in general, ask for them, or tell of ordinary editing.
NEVER = (
    r"\b(?:updated|changed|revised) our (?:privacy|cookies?|terms|user)\b",
    (
        r"^\W*(?:corrections?|clarifications?)\W+(?:please |to )?(?:write|call|e-?mail|send|contact|ring|report|request"
        r"|phone|tell)\b"
    ),
    (
        r"\b(?:report|request|submit|suggest|send|ask for)\s+(?:an?|us|any)?\s*(?:\w+\s+)?(?:correction|error"
        r"|clarification|mistake|typo)"
    ),
    (
        r"\bcorrections?(?: (?:and|&) clarifications?)?(?: policy| page| column| desk| form| archive|s? and "
        r"(?:complaints?|standards))"
    ),
    (
        r"(?<!who )\b(?:see|spot(?:ted)?|found|noticed?) (?:an?|something)\s*(?:\w+ )?(?:error|mistake|typo|wrong"
        r"|inaccura)"
    ),
    r"\bcorrections? (?:officers?|officials?|facilit\w+|cent(?:er|re)s?|departments?)",
    (
        r"^\W*(?:corrections?|clarifications?|corrected|for the record): (?:how|what|why|when|where|an? (?:guide"
        r"|look))\b(?![^?]*\.)"
    ),
    r"\bpaywall\b",
    r"\b(?:stock |price |house price )?market correction",
    r"\bcorrections? (?:or|and) (?:complaints?|feedback|suggestions?)",
    (
        r"\b(?:signale[zr]|signalez|écrivez|melden sie|schreiben sie uns|escríba|avís[ea]n|segnala|scrivi(?:ci)?"
        r"|avise"
        r"|envie|mail (?:ons|naar)|laat het ons weten|tipsa oss|tips oss|si fra|skriv til|let us know|tell us|contact"
        r" us|e-?mail us)\b"
    ),
    r"\bnames?\b[^.!?]{0,60}?\bchanged\b|\brepublished (?:with|from|under|here)\b",
    (
        r"^\W*(?:if|once|until|unless|should|when(?:ever)? (?:an? |we |you )|wenn|falls|sobald|si|se(?! ha[n ])|als"
        r"|om"
        r"|hvis) "
    ),
    (
        r"\b(?:edited|condensed|abridged|lightly edited|shortened) for (?:\w+,? )?(?:and )?(?:length|clarity|brevity"
        r"|style|space)"
    ),
    r"\b(?:edited|condensed|abridged) and (?:lightly )?(?:edited|condensed|abridged|shortened)\b|\blightly edited\b",
    (
        r"\b(?:por|pour des|per) (?:motivos|razones|cuestiones|questões|razões|raisons|motivi|ragioni) d[ei]"
        r" (?:extensión|espacio"
        r"|claridad|longueur|clarté|place|spazio|chiarezza|lunghezza|espaço|clareza|extensão)|\bzur besseren"
        r" (?:lesbarkeit"
        r"|verständlichkeit)|\bleesbaarheid\b|\butrymmesskäl\b|\bsprachlich (?:überarbeitet|geglättet)"
    ),
)
