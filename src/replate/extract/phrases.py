"""What pages that are no article say, language by language: the table that ``refusal`` judges with.

Each entry is a regular expression over lower-case text. English, German, French, Spanish, Italian, Portuguese
and Dutch, as sites word it.
"""

from __future__ import annotations

import re


def _any(*phrases: str) -> re.Pattern[str]:
    return re.compile("|".join(phrases), re.IGNORECASE)


CHALLENGE = _any(
    r"checking (?:if the site connection is secure|your browser)",
    r"just a moment\s*(?:\.\.\.|…)?$",
    r"verify(?:ing)? (?:that )?you are (?:a )?(?:human|not a (?:ro)?bot)",
    r"(?:are you|confirm (?:that )?you(?:'|’)?(?:re| are)) (?:a (?:human|robot)|not a robot|human)",
    r"(?:making sure|check(?:ing)?(?: that)?|prove(?: that)?) you(?:(?:'|’)re| are) (?:a human|human|not a (?:ro)?bot)",
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
    r"^human verification",
    r"^(?:error )?403\b",
    r"^forbidden$",
    r"security service to protect itself",
    r"einen moment,? bitte|sind sie ein (?:mensch|roboter)|überprüfung ihres browsers",
    r"vérification (?:de votre navigateur|que vous êtes)|un instant\s*(?:…|\.\.\.)",
    r"verificando (?:su navegador|que (?:usted )?(?:eres|es) (?:un )?humano)|un momento\s*(?:…|\.\.\.)$",
)
CHALLENGE_CODE = (
    "_cf_chl_opt",
    "cf-challenge-running",
    "px-captcha",
    "_incapsula_resource",
    "geo.captcha-delivery.com",
    "ddos-guard",
)

CONSENT = _any(
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
    r"nós e (?:os )?nossos (?:\d+ )?parceiros|aceitar (?:todos )?(?:os )?cookies",
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
)
CONSENT_TITLE = _any(
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
)

PAYWALL = _any(
    r"(?:to|and) (?:continue|keep|finish) reading(?: (?:this|the))?(?: \w+)?\b.{0,40}(?:subscri|"
    r"log ?in|sign|register|account|become|join|try|free|membership)",
    r"(?:subscribe|register|sign up|sign in|log in|become a (?:member|subscriber)"
    r"|join)(?: now| today| here| for free)?,? (?:to|and) (?:continue|read|keep|"
    r"unlock|get|access|view|finish)\b",
    r"(?:this|the) (?:article|content|story|post|page|report)(?: you(?:'|’)re "
    r"trying to \w+)? is (?:only |exclusively |reserved |available )*(?:available "
    r")?(?:for|to) (?:our |paid |paying |registered |premium |digital )*(?:subscribers|"
    r"members)",
    r"already (?:a|have a) (?:subscri\w+|member\w*)",
    r"(?:subscriber|member)s?[- ](?:only|exclusive)(?: (?:content|article|story))?$",
    r"you(?:'|’)ve (?:reached|used|read|hit) (?:your|all|the) .{0,30}(?:limit|articles)",
    r"you have (?:reached|used|read|\w+ remaining) .{0,40}(?:free articles|article limit|monthly limit|free article)",
    r"unlock (?:this|the full|unlimited) ",
    r"(?:want|like) to read (?:more|the full|the rest)\b",
    r"(?:weiterlesen|lesen) (?:sie )?mit\b.{0,30}(?:abo|plus|\+)|(?:jetzt|mit "
    r".{0,20}abo) weiterlesen|(?:dieser|der) (?:artikel|inhalt|text) ist (?:nur "
    r")?(?:für|exklusiv für) .{0,20}abonnent|bereits abonnent|sie haben bereits "
    r"ein (?:digital-?)?abo|um (?:diesen artikel|weiter) ?zu ?lesen",
    r"abonnent(?:inn)?en vorbehalten|(?:abo|abonnement) (?:abschließen|bestellen|testen) und (?:weiter)?lesen",
    r"(?:cet|l['’])\s?(?:article|contenu) est (?:réservé|exclusivement réservé)"
    r" (?:à nos|aux) abonnés|article réservé aux abonnés|déjà abonné|pour (?:lire "
    r"la suite|continuer (?:à lire|votre lecture))|il vous reste .{0,30} de cet "
    r"article à lire|la suite est réservée",
    r"(?:este|el) (?:artículo|contenido) es (?:solo|exclusivo|sólo) (?:para|de)"
    r" (?:nuestros )?(?:suscriptores|socios)|contenido exclusivo para suscriptores|"
    r"(?:ya (?:eres|soy|es)|¿ya eres) suscript|(?:para|y) (?:seguir|continuar)"
    r" leyendo|suscríbete para (?:leer|seguir|continuar)",
    r"(?:questo )?(?:articolo|contenuto) (?:è )?riservato agli abbonati|sei già abbonato|per continuare a leggere",
    r"(?:conteúdo|matéria) exclusiv\w+ para assinantes|já é assinante|para continuar lendo",
    r"(?:läs vidare|fortsätt läsa|les videre|læs videre).{0,40}(?:prenumer|abonn|logga? in)"
    r"|(?:redan|allerede|er du) (?:prenumerant|abonnent)|czytaj dalej.{0,40}(?:prenumer|subskryp|zaloguj)",
    r"(?:dit artikel is )?(?:alleen|exclusief) voor abonnees|al abonnee\?|om (?:verder|door) te lezen",
)

