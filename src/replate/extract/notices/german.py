"""Notices in German."""

from __future__ import annotations

from replate.extract.notices.grammar import Grammar

WORDS = Grammar(
    on="am",
    article=(
        r"(?:dieser|dieses|diesen|diese|unser|unsere|unseren) (?:(?:obige|ursprüngliche|vorliegende)[nrs]? )?"
        r"(?:artikel|text|beitrag|bericht|kommentar|essay|newsletter|podcast|teaser|überschrift|titel"
        r"|bildunterschrift|bildunterzeile|meldung|vorspann|interview|"
        r"absatz|satz|zwischenüberschrift|schlagzeile|grafik)|(?:der|den) (?:artikel|teaser)(?! \d)|die"
        r" (?:überschrift|"
        r"bildunterschrift|bildunterzeile|schlagzeile)|(?:der|die|das|den|ein|eine|einen) (?:titel|text|satz|absatz|"
        r"passage|"
        r"stelle|grafik|zitat|bild|foto) (?:dieses|in diesem|zu diesem|unseres) \w+"
    ),
    noun=r"artikel|text|beitrag|meldung|überschrift|titel",
    in_article=(
        r"(?:in )?(?:diesem|diesen|dieser|dem|den|unserem|unserer|dieses|des|einem) (?:\w+ )?(?:artikel|text|beitrag|"
        r"meldung|"
        r"bericht|essay|kommentar|überschrift|bildunterschrift|artikels|textes|beitrags|grafik|tabelle)|an dieser"
        r" stelle|"
        r"(?:in )?der (?:bildunterschrift|überschrift)|in (?:unserer|der) (?:\w+ )?(?:ausgabe|printausgabe|zeitung|"
        r"druckausgabe)|in unserem (?:\w+ )?(?:bericht|artikel|beitrag|newsletter)|in (?:einem|dem) (?:artikel"
        r"|bericht|beitrag) (?:vom|auf|über)"
    ),
    been=r"wurden?|worden|ist|sind|haben wir|hat die redaktion",
    mended=(
        r"verändert|korrigiert|berichtigt|richtiggestellt|geändert|angepasst|präzisiert|nachträglich|"
        r"überarbeitet|aktualisiert|"
        r"gestrichen|entfernt|gelöscht|ergänzt|ersetzt|zurückgezogen|ausgetauscht|depubliziert|umformuliert"
        r"|umgeschrieben|"
        r"anonymisiert|klargestellt|erweitert|umbenannt|geschwärzt|verpixelt|eingefügt|nachgetragen|richtig gestellt|"
        r"neu formuliert|herausgenommen|offline genommen|vom netz genommen|abgeändert|verbessert|bereinigt"
        r"|verdeutlicht"
    ),
    version=(
        r"(?:in )?(?:einer|eine|der|die|unserer|unsere) (?:frühere|vorherige|erste|ursprüngliche|ältere|vorige|zuvor "
        r"veröffentlichte)[nr]? (?:version|fassung|ausgabe|überschrift|variante|meldung)"
    ),
    of_this=(
        r"(?:dieses|dieser|des|unseres|unserer|von diesem) (?:artikels?|textes|beitrags?|berichts|meldung|interviews)"
    ),
    said=(
        r"hieß es|stand|war (?:\w+ ){1,7}?die rede|wurde[n]? (?:\w+ ){0,6}?(?:falsch|fälschlich)|war (?:\w+"
        r" ){0,5}?(?:falsch|fälschlich\w*|irrtümlich\w*|versehentlich)|hatten? wir|haben wir|"
        r"fälschlich\w*|irrtümlich\w*|falsch\w*|versehentlich"
    ),
    wrongly=(
        r"fälschlich\w*|irrtümlich\w*|versehentlich|zunächst|schrieben wir|berichteten wir|"
        r"(?:haben|hatten) wir\b[^.!?]{0,80}?\b(?:falsch\w*|geschrieben|behauptet|verwechselt|angegeben|korrigiert)"
    ),
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
        r"dargestellt|veröffentlicht|meldung|darstellung|version|fassung|artikel|text)(?: \w+)?|(?:berichtet"
        r"|gemeldet|"
        r"geschrieben)),"
        r"|wir (?:hatten|haben) (?:[\w,.]+ ){0,6}?(?:zunächst|zuerst|ursprünglich|irrtümlich\w*|fälschlich\w*|"
        r"versehentlich|"
        r"in einer früheren)\b[^!?]{0,160}?\b(?:geschrieben|berichtet|gemeldet|angegeben|behauptet|genannt"
        r"|bezeichnet|"
        r"veröffentlicht|verwechselt|erwähnt|zugeschrieben|korrigier)"
        r"|(?:ursprünglich|zunächst|zuerst|anfangs|irrtümlich\w*|fälschlich\w*|versehentlich) (?:hieß es|stand|war|"
        r"wurde|"
        r"hatten? wir|haben wir|hatte)\b[^!?]{0,80}?\b(?:in diesem (?:artikel|text|beitrag)|in dieser meldung|"
        r"an dieser stelle)"
        r"|(?:leider |bedauerlicherweise )?(?:uns (?:ist|sind)|(?:ist|sind) uns) (?:\w+ ){0,6}?(?:(?:tipp|schreib"
        r"|druck|rechen|übertragungs|zahlen)?fehler|"
        r"irrtum|versehen)\b"
    ),
    error=(
        r"(?:durch|wegen|aufgrund) (?:ein\w*|des) (?:\w+ )?(?:(?:tipp|schreib|druck|rechen|übertragungs|übersetzungs|"
        r"redaktions|flüchtigkeits|zahlen|produktions)?fehlers?|versehens?|irrtums?|panne)\b|"
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
    the=r"der |die |das ",
    here=(
        r"(?:diese[rsmn]?|unsere?[rsmn]?) (?:\w+ )?(?:artikels?|textes|text|beitrags?|meldung|berichts?|"
        r"überschrift|interviews?|vorspanns?|bildunterschrift|grafik|newsletters?|podcasts?|videos?|"
        r"kommentars?|reportage|kolumne|analyse|liveblogs?|tickers?)"
    ),
    corrected=(r"korrigiert|berichtigt|präzisiert|richtiggestellt|nachträglich"),
    mistold=(
        r"fälschlich\w*|irrtümlich\w*|versehentlich|(?:falsch|unrichtig|nicht korrekt|missverständlich|"
        r"ungenau|fehlerhaft) (?:geschrieben|angegeben|wiedergegeben|dargestellt|zugeordnet|benannt|"
        r"übersetzt|zitiert|bezeichnet|berechnet|formuliert|beschriftet)|(?:falsche|fehlerhafte|"
        r"unzutreffende)[rsn]? (?:name|vorname|nachname|zahl|angabe|datum|jahreszahl|bild|foto|titel|ort|"
        r"wert|summe)\w*"
    ),
    piece=(
        r"(?:eine|einen|ein|die|der|das|zwei|mehrere|einige) (?:\w+ )?(?:passagen?|absatz|absätze|satz|sätze"
        r"|zitate?|namen?|"
        r"angaben?|foto|bild|zahl|formulierung|abschnitt|stelle|überschrift|hinweis|link)"
    ),
    afterwards=(
        r"nachträglich|nach (?:der )?veröffentlichung|nach (?:dem )?erscheinen|auf (?:wunsch|bitten|antrag)|aus"
        r" rechtlichen|"
        r"in diesem (?:text|artikel|beitrag)|seit der veröffentlichung"
    ),
    corrects=(r"berichtigt|korrigiert|stellt richtig"),
    passage=(r"absatz|überschrift|satz|titel|lead"),
    stems=(
        "nachg "
        "abgeä anony berei depub erwei gesch herau klarg netz neu offli umben umfor umges verbe verde verpi vom "
        "behob verän urspr zunäc anfan erste korri beric geänd angep richt ergän "
        "schri reche zahle übert übers aktua ander anfan angeg angep ausge bearb bedau behau beric druck "
        "einge entfe entge entsc ergän "
        "erset erste falsc fassu fehle flüch frühe fälsc gelös gesch gestr geänd hinzu irrtu irrtü korri "
        "missv nacht nicht panne produ präzi reche redak richt schre stell tippf ungen unkor unric unser "
        "unzut updat urspr varia verse versi verwe vorhe vorig zahle zuers zunäc zurüc zuvor älter übera "
        "überc übers übert "
    ),
    common=(
        "korri beric präzi richt nacht am "
        "einen zwei mehre einig "
        "wir das dies der diese "
        "aktua an ander artik aufgr beitr beric bildu das dem den der des die diese durch ein eine einem "
        "einer eines einge ergän hier hinzu korri meldu nachg nacht redak stell text texte titel uns unser "
        "updat wegen wir übers"
    ),
    at_first=(r"ursprünglich|zunächst|anfangs|in einer ersten fassung"),
    appeared=(r"erschien|veröffentlich|publiziert|geschrieben für"),
    this_was=(
        r"(?:wir haben|das haben wir|dies haben wir|das wurde|dies wurde|der fehler wurde|(?:der|"
        r"dieser) (?:text|artikel|beitrag) wurde) [^.!?]{0,40}?\b(?:behoben|korrigiert|"
        r"berichtigt|geändert|angepasst|behoben|"
        r"richtiggestellt|ergänzt)"
    ),
    this_or_version="diese dies unser fassu versi ausga übers varia meldu",
)
