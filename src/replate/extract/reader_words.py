"""Small words that tell who is spoken to, and stems that tell what about: how a wall of any wording is known.

Walls, gates and errors speak to their reader; news tells of others. Which words do so is a short closed list in any
language (pronouns, *please*, *sorry*), unlike the wordings that sites find for a wall. What such a page is about is
told by a few stems. Both are looked for in lower-case text of pages of few words alone.
"""

from __future__ import annotations

import re

from replate.extract.phrases import any_of
from replate.model import Outcome

# The languages whose small words are listed below as far as walls use them.
LANGUAGES = frozenset(
    (
        "en",
        "de",
        "fr",
        "es",
        "it",
        "pt",
        "nl",
        "sv",
        "da",
        "no",
        "nb",
        "nn",
        "pl",
        "cs",
        "ru",
        "uk",
        "fi",
        "hu",
        "el",
        "tr",
        "ro",
    )
)

# The reader spoken to: in the second person, by a request or an excuse.
YOU = any_of(
    r"\b(?:you|your|yours|yourself|please|sorry|oops|whoops|try (?:again|a)|let['’]s|click|come back|check back)\b"
    r"|(?:^|[.!?:] )(?:become|join|subscribe|register|check|enter|reload|refresh|tap|sign in|log in|return to"
    r"|go back|pick|select|choose|type|solve|drag|slide|tick|wait|hang on|hold on|confirm|allow|enable|disable"
    r"|keep going|give us)\b",
    r"\b(?:bitte|leider|dein\w*|dir|dich|versuchen sie|ihr browser|ihre[nrms]? (?:verbindung|anfrage|browser\w*"
    r"|gerät\w*"
    r"|einwilligung|zustimmung|einverständnis|wahl|daten)|(?:können|haben|sind|möchten|sehen|nutzen|lesen|wählen"
    r"|schalten"
    r"|laden|wenden|melden|gehen|prüfen|machen|geben|besuchen) sie|sie (?:haben|können|sind|möchten|sehen|suchen))\b",
    r"\b(?:vous|votre|vos|veuillez|désolés?|réessayez)\b|\b(?:usted|tu|tus|te|por favor|lo sentimos|buscas|busca"
    r"|intenta|elige|puedes)\b",
    r"\b(?:ti|tuo|tua|tuoi|spiacenti|cerchi|cercando|riprova|prova|puoi|scegli)\b|\b(?:você|seu navegador|desculpe"
    r"|procura|tente|lamentamos)\b",
    r"\b(?:uw|jouw|je|jij|helaas|probeer|proberen)\b|\b(?:du|dig|din|ditt|dine|deg|tyvärr|beklager|försök|prøv"
    r"|vänligen)\b",
    # Slavic, Baltic, Finnic, Hungarian, Romanian, Greek, Turkish
    r"\b(?:вы|вас|вам|вами|ваш\w*|пожалуйста|извините|зайдите|попробуйте|подтвердите|ви|будь ласка|вибачте"
    r"|спробуйте)\b|к сожалению",
    r"\b(?:twój|two[ij]\w*|ciebie|prosimy|proszę|przepraszamy|niestety|możesz|szukasz|spróbuj|włącz|potwierdź"
    r"|wykup|vás|vaš\w*|váš|vám|twoj\w*|wasz\w*|państw\w*|prosíme|prosím|omlouváme|bohužel|zkuste|potvrďte"
    r"|hledáte|molimo|žao)\b",
    r"\b(?:ön|önt|önnek|kérjük|sajnáljuk|sajnos|próbálja|sinun|sinä|olet|valitettavasti|pahoittelemme|etsimä\w+|yritä"
    r"|kokeile|teie|palun|dumneavoastră|ne pare rău|vă rugăm|încercați|căutați)\b",
    r"\b(?:εσείς|σας|παρακαλούμε|λυπούμαστε|δοκιμάστε|siz|sizin|lütfen|üzgünüz|maalesef|aradığınız|deneyin"
    r"|tarayıcınız\w*|gerekiyor)\b",
    # regrets
    r"\b(?:unfortunately|bedauer\w+|malheureusement|lamentablemente|purtroppo|infelizmente|dessverre|desværre"
    r"|δυστυχώς"
    r"|din păcate|nažalost|на жаль)\b|残念|유감|للأسف|לצערנו",
    # further east and south
    r"お探し|ください|申し訳|ご(?:確認|迷惑|利用|覧|不便|指定|アクセス|注意)|お客様|您|请|請|抱歉|对不起|點擊|点击"
    r"|주세요|하십시오|죄송|고객님|귀하|바랍니다|찾을 수 없|찾으시는",
    r"عذرا|يرجى|الرجاء|نأسف|(?:التي|الذي) تبحث|لديك|متصفحك|מצטערים|אנא|שלך|שחיפשת|נסו|لطفا|متاسفانه|پوزش|شما",
    r"कृपया|क्षमा करें|आप|আপনি|অনুগ্রহ|দুঃখিত|คุณ|กรุณา|ขออภัย|โปรด|\b(?:anda|silakan|silahkan|maaf|mohon|bạn|vui lòng"
    r"|xin lỗi|rất tiếc|tafadhali|samahani)\b",
)
# The page that a reader has before him, of which news does not speak.
HERE = any_of(
    r"\bthis (?:web)?(?:page|site|text|article|story|content|link|address|url|document|item)\b",
    r"\bdiese[rsmn]? (?:web)?(?:seite|artikel|beitrag|inhalt|text|link)\b|\bc(?:ette page|et article|e contenu"
    r"|e site|e lien)\b",
    r"\best[ae] (?:página|artículo|contenido|sitio|enlace|artigo|conteúdo|texto|noticia|notícia|site|matéria)\b"
    r"|\bquest[aoe]'? ?(?:pagina|articolo"
    r"|contenuto|sito|link)\b|\bde(?:ze|nna|nne|n här) (?:pagina|website|site|sidan?|siden|artikeln?|artikkelen"
    r"|saken|websted\w*)\b"
    r"|\bdit (?:artikel|stuk)\b",
    r"\bt(?:a strona|en artykuł|ato stránka|ento článek|ento text)\b|\b(?:эта|данная|этой|данной) страниц\w+"
    r"|\b(?:ця|цю|цій) сторінк\w+"
    r"|\bez az oldal|\btämä sivu|\bαυτή η σελίδα|\bbu sayfa|\bhalaman ini|\btrang này|\baceast\w+ pagin",
    r"この(?:ページ|記事|サイト)|本页|此页|该页面|이 페이지|이 기사|هذه الصفحة|هذا المقال|(?:דף|עמוד) זה|यह पृष्ठ"
    r"|हा यह पेज|หน้านี้",
)
# What editors say who take a text back: for which reason, and that they regret it.
REASONS = any_of(
    r"\b(?:because|after a complaint|following|apologi[sz]e\w*|regrets?|in error|mistake)\b",
    r"\b(?:weil|nachdem|aufgrund|entschuldig\w+|irrtum|fehler\w*)\b|\b(?:parce que|en raison|à la suite|excuses"
    r"|erreur)\b",
    r"\b(?:porque|debido a|tras|disculpas|perdón|devido a|desculpas?|erros?)\b|\b(?:perché|a causa|scus\w+|errore)\b",
    r"\b(?:omdat|wegens|excuses|fout|eftersom|på grund av|beklagar|fordi|på grunn av|på grund af|beklager"
    r"|undskyld\w*)\b",
    r"\b(?:ponieważ|z powodu|przeprasza\w*|protože|omlouv\w*)\b",
)
# What a reader has the page by, of which news of others seldom speaks.
MEANS = any_of(
    r"java ?script|\bbrowsers?\b|navegador|navigateur|webbläsar|nettleser|przeglądar|prohlížeč"
    r"|браузер|ブラウザ|浏览器|瀏覽器"
    r"|\bvpn\b|\bproxy\b|\bip[- ]a?d|\bplug-?ins?\b|ad-?block"
)
# The site speaking of itself, as walls do too, and as newspapers do of themselves.
WE = any_of(
    r"\b(?:we|our|us|wir|uns\w*|nous|notre|nos|nosotros|nuestr\w+|noi|nostr\w+|nós|noss\w+|wij|ons|onze|vi|våra"
    r"|vår|vores"
    r"|våre|мы|наш\w*|нас|нам|ми|nasz\w*|nasi|nami|naši\w*|nás|naše|mi|meidän|me|kumppan\w+|εμείς|μας|biz|bizim|kami"
    r"|chúng tôi|noastr\w+|partnerünk)\b"
)
# What news says of others, and when: who said so, on which day, at what time of the year.
TELLS = any_of(
    r"\b(?:said|says|told|announced|according to|reported|confirmed|has (?:died|won|lost|ended|opened)|died)\b",
    r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b",
    r"\b(?:january|february|march|april|june|july|august|september|october|november|december)\b|\b\d{1,2} may\b",
    r"\b(?:sagte|teilte|mitteilte|erklärte|kündigte|am (?:mon|diens|donners|frei|sams|sonn)tag|am mittwoch)\b",
    r"\b(?:a (?:déclaré|annoncé|indiqué|précisé)|selon|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche)\b",
    r"\b(?:dijo|anunció|según|informó|(?:el|los) (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo))\b",
    r"\b(?:ha (?:detto|annunciato|dichiarato)|secondo|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica)\b",
    r"\b(?:disse|anunciou|segundo|zei|meldde|volgens|maandag|dinsdag|sade|sa|enligt|sier|sagde|ifølge)\b",
    r"\b(?:dedi|açıkladı|bildirdi|είπε|δήλωσε|ανακοίνωσε|közölte|mondta|a spus|mengatakan|menurut|cho biết)\b",
    r"によると|発表し|明らかにし|[^ま]した。|[表据]示|据.{1,12}[报悉]|报道|宣布|밝혔다|전했다|말했다|وفق|قال"
    r"|أعلن|אמר|מסר|ने कहा|बताया|แจ้งว่า|กล่าวว่า|ระบุ",
    r"сообщил|заявил|по словам|повідоми|poinformował|powiedział|podle|uvedl|kertoo|sanoi",
)

