"""What pages that are no article say, language by language: the table that ``refusal`` judges with.

Each entry is a regular expression over lower-case text, mostly English, German, French, Spanish, Italian, Portuguese
and Dutch, as sites word it; what is said in other words or languages is known by ``reader_words``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Phrases:
    """Wordings of one thing, looked for in lower-case text: a search that ignores case takes four times as long."""

    pattern: re.Pattern[str]

    def search(self, text: str) -> re.Match[str] | None:
        """Find the first of them, in whatever case."""
        return self.pattern.search(text.lower())


def any_of(*phrases: str) -> Phrases:
    """Make one of several regular expressions over lower-case text."""
    return Phrases(re.compile("|".join(phrases)))


CHALLENGE = any_of(
    r"checking (?:if the site connection is secure|your browser)",
    r"just a moment\s*(?:\.\.\.|…)?$",
    r"verify(?:ing)? (?:that )?you are (?:a )?(?:human|not a (?:ro)?bot)",
    r"(?:are you|confirm (?:that )?you(?:'|’)?(?:re| are)) (?:a (?:human|robot)|not a robot|human)",
    r"(?:making sure|check(?:ing)?(?: that)?|prove(?: that)?) you(?:(?:'|’)re| are) (?:a human|human"
    r"|not a (?:ro)?bot)",
    r"enable javascript and cookies to continue",
    r"(?:complete|solve) the (?:security check|captcha)",
    r"attention required!",
    r"pardon our interruption",
    r"unusual (?:traffic|activity) from your",
    r"(?:incapsula incident|cloudflare ray) id",
    r"ddos protection by",
    r"(?:you have been|your (?:ip|request|access) (?:address )?(?:has been|was|is)) blocked",
    r"^access (?:to this page has been )?denied",
    r"(?:access|request) denied",
    r"press (?:&|and) hold to confirm",
    r"\b(?:you|reader)\b.{0,40}\b(?:real person|human being|(?:ro)?bots?)\b|\ba human is reading"
    r"|sie kein (?:ro)?bot\b"
    r"|\b(?:slide|drag|tick|click)\b.{0,40}\b(?:to confirm|to verify|puzzle)\b",
    r"^human verification",
    # the reader, or what came from him, that is to be a person
    r"\b(?:you|your (?:visit|request)|request|sie|ihre anfrage|anfrage|vous|demande|requête|usted|solicitud|petición"
    r"|richiesta|visita|você|pedido|verzoek|bezoek|du|begäran|anmodning\w*|forespørsel\w*|żądanie|zapytanie"
    r"|požadavek)\b"
    r".{0,30}\b(?:an? (?:real |actual )?(?:person|human)|(?:ein|einem) mensch(?:en)?|une? (?:vraie )?(?:personne"
    r"|humain)"
    r"|una persona|un (?:ser |essere )?(?:humano|umano)|uma pessoa|een mens|en (?:människa|menneske|person)|człowiek\w*"
    r"|člověk\w*)\b",
    # the button that is to be held down, the slider that is to be pushed
    r"\b(?:press|hold)\b.{0,30}\bhold\b.{0,20}\bbutton|gedrückt (?:halten|zu halten)|halten sie\b.{0,40}\bgedrückt"
    r"|maintenez\b.{0,40}\b(?:appuyé|enfoncé)|mant(?:én|enga)\b.{0,40}\b(?:pulsado|presionado)"
    r"|(?:mantenha|mantém)\b.{0,40}\b(?:premido|pressionado)|tieni\b.{0,30}\bpremuto|houd\b.{0,40}\bingedrukt"
    r"|håll\w*\b.{0,30}\b(?:nedtryckt|intryckt)|hold\b.{0,30}\b(?:nede|inne)\b|przytrzymaj"
    r"|(?:schieben|ziehen) sie\b.{0,40}\b(?:regler|schieber|puzzle)|(?:faites )?gliss(?:ez|er)\b.{0,40}\b(?:curseur"
    r"|puzzle)"
    r"|(?:desliz[ae]|arrastr[ae])\b.{0,40}\b(?:control|pieza|deslizador)|przesuń\b.{0,20}\bsuwak"
    r"|trascina\b.{0,30}\bcursore",
    r"^(?:error )?403\b",
    r"^forbidden$",
    r"security service to protect itself",
    r"einen moment,? bitte|sind sie ein (?:mensch|roboter)|überprüfung ihres browsers",
    r"vérification (?:de votre navigateur|que vous êtes)|un instant\s*(?:…|\.\.\.)",
    r"verificando (?:su navegador|que (?:usted )?(?:eres|es) (?:un )?humano)|un momento\s*(?:…|\.\.\.)$",
    r"^(?:só um momento|um momento|een ogenblik(?: geduld)?|een moment(?: geduld)?|un attimo|jeszcze chwila|ett "
    r"ögonblick"
    r"|et øyeblikk|et øjeblik|bir dakika)\s*(?:…|\.\.\.)?$",
    # "verify that you are a human" or "no robot", in other languages
    r"(?:bestätigen|bestätige|beweisen|überprüfen|prüfen)\b.{0,40}\b(?:mensch|roboter)|(?:confirmez|vérifi\w+"
    r"|prouvez)\b"
    r".{0,40}\b(?:humain|robot|une personne)|(?:verifi(?:que|ca|car|cando)|confirm[aeo]\w*|demuestr[ae]"
    r"|comprueb[ae]|conferma"
    r"|dimostra|prove)"
    r"\b.{0,40}\b(?:human[oa]|uman[oa]|robot|robô|(?:é|es|sei|una?|uma) (?:una |uma )?(?:persona|pessoa))\b"
    r"|(?:bevestig|controleren|verifieer|bewijs)\b.{0,30}\b(?:mens"
    r"|robot)\b"
    r"|(?:potwierdź|zweryfikuj)\b.{0,40}\b(?:człowiekiem|robotem)|(?:bekräfta|verifiera|bekræft|bekreft)\b.{0,40}\b"
    r"(?:människa|menneske|robot)|(?:kein roboter|geen robot|non sono un robot|no soy un robot|não sou um robô)",
    r"ロボットではな|人間であることを確認|(?:确认|驗證|验证).{0,6}(?:真人|人类)|로봇이 아닙니다"
    r"|подтвердите, что вы (?:не робот|человек)",
    r"(?:security|seguridad|sicherheit|sécurité|segurança|sicurezza|bezpieczeństwo)\b.{0,25}\b(?:your connection"
    r"|conexión"
    r"|verbindung|connexion|conexão|connessione|połączenia)|(?:site|verbinding|verbindung) (?:veilig|sicher) is",
)
# What a line about being out of order must speak of: of the site itself, and not of a ferry.
SELF = any_of(
    r"\b(?:site|website|webseite|page|server|we|we['’]re|our|seite|wir|uns\w*|nous|notre|nos|nuestr\w+|sitio"
    r"|estamos|volvemos"
    r"|sito|torniamo|nostr\w+|noss\w+|voltamos|wij|onze|ons|error|connect|database|request|application|account"
    r"|try again)\b",
)
CHALLENGE_CODE = (
    "_cf_chl_opt",
    "cf-challenge-running",
    "px-captcha",
    "_incapsula_resource",
    "geo.captcha-delivery.com",
    "ddos-guard",
)

CONSENT = any_of(
    r"before you continue to",
    r"we (?:value|care about|respect) your privacy",
    r"your privacy (?:choices|is important|matters|settings|options)",
    r"(?:we and|with) our (?:\d[\d,.]* )?(?:\w+ )?partners",
    r"store and/?(?: ?or)? access information on (?:a|your) device",
    r"(?:accept|reject|manage) (?:all )?(?:cookies|and continue|and close)",
    r"personali[sz]ed (?:ads|advertising) and content",
    r"consent to (?:the use of|our use of|the processing|these)",
    r"legitimate interests?",
    r"we use cookies",
    r"cookie (?:policy|settings|preferences|consent)",
    r"wir (?:und unsere|schätzen ihre privatsphäre|verwenden cookies|benötigen "
    r"ihre (?:zustimmung|einwilligung))|unsere (?:\d+ )?partner\b|auf einem gerät "
    r"(?:zu )?speichern|(?:alle|mit werbung) (?:akzeptieren|weiterlesen)|ihre "
    r"einwilligung",
    r"(?:nous et nos|avec nos) (?:\d+ )?partenaires|stocker et/ou accéder|nous "
    r"respectons votre vie privée|accepter (?:et (?:continuer|fermer)|tout|les "
    r"cookies)|continuer sans accepter|votre consentement",
    r"(?:nosotros y|con) nuestros (?:\d+ )?(?:socios|proveedores)|almacenar (?:y/o|"
    r"o) acceder|(?:valoramos|respetamos|nos importa) (?:su|tu) privacidad|aceptar "
    r"(?:y continuar|todas? (?:las )?cookies|todo)|su consentimiento",
    r"noi e i nostri (?:\d+ )?(?:partner|fornitori)|archiviare (?:e/o|o) accedere|"
    r"la tua privacy|accetta (?:e (?:continua|chiudi)|tutto|i cookie)",
    r"(?:wij|we) en onze (?:\d+ )?partners|wij gebruiken cookies|cookies (?:accepteren|toestaan)",
    (
        r"nós e (?:os )?nossos (?:\d+ )?parceiros|aceitar (?:todos )?(?:os )?cookies|armazena\w+ e(?:/ou)? "
        r"(?:aced|acess)\w+"
    ),
    r"vi och våra (?:\d+ )?(?:\w+ )?\w*partner|vi og (?:våre|vores) (?:\d+ )?(?:\w+ )?\w*partnere"
    r"|lagrar och får åtkomst"
    r"|(?:godkänn|acceptera|godta|accepter|tillad) (?:alle?|alla|cookies|kakor)",
    (
        r"my i nasi (?:\d+ )?(?:\w+ )?partnerzy|przechowujemy (?:i/lub|informacje)|plik(?:i|ów) cookies?"
        r"|akceptuj\w* (?:i|wszystk)"
    ),
    r"my a naši (?:\d+ )?partneři|(?:ukládáme|uchovávame) (?:informace|informácie)|me ja (?:\d+ )?kumppanimme",
)
# One of these stands in every match of CONSENT: looked for first, because plain search is so much faster.
CONSENT_STEMS = (
    "cookie",
    "partner",
    "privacy",
    "consent",
    "continue",
    "access information",
    "personali",
    "legitimate",
    "reject",
    "manage",
    "privatsph",
    "einwilligung",
    "zustimmung",
    "gerät",
    "akzeptieren",
    "weiterlesen",
    "partenaires",
    "accéder",
    "vie privée",
    "accepter",
    "continuer",
    "consentement",
    "socios",
    "proveedores",
    "acceder",
    "privacidad",
    "aceptar",
    "consentimiento",
    "fornitori",
    "accedere",
    "accetta",
    "parceiros",
    "armazena",
    "lagrar",
    "godkänn",
    "acceptera",
    "godta",
    "tillad",
    "przechowuj",
    "akceptuj",
    "ukládáme",
    "uchovávame",
    "kumppan",
)
CONSENT_TITLE = any_of(
    r"^before you continue",
    r"^we (?:value|care about|respect) your privacy",
    r"^your privacy\b",
    r"^(?:manage )?(?:cookie|privacy)s?\b.{0,30}$",
    r"^(?:consent|cookie wall|privacy wall)\b",
    r"^bevor sie (?:fortfahren|weiter)",
    r"^(?:ihre )?privatsphäre|^datenschutz.{0,30}$|^(?:cookie-)?zustimmung|^einwilligung",
    r"^avant de continuer|^votre vie privée|^nous respectons votre|^gestion (?:du consentement|des cookies)",
    r"^antes de continuar|^(?:su|tu) privacidad|^valoramos (?:su|tu)",
    r"^prima di continuare|^la tua privacy",
    r"^voordat (?:je|u) (?:verder|door)gaat",
    r"^(?:a )?(?:sua|tua) privacidade|^valorizamos|^uw privacy|^jouw privacy|^vi (?:värnar|bryr|respekterer"
    r"|respekterar)\b"
    r"|^(?:din )?(?:integritet|privatliv|personvern)|^szanujemy|^(?:twoja )?prywatnoś|^vaše soukromí|^yksityisyy",
    (
        r"^.{0,25}\b(?:privacy|privacidad|privatsphäre|vie privée|privacidade|integritet|prywatnoś\w+"
        r"|yksityisyy\w+|cookies?)\b.{0,20}$"
    ),
    r"\b(?:mit werbung|pur-?abo|cookies (?:or|oder|ou|o) )",
)

# Doors that stay shut for some: by age, by country, or by what their browser leaves out.
GATE = any_of(
    r"\b(?:ad|werbe|reklam|annons)-? ?block\w*|blocca-?(?:pubblicità|annunci)|\b(?:vpn|proxy)\b.{0,60}\b(?:off"
    r"|deaktiv|désactiv|desactiv|disatt)",
    r"(?:disable|turn off|deactivate|whitelist|pause) .{0,25}\bad-? ?block",
    r"(?:ad-?|werbe)blocker .{0,20}(?:deaktivier|ausschalt|abschalt)|désactive[rz] .{0,20}bloqueur"
    r"|(?:desactiva|desactive) .{0,20}bloqueador",
    r"(?:are|confirm (?:that )?you are|i am) (?:you )?(?:over|at least|above|older than) (?:1[68]|21)\b",
    r"\b(?:confirm|certify|declare|state|are you|i am|by entering)\b.{0,30}\b(?:1[68]|21) (?:years (?:of age )?)?"
    r"(?:or|and) (?:older|over|above)\b",
    r"\b(?:can['’]?t|cannot|unable|not (?:available|offer\w*|accessible)|unavailable)\b.{0,60}"
    r"\b(?:readers|visitors|users|people) (?:in|from) (?:the )?(?:eu\b|european union|european economic|your country)",
    r"(?:confirm|verify|enter) your (?:age|date of birth)",
    (
        r"(?:un|not )available (?:in|to readers in) (?:most |some )?(?:european|countries)|(?:un|not )available "
        r"in your (?:region|country|location|area)"
    ),
    r"access you at this time",
    r"from a country (?:belonging|in) (?:to )?the european",
    r"(?:sind sie|bist du|ich bin) (?:über|mindestens|älter als) 1[68]",
    r"(?:bestätigen|bestätige) (?:sie ihr|dein) alter",
    r"in (?:ihrem|ihrer|deinem|deiner) (?:land|region) nicht verfügbar",
    r"nicht in (?:ihrem|ihrer|deinem|deiner) (?:land|region) verfügbar",
    r"(?:avez-vous|j['’]ai) (?:plus de )?1[68] ans|(?:pas|plus) (?:disponible|accessible) dans votre (?:pays|région)",
    r"(?:for|due to) legal reasons|aus rechtlichen gründen|pour des raisons (?:légales|juridiques)|por (?:razones"
    r"|motivos) legales"
    r"|per motivi legali|por motivos legais|om juridische redenen",
    r"browser (?:is )?(?:not|no longer) supported|unsupported browser|browser is out of date|(?:update|upgrade) "
    r"your browser"
    r"|browser wird nicht (?:mehr )?unterstützt|navigateur (?:n['’]est )?(?:pas|plus) (?:pris en charge|compatible)"
    r"|navegador no (?:es )?compatible",
    r"(?:es usted|eres|soy) mayor de (?:edad|1[68])|no (?:está )?disponible en (?:su|tu) (?:país|región)",
    r"(?:hai|ho) (?:più di|almeno) 18 anni|non (?:è )?disponibile nel (?:tuo|suo) paese",
)

SIGN_IN = any_of(
    r"^(?:please )?(?:log ?in|sign ?in|sign on|log on)\b",
    r"^(?:member|subscriber|customer|user|account) (?:log ?in|sign ?in)",
    r"^login\b",
    r"^(?:bitte )?(?:anmelden|einloggen|anmeldung)\b",
    r"^(?:se connecter|connexion|identifiez-vous|connectez-vous)\b",
    r"^(?:iniciar sesión|inicia sesión|acceder|identifícate)\b",
    r"^(?:accedi|entrar|inloggen|aanmelden)\b",
    r"^(?:your |ihre |votre |su |tu |la tua |a sua )?(?:session|sitzung|sesión|sessione|sessão) (?:has |ist |a "
    r"|ha |è |est )?"
    r"(?:expired|timed out|ended|abgelaufen|expiré\w*|expirad\w*|caducado|scaduta)",
)

MISSING = any_of(
    r"(?:page|article|story|content|file|document|url|resource|item|post) (?:(?:you(?:'|"
    r"’)re|you are|you were) (?:looking for|trying to|requested) )?(?:was |is "
    r"|could |can |has |were )?(?:not|n[o']t be|cannot be|can(?:'|’)?t be|couldn(?:'|"
    r"’)t be) (?:be )?found",
    r"^(?:error )?404\b|\b404\b.{0,15}(?:not found|error|page)|^not found$|error 404",
    r"(?:page|article|story|link) (?:(?:you(?:'|’)re|you are) looking for )?(?:is "
    r")?(?:no longer (?:exists?|available|here)|does ?n(?:o|')t exist|does not "
    r"exist|has (?:been (?:removed|moved|deleted)|moved|expired))",
    r"(?:can(?:'|’)?t|cannot|could ?n(?:o|'|’)t|unable to|can not) find (?:the|"
    r"that|this|your|what) ?(?:page|article|story|url|you)",
    r"(?:no longer available|doesn(?:'|’)t exist)(?: at this address)?\.?$",
    r"^page (?:missing|unavailable|cannot be displayed)",
    r"(?:oops|sorry|whoops).{0,40}(?:not found|page|exist|missing|lost)",
    r"seite (?:wurde )?nicht gefunden|(?:seite|artikel) (?:existiert|ist) nicht "
    r"(?:mehr )?(?:verfügbar|vorhanden)?|nicht mehr verfügbar",
    r"page (?:introuvable|non trouvée|n['’]existe (?:pas|plus))|article introuvable|n['’]est plus disponible",
    r"página no (?:encontrada|existe|disponible)|no (?:se )?(?:ha )?(?:encontrado|"
    r"encontramos|encuentra) la página|ya no está disponible",
    # an article that is not there any more, in other words
    r"nicht mehr (?:abrufbar|erreichbar|auffindbar|online)|(?:withdrawn|removed|deleted|taken down"
    r"|unpublished) th(?:is|e) "
    r"(?:page|article|story|post)|\b0 results|\bno results (?:for|found)|keine treffer|aucun résultat"
    r"|sin resultados|nessun risultato",
    r"nothing (?:here|at this address|to see here)|(?:content|page|article|story) (?:is )?(?:unavailable|missing"
    r"|expired)\b"
    r"|(?:content|page|article|story|url|address)\b.{0,30}\b(?:was not found|is unavailable|has (?:disappeared"
    r"|vanished|expired))",
    r"^(?:dead|broken) link|(?:link|address|url)\b.{0,20}\bleads nowhere|(?:page|article|story|post) (?:has been|was) "
    r"taken offline|\bt(?:ake|ook|aken) (?:this|the|that) (?:page|article|story|post|report|text) (?:down|offline"
    r"|off)\b|steht\b.{0,80}\bnicht mehr (?:bereit|zur verfügung)|^(?:seite|artikel|beitrag|inhalt|text|meldung)"
    r"\b.{0,15}\bnicht (?:mehr )?verfügbar",
    r"hier ist nichts|(?:page|lien|contenu)\b.{0,25}\b(?:a disparu|périmé|expiré)|(?:contenido|enlace|página"
    r"|artículo|noticia)\b"
    r".{0,30}\b(?:ya no existe|no existe|ha cambiado de dirección|caducado)|(?:contenuto"
    r"|link)\b.{0,30}\b(?:scaduto|non esiste)",
    r"(?:page|article|story|content|post) (?:has been|was) (?:removed|deleted|taken down|unpublished)|may have "
    r"been (?:removed|taken "
    r"down|deleted|moved)|(?:page|story|article) you (?:asked for|requested|want\w*|are after)\b",
    r"(?:seite|artikel|beitrag|inhalt|text)\b.{0,40}\b(?:gelöscht|entfernt|nicht (?:mehr )?(?:zur verfügung"
    r"|gefunden|vorhanden))"
    r"|(?:page|article|contenu)\b.{0,40}\b(?:supprimée?|retirée?|a été déplacée?)|(?:página|artículo|noticia"
    r"|contenido)\b.{0,40}\b"
    r"(?:eliminad|retirad|borrad|no está disponible)|(?:pagina|articolo)\b.{0,40}\b(?:rimoss|eliminat|non "
    r"(?:esiste|è più))"
    r"|(?:página|artigo|notícia)\b.{0,40}\b(?:removid|apagad|não existe)|(?:pagina"
    r"|artikel)\b.{0,40}\b(?:verwijderd|bestaat niet)"
    r"|sidan\b.{0,30}\bfinns inte|siden\b.{0,30}\b(?:findes|finnes) ikke",
    r"(?:conteúdo|página|artigo|notícia|matéria)\b.{0,30}\b(?:indisponível|não (?:está"
    r"|se encontra) (?:mais )?disponível)"
    r"|não est(?:á|ão) (?:mais )?disponíve(?:l|is)|non è più disponibile|niet (?:meer|langer) beschikbaar"
    r"|(?:inte|ikke) lenger tilgjengelig|ikke længere tilgængelig|inte längre tillgänglig|nie jest już dostępn",
    r"nie znaleziono (?:strony|artykułu)|(?:strona|artykuł)\b.{0,30}\bnie (?:istnieje|został)|sayfa bulunamadı"
    r"|ページ[がは]見つかりません|お探しのページ|找不到.{0,4}(?:页面|頁面|网页)|(?:页面|頁面)不存在"
    r"|페이지를 찾을 수 없"
    r"|stránka (?:nebyla nalezena|neexistuje)|sivua ei (?:löydy|löytynyt)|az oldal nem található"
    r"|сторінку не знайдено|الصفحة غير موجودة",
    r"pagina non trovata|página não encontrada|pagina niet gevonden|siden (?:blev "
    r")?ikke (?:fundet|funnet)|sidan (?:hittades inte|kunde inte hittas)|страница "
    r"не найдена",
)

# That an article is no more, in a line of its own.
TAKEN_BACK = any_of(
    r"retract|withdr[ae]w|taken (?:down|back|offline)|remov|delet|zurückgezogen|gelöscht|entfernt|retir|supprim|ritirat"
    r"|rimoss|eliminad|ingetrokken|verwijderd|tilbake|tilbage|tillbaka|fjernet|borttag|wycofan|usunięt|odvolán|stažen"
)

UNAVAILABLE = any_of(
    r"(?:down for|under(?:going)?|scheduled|site) maintenance|^maintenance\b|maintenance mode",
    r"(?:temporarily|currently) (?:unavailable|down|out of service|offline)|(?:site|website) is (?:offline|down)\b",
    r"^(?:panne|störung|technische störung|storing|avaria|avería|guasto|awaria)\W*$|\bpanne (?:touche|affecte) notre",
    r"(?:site|website|homepage|page)\b.{0,20}\b(?:is|will be) (?:closed|offline|down|away)\b.{0,40}\bwe\b"
    r"|^we(?:['’]re| are) (?:upgrading|moving|rebuilding|redesigning|refurbishing)",
    r"^gleich wieder da|in einigen minuten (?:erneut|noch einmal)|client-side exception",
    (
        r"(?:be|are) (?:right back|back (?:soon|shortly|online|in a))|(?:come|check) back (?:later|soon|shortly"
        r"|in a (?:few|moment|minute))"
    ),
    (
        r"(?:you are|you(?:'|’)re) (?:now )?in (?:line|the (?:\w+ )?queue)|^(?:virtual )?waiting room|estimated "
        r"wait(?:ing)? time"
    ),
    r"^account suspended|account has been suspended|connect error|bandwidth limit exceeded",
    r"^(?:error )?50[0234]\b|^(?:internal )?server error|^bad gateway|^service "
    r"unavailable|^gateway time-?out|error 5\d\d",
    r"(?:experiencing|having) (?:technical (?:difficulties|problems|issues)|problems)",
    # what a program says that broke off
    r"\btraceback\b|stack ?trace|\b\w+(?:error|exception)\b (?:at|in|:)|\bon line \d+|sqlstate|\bmysqli?_"
    r"|too many connections"
    r"|guru meditation|error code:? ?\d|unexpected error|critical error|http status 5\d\d",
    r"something (?:went|has gone) wrong|an (?:unexpected )?error (?:has )?occurred|"
    r"unable to (?:connect|process|complete) (?:to|your|the)|application error|"
    r"fatal error|database error|error establishing a database connection|runtime "
    r"error|server error in",
    r"too many requests|^the request could not be satisfied|connection (?:timed out|refused|reset)",
    r"wartungs(?:arbeiten|modus)|wird gewartet|vorübergehend nicht (?:erreichbar|verfügbar)|wir sind "
    r"(?:gleich|bald) (?:wieder|zurück)|technische störung",
    r"en (?:cours de )?maintenance|temporairement (?:indisponible|inaccessible)"
    r"|erreur (?:interne )?(?:du )?serveur|nous revenons",
    (
        r"momentanément (?:indisponible|inaccessible)|^(?:site )?en maintenance|momentaneamente non "
        r"(?:disponibile|raggiungibile)"
    ),
    r"(?:en|de|por) mantenimiento|temporalmente (?:no disponible|fuera de servicio)|error "
    r"(?:interno )?del servidor|volvemos (?:pronto|enseguida)",
    r"in manutenzione|em manutenção|in onderhoud|wegens onderhoud|^onderhoud\b",
    r"(?:tijdelijk niet|temporaneamente non|temporariamente) (?:beschikbaar|bereikbaar|disponibile|indisponível)"
    r"|(?:pågående|planerat) underhåll|przerwa techniczna|technické údržb",
)

# What stands where a page is put together by scripts alone.
SCRIPTED = any_of(
    r"\bjava ?script",
    r"^(?:loading|wird geladen|lade|chargement|cargando|caricamento|carregando|laden|laster|laddar|ładowanie"
    r"|načítání|загрузка"
    r"|завантаження|読み込み中|加载中|로딩)\b.{0,25}(?:…|\.\.\.|$)",
)

# What stands where a site used to be.
PARKED = any_of(
    r"\b(?:domain(?: name)?|website|\S+\.[a-z]{2,10}) (?:is|may be|might be) for sale\b",
    r"\bbuy this domain\b|\bdomain (?:is )?parked\b|parked (?:free|domain)",
    r"domain (?:steht|ist) zum verkauf|(?:ce )?(?:nom de )?domaine est à vendre|dominio (?:está )?(?:en|a la) venta",
)

HOME = any_of(
    r"^(?:home|homepage|home page|front page|top stories(?: today)?|latest(?: "
    r"news)?|breaking news|news|headlines|today(?:'|’)s (?:headlines|news|paper)"
    r"|world|politics|sports?|business|index|welcome|all (?:news|stories|articles)"
    r")$",
    r"^index of /|^welcome to (?:nginx|apache|caddy|openresty)\b|^apache2? .{0,20}default page|^it works!$",
    r"^(?:startseite|nachrichten|aktuelle nachrichten|schlagzeilen|accueil|à "
    r"la une|actualités|dernières (?:infos|nouvelles)|portada|inicio|noticias|"
    r"últimas noticias|prima pagina|notizie|ultime notizie|voorpagina|nieuws|"
    r"capa|início)$",
)
