"""Notices by their grammar: who (the article, an earlier version, we) was mended, said something wrong, or is sorry.

``notice_phrases`` lists how notices begin as outlets word them. Here each language says what its article, its
earlier version and its newsroom are called and with which verbs they are mended; the sentences in which these
meet are the same ones everywhere. Near misses are kept out by the nouns: an earlier version of a *law*, a *market*
that was corrected and a *ministry* that is sorry are news.
"""

from __future__ import annotations

from dataclasses import dataclass

# An earlier version of something is not one of the article.
_OF_OTHERS = "des|der|von|du|de|d['’]un|del|della|dello|dell['’]|do|da|dos|das|van"


@dataclass(frozen=True, slots=True)
class Grammar:
    """The words of one language, as regular expressions.

    ``on`` opens a date; ``article`` is this article or its headline, ``noun`` the bare word, ``in_article`` the
    places of a mistake; ``been`` and ``mended`` are what happened to it; ``version`` is an earlier one, ``of_this``
    what makes it the article's; ``said`` is what it did; ``wrongly`` what the article or we did; ``we`` mend a
    ``part``; ``contrary`` to what we wrote; ``error`` begins a sentence about a mistake, and ``slip`` is one that
    only a newsroom makes; ``update`` is a label after which something was ``added``;
    ``toward`` says why; ``sorry`` is the newsroom's regret.
    """

    on: str
    article: str
    noun: str
    in_article: str
    been: str
    mended: str
    version: str
    of_this: str
    said: str
    wrongly: str
    we: str
    part: str
    contrary: str
    error: str
    slip: str
    update: str
    added: str
    toward: str
    sorry: str


def openings(words: Grammar) -> str:
    """Return the pattern with which notices begin in a language."""
    dated = (
        rf"(?:{words.article})\b[^.!?]{{0,90}}?\b(?:{words.been})\b[^!?]{{0,80}}?\b(?:{words.mended})",
        rf"(?:{words.been}) (?:\w+ ){{0,2}}?(?:{words.article})\b[^!?]{{0,90}}?\b(?:{words.mended})",
        rf"(?:{words.version}) (?:{words.of_this})",
        rf"(?:{words.version})\b(?! (?:{_OF_OTHERS}) )[^.!?]{{0,80}}?\b(?:{words.said})\b",
        rf"(?:{words.we})\b[^!?]{{0,50}}?\b(?:{words.mended})\w*\b[^.!?]{{0,70}}?\b(?:{words.part})\b",
        rf"(?:{words.we})\b[^.!?]{{0,70}}?\b(?:{words.part})\b[^!?]{{0,70}}?\b(?:{words.mended})",
        rf"(?:{words.in_article})\b[^.!?]{{0,100}}?\b(?:{words.wrongly})",
    )
    undated = (
        rf"(?:{words.contrary})\b",
        rf"(?:{words.error})\b[^.!?]{{0,120}}?\b(?:{words.in_article}|{words.version})\b",
        rf"(?:{words.slip})\b",
        rf"(?:{words.noun}) (?:{words.mended})\w*\b[^!?]{{0,60}}?\b(?:{words.toward})\b",
        rf"(?:{words.update})\b[^.!?:]{{0,40}}[:–—]\s*[^.!?]{{0,60}}?\b(?:{words.added})",
        rf"(?:{words.sorry})",
    )
    when = rf"(?:(?:{words.on}) [^,.!?:;]{{0,20}}\d[^,!?:;]{{0,28}}?,? )?"
    return rf"{when}(?:{'|'.join(dated)})|{'|'.join(undated)}"


def within(words: Grammar) -> str:
    """Return the pattern of what gives a notice away within its first sentence: "in a first version of this"."""
    return rf"\b(?:{words.version}) (?:{words.of_this})\b"


