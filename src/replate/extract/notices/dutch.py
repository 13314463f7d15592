"""Notices in Dutch."""

from __future__ import annotations

from replate.extract.notices.grammar import Grammar

WORDS = Grammar(
    on="op|om",
    article=(
        r"(?:dit|deze|ons|onze) (?:artikel|bericht|stuk|tekst|verhaal|kop|interview|titel|bijschrift|grafiek|column|"
        r"reportage|fotobijschrift|alinea|zin)|de kop|het (?:bijschrift|fotobijschrift|artikel)(?! (?:\d|in de|van"
        r" de|uit))|"
        r"(?:de|het|een) (?:tekst|titel|foto|zin|alinea|citaat|naam|cijfer|grafiek) (?:van|bij|boven|in) (?:dit|"
        r"deze) \w+"
    ),
    noun=r"artikel|bericht|tekst|stuk|kop",
    in_article=(
        r"(?:in )?(?:dit|deze|ons|onze) (?:artikel|bericht|stuk|tekst|kop|bijschrift|verhaal|grafiek|titel)|"
        r"in (?:de kop|het bijschrift)|in (?:de|onze) (?:krant|editie|uitgave)|op pagina \d+|in (?:een|ons)"
        r" (?:artikel|bericht|stuk) (?:van|over|uit)"
    ),
    been=r"is|zijn|werd|werden|hebben we|hebben wij|heeft de redactie",
    mended=(
        r"aangepast|gecorrigeerd|gewijzigd|verbeterd|bijgewerkt|aangevuld|verwijderd|rechtgezet|hersteld|"
        r"verduidelijkt|geactualiseerd|"
        r"veranderd|ingetrokken|teruggetrokken|toegevoegd|geüpdatet|vervangen|herzien|herschreven|geschrapt|geanonimiseerd"
        r"|gerectificeerd|"
        r"genuanceerd|verhelderd|gepreciseerd|uitgebreid|weggehaald|offline gehaald|gewist|geherformuleerd"
        r"|ontpubliceerd"
    ),
    version=(
        r"(?:in )?(?:een|de|onze) (?:eerdere|vorige|eerste|oorspronkelijke|oudere|aanvankelijke) (?:versie|versies|"
        r"editie|kop)"
    ),
    of_this=r"van (?:dit|deze|het|ons) (?:artikel|bericht|stuk|tekst|verhaal|interview)",
    said=(
        r"stond|was sprake|spraken (?:we|wij)|noemden (?:we|wij)|werd|was|schreven (?:we|wij)|meldden (?:we|wij)"
        r"|hadden (?:we|wij)|vermeldde|ten onrechte|"
        r"abusievelijk|per abuis|"
        r"foutief|onjuist|verkeerd"
    ),
    wrongly=r"ten onrechte|abusievelijk|per abuis|foutief|schreven (?:we|wij)|meldden (?:we|wij)",
    we=r"we hebben|wij hebben|de redactie heeft|we hadden|wij hadden",
    part=(
        r"artikel|bericht|tekst|stuk|fout|fouten|kop|naam|namen|getal|cijfer|cijfers|datum|zin|alinea|citaat|"
        r"bijschrift|versie|foto|"
        r"grafiek|passage"
    ),
    contrary=(
        r"(?:anders dan|in tegenstelling tot wat) (?:(?:wij|we|hier|eerder|aanvankelijk|in een|"
        r"in dit) ){1,3}?[^.!?]{0,40}?"
        r"(?:schreven|schreef|meldden|meldde|berichtten|gemeld|vermeld|geschreven|stond|bericht|versie)|"
        r"(?:we|wij) (?:schreven|meldden|berichtten) (?:eerder|aanvankelijk|eerst|ten onrechte|abusievelijk|per"
        r" abuis)\b[^.!?]{0,30}?\bdat|"
        r"(?:eerder|aanvankelijk) (?:schreven|meldden|berichtten) (?:we|wij)\b[^.!?]{0,30}?\bdat"
    ),
    error=(
        r"(?:door|wegens|vanwege|als gevolg van) een (?:\w+ )?(?:(?:redactie|druk|tik|typ|type|vertaal|productie|"
        r"schrijf|reken|invoer|systeem)?fout|vergissing|misverstand)\b|een (?:\w+ )?fout|"
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
    the=r"de |het ",
    here=(
        r"(?:dit|deze|ons|onze) (?:artikel|bericht|stuk|tekst|verhaal|kop|interview|titel|bijschrift|"
        r"grafiek|column|reportage|pagina|video|podcast|nieuwsbrief)"
    ),
    corrected=(r"gecorrigeerd|rechtgezet|aangepast"),
    mistold=(
        r"ten onrechte|abusievelijk|per abuis|foutie\w*|onjuist\w*|verkeerd\w*|fout (?:gespeld|vermeld|"
        r"vertaald)"
    ),
    piece=(
        r"(?:een|de|het|enkele|twee) (?:\w+ )?(?:passages?|zin|zinnen|alinea|citaat|citaten|naam|namen|foto"
        r"|cijfers?|link|kop|zinsnede|"
        r"verwijzing)"
    ),
    afterwards=(
        r"na publicatie|op verzoek|om juridische redenen|achteraf|uit dit (?:artikel|stuk)|in dit (?:artikel|stuk)|"
        r"sinds publicatie|inmiddels"
    ),
    corrects=(r"corrigeert|verbetert"),
    passage=(r"alinea|kop|paragraaf"),
    stems=(
        "terug geano geher genua gepre gerec gesch gewis hersc herzi offli ontpu uitge verhe wegge "
        "eerde aanva oorsp eerst aange gecor herst verbe recht klopt onjui moet excus "
        "ouder aanva oorsp eerst aange aanvu abuis abusi ander betre bijge corre corri drukf editi eerde "
        "excus fout fouti geact gecor "
        "gewij geüpd herst inget invoe meldd misve omiss onjui onrec produ recht redac reken schre schri "
        "spijt syste tegen tikfo toege typef typfo updat veran verbe verdu vergi verke versi verta verva "
        "verwa verwi vorig "
    ),
    common=(
        "gecor recht aange om "
        "enkel twee "
        "op "
        "dit dat de het onze "
        "aange aanvu abusi ander artik beric bijge corri de deze dit door een excus geact het in kop ons onze "
        "per redac stuk tekst updat vanwe verbe we wegen wij"
    ),
    at_first=(r"eerder|aanvankelijk|oorspronkelijk|in eerste instantie"),
    appeared=(r"verscheen|verschenen|gepubliceerd|gepubliceerde|geplaatst"),
    this_was=(
        r"(?:dit|dat|de fout|het artikel|de tekst|het bericht|dit artikel) (?:is|hebben we|"
        r"werd) (?:inmiddels |nu |intussen )?(?:aangepast|gecorrigeerd|hersteld|verbeterd|rechtgezet)|"
        r"dat (?:klopt niet|is onjuist|moet [^.!?]{1,40} zijn)|onze excuses\b[^.!?]{0,40}"
    ),
    this_or_version="dit deze ons onze versi editi kop",
)