# Being followed about the web, which consent walls speak of.
FOLLOWED = any_of(
    r"cookie|\bconsent|partner|tracking|trackers?|advertis|werbung|werbetracking|einwilligung|einverständnis"
    r"|zustimmung"
    r"|drittanbieter|datenschutz|personenbezogen|\bgerät|consentement|traceur|publicité|partenaire|vie privée"
    r"|appareil"
    r"|consentimiento|publicidad|\bsocios|privacidad|consenso|profilazione|terze parti|tracciat|pubblicità"
    r"|consentimento"
    r"|parceiros|toestemming|samtyck|samtykk|annons|annonc|adfærd|zgod[ęy]|reklam|ciastecz|souhlas|hozzájárul"
    r"|sütik|személyes"
    r"|согласи|файлы cookie|реклам|партн[её]р|συγκατάθεσ|συνεργάτ|προσωπικ|διαφημ|evästei|suostumu|mainon|çerez|onay"
    r"|\b\d{2,4} (?:companies|firms|vendors|third parties|empresas|unternehmen|firmen|dritte|entreprises|sociétés"
    r"|aziende|bedrijven|företag|virksomheder|selskaper)\b"
    # personal data and the device, as the law calls them
    r"|personuppgift|personop?lysning|personopplysning|dati personali|datos personales|dados pessoais"
    r"|données (?:à caractère )?personnel|persoonsgegevens|dan[ye]\w* osobow|osobní\w* údaj|henkilötie|kakor\b"
    r"|informasjonskapsl|\benhet|\benhed|dispositiv|urządzeni|zařízení|laitte"
    r"|personal data|your data|dine data|informations? on (?:a|your) device|同意|クッキー|광고|쿠키|동의",
)

