"""How pages word that their rest is for subscribers, and what they offer for it, language by language."""

from __future__ import annotations

from replate.extract.phrases import any_of

PAYWALL = any_of(
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

# What is said of the rest of this very article, where only its beginning is shown...
REST = any_of(
    r"(?:read|reading|see|view|get|unlock|access|finish) (?:the )?(?:full|whole|entire|complete|rest of (?:the"
    r"|this)|remaining) "
    r"(?:article|story|text|piece|post|report|interview|analysis|column)",
    (
        r"(?:to|and) (?:read|see) the rest\b|preview of this (?:article|story)|(?:reading|seeing|this "
        r"is) (?:only )?a preview"
    ),
    (
        r"(?:story|article|content) is (?:only|exclusively) available (?:in|to|for|on|with)|(?:continue|keep) "
        r"reading(?: this| in| with|\.|$)"
    ),
    r"(?:article|story) continues (?:for|with)|(?:no|one|two|\d+) (?:more )?(?:free )?(?:stories|articles) "
    r"(?:left|remaining)"
    r"|for (?:our )?subscribers(?: only)?\b|(?:reserved|exclusive) (?:for|to) |möchten (?:sie )?weiterlesen|nur "
    r"für abonnent",
    r"\d+\s?% of (?:this|the) (?:article|story)|remaining \d+\s?(?:%|words)",
    r"\bcontinue (?:reading )?(?:in|on|with) (?:the|our)\b.{0,25}\bapp\b|in der app weiterlesen|läs vidare i appen",
    r"\b(?:finish|unlock|complete)(?: reading)? (?:this|the) (?:article|story|text|piece|report|interview)\b",
    r"(?:ganzen|vollständigen|kompletten|gesamten) (?:artikel|text|beitrag)\b.{0,20}\b(?:lesen|gibt|mit|im)|um "
    r"(?:den|diesen) (?:\w+ )?(?:artikel|text|beitrag) (?:weiter|zu|lesen|vollständig)"
    r"|im (?:digital-?)?abo (?:weiter)?lesen|weiterlesen mit",
    r"pour lire la suite|la suite (?:de cet article )?est réservée|il vous reste|lire (?:l['’]article|la suite) "
    r"(?:complet|en entier"
    r"|avec|en s)|l['’]intégralité de (?:cet|l['’])|poursuivre (?:votre|la) lecture",
    (
        r"para (?:seguir|continuar) leyendo|(?:leer|lee|accede a|ver) (?:el|la) (?:artículo|noticia|contenido) "
        r"complet[oa]|leer el resto"
    ),
    (
        r"per (?:continuare a leggere|leggere (?:il resto|l['’]articolo|tutto))|leggi l['’]articolo completo"
        r"|continua a leggere"
    ),
    (
        r"para (?:continuar (?:lendo|a ler)|ler (?:a|o) (?:matéria|artigo|texto|notícia|reportagem)\b)|ler (?:o"
        r"|a) .{0,15}na íntegra"
    ),
    r"(?:lees|om) (?:het hele|het volledige|verder).{0,30}(?:artikel|abonnement|lezen)|verder lezen met",
)
# ... and what is offered for it.
OFFER = any_of(
    r"subscri|member|\babo\b|abonn|suscr[ií]|assin(?:e|ar|ante)|abbona|prenumer|\btrial\b|\bregister (?:for free"
    r"|now|today|here|to)\b|log ?in|sign "
    r"(?:in|up)|account"
    r"|\bapp\b|(?:see|view|our) offers|e-mail|\bplus\b|premium|per month|a (?:week|month)|testen|\bpour [01] ?€",
)

SUBSCRIBE = any_of(
    r"subscri|\babo\b|abonn|suscr[ií]b|assin(?:e|ar)\b|abbona|prenumer|\bfree trial\b|premium|become a member"
)

# The whole of which a reader sees a part, in few words of each language...
PART = any_of(
    r"\bthe remainder\b|\bthe rest (?:of (?:this|the)\b|is\b)|\bfull (?:version|text|article|story|report)"
    r"|\b(?:other|remaining|more) \d[\d,.]* words|\b\d,\d{3} words|\bfree (?:part|preview|area|section)\b"
    r"|\b(?:read|go|carry) on(?: reading)?(?=[.,:;!?]|$| without| with | for )|\bgo on reading|\bmore of this\b"
    r"|\bthis (?:article|story|text|piece|report) (?:continues|is (?:only|for|reserved|locked|part of))"
    r"|\bfinish(?: reading)? (?:this|the) (?:article|story|text|piece|report)|\bthe (?:whole|entire|rest of the) story"
    r"|\b(?:keep|carry) going\b|\b(?:open|see|unlock|get|reach) the rest\b|\bthe end of (?:this|the) (?:report"
    r"|article|story)"
    r"|behind the (?:gate|wall)|\bkeep reading|reads? (?:it all|everything)|all (?:that )?you can (?:see|read)"
    r"|\bevery word\b|paid archive|minutes? (?:of reading )?left|lorem ipsum|\bonly the (?:beginning|start|opening)",
    r"geht es weiter|\bweiter(?:zu)?lesen|\bminuten (?:lesezeit|lesen)|\bden rest\b|\b(?:ganze[nr]?"
    r"|vollständige[nr]?) (?:text|artikel|geschichte|beitrag)|bis zum ende",
    r"\bla suite (?:de cet|est (?:rés|pour)|pour|avec)|lire la suite|\ble reste (?:de (?:cet|ce)|est (?:rés"
    r"|pour)|appartient)|% de (?:ce texte|cet article)|(?:suite|reste) de (?:ce texte|cet article)"
    r"|cet article est|en entier|intégral|poursuiv|terminer la lecture",
    r"hasta aquí|\bel resto\b|terminar (?:de leer|esta|este|la|el)|\bcomplet[oa]\b|seguir leyendo|\bil resto\b"
    r"|\bla lettura\b|riprend\w+|per intero|\bo restante\b|na íntegra|continuar (?:a ler|lendo)"
    r"|\best[ea] (?:texto|artigo|matéria|conteúdo|artículo) (?:continua|continúa|es|é)\b",
    r"\b(?:denne (?:saken|artikk?e?len) er|hele (?:saken|artikk?e?len))\b|\bresten (?:av|af)|l[äæe]s[ea]? (?:resten"
    r"|alt|hele|hela)\b|\bhela (?:artikeln|texten)|\bdenna (?:artikel|text) är|läs(?:a)? vidare|l[eæ]se? videre"
    r"|forbeholdt|\bhelemaal\b|\bdit (?:stuk|artikel) is\b|\bverder lezen|\bde rest van\b|\bhet volledige\b",
    r"dalsz\w+ (?:część|ciąg)|resztę (?:tekstu|artykułu)|początek (?:tekstu|artykułu)|całość|cały (?:artykuł|tekst)"
    r"|\bceлý|\bcelý (?:článek|text)|zbytek|dočíst"
    r"|полностью|полный текст|продолжени|дочитат|целиком|повністю|koko (?:jut|artikkel)|lue loput|teljes (?:cikk"
    r"|szöveg)|folytat|devamı|tamamı|συνέχεια|ολόκληρο|restul articolului|selengkapnya|đọc tiếp|toàn bộ",
    r"続きを|全文|残り|继续阅读|剩余|繼續閱讀|전문을|계속 읽|بقية|متابعة القراءة|להמשך|पूरा|อ่านต่อ",
)
# ... and what it takes to see it: a subscription, or something that in another context is no offer.
SUBSCRIPTION = any_of(
    r"subscri|\babo\b|abonn|abonam|abone|suscri|suscrí|\bassin(?:e|a|ar|atura|ante)\b|abbona|prenum|subskryp"
    r"|předplat|tilaa|tilaus"
    r"|előfizet|συνδρομ|подпис|підпис|передплат|購読|会員|有料|订阅|訂閱|会员|會員|구독|اشتر|מנוי|सदस्य"
    r"|berlangganan|đăng ký|สมัคร",
    r"\b(?:tage|days|dage|dagar|dager|jours|días|dias|giorni|wochen|monate|weeks|months|semaines|mois|semanas|maanden"
    r"|meses|settimane|mesi|weken|veckor|månader|uker|måneder|uger|tygodnie|miesiące) (?:für|for|pour|por|a|voor"
    r"|för|za)"
    r" (?:nur |only |slechts |bare |kun |bara )?(?:[€£$] ?)?\d",
    r"\b(?:is|are) (?:only |reserved )?for (?:our |the )?\S{0,20} ?(?:readers|supporters|customers|patrons)\b"
    r"|\bplus(?:medlem|kund|artik[ek]?l|sak)\w*|\bbliv? (?:\w+)?medlem",
    r"\blog ?ind\b|\blogg inn\b|\blogga in\b|\bopret\b|\bzaloguj|\binloggen\b|\bcréez\b|\bcrea una cuenta"
    r"|\bcrea un account"
    r"|\bcrie uma conta|\banmelden\b|\bcreate an account|\bregister (?:for free|now)|\bfree account",
    r"\bunlock|\bpaid archive|add to basket|\bday pass|e-paper|wykup|price: ?\W?\d",
)
PRICE = any_of(
    r"\bcosts?\b|\bkostet\b|\bcoûte\b|\bcuesta\b|\bcosta\b|\bkost(?:er|ar)?\b|\byour e-?mail",
    r"\bmembers?\b|\bmembership|\b(?:choose|pick|see|view|compare|elige|ver|choisi\w+|our) (?:\w+ ){0,2}plan(?:s"
    r"|es)?\b|\b(?:mit|with|avec|con|met|med) (?:\w+ )?plus\b|premium"
    r"|\btokens?\b|\bcredits?\b|\bvouchers?\b|chips? in"
    r"|\bsupporters?\b|sosten\w+|sostien\w+|\bformula\b|\b(?:zugang|dostęp|přístup|доступ)\b|\btrial\b|proef"
    r"|answer .{0,20}question",
    r"[€£$] ?\d|\d(?:[.,]\d\d)? ?(?:€|£|\beuros?\b|\bkr\b|\bkronor\b|\bkroner\b|\bzł\b|\bkč\b)",
    r"(?:\d|\b(?:one|free|first|erste\w*|premier|primer|primo|första|første|eerste|první|pierwszy)\b).{0,30}"
    r"\b(?:weeks?|months?|years?|wochen?|monat\w*|mois|semaines?|mes(?:es)?|mese|mês|maand|måned\w*|månad\w*"
    r"|miesiąc|měsíc"
    r"|месяц|місяць|hónap|kuukau\w+|μήνα|ay|bulan)\b|(?:ヶ月|か月|个月|개월)|\bpatrons?\b",
)
# Where a link leads to that sells it, whatever language it is in.
DESK = any_of(
    r"(?:^|[/._-])(?:abos?|subscri\w*|abonn\w*|suscri\w*|assin\w*|abbona\w*|prenumer\w*|plus|premium|join"
    r"|members?(?:hip)?"
    r"|regist(?:er|rieren|ration)|sign-?up|pass(?:es)?|offers?|angebote?|pricing|plans|checkout)(?:[/?#._-]|$)"
)
COMMENTING = any_of(
    r"\bto comment\b|join the (?:conversation|discussion)|zu kommentieren|pour commenter|para comentar|per commentare"
)
# Subscriptions to something else.
LETTERS = any_of(
    r"news ?letter|podcast|notification"
    r"|nyhetsbrev|nieuwsbrief|infolettre|lettre d['’]info|bolet[ií]n|zpravodaj|рассылк|ニュースレター"
)