_GERMAN = Grammar(
    on="am",
    article=(
        r"(?:dieser|dieses|diesen|diese|unser|unsere|unseren) (?:(?:obige|ursprüngliche|vorliegende)[nrs]? )?"
        r"(?:artikel|text|beitrag|teaser|überschrift|titel|bildunterschrift|bildunterzeile|meldung|vorspann|interview|"
        r"absatz|satz|zwischenüberschrift|schlagzeile|grafik)|(?:der|den) (?:artikel|teaser)(?! \d)|die (?:überschrift|"
        r"bildunterschrift|bildunterzeile|schlagzeile)|(?:der|die|das|den|ein|eine|einen) (?:titel|text|satz|absatz|"
        r"passage|"
        r"stelle|grafik|zitat|bild|foto) (?:dieses|in diesem|zu diesem|unseres) \w+"
    ),
    noun=r"artikel|text|beitrag|meldung|überschrift|titel",
    in_article=(
        r"(?:in )?(?:diesem|diesen|dieser|dem|den|unserem|unserer|dieses|des|einem) (?:\w+ )?(?:artikel|text|beitrag|"
        r"meldung|"
        r"bericht|überschrift|bildunterschrift|artikels|textes|beitrags|grafik|tabelle)|an dieser stelle"
    ),
    been=r"wurden?|worden|ist|sind|haben wir|hat die redaktion",
    mended=(
        r"korrigiert|berichtigt|richtiggestellt|geändert|angepasst|präzisiert|nachträglich|überarbeitet|aktualisiert|"
        r"gestrichen|entfernt|gelöscht|ergänzt|ersetzt|zurückgezogen|ausgetauscht"
    ),
    version=(
        r"(?:in )?(?:einer|eine|der|die|unserer|unsere) (?:frühere|vorherige|erste|ursprüngliche|ältere|vorige|zuvor "
        r"veröffentlichte)[nr]? (?:version|fassung|ausgabe|überschrift|variante|meldung)"
    ),
    of_this=(
        r"(?:dieses|dieser|des|unseres|unserer|von diesem) (?:artikels?|textes|beitrags?|berichts|meldung|interviews)"
    ),
    said=(
        r"hieß es|stand|war (?:\w+ ){0,5}?(?:falsch|fälschlich\w*|irrtümlich\w*|versehentlich)|hatten? wir|haben wir|"
        r"fälschlich\w*|irrtümlich\w*|falsch\w*|versehentlich"
    ),
    wrongly=r"fälschlich\w*|irrtümlich\w*|versehentlich|(?:haben|hatten) wir|schrieben wir|berichteten wir|zunächst",
    we=r"wir haben|wir hatten|die redaktion hat|das haben wir",
    part=(
        r"artikel|text|beitrag|fehler|angabe|passage|stelle|absatz|satz|überschrift|titel|namen?|zahl|zahlen|datum|"
        r"zitat|"
        r"bildunterschrift|grafik|formulierung|bild|foto|hinweis|version|fassung"
    ),
    contrary=(
        r"(?:anders als|entgegen (?:unserer?|der)) (?:(?:wir |von uns |hier |zuvor |zunächst |zuerst |ursprünglich |"
        r"früheren? |"
        r"ersten |in einer |in der |in diesem )+[^.!?]{0,40}?\b(?:berichtet|geschrieben|gemeldet|angegeben|behauptet|"
        r"dargestellt|veröffentlicht|meldung|darstellung|version|fassung|artikel|text)|(?:berichtet|gemeldet|"
        r"geschrieben)),"
        r"|wir (?:hatten|haben) (?:[\w,.]+ ){0,6}?(?:zunächst|zuerst|ursprünglich|irrtümlich\w*|fälschlich\w*|"
        r"versehentlich|"
        r"in einer früheren)\b[^!?]{0,160}?\b(?:geschrieben|berichtet|gemeldet|angegeben|behauptet|genannt|bezeichnet|"
        r"veröffentlicht|verwechselt|erwähnt|zugeschrieben|korrigier)"
        r"|(?:ursprünglich|zunächst|zuerst|anfangs|irrtümlich\w*|fälschlich\w*|versehentlich) (?:hieß es|stand|war|"
        r"wurde|"
        r"hatten? wir|haben wir|hatte)\b[^!?]{0,80}?\b(?:in diesem (?:artikel|text|beitrag)|in dieser meldung|"
        r"an dieser stelle)"
        r"|uns ist (?:\w+ ){0,5}?\w*(?:fehler|irrtum|versehen)"
    ),
    error=(
        r"(?:durch|wegen|aufgrund) (?:ein\w*|des) (?:\w+ )?\w*(?:fehlers?|versehens?|irrtums?|panne)|"
        r"ein (?:\w+ )?fehler"
    ),
    slip=(
        r"(?:durch|wegen|aufgrund) (?:eines?|einen|des) (?:(?:übertragungs|redaktions|produktions|übersetzungs|tipp|"
        r"schreib|"
        r"druck|bearbeitungs)fehlers?|redaktionellen (?:fehlers?|versehens?))"
    ),
    update=r"update|aktualisierung|aktualisiert|nachtrag|ergänzung",
    added=r"ergänzt|hinzugefügt|eingefügt|nachgetragen|aktualisiert|korrigiert|wir haben|dieser (?:text|artikel)",
    toward=r"um|nach|nachdem|weil|mit|nachträglich",
    sorry=(
        r"(?:wir|die redaktion) (?:bitten|bittet|entschuldigen uns|bedauern|bedauert)\b[^.!?]{0,50}?"
        r"\b(?:fehler|irrtum|entschuldigung|versehen|verwechslung|ungenauigkeit)"
    ),
)
_FRENCH = Grammar(
    on="le|au",
    article=(
        r"(?:cet|cette|ce|notre) (?:article|texte|dépêche|papier|page|titre|chapô|légende|tribune|interview|entretien|"
        r"infographie|paragraphe|version)|l['’]article(?! (?:\d|d[eu]|premier))|le (?:titre|chapô)|la légende"
        r"|(?:le|la|un|une|"
        r"l['’]) ?(?:texte|photo|"
        r"citation|passage|phrase|paragraphe|infographie|nom|chiffre|mention) (?:de|dans) (?:cet|ce|cette|notre) \w+"
    ),
    noun=r"article|texte|dépêche|titre",
    in_article=(
        r"(?:(?:dans|de) )?(?:cet|cette|ce|notre) (?:article|texte|dépêche|papier|titre|légende|infographie|tableau)"
    ),
    been=r"(?:a|ont|avait|avaient) (?:\w+ )?été|est|nous avons",
    mended=(
        r"(?:modifi|corrig|rectifi|actualis|retir|amend|dépubli|précis|supprim|complét|chang|remplac|ajout|enrichi)\w*|"
        r"mis(?:e)? à jour"
    ),
    version=(
        r"(?:dans )?(?:une|la|notre) (?:(?:première|précédente|ancienne) version|version (?:précédente|antérieure|"
        r"initiale|"
        r"originale|originelle|antérieurement publiée))"
    ),
    of_this=r"(?:de (?:cet|ce|cette|notre|l['’])|du) ?(?:article|texte|papier|dépêche|sujet|titre|reportage|entretien)",
    said=(
        r"nous (?:avons|avions|écrivions|indiquions|disions|affirmions)|indiquait|affirmait|mentionnait|attribuait|"
        r"comportait|"
        r"contenait|était écrit|par erreur|à tort|erroné\w*|laissait|évoquait|faisait état"
    ),
    wrongly=r"nous (?:avons|avions|écrivions|indiquions|disions|affirmions)|par erreur|à tort|s['’]est glissée",
    we=r"nous avons|la rédaction a|nous l['’]avons",
    part=(
        r"article|texte|erreur|titre|phrase|passage|paragraphe|légende|nom|prénom|chiffre|chiffres|date|citation|"
        r"mention|"
        r"photo|infographie|version|formulation"
    ),
    contrary=(
        r"contrairement à ce (?:que|qui) (?:nous|cet article|notre|a été (?:écrit|indiqué|publié)|était (?:écrit|"
        r"indiqué)|"
        r"le journal|la première|une première)|nous (?:avons|avions) (?:\w+ ){0,3}?(?:écrit|indiqué|affirmé|attribué|"
        r"confondu)"
        r"[^.!?]{0,40}?(?:par erreur|à tort|dans une)"
    ),
    error=(
        r"(?:une|par|à la suite d['’]une|en raison d['’]une|suite à une) ?(?:\w+ )?(?:erreur|confusion|coquille)|"
        r"par erreur"
    ),
    slip=(
        r"(?:par|en raison d['’]une|à la suite d['’]une|suite à une|à cause d['’]une|une) ?(?:erreur|"
        r"coquille) (?:de (?:rédaction|"
        r"transcription|édition|mise en page|montage|frappe|traduction|légende)|typographique)"
    ),
    update=r"mise à jour|mis à jour|actualisation|maj|ajout",
    added=r"ajouts?|ajoutée?s?|corrections?|modifications?|cet article|précisions? (?:sur|apportée)",
    toward=r"pour|avec|après|afin|à la suite|suite à|en raison|ajout",
    sorry=(
        r"(?:nous|la rédaction) (?:présentons|présente|regrettons|regrette|prions|prie)\b[^.!?]{0,60}?"
        r"\b(?:erreur|excuses?|excuser|confusion|méprise)|toutes nos excuses"
    ),
)
_SPANISH = Grammar(
    on="el",
    article=(
        r"(?:este|esta|nuestro|nuestra) (?:artículo|noticia|información|texto|nota|titular|título|pieza|reportaje|"
        r"crónica|"
        r"entrevista|página|pie de foto|subtítulo|entradilla|infografía|párrafo)|el (?:titular|pie de foto|"
        r"artículo)(?! (?:\d|del?))|"
        r"la (?:entradilla|noticia)|(?:el|la|un|una) (?:texto|título|foto|cita|frase|párrafo|gráfico|nombre|"
        r"dato) (?:de|en) est[ea] \w+"
    ),
    noun=r"artículo|noticia|texto|información|nota",
    in_article=(
        r"(?:(?:en|de) )?(?:este|esta|nuestr[oa]) (?:artículo|noticia|información|texto|titular|nota|reportaje|"
        r"crónica)"
    ),
    been=r"ha sido|han sido|fue|fueron|se ha|se han|había sido|se|hemos",
    mended=(
        r"(?:corr[ei]g|modific|actualiz|rectific|edit|retir|elimin|aclar|complet|cambi|añad|ampli|matiz|sustitu|"
        r"suprim)\w*"
    ),
    version=(
        r"(?:en )?(?:una|la) (?:(?:primera|anterior|previa|antigua) versión|versión (?:anterior|previa|inicial|"
        r"original|preliminar))"
    ),
    of_this=(
        r"(?:de (?:este|esta|nuestr[oa]|la)|del) (?:artículo|noticia|información|texto|nota|reportaje|crónica|"
        r"titular|entrevista)"
    ),
    said=(
        r"se (?:decía|indicaba|afirmaba|atribuía|citaba|aseguraba|señalaba|mencionaba|publicó|informaba)|decía|"
        r"indicaba|afirmaba|"
        r"atribuía|recogía|incluía|contenía|por error|erróneamente|equivocadamente|hemos|dijimos|publicamos"
    ),
    wrongly=(
        r"por error|erróneamente|equivocadamente|(?:dijimos|publicamos|afirmábamos|decíamos|indicábamos|afirmamos|"
        r"hemos dicho)"
    ),
    we=r"hemos|la redacción ha|este (?:diario|periódico|medio) ha|se ha|se han",
    part=(
        r"artículo|noticia|información|texto|error|errores|titular|dato|datos|nombre|apellido|cifra|cifras|fecha|"
        r"frase|párrafo|"
        r"pie de foto|cita|errata|versión"
    ),
    contrary=(
        r"(?:al contrario de|contrariamente a|en contra de|a diferencia de) lo (?:que )?(?:\w+ )?(?:publicado|"
        r"publicamos|se publicó|"
        r"escrito|indicado|dicho|se decía|informado|informamos|señalado|afirmado|se afirmaba|recogía|decía)"
    ),
    error=r"(?:por|debido a|a causa de) (?:un )?(?:\w+ )?error|un error",
    slip=(
        r"(?:por|debido a|a causa de) (?:un )?error (?:de (?:edición|redacción|transcripción|producción|imprenta|"
        r"maquetación|"
        r"traducción|agencia)|tipográfico|de esta redacción)"
    ),
    update=r"actualización|actualizado|actualizada|añadido",
    added=r"añad\w+|se incorpor\w+|se inclu\w+|agreg\w+|correg\w+|corrig\w+|este artículo",
    toward=r"para|con|tras|después|por|debido|porque",
    sorry=(
        r"(?:lamentamos|pedimos (?:disculpas|perdón)|sentimos)\b[^.!?]{0,60}?\b(?:error|errores|confusión|disculpas|"
        r"equivocación)"
    ),
)
_ITALIAN = Grammar(
    on="il|in data",
    article=(
        r"(?:quest[oa]|quest['’]|nostro|il presente|la presente) ?(?:articolo|notizia|testo|pezzo|titolo|intervista|"
        r"pagina|"
        r"didascalia|servizio|contenuto|sommario|occhiello|paragrafo)|l['’]articolo(?! (?:\d|del))|il (?:titolo"
        r"|sommario|"
        r"occhiello)|"
        r"la didascalia|(?:il|la|un|una|lo) (?:testo|foto|frase|passaggio|nome|paragrafo|grafico|citazione) (?:di|"
        r"in) quest[oa'’] ?\w+"
    ),
    noun=r"articolo|notizia|testo|pezzo|titolo",
    in_article=(
        r"(?:quest[oa]|quest['’]|nostro) ?(?:articolo|testo|pezzo|titolo|notizia)|nell['’]articolo|nel titolo|"
        r"nella didascalia"
    ),
    been=r"(?:è|sono|era|erano) (?:\w+ )?stat[oaie]|è|abbiamo|viene",
    mended=(
        r"(?:corrett|modificat|aggiornat|rettificat|rimoss|integrat|precisat|cambiat|ampliat|sostituit|eliminat|"
        r"ritirat)[oaie]"
    ),
    version=(
        r"(?:in |nella |nel)?(?:una |la |della )?(?:(?:precedente|prima|vecchia) versione|versione (?:precedente|"
        r"iniziale|originale|"
        r"originaria))"
    ),
    of_this=(
        r"(?:di (?:quest[oa'’]|un)|dell['’]|del|della) ?(?:articolo|testo|pezzo|notizia|servizio|intervista|titolo)"
    ),
    said=(
        r"(?:si (?:diceva|affermava|leggeva|attribuiva|riportava|indicava)|era (?:scritto|riportato|indicato)|"
        r"riportava|indicava|"
        r"conteneva|attribuiva|avevamo|abbiamo|per errore|erroneamente)"
    ),
    wrongly=r"per errore|erroneamente|(?:abbiamo|avevamo) (?:scritto|riportato|indicato|attribuito|pubblicato)",
    we=r"abbiamo|la redazione ha|avevamo",
    part=(
        r"articolo|testo|errore|errori|titolo|nome|cognome|cifra|dato|dati|data|frase|passaggio|didascalia|notizia|"
        r"paragrafo|"
        r"citazione|refuso|versione"
    ),
    contrary=(
        r"(?:contrariamente a|diversamente da) quanto (?:\w+ ){0,2}?(?:scritto|riportato|pubblicato|indicato|"
        r"affermato|comunicato|detto)"
    ),
    error=r"(?:per|a causa di) (?:un )?(?:\w+ )?(?:errore|refuso|svista|disguido)|un errore",
    slip=(
        r"(?:per|a causa di) (?:un )?(?:errore|refuso) (?:di (?:redazione|trascrizione|battitura|impaginazione|stampa|"
        r"traduzione|edizione)|tipografico|redazionale)"
    ),
    update=r"aggiornamento|aggiornato|aggiunta|integrazione",
    added=r"aggiunt[oaie]|inserit[oaie]|corrett[oaie]|questo articolo",
    toward=r"con|per|dopo|in seguito|a seguito|perché|poiché|aggiungendo|inserendo",
    sorry=(
        r"(?:ci scusiamo|chiediamo scusa|la redazione si scusa)\b[^.!?]{0,60}?\b(?:errore|errori|imprecisione|svista|"
        r"lettori|disguido)"
    ),
)
_PORTUGUESE = Grammar(
    on="em|no dia|a|às",
    article=(
        r"(?:este|esta|nosso|nossa) (?:artigo|texto|notícia|reportagem|matéria|título|página|manchete|legenda|nota|"
        r"entrevista|"
        r"subtítulo|infográfico|peça|conteúdo)|o título|a (?:legenda|manchete|reportagem|matéria)|o artigo(?! "
        r"(?:\d|d[aeo]))|"
        r"(?:o|a|um|uma) (?:texto|foto|frase|trecho|nome|gráfico|citação|parágrafo) (?:dest[ea]|nest[ea]) \w+"
    ),
    noun=r"artigo|texto|notícia|reportagem|matéria|título",
    in_article=(
        r"(?:(?:nest[ea]|dest[ea]|est[ea]) (?:artigo|texto|notícia|reportagem|matéria|título|legenda|peça)|"
        r"n[oa] (?:título|legenda|reportagem))"
    ),
    been=r"foi|foram|tem sido|tinha sido|havia sido|é|sofreu",
    mended=(
        r"(?:corrig|corre[çt]|alter|atualiz|actualiz|retific|modific|edit|retir|acrescent|remov|substitu|complement|"
        r"mud)\w*"
    ),
    version=(
        r"(?:em |n|a )?(?:uma )?(?:(?:primeira|anterior) versão|versão (?:anterior|prévia|inicial|original|preliminar))"
    ),
    of_this=r"(?:dest[ea]|d[oa]|de um|de uma) (?:artigo|texto|notícia|reportagem|matéria|peça|título|entrevista)",
    said=(
        r"(?:dizia|afirmava|informou|informava|indicava|atribuía|trazia|continha|mencionava|referia|lia-se|por erro|"
        r"por engano|"
        r"erroneamente|incorretamente|erradamente|escrevemos|publicámos|publicamos)"
    ),
    wrongly=(
        r"por erro|por lapso|por engano|erroneamente|incorretamente|erradamente|escrevemos|noticiámos|noticiamos|"
        r"informámos"
    ),
    we=r"corrigimos|alterámos|alteramos|a redação|retirámos|retiramos|mudámos|mudamos|retificámos|retificamos",
    part=(
        r"artigo|texto|notícia|reportagem|matéria|erro|erros|título|nome|apelido|número|números|data|frase|legenda|"
        r"dado|dados|versão"
    ),
    contrary=(
        r"(?:ao contrário d[oe]|contrariamente ao) (?:que )?(?:\w+ ){0,3}?(?:informado|publicado|escrito|noticiado|"
        r"escrevemos|"
        r"noticiámos|noticiamos|informou|informámos|informamos|dito|indicado|divulgado|afirmava|publicou)"
    ),
    error=r"(?:por|devido a) (?:um )?(?:\w+ )?(?:erro|lapso|engano)|um erro",
    slip=(
        r"(?:por|devido a) (?:um )?(?:erro|lapso) (?:de (?:edição|digitação|transcrição|revisão|tradução|redação|"
        r"produção|"
        r"paginação)|tipográfico|editorial)"
    ),
    update=r"atualização|atualizado|atualizada|actualização|actualizado|acréscimo",
    added=r"acrescent\w+|inclu(?:ída?|são)\w*|adicion\w+|inserid\w+|corrig\w+|correç\w+|este texto",
    toward=r"para|com|após|depois|por|porque|devido",
    sorry=(
        r"(?:pedimos (?:desculpas?|perdão)|lamentamos)\b[^.!?]{0,60}?\b(?:erro|erros|lapso|equívoco|leitores|"
        r"visados?|falha)"
    ),
)
_DUTCH = Grammar(
    on="op|om",
    article=(
        r"(?:dit|deze|ons|onze) (?:artikel|bericht|stuk|tekst|verhaal|kop|interview|titel|bijschrift|grafiek|column|"
        r"reportage|fotobijschrift|alinea|zin)|de kop|het (?:bijschrift|fotobijschrift|artikel)(?! \d)|"
        r"(?:de|het|een) (?:tekst|titel|foto|zin|alinea|citaat|naam|cijfer|grafiek) (?:van|bij|boven|in) (?:dit|"
        r"deze) \w+"
    ),
    noun=r"artikel|bericht|tekst|stuk|kop",
    in_article=(
        r"(?:in )?(?:dit|deze|ons|onze) (?:artikel|bericht|stuk|tekst|kop|bijschrift|verhaal|grafiek|titel)|"
        r"in (?:de kop|het bijschrift)"
    ),
    been=r"is|zijn|werd|werden|hebben we|hebben wij|heeft de redactie",
    mended=(
        r"aangepast|gecorrigeerd|gewijzigd|verbeterd|bijgewerkt|aangevuld|verwijderd|rechtgezet|hersteld|"
        r"verduidelijkt|geactualiseerd|"
        r"veranderd|ingetrokken|toegevoegd|geüpdatet|vervangen"
    ),
    version=(
        r"(?:in )?(?:een|de|onze) (?:eerdere|vorige|eerste|oorspronkelijke|oudere|aanvankelijke) (?:versie|versies|"
        r"editie|kop)"
    ),
    of_this=r"van (?:dit|deze|het|ons) (?:artikel|bericht|stuk|tekst|verhaal|interview)",
    said=(
        r"stond|werd|was|schreven (?:we|wij)|meldden (?:we|wij)|hadden (?:we|wij)|vermeldde|ten onrechte|"
        r"abusievelijk|per abuis|"
        r"foutief|onjuist|verkeerd"
    ),
    wrongly=r"ten onrechte|abusievelijk|per abuis|foutief|schreven (?:we|wij)|meldden (?:we|wij)|hebben (?:we|wij)",
    we=r"we hebben|wij hebben|de redactie heeft|we hadden|wij hadden",
    part=(
        r"artikel|bericht|tekst|stuk|fout|fouten|kop|naam|namen|getal|cijfer|cijfers|datum|zin|alinea|citaat|"
        r"bijschrift|versie|foto|"
        r"grafiek|passage"
    ),
    contrary=(
        r"(?:anders dan|in tegenstelling tot wat) (?:(?:wij|we|hier|eerder|aanvankelijk|in een|"
        r"in dit) ){1,3}?[^.!?]{0,40}?"
        r"(?:schreven|schreef|meldden|meldde|berichtten|gemeld|vermeld|geschreven|stond|bericht|versie)"
    ),
    error=(
        r"(?:door|wegens|vanwege|als gevolg van) een (?:\w+ )?\w*(?:fout|vergissing|misverstand)|een (?:\w+ )?fout|"
        r"per abuis|abusievelijk"
    ),
    slip=(
        r"(?:door|wegens|vanwege) een (?:(?:redactie|druk|tik|typ|vertaal|productie)fout|redactionele (?:fout|"
        r"vergissing))"
    ),
    update=r"update|aanvulling|geactualiseerd|bijgewerkt|aangevuld",
    added=r"toegevoegd|aangevuld|gecorrigeerd|aangepast|dit (?:artikel|bericht)",
    toward=r"met|om|na|nadat|omdat|wegens|vanwege",
    sorry=(
        r"(?:excuses|onze excuses|we|wij|de redactie) (?:\w+ ){0,4}?(?:excuses|betreuren|betreurt|"
        r"spijt)\b[^.!?]{0,60}?\b(?:fout|vergissing|verwarring|omissie)"
    ),
)
GRAMMARS = (_GERMAN, _FRENCH, _SPANISH, _ITALIAN, _PORTUGUESE, _DUTCH)  # in the order of ``notice_phrases.TABLES``