# Doors that stay shut for some: by age, by country, or by what their browser leaves out.
GATE = _any(
    r"(?:disable|turn off|deactivate|whitelist|pause) .{0,25}\bad-? ?block",
    r"(?:ad-?|werbe)blocker .{0,20}(?:deaktivier|ausschalt|abschalt)|désactive[rz] .{0,20}bloqueur"
    r"|(?:desactiva|desactive) .{0,20}bloqueador",
    r"(?:are|confirm (?:that )?you are|i am) (?:you )?(?:over|at least|above|older than) (?:1[68]|21)\b",
    r"(?:confirm|verify|enter) your (?:age|date of birth)",
    r"(?:un|not )available in your (?:region|country|location|area)",
    r"access you at this time",
    r"from a country (?:belonging|in) (?:to )?the european",
    r"(?:sind sie|bist du|ich bin) (?:über|mindestens|älter als) 1[68]",
    r"(?:bestätigen|bestätige) (?:sie ihr|dein) alter",
    r"in (?:ihrem|deinem) land nicht verfügbar",
    r"nicht in (?:ihrem|deinem) (?:land|region) verfügbar",
    r"(?:avez-vous|j['’]ai) (?:plus de )?1[68] ans|(?:pas|plus) (?:disponible|accessible) dans votre (?:pays|région)",
    r"(?:es usted|eres|soy) mayor de (?:edad|1[68])|no (?:está )?disponible en (?:su|tu) (?:país|región)",
    r"(?:hai|ho) (?:più di|almeno) 18 anni|non (?:è )?disponibile nel (?:tuo|suo) paese",
)

SIGN_IN = _any(
    r"^(?:please )?(?:log ?in|sign ?in|sign on|log on)\b",
    r"^(?:member|subscriber|customer|user|account) (?:log ?in|sign ?in)",
    r"^login\b",
    r"^(?:bitte )?(?:anmelden|einloggen|anmeldung)\b",
    r"^(?:se connecter|connexion|identifiez-vous|connectez-vous)\b",
    r"^(?:iniciar sesión|inicia sesión|acceder|identifícate)\b",
    r"^(?:accedi|entrar|inloggen|aanmelden)\b",
)

MISSING = _any(
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
    r"nie znaleziono (?:strony|artykułu)|(?:strona|artykuł)\b.{0,30}\bnie (?:istnieje|został)|sayfa bulunamadı"
    r"|ページ[がは]見つかりません|お探しのページ|找不到.{0,4}(?:页面|頁面|网页)|(?:页面|頁面)不存在|페이지를 찾을 수 없"
    r"|stránka (?:nebyla nalezena|neexistuje)|sivua ei (?:löydy|löytynyt)|az oldal nem található"
    r"|сторінку не знайдено|الصفحة غير موجودة",
    r"pagina non trovata|página não encontrada|pagina niet gevonden|siden (?:blev "
    r")?ikke (?:fundet|funnet)|sidan (?:hittades inte|kunde inte hittas)|страница "
    r"не найдена",
)

UNAVAILABLE = _any(
    r"(?:down for|under(?:going)?|scheduled|site) maintenance|^maintenance\b|maintenance mode",
    r"(?:temporarily|currently) (?:unavailable|down|out of service|offline)",
    r"(?:be|are) (?:right back|back (?:soon|shortly|online))",
    r"^(?:error )?50[0234]\b|^(?:internal )?server error|^bad gateway|^service "
    r"unavailable|^gateway time-?out|error 5\d\d",
    r"(?:experiencing|having) (?:technical (?:difficulties|problems|issues)|problems)",
    r"something (?:went|has gone) wrong|an (?:unexpected )?error (?:has )?occurred|"
    r"unable to (?:connect|process|complete) (?:to|your|the)|application error|"
    r"fatal error|database error|error establishing a database connection|runtime "
    r"error|server error in",
    r"too many requests|^the request could not be satisfied|connection (?:timed out|refused|reset)",
    r"wartungsarbeiten|vorübergehend nicht (?:erreichbar|verfügbar)|wir sind "
    r"(?:gleich|bald) (?:wieder|zurück)|technische störung",
    r"en (?:cours de )?maintenance|temporairement (?:indisponible|inaccessible)"
    r"|erreur (?:interne )?(?:du )?serveur|nous revenons",
    r"en mantenimiento|temporalmente (?:no disponible|fuera de servicio)|error "
    r"(?:interno )?del servidor|volvemos (?:pronto|enseguida)",
    r"in manutenzione|em manutenção|in onderhoud|wegens onderhoud|^onderhoud\b",
    r"(?:tijdelijk niet|temporaneamente non|temporariamente) (?:beschikbaar|bereikbaar|disponibile|indisponível)"
    r"|(?:pågående|planerat) underhåll|przerwa techniczna|technické údržb",
)

# What stands where a site used to be.
PARKED = _any(
    r"\b(?:domain(?: name)?|website|\S+\.[a-z]{2,10}) (?:is|may be|might be) for sale\b",
    r"\bbuy this domain\b|\bdomain (?:is )?parked\b|parked (?:free|domain)",
    r"domain (?:steht|ist) zum verkauf|(?:ce )?(?:nom de )?domaine est à vendre|dominio (?:está )?(?:en|a la) venta",
)

HOME = _any(
    r"^(?:home|homepage|home page|front page|top stories(?: today)?|latest(?: "
    r"news)?|breaking news|news|headlines|today(?:'|’)s (?:headlines|news|paper)"
    r"|world|politics|sports?|business|index|welcome|all (?:news|stories|articles)"
    r")$",
    r"^(?:startseite|nachrichten|aktuelle nachrichten|schlagzeilen|accueil|à "
    r"la une|actualités|dernières (?:infos|nouvelles)|portada|inicio|noticias|"
    r"últimas noticias|prima pagina|notizie|ultime notizie|voorpagina|nieuws|"
    r"capa|início)$",
)