_MISSING_WHAT = (
    r"page|article|story|content|link|url|address|document|seite|artikel|beitrag|inhalt|página|artículo|enlace"
    r"|noticia|conteúdo|artigo|notícia|matéria|contenido|bericht|innehåll|indhold|innhold|treść|obsah"
    r"|pagina|articolo|contenuto|sidan|siden|saken|artikkel|stron[ayęi]|artykuł|stránk|článek|страниц|сторінк"
    r"|материал"
    r"|oldal|sivu|artikkeli|σελίδα|sayfa|halaman|laman|trang|bài viết|pagin|ページ|記事|页面|頁面|网页|內容|内容"
    r"|페이지|기사|صفحة|الصفحة|دף"
    r"|עמוד|הדף|पृष्ठ|पेज|หน้า|صفحه|ukurasa"
)
_MISSING_NOT = (
    r"not found|no longer|n[o']t exist|doesn['’]t|removed|deleted|withdrawn|taken down|moved|gone|expired"
    r"|vanished|missing|isn['’]t here|is not here|nowhere|renamed|taken offline|indispon|otillgänglig"
    r"|ut?il?gjengelig|utilgængelig|niedostępn"
    r"|nicht|gelöscht|entfernt|n['’]existe|introuvable|supprim|retir|plus|no existe|encontr|eliminad|caducad"
    r"|non (?:esiste"
    r"|trovat|è)|rimoss|não|removid|niet|verwijderd|finns inte|hittades inte|finnes ikke|findes ikke|ikke funnet"
    r"|fjernet"
    r"|nie (?:istnieje|znalez)|usunięt|neexistuje|nenalezen|smazán|не (?:найден|существ|знайден|існу)|удален"
    r"|удалён|видален"
    r"|nem (?:található|létezik)|ei (?:löydy|löytynyt|ole)|poistettu|δεν (?:βρέθηκε|υπάρχει)|bulunamadı"
    r"|mevcut değil|tidak"
    r"|dihapus|dipindahkan|không|bị xóa|nu (?:a fost|există)|見つかり|存在しま|削除|不存在|删除|找不到|없|삭제"
    r"|غير موجود|لم يتم"
    r"|حذف|לא נמצא|אינו קיים|הוסר|नहीं|हटा|ไม่พบ|ถูกลบ|یافت نشد|پیدا نشد|وجود ندارد|haupatikani"
)

