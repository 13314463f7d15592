"""The table of German words. There is no table of how common words are, and nouns have capitals anyway."""

from __future__ import annotations

from replate.classify.language import Language
from replate.model import Kind

_MONTHS = "januar februar märz april mai juni juli august september oktober november dezember".split()  # noqa: SIM905 - a table of words reads better as text
_THING = r"(?:artikel|text|beitrag|bericht|meldung|überschrift|interview|kommentar|version|fassung|pressemitteilung)"
_CHANGED = r"(?:korrigiert|berichtigt|geändert|überarbeitet|angepasst|ergänzt|präzisiert|aktualisiert|zurückgezogen)"

GERMAN = Language(
    code="de",
    months={name: k for k, name in enumerate(_MONTHS, 1)}
    | {
        "jänner": 1,
        "jan": 1,
        "feb": 2,
        "mrz": 3,
        "apr": 4,
        "jun": 6,
        "jul": 7,
        "aug": 8,
        "sep": 9,
        "sept": 9,
        "okt": 10,
    }
    | {"nov": 11, "dez": 12},
    days=(r"(?:mon|diens|donners|frei|sams|sonn)tags?|mittwochs?|sonnabends?",),
    near_days=(
        r"heute|gestern|morgen|vorgestern|übermorgen|mitternacht",
        r"(?:letzten?|nächsten?|diesen?|kommenden?|vergangenen?|vorigen?)[rnms]? (?:woche|monat|jahr|wochenende|sommer|winter|herbst|frühjahr)s?",
    ),
    numbers={
        word: value
        for value, word in enumerate(
            """null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn
            sechzehn siebzehn achtzehn neunzehn zwanzig""".split()  # noqa: SIM905 - as above
        )
    }
    | {"dreißig": 30, "vierzig": 40, "fünfzig": 50, "sechzig": 60, "siebzig": 70, "achtzig": 80, "neunzig": 90}
    | {"dutzende": 12, "hunderte": 100, "tausende": 1000, "ein": 1},
    ordinals={
        f"{word}{ending}": value
        for value, word in enumerate("erst zweit dritt viert fünft sechst siebt acht neunt zehnt".split(), 1)  # noqa: SIM905 - as above
        for ending in ("e", "en", "er", "es")
    },
    scales={
        "dutzend": 12,
        "hundert": 100,
        "tausend": 1000,
        "million": 10**6,
        "millionen": 10**6,
        "mio": 10**6,
        "milliarde": 10**9,
        "milliarden": 10**9,
        "mrd": 10**9,
        "billion": 10**12,
        "billionen": 10**12,
    },
    none=frozenset({"kein", "keine", "keinen", "keiner", "keines", "niemand"}),
    weak=frozenset({"ein", "eins", "erste", "ersten", "erster", "erstes", "zweite", "zweiten"}),
    speech=(
        r"sagten?|sagt|gesagt|laut|zufolge|erklärten?|erklärt|behauptete?n?|behauptet|bestritt(?:en)?|bestreitet|betonten?|betont",
        r"teilten? [^.]{0,60}mit|mitgeteilt|hieß es|nach angaben|angaben zufolge|sprecher(?:in)?|warnten?|warnt|kritisierten?|schrieb(?:en)?",
        r"twitterten?|zitiert|äußerten?|räumten? [^.]{0,40}ein|dementierten?|dementiert|gab(?:en)? an|versicherten?|antworteten?|forderten?",
    ),
    reporting=(
        r"berichteten?|berichtet|meldeten?|meldet|bestätigten?|bestätigt|fügten? hinzu|kündigten? an|wiesen? zurück",
    ),
    speakers=r"(?:er|sie|polizei|behörden|experten|zeugen|ermittler|minister(?:in)?)(?: (?:hat|haben))?",
    that="dass|wie|ob",
    hedges=(
        r"[Mm]utmaßlich(?:e[nmrs]?)?|[Aa]ngeblich(?:e[nmrs]?)?|[Vv]ermutlich(?:e[nmrs]?)?|[Ww]ahrscheinlich(?:e[nmrs]?)?|[Mm]öglicherweise|[Vv]ielleicht",
        r"[Oo]ffenbar|[Oo]ffensichtlich|[Aa]nscheinend|[Ww]ohl|[Ss]oll|[Ss]ollen|[Kk]önnten?|[Dd]ürften?|[Mm]öglich(?:e[nmrs]?)?|[Ss]cheinbar|[Ss]cheint|[Ss]cheinen|schien(?:en)?",
        r"[Ee]ventuell(?:e[nmrs]?)?|[Ww]omöglich|[Vv]oraussichtlich(?:e[nmrs]?)?|[Uu]nbestätigt(?:e[nmrs]?)?|[Vv]erdacht|[Vv]erdächtig(?:e[nmrs]?)?|[Uu]nklar|wäre|[Ss]ogenannte[nmrs]?",
        r"[Uu]ngewiss|[Ff]raglich|[Zz]weifelhaft|[Vv]ermeintlich(?:e[nmrs]?)?|[Pp]otenziell(?:e[nmrs]?)?|[Gg]erüchten?|[Tt]heoretisch|vermutet|befürchtet",
    ),
    not_hedges=(r"so \w+ wie möglich|wenn möglich|falls möglich",),
    negations=(r"nicht|kein(?:e[nmrs]?)?|nie|niemals|niemand(?:en|em)?|nichts|weder|noch nie|ohne",),
    negating=("un", "in", "il", "ir", "nicht-"),
    notices=(
        r"(?:korrektur(?:hinweis)?|berichtigung|richtigstellung|klarstellung)(?: \([^)]{1,40}\)| vom [^:]{1,20})?\s*[:–—.]",
        r"(?:anmerkung der redaktion|hinweis der redaktion|anm\. ?d\. ?red\.?)(?: \([^)]{1,40}\)| vom [^:]{1,20})?\s*[:–—.]"
        r"(?=.{0,400}?(?:korr|berichtig|geändert|überarbeitet|angepasst|ergänzt|präzisier|aktualisier|fehler|falsch|irrtüm|früher|ursprüng|zunächst|entfernt|zurück|versehent))",
        r"in einer (?:früheren|vorherigen|ersten|ursprünglichen|älteren) (?:version|fassung)",
        rf"(?:dieser|der|dieses|diese|die|das) {_THING} (?:wurde|ist)\b[^.!?]{{0,80}}\b{_CHANGED}",
        rf"wir haben (?:\w+ ){{0,6}}{_CHANGED}",
        r"in (?:dieser|diesem|einem|einer) (?:früheren )?"
        + _THING
        + r"[^.!?]{0,60}(?:fälschlich|irrtümlich|zunächst|versehentlich)",
    ),
    notice_openers=frozenset(
        """korrektur korrekturhinweis berichtigung richtigstellung klarstellung anmerkung hinweis anm in dieser diesem
        dieses diese der die das einem einer wir""".split()  # noqa: SIM905 - as above
    ),
    notice_hints=(
        "korr",
        "richtigst",
        "bericht",
        "klarstell",
        "anm",
        "hinweis",
        "fehler",
        "version",
        "fassung",
        "geändert",
        "überarbeitet",
        "angepasst",
        "ergänzt",
        "präzisiert",
        "aktualisiert",
        "zurückgezogen",
        "fälschlich",
        "irrtümlich",
        "zunächst",
        "versehentlich",
    ),
    not_notices=(r"korrektur(?:en)? (?:vorschlagen|melden)|fehler (?:gefunden|melden)",),
    bylines=(
        r"(?:Mitarbeit|Mitarbeiter|Text|Autor(?:in)?|Autoren|Protokoll|Interview|Aufgezeichnet von|Text und Fotos): ?(?:[Vv]on )?[A-ZÄÖÜ][\w.'-]+ [A-ZÄÖÜ][\w.'-]+(?: [\w.'-]+|,){0,8}\W*$",
        r"(?:[Vv]on|VON) [A-ZÄÖÜ][\w.'-]+ [A-ZÄÖÜ][\w.'-]+(?: [\w.'-]+|,){0,8}\W*$",
    ),
    byline_hints=("von", "mitarbeit", "text", "autor", "protokoll", "interview", "aufgezeichnet"),
    furniture=(
        r"(?:mehr zum thema|lesen sie (?:auch|mehr)|weiterlesen|kommentare?(?: lesen| schreiben)?|teilen|anzeige|werbung|newsletter|meistgelesen)\b",
    ),
    calls=(
        r"(?:folgen sie|abonnieren sie|melden sie sich|laden sie)\b|(?:mehr dazu|lesen sie (?:auch|mehr)): ?\w",
        r"(?:diese meldung|dieser (?:artikel|text)) wird (?:laufend |fortlaufend )?(?:aktualisiert|ergänzt)\b",
    ),
    stamps=(
        r"(?:zuletzt |erstmals )?(?:aktualisiert|veröffentlicht|geändert|erstellt|bearbeitet|publiziert)(?: am| um| vor)?|stand|letzte[ns]? (?:aktualisierung|änderung|update)|veröffentlichungsdatum|update",
    ),
    counters=(
        r"kommentare?|aufrufe|likes|mal (?:geteilt|gelesen|angesehen|kommentiert)|antworten|bewertungen|reaktionen|leser|abonnenten|stimmen|geteilt|teilen",
        r"(?:minuten?|min\.?) (?:lesezeit|lesedauer)|lesezeit|lesedauer|seite|bild|foto|fotos|bilder|version",
    ),
    leads=r"alle|zeige|lesen|artikel|beitrag|ca\.?|etwa",
    tails=r"mal|min(?:uten?)?\.?|von \d+",
    ago=(
        r"vor (?:\d+|einer|einem|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|wenigen) (?:sek(?:unden?)?|min(?:uten?)?|stunden?|std|tag(?:en)?|wochen?|monat(?:en)?|jahr(?:en)?)\.?",
        r"gerade eben|soeben",
    ),
    ago_hints=("vor", "eben", "soeben"),
    titles=frozenset(
        [
            "herr",
            "herrn",
            "frau",
            "dr",
            "prof",
            "professor",
            "professorin",
            "präsident",
            "kanzler",
            "kanzlerin",
            "minister",
            "ministerin",
        ]
    ),
    not_names=frozenset(),
    short_forms={
        "usa": "vereinigte staaten",
        "eu": "europäische union",
        "uno": "vereinte nationen",
        "un": "vereinte nationen",
        "z.b": "zum beispiel",
        "d.h": "das heißt",
        "bzw": "beziehungsweise",
        "u.a": "unter anderem",
        "ca": "circa",
        "etwa": "circa",
        "mio": "millionen",
        "mrd": "milliarden",
        "nr": "nummer",
        "&": "und",
        "dr": "doktor",
        "prof": "professor",
        "km": "kilometer",
        "m": "meter",
        "cm": "zentimeter",
        "mm": "millimeter",
        "kg": "kilogramm",
        "kilo": "kilogramm",
        "g": "gramm",
        "t": "tonnen",
        "ha": "hektar",
        "std": "stunden",
        "min": "minuten",
        "sek": "sekunden",
        "st": "sankt",
        "usw": "und so weiter",
        "sog": "sogenannte",
        "evtl": "eventuell",
        "ggf": "gegebenenfalls",
        "inkl": "inklusive",
        "mind": "mindestens",
        "max": "maximal",
        "v.a": "vor allem",
        "nrw": "nordrhein-westfalen",
        "bka": "bundeskriminalamt",
        "bgh": "bundesgerichtshof",
        "ezb": "europäische zentralbank",
        "nato": "nordatlantikpakt",
    },
    confused=frozenset(
        {("das", "dass"), ("dass", "das"), ("seid", "seit"), ("seit", "seid"), ("wieder", "wider"), ("wider", "wieder")}
    ),
    grammar=frozenset(
        """der die das den dem des ein eine einen einem einer eines und oder aber als auch an am auf aus bei beim bis
        durch für gegen hat haben hatte hatten im in ins ist sind war waren wird werden wurde wurden mit nach
        nicht noch nur ob ohne sein seine seinen seiner ihr ihre ihren ihrer er sie es wir ich sich so über um
        unter vom von vor was wenn wer wie zu zum zur dass daß doch schon mehr""".split()  # noqa: SIM905 - as above
    ),
    modals=frozenset("wird werden würde würden soll sollen sollte muss müssen kann können".split()),  # noqa: SIM905 - as above
    measures=frozenset(
        "fast knapp rund etwa circa ungefähr gut mindestens höchstens über mehr weniger als anfang mitte ende".split()  # noqa: SIM905 - as above
    ),
    conditions=frozenset(
        "wenn falls sofern außer bis weil nur ohne obwohl solange".split()  # noqa: SIM905 - as above
    ),
    same_names=(
        frozenset({"großbritannien", "vereinigtes königreich", "vereinigten königreich", "uk", "britische", "briten"}),
        frozenset({"usa", "us", "vereinigte staaten", "vereinigten staaten", "amerika"}),
        frozenset({"covid 19", "corona", "coronavirus"}),
        frozenset({"niederlande", "niederlanden", "holland"}),
        frozenset({"kiew", "kyjiw"}),
    ),
    clock="uhr\\b",
    per_cent="prozent",
    variants=(("ß", "ss"), ("ph", "f"), ("ä", "ae"), ("ö", "oe"), ("ü", "ue")),
    capitals=False,
    decimal=",",
    left_out=(Kind.SPELLING, Kind.NAME),
    degrees="sehr|höchst|äußerst",
    articles=frozenset({"der", "die", "das"}),
    agreeing=frozenset(
        "der die das den dem des ein eine einen einem einer eines".split()  # noqa: SIM905 - as above
    ),
    courtesy=frozenset({"herr", "herrn", "frau", "dr"}),
    short_titles=("Dr", "Prof", "Hr", "Fr"),
    until="bis",
    joining="und|oder",
    between_numbers=frozenset({"bis", "und", "euro", "dollar"}),
    eras=r"[vn]\. ?Chr\.",
    months_else=frozenset({"mai"}),
    counted="pro|menschen|personen|leute|euro",
    short_scales={"mio": "millionen", "mrd": "milliarden"},
    persons="Ich|Wir|Er|Sie|Du|Ihr|Mein|Meine|Unser|Unsere|Uns|Mir|Mich",
    pointing="Es|Das|Dies|Da",
    telling_before="[Ss]agt|[Ss]agte|[Ee]rklärt|[Ee]rklärte|[Ww]arnt|[Bb]etont",
    telling_behind="sagte|sagt|erklärte|schrieb|fragte|antwortete|betonte|rief",
    objects=frozenset("der die das den ein eine er sie es seine ihre kein alle".split()),  # noqa: SIM905 - as above
    after_telling="in|im|am|an|auf|bei|nach|vor|während|als|später|zuvor",
    lasting="zuletzt",
    beside_times="am|um|den|vom",
    before_days="am",
    before_times=("um", "gegen", "bis", "ab", "vor", "nach", "seit"),
    doubtful_times="von|zu|und|oder",
)
