"""Notices in Italian."""

from __future__ import annotations

from replate.extract.notices.grammar import Grammar

WORDS = Grammar(
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
        r"(?:quest[oa]|quest['’]|nostro) ?(?:articolo|testo|pezzo|titolo|notizia)|nell['’]articolo|nel titolo"
        r"|nell['’]edizione|nella nostra edizione|a pagina \d+|in un articolo (?:pubblicato|del)|"
        r"nella didascalia"
    ),
    been=r"(?:è|sono|era|erano) (?:\w+ )?stat[oaie]|è|abbiamo|viene",
    mended=(
        r"(?:corrett|modificat|aggiornat|rettificat|rimoss|integrat|precisat|cambiat|ampliat|sostituit|eliminat|"
        r"ritirat|riformulat|anonimizzat|emendat|chiarit|rivist|riscritt|oscurat|tolt|inserit|aggiunt"
        r"|editat)[oaie]"
    ),
    version=(
        r"(?:in |nella |nel )?(?:una |la |della )?(?:(?:precedente|prima|vecchia) versione|versione (?:precedente|"
        r"iniziale|originale|"
        r"originaria))"
    ),
    of_this=(
        r"(?:di (?:quest[oa'’]|un)|dell['’]|del|della) ?(?:articolo|testo|pezzo|notizia|servizio|intervista|titolo)"
    ),
    said=(
        r"(?:si (?:diceva|affermava|leggeva|attribuiva|riportava|indicava)|era (?:scritto|riportato|indicato)|"
        r"riportava|indicava|"
        r"conteneva|attribuiva|avevamo|abbiamo|per errore|erroneamente|si parlava|figurava|compariva|collocava"
        r"|confondeva|dava)"
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
        r"affermato|comunicato|detto)|(?:inizialmente|in un primo momento|in precedenza) (?:abbiamo|avevamo)"
        r" (?:scritto|riportato|"
        r"indicato|pubblicato)|(?:abbiamo|avevamo) (?:(?:inizialmente|erroneamente|per errore|in un primo momento)"
        r" (?:scritto|"
        r"riportato|indicato|pubblicato|attribuito)|(?:scritto|riportato|indicato|pubblicato|attribuito)"
        r" (?:inizialmente|"
        r"erroneamente|per errore|in un primo momento))"
    ),
    error=r"(?:per|a causa di) (?:un )?(?:\w+ )?(?:errore|refuso|svista|disguido)|un errore",
    slip=(
        r"(?:per|a causa di) (?:un )?(?:errore|refuso) (?:di (?:redazione|trascrizione|battitura|impaginazione"
        r"|stampa|"
        r"traduzione|edizione)|tipografico|redazionale)"
    ),
    update=r"aggiornamento|aggiornato|aggiunta|integrazione",
    added=r"aggiunt[oaie]|inserit[oaie]|corrett[oaie]|questo articolo",
    toward=r"con|per|dopo|in seguito|a seguito|perché|poiché|aggiungendo|inserendo",
    sorry=(
        r"(?:ci scusiamo|chiediamo scusa|la redazione si scusa)\b[^.!?]{0,60}?\b(?:errore|errori|imprecisione|svista|"
        r"lettori|disguido)"
    ),
    the=r"il |la |l['’]",
    here=(
        r"(?:quest[oa]|quest['’]|nostr[oa]) ?(?:articolo|notizia|testo|pezzo|titolo|intervista|pagina|"
        r"didascalia|servizio|grafico|video)"
    ),
    corrected=(r"corrett|rettificat"),
    mistold=(r"per errore|erronea\w*|errat[oaie]|sbagliat[oaie]|inesatt\w*|scorrett\w*"),
    piece=(
        r"(?:un|una|il|la|le|i|alcuni|alcune|due) (?:\w+ )?(?:passagg\w+|fras[ei]|paragraf\w|citazion[ei]|nom[ei]"
        r"|fot[oa]|dat[oi]|"
        r"cifr[ae]|titolo|link|didascalia)"
    ),
    afterwards=(
        r"dopo la pubblicazione|su richiesta|a seguito|per (?:motivi|ragioni) legali|da questo articolo|in seguito|"
        r"successivamente"
    ),
    corrects=(r"corregge|rettifica|precisa"),
    passage=(r"paragrafo|titolo|capoverso"),
    stems=(
        "anoni chiar edita emend oscur rifor riscr rivis tolta tolte tolti tolto "
        "origi inizi primo prece corre modif aggio retti scusi "
        "aggio aggiu ampli attri cambi contr corre disgu diver elimi errat erron error impre indic inesa "
        "inser integ modif preci pubbl refus retti rimos ripor ritir sbagl scorr scrit scusa scusi sosti "
        "svist versi "
    ),
    common=(
        "le i alcun due "
        "a "
        "il la l ce ci "
        "aveva abbia aggio aggiu artic causa chied ci contr corre del dell di diver il in integ l la lo nel nell "
        "nella nostr notiz per pezzo prece preci prese prima quest redaz retti testo titol un una vecch versi"
    ),
    at_first=(r"originariamente|inizialmente|in origine|in un primo momento|in precedenza"),
    appeared=(r"pubblicat|uscit|apparso|apparve"),
    this_was=(
        r"(?:il (?:testo|titolo|pezzo)|l['’](?:articolo|errore)|la notizia) è stat[oa] (?:corrett|modificat|"
        r"aggiornat|rettificat)[oa]|ce ne scusiamo\b[^.!?]{0,60}|ci scusiamo\b[^.!?]{0,60}"
    ),
    this_or_version="quest nostr versi",
)