# What a page is about that speaks to its reader and tells nothing; the first that fits names it.
TOPICS = (
    (
        Outcome.BLOCKED,
        "the site asks to prove that a browser, not a program, is reading",
        any_of(
            r"captcha|robot|\bbots?\b|\broboter|\brobô|робот|ρομπότ|roboţ|機械|机器人|機器人|ロボット|自動化"
            r"|로봇|روبوت|רובוט"
            r"|रोबोट|โรบอท|ro-?bot|\bhuman\b|\bmachine\b|ein mensch|un humain|un human[oa]|человек|człowiekiem|člověk"
            r"|ihminen|真人|人間"
            r"|\bautom[aá]t\w+|автоматич|自动|verif(?:y|ying|ication)\b|安全验证|验证"
            r"|驗證|인증|보안"
            r"|firewall|\bvpn\b|proxy|suspicious|(?:access|request|zugriff|accès|acceso|accesso|доступ) (?:was "
            r"|is |has been )?"
            r"(?:denied|rejected|blocked|verweigert|refusé|denegado|negato|запрещ|ограничен)|support id|ray id"
            r"|too (?:many|fast|often)|too many|faster than|slow down|過于頻繁|过于频繁|频繁"
        ),
    ),
    (
        Outcome.BLOCKED,
        "the site shows a page that asks for consent to cookies instead",
        any_of(
            r"cookie|\bkakor\b|consent|einwilligung|einverständnis|zustimmung|consentement|traceurs|consentimiento"
            r"|consenso"
            r"|consentimento|toestemming|samtyck|samtykk|zgod[ęy]|souhlas|hozzájárul|sütik|согласи|συγκατάθεσ"
            r"|evästei|çerez"
        ),
    ),
    (
        Outcome.UNAVAILABLE,
        "the site says that it is out of order for now",
        any_of(
            r"maintenance|wartung|mantenimiento|manutenzione|manutenção|onderhoud|underhåll|vedlikehold"
            r"|konserwac|údržb|karbantart"
            r"|huolto|техническ\w+ работ|технічн|bakım|pemeliharaan|bảo trì|メンテナンス|维护|維護|점검|صيانة"
            r"|תחזוקה|रखरखाव|ปรับปรุง"
            r"|server|\berror\b|fehler|erreur|errore?\b|\berro\b|\bfel\b|błąd|chyba|ошибк|помилк|hiba\b|virhe"
            r"|σφάλμα|hata\b|kesalahan"
            r"|lỗi|エラー|错误|錯誤|오류|خطأ|שגיאה|त्रुटि|ข้อผิดพลาด|overwhelmed|overload|back (?:soon|shortly"
            r"|in a)|technical|technisch"
            r"|temporarily|vorübergehend|temporairement|temporalmente|временно|hors service"
        ),
    ),
    (
        Outcome.MISSING,
        "the page says that it was not found",
        any_of(rf"(?:{_MISSING_WHAT}).{{0,80}}(?:{_MISSING_NOT})|(?:{_MISSING_NOT}).{{0,60}}(?:{_MISSING_WHAT})"),
    ),
    (
        Outcome.LEGAL,
        "the page says that it may not be shown, for legal reasons",
        any_of(
            r"court order|by order of|legal (?:complaint|reasons|request)|decree|gerichtlich|décision de justice"
            r"|orden judicial"
            r"|ordine (?:del|dell)|по решению суда|роскомнадзор|mahkeme"
        ),
    ),
    (
        Outcome.BLOCKED,
        "the site does not let every reader in: by age, country or browser",
        any_of(
            r"\b(?:1[68]|21) (?:or older|or over|years|jahre|ans|años|anni|anos|jaar|år|lat|let|лет)\b|javascript"
            r"|your (?:region"
            r"|country|location)|european (?:union|economic area)"
            r"|rights\b|elsewhere|\bregion\b|ad-?\s?block|werbeblocker|bloqueur|bloqueador|sign(?:ing)?[- ]in"
            r"|log ?in\b|anmeld"
            r"|connecter|inscri|iniciar sesión|accedi\b|logga in|logg inn|zaloguj|přihlas|войти|войдите|\bage\b"
        ),
    ),
    (
        Outcome.PAYWALLED,
        "only the beginning is shown; the rest is for subscribers",
        any_of(r"subscri|\babo\b|abonn|suscr|assin(?:e|ar|ante)|abbona|prenumer|prenum|подпис|předplat|tilaa|előfizet"),
    ),
)


