"""Notices in Danish, Norwegian and Swedish, which share most of their words."""

from __future__ import annotations

from replate.extract.notices.grammar import Grammar

_ARTICLE = (
    r"(?:artikel|artikeln|artikkel|artikkelen|artiklen|saken|texten|teksten|nyheten|nyheden|historien|rubriken|"
    r"overskriften|overskrift|tittelen|titlen|bildtexten|billedteksten|bildeteksten|inlägget|innlegget|indlægget|"
    r"inslaget|innslaget|indslaget|intervjun|intervjuet|interviewet|reportaget|reportasjen|kronikken|grafiken|"
    r"grafikken|tekst|text)"
)
WORDS = Grammar(
    on="den|d|kl|klokken|klockan",
    article=(
        rf"(?:texten|teksten|nyheten|nyheden|titeln|tittelen|bilden|bildet|billedet)(?= (?:har|er|är|blev|"
        rf"ble) )|(?:denna|den här|denne|dette|vår|vores) {_ARTICLE}|(?:artikeln|artikkelen|artiklen|saken|"
        rf"bildtexten|"
        r"bildeteksten|billedteksten|overskriften|rubriken)(?! (?:i|om) )"
    ),
    the=r"den |det |",
    noun=_ARTICLE,
    in_article=(
        rf"(?:i|av|af) (?:(?:denna|den här|denne|dette|vår|vores|en) )?(?:\w+ )?{_ARTICLE}(?! (?:\d|om) ?)|i"
        r" bildtexten|"
        r"i (?:\w+dagens|gårdagens|lørdagens) (?:tidning|avis|utgave|udgave|papirutgave|papirudgave)|i (?:tidningen"
        r"|avisen|papirutgaven)"
    ),
    here=rf"(?:denna|den här|denne|vår|vores) {_ARTICLE}|i (?:artikeln|artikkelen|artiklen|saken)",
    been=r"har|er|blev|ble|är|var|hade|hadde|havde|blitt|blivit",
    mended=(
        r"(?:rätta[dts]|rättade|korrigera|ändra[dts]|uppdatera|förtydliga|kompletter|rettet|korrigeret|korrigert|"
        r"ændret|endret|opdateret|oppdatert|præciseret|presisert|tydeliggjort|fjernet|tagits bort|tatt bort|slettet|"
        r"justert|justeret|omskrevet|supplert|lagt till|lagt til|tilføjet|byttet|bytts|avpublicera|avpublisert|"
        r"revidera|revidert|revideret|omformuler|anonymiser|raderat|justerat|strukits|strøket|utökats|utvidet"
        r"|udvidet|"
        r"suppleret|afpublicer|skrivits om|skrevet om|bearbeidet|omarbetats|ersatts|erstattet|tatt ned|tagits ned"
        r"|avidentifier|dragits tillbaka|dragit tillbaka|dratt tillbaka|trukket|kaldt tilbage)"
    ),
    corrected="rätta|korriger|rettet|ændret|endret",
    version=(
        r"(?:i )?(?:en|den) (?:tidigare|tidligere|första|første|ursprungliga|oprindelige|opprinnelige|äldre|ældre|"
        r"eldre) (?:version|versionen|versjon|versjonen|udgave|udgaven|utgave|utgaven|utgåva|utgåvan|rubrik"
        r"|overskrift)"
    ),
    of_this=(rf"(?:av|af|på|i|til|till) (?:(?:denna|den här|denne|dette) )?{_ARTICLE}"),
    said=(
        r"stod|sto|angavs|angavs|skrev vi|uppgavs|skrev|fremgik|fremgikk|ble det|blev det|hette det|hed det|påstods|"
        r"påstod|felaktig\w*|feilaktig\w*|fejlagtig\w*|forkert|hadde vi|hade vi|havde vi|blev|var"
    ),
    wrongly=(
        r"felaktig\w*|fejlagtig\w*|feilaktig\w*|ved en (?:fejl|feil)|av misstag|forkert|feil|fel|skrev vi|angav vi|"
        r"oppga vi|oplyste vi"
    ),
    mistold=r"felaktig\w*|fejlagtig\w*|feilaktig\w*|ved en (?:fejl|feil)|av misstag|forkert",
    we=r"vi har|vi hade|vi hadde|vi havde|redaktionen har|redaksjonen har|det har vi",
    part=(
        r"artikel\w*|artikkel\w*|artiklen|saken|fel|felet|feil|feilen|fejl|fejlen|namn|namnet|navn|navnet|tal|tallet|"
        r"siffran|uppgiften|opplysningen|oplysningen|rubriken|rubrik|overskrift\w*|bild|bilden|bilde|bildet|billede|"
        r"billedet|citat|citatet|sitat|sitatet|meningen|stycket|avsnittet|afsnittet|texten|teksten|dato|datoen"
        r"|datumet"
    ),
    contrary=(
        r"(?:till skillnad från|i modsætning til|i motsetning til|tvärtemot) (?:vad|hvad|hva|det) (?:som |der )?"
        r"(?:vi |først |först |tidigare |tidligere )+[^.!?]{0,30}?\b(?:skrev|skrevet|angavs|angav|oppga|oplyste"
        r"|påstod)|"
        r"vi (?:skrev|oppga|oplyste|angav|meldte|uppgav|rapporterade) (?:tidigare|först|først|tidligere|oprindeligt"
        r"|opprinnelig|felaktigt|"
        r"fejlagtigt|feilaktig) (?:att|at)\b"
    ),
    error=(
        r"(?:på grund av ett|på grund af en|på grunn av en) (?:(?:redigerings|skriv|skrive|tryck|tryk|trykk|räkne|"
        r"regne|produktions|översättnings|oversættelses|oversettelses)?(?:fel|fejl|feil)|missförstånd"
        r"|misforståelse)\b|"
        r"ved en (?:beklagelig )?(?:fejl|feil|feiltakelse|fejltagelse)|ett fel|en (?:fejl|feil)|av misstag"
    ),
    slip=(
        r"(?:på grund av ett|på grund af en|på grunn av en) (?:redigeringsfel|redigeringsfejl|redigeringsfeil"
        r"|skrivfel|"
        r"skrivefejl|skrivefeil|tryckfel|trykfejl|trykkfeil|redaktionell|redaktionel|redaksjonell)"
    ),
    update=r"uppdatering|oppdatering|opdatering|uppdaterad|oppdatert|opdateret|tillägg|tilføjelse|tillegg",
    added=r"lagt till|lagt til|tilføjet|rättat|rettet|korriger|artikeln har|artikkelen er|artiklen er|i en tid",
    toward=r"efter|etter|med|för att|for å|for at",
    sorry=r"vi (?:ber om ursäkt|beklager|beklagar|undskylder)\b[^.!?]{0,60}?\b(?:fel|felet|feil|feilen|fejl|fejlen)",
    piece=(
        r"(?:en|ett|et|den|det|två|to|flere|flera|noen|nogle) (?:\w+ )?(?:mening|meningen|avsnitt|afsnit|stycke"
        r"|sitat|citat|passasje|passage|"
        r"navn|namn|bild|bilde|billede|uppgift|opplysning|oplysning|setning|sætning|lenke|länk)"
    ),
    afterwards=(
        r"efter publicering\w*|etter publisering\w*|efter udgivelsen|efter offentliggørelsen|på (?:begäran"
        r"|oppfordring|opfordring|forespørsel|anmodning)|"
        r"i efterhand|i etterkant|efterfølgende|av juridiska|ur (?:denna|artikeln)|fra (?:denne|artikkelen|saken"
        r"|artiklen)"
    ),
    corrects="rättar|retter|korrigerer|korrigerar",
    passage="stycke|stycket|avsnitt|afsnit|rubrik|rubriken|overskrift",
    stems=(
        "dragi dratt trukk kaldt "
        "afpub anony avide bearb ersat ersta juste omarb omfor rader revid skrev skriv struk strøk udvid utvid utöka "
        "først tidig först urspr tidli oprin oppri rätta rette korri ændre endre ändra bekla "
        "tille angav avpub bekla bytte bytts endre feil feila feile feilt fejl fejla fejle fejlt fel felak felet "
        "fjern forke förty juste kompl korri lagt misfo missf misst modsæ motse omskr opdat oplys oppda oppga "
        "overs presi produ præci redak redig regne rette rubri räkne rätta skill skrev skriv slett suppl "
        "tagit tatt tilfø till tillä tryck tryk trykf trykk tvärt tydel udgav undsk uppda ursäk utgav utgåv "
        "versi versj ändra ændre övers "
    ),
    common=(
        "ændre endre rätta rette korri ändra d kl klokk klock "
        "et två to flere flera noen nogle "
        "i "
        "titel det dette felet fejle feile vi tekst "
        "artik av bilde bildt bille den denna denne dette en ett graf grafi histo indlæ indsl inläg innle "
        "innsl insla inter korri kroni modsæ motse nyhed nyhet opdat oppda overs på redak repor rette rubri "
        "rätta saken tekst text texte tilfø till tille tillä title titte tvärt uppda ved vi vores vår"
    ),
    at_first=(r"tidigare|först|ursprungligen|tidligere|først|oprindelig|oprindeligt|opprinnelig"),
    appeared=(r"publicera|publiser|udgivet|bragt|trykt|tryckt"),
    this_was=(
        r"(?:det|dette|felet|fejlen|feilen|artikeln|artikkelen|artiklen|teksten|texten) (?:har|er|är|"
        r"blev) (?:nu |nå |siden |siden blitt |blitt |senere )*(?:rättat|rättats|rettet|korrigeret|korrigert|"
        r"ændret|endret|ändrats)(?: nå| nu)?|vi beklager\w*\b[^.!?]{0,40}|vi beklagar\b[^.!?]{0,40}"
    ),
    this_or_version="denna denne den vår vores artik artikl versi versj udgav utgav utgåv rubri overs saken",
)
