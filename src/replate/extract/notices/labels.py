"""The words that head a notice, how such a heading ends, and what is never a notice."""

from __future__ import annotations

# A heading ends with a colon, a dash or a full stop; a date or a place may stand between.
LABEL_END = (
    r"(?:\s*[:–—|]|\s+-\s|\s*\.\s|\s*\*{1,2}\s|(?:[,(\[|/–—-]|\s(?=[^:!?]{0,40}\d|(?:to|on|at|from|for|in|zu|vom|an|du"
    r"|del|della|appended|added|issued)\b|[(\[]))[\s,(\[|/–—-]*(?:[^:!?]|\d:\d){0,60}?[\])]?\s*[:–—|]\s)"
)

# Nothing but a notice is headed so. In the order of the languages, and last those that have this list alone.
HEADINGS: tuple[str, ...] = (
    r"(?:(?:publisher|author)['’]?s? )?corrections?",
    r"clarifications?|errat(?:um|a)|corrigend(?:um|a)|retractions?|corrected version|expressions? of concern",
    (
        r"(?:correction|clarification)s? (?:and|&|/|or) (?:clarification|correction|amplification|apolog(?:y|ie)"
        r"|addition|retraction)s?"
    ),
    r"(?:corrections?|clarifications?|retractions?) (?:notice|note)|notice of (?:correction|retraction|amendment)",
    r"for the record(?=\s*[:.–—(])|setting the record straight|corrected(?!: (?:how|why|what|the))",
    r"korrektur(?:hinweis)?|korrektur-hinweis|berichtigung|richtigstellung|gegendarstellung|klarstellung",
    r"rectificatif|rectification|mise au point|droit de réponse|ndlr",
    r"corrección|rectificación|fe de (?:errores|erratas)|fe de errata|aclaración|nota aclaratoria",
    r"errata corrige|correzione|rettifica|precisazione",
    r"correção|retificação|errata|erramos|esclarecimento|direito de resposta|o público errou",
    r"correcties?(?: (?:en|&) aanvullingen)?|rectificaties?|verbetering",
    r"rättelser?|rettelser?|korrigering(?:ar|er)?|förtydligande|presisering|præcisering|berigtigelse|beriktigelse",
    r"oikaisu|oikaisuja|leiðrétting|sprostowanie|korekta|oprava|helyesbítés|düzeltme|correcció|rectificació",
    r"поправка|уточнение|исправление|уточнення|виправлення|διόρθωση",
)
# A notice too, if it does not introduce the piece or its author.
SOFT_HEADINGS: tuple[str, ...] = (
    (
        r"(?:editor|editors|editorial|ed|eds|publisher)\.?['’]?s?['’]? (?:note|comment|correction|update|apology"
        r"|clarification)s?"
    ),
    (
        r"notes? (?:to|for) (?:our |the )?readers|note from the editors?|readers?['’]? note|(?:(?:an )?apology"
        r"|amendments?)(?=\s*[:.,–—(]| to [^:]{3,40}:)"
    ),
    r"changes? made|change note|an? note (?:on|about) this \w+|(?:this is )?an? (?:correction|clarification)",
    r"an? note to (?:our )?readers|from the editors?|precisions?",
    r"(?:redaktionelle[rn]? )?(?:anmerkung|hinweis)(?:en)? (?:der|d|aus der) red(?:aktion)?|redaktioneller hinweis",
    r"anm (?:der |d )?red(?:aktion)?|transparenz-?hinweis|nachtrag",
    r"note de la rédaction|note aux lecteurs|précisions?|clarification",
    r"nota (?:de (?:la )?redacción|del? editor|a los lectores)|precisión",
    r"nota (?:della redazione|ai lettori|del direttore)|ndr",
    r"nota (?:da redação|do editor|da direção|aos leitores)",
    (
        r"ajout(?=,? le |\s*:)|addendum|addition(?=\s*[:(,])|naschrift|noot van de redactie|van de redactie|aanvulling"
        r" en correctie"
    ),
    r"redaktionell (?:anmärkning|kommentar)|redaktionel note|red anm|redaksjonell merknad",
)
# What follows the heading of such a note when the piece is introduced and nothing is said of a change.
INTRODUCES: tuple[str, ...] = (
    (
        r"(?:\w+[’'.-]?\w* ){1,6}(?:is|are|was|ist|war|est|es|è|é) (?:an? |the |eine? |une? |una? |uma? )?(?:\w+["
        r" -]){0,3}?(?:professor|writer|author|journalist|columnist|director|fellow|researcher|lecturer|reporter"
        r"|contributor|editor|lawyer|novelist|historian|autorin?|journalistin?|professorin?)\b"
    ),
    (
        r"(?:this|the|these|here|below)\b[^.!?]{0,50}? (?:is|are|was|were|comes?|forms?) (?:\w+ ){0,2}?(?:part|adapted"
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
)
# How words begin of which every heading holds one: see ``finder``.
STEMS = (
    "ajout adden addit aclar amend anm anmer apolo beric berig berik chang clari comme corre corri "
    "diret direç düzel edito erram errat error "
    "escla expre förty nacht sache trans gegen helye hinwe klars korek korre korri lecto leito leiðr "
    "letto n nasch ndlr ndr note notes oikai "
    "oprav point preci presi précí præci préci públi reade recor recti red redac redak redaz redaç "
    "respo retif retra rette "
    "retti richt rätte répon spros updat verbe διόρθ випра испра попра уточн"
)
LABELS = "(?:" + "|".join((*HEADINGS, *SOFT_HEADINGS)) + ")"
ADDED = r"(?: (?:appended|added|issued|published|posted|apportée|ajoutée|du|le)\b)?"

# Lines that speak of corrections in general, ask for them, or tell of ordinary editing.
NEVER = (
    (
        r"\b(?:report|request|submit|suggest|send|ask for)\s+(?:an?|us|any)?\s*(?:\w+\s+)?(?:correction|error"
        r"|clarification|mistake|typo)"
    ),
    (
        r"\bcorrections?(?: (?:and|&) clarifications?)?(?: policy| page| column| desk| form| archive|s? and "
        r"(?:complaints?|standards))"
    ),
    r"\b(?:see|spot(?:ted)?|found|noticed?) (?:an?|something)\s*(?:\w+ )?(?:error|mistake|typo|wrong|inaccura)",
    r"\bcorrections? (?:officers?|officials?|facilit\w+|cent(?:er|re)s?|departments?)",
    (
        r"^\W*(?:corrections?|clarifications?|corrected|for the record): (?:how|what|why|when|where|an? (?:guide"
        r"|look))\b(?![^?]*\.)"
    ),
    r"\bpaywall\b",
    r"\b(?:stock |price |house price )?market correction",
    r"\bcorrections? (?:or|and) (?:complaints?|feedback|suggestions?)",
    (
        r"\b(?:signale[zr]|signalez|écrivez|melden sie|schreiben sie uns|escríba|avís[ea]n|segnala|scrivi(?:ci)?|avise"
        r"|envie|mail (?:ons|naar)|laat het ons weten|tipsa oss|tips oss|si fra|skriv til|let us know|tell us|contact"
        r" us|e-?mail us)\b"
    ),
    r"\bnames?\b[^.!?]{0,60}?\bchanged\b|\brepublished (?:with|from|under|here)\b",
    r"^\W*(?:if|once|until|unless|should|when(?:ever)? (?:an? |we |you )|wenn|falls|sobald|si|se|als|om|hvis) ",
    (
        r"\b(?:edited|condensed|abridged|lightly edited|shortened) for (?:\w+,? )?(?:and )?(?:length|clarity|brevity"
        r"|style|space)"
    ),
)