# Words of one language that mean "you" in another.
_FALSE_FRIENDS = {
    "fr": re.compile(r"\bdu\b", re.IGNORECASE),
    "nl": re.compile(r"\bte\b", re.IGNORECASE),
    "ro": re.compile(r"\bdin\b", re.IGNORECASE),
    "da": re.compile(r"\bti\b", re.IGNORECASE),
    "no": re.compile(r"\bti\b", re.IGNORECASE),
    "nb": re.compile(r"\bti\b", re.IGNORECASE),
    "pl": re.compile(r"\bt[ei]\b", re.IGNORECASE),
    "en": re.compile(r"\b(?:dig|dine|din|te|ti)\b", re.IGNORECASE),
}


def without_false_friends(sentence: str, language: str) -> str:
    """Leave out of a sentence in a language (a tag such as ``fr-CA``) what would speak to its reader in another."""
    words = _FALSE_FRIENDS.get(language[:2].lower())
    return words.sub("·", sentence) if words else sentence


def addresses(sentence: str) -> bool:
    """Say whether a sentence speaks to the reader of a page, or of the page itself."""
    return bool(YOU.search(sentence) or HERE.search(sentence))


def speaks(sentence: str) -> bool:
    """Say whether a sentence speaks to the reader of a page, for the site, or of the page itself."""
    return any(words.search(sentence) for words in (YOU, WE, HERE))
