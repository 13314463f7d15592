"""Notices in French."""

from __future__ import annotations

from replate.extract.notices.grammar import Grammar

WORDS = Grammar(
    on="le|au",
    article=(
        r"(?:cet|cette|ce|notre) (?:article|texte|dépêche|papier|page|titre|portrait|reportage|billet|communiqué"
        r"|sujet|chapô|légende|tribune|interview|entretien"
        r"|infographie|paragraphe|version)|l['’]article(?! (?:\d|d[eu]|premier))|le (?:titre|chapô)(?! d(?!e (?:cet"
        r"|ce"
        r"|notre|l)))|la légende|(?:le|la|un|une|l['’]) ?(?:texte|photo|citation|passage|phrase|paragraphe"
        r"|infographie"
        r"|nom|chiffre|mention) (?:de|dans) (?:cet|ce|cette|notre) \w+"
    ),
    noun=r"article|texte|dépêche|titre",
    in_article=(
        r"(?:(?:dans|de) )?(?:cet|cette|ce|notre) (?:article|texte|dépêche|papier|titre|légende|infographie|tableau"
        r"|reportage|entretien|portrait)"
        r"|dans (?:notre|l['’]) ?(?:\w+ )?(?:édition|numéro|journal|newsletter)|en page \d+|dans (?:un|notre)"
        r" article (?:publié|paru|du|de)"
    ),
    been=r"(?:a|ont|avait|avaient) (?:\w+ )?été|est|nous avons",
    mended=(
        r"(?:modifi|corrig|rectifi|actualis|retir|amend|dépubli|précis|supprim|complét|chang|remplac|ajout|enrichi"
        r"|édit[ée]|révis|reformul|anonymis|nuanc|effac|clarifi|réécri|"
        r"étoff|enlev|flout|reprécis|expurg|raccourci)\w*"
        r"|mis(?:e)? à jour"
    ),
    version=(
        r"(?:dans )?(?:une|la|notre) (?:(?:première|précédente|ancienne) version|version (?:précédente|antérieure"
        r"|initiale|originale|originelle|antérieurement publiée))"
    ),
    of_this=(
        r"(?:de (?:cet|ce|cette|notre|l['’])|du(?! texte)) ?(?:article|texte|papier|dépêche|sujet|titre|reportage"
        r"|entretien|portrait|billet|communiqué)"
    ),
    said=(
        r"nous (?:avons|avions|écrivions|indiquions|disions|affirmions)|indiquait|affirmait|mentionnait|attribuait"
        r"|comportait|contenait|était écrit|par erreur|à tort|erroné\w*|laissait|évoquait|faisait état|figurait"
        r"|parlait|pouvait lire|donnait|situait|confondait|disait"
    ),
    wrongly=(
        r"nous (?:écrivions|indiquions|disions|affirmions)|par erreur|à tort|s['’]est glissée|nous (?:avons|avions) "
        r"(?:\w+ ){0,2}?(?:écrit|indiqué|affirmé|attribué|confondu)"
    ),
    we=r"nous avons|la rédaction a|nous l['’]avons",
    part=(
        r"article|texte|erreur|titre|phrase|passage|paragraphe|légende|nom|prénom|chiffre|chiffres|date|citation"
        r"|mention|photo|infographie|version|formulation"
    ),
    contrary=(
        r"contrairement à ce (?:que|qui) (?:nous|cet article|notre|a été (?:écrit|indiqué|publié)|était (?:écrit"
        r"|indiqué)|le journal|la première|une première)|nous (?:avons|avions) (?:\w+ ){0,3}?(?:écrit|indiqué|affirmé"
        r"|attribué|confondu)[^.!?]{0,40}?(?:par erreur|à tort|dans une)|nous (?:avons|avions) (?:d['’]abord"
        r"|initialement|précédemment"
        r"|dans un premier temps|auparavant) (?:écrit|indiqué|affirmé|annoncé|publié|attribué)"
    ),
    error=(
        r"(?:une|par|à la suite d['’]une|en raison d['’]une|suite à une) (?:\w+ )?(?:erreur|confusion|coquille)|par"
        r" erreur"
    ),
    slip=(
        r"(?:par|en raison d['’]une|à la suite d['’]une|suite à une|à cause d['’]une|une) (?:erreur|coquille) (?:de "
        r"(?:rédaction|transcription|édition|mise en page|montage|frappe|traduction|légende)|typographique)"
    ),
    update=r"mise à jour|mis à jour|actualisation|maj|ajout",
    added=r"ajouts?|ajoutée?s?|corrections?|modifications?|cet article|précisions? (?:sur|apportée)",
    toward=r"pour|avec|après|afin|à la suite|suite à|en raison|ajout",
    sorry=(
        r"(?:nous|la rédaction) (?:présentons|présente|regrettons|regrette|prions|prie)\b[^.!?]{0,60}?\b(?:erreur"
        r"|excuses?|excuser|confusion|méprise)|toutes nos excuses"
    ),
    the=r"le |la |l['’]",
    here=(
        r"(?:cet|cette|ce|notre) (?:article|texte|dépêche|papier|titre|légende|infographie|tableau|tribune|entretien"
        r"|interview|reportage|enquête|chronique|billet|page|vidéo|podcast)"
    ),
    corrected=(r"corrig|rectifi"),
    mistold=(
        r"par erreur|à tort|erroné\w*|mal (?:orthographi|traduit|retranscrit|interprét|attribu|rapport)\w*"
        r"|incorrect\w*|inexact\w*|(?:au|à la|le|la|de la|du) mauvaise? (?:\w+ )?(?:photo|nom|prénom|date|légende"
        r"|auteur|personne|lieu|chiffre|titre)"
    ),
    piece=(
        r"(?:un|une|le|la|les|des|deux|plusieurs|certains) (?:\w+ )?(?:passages?|phrases?|paragraphes?|citations?"
        r"|noms?|photos?|"
        r"mentions?|chiffres?|extraits?|liens?|titre|légende)"
    ),
    afterwards=(
        r"après (?:sa |la )?(?:publication|parution|mise en ligne)|à la (?:demande|suite)|depuis (?:sa |la"
        r" )?(?:publication|parution)|"
        r"pour des raisons (?:juridiques|légales)|de cet article|dans cet article|a posteriori"
    ),
    corrects=(r"corrige|rectifie|précise"),
    passage=(r"paragraphe|titre|intertitre|chapô"),
    stems=(
        "mauva abord initi précé aupar premi "
        "édite édité "
        "anony clari effac enlev expur flout gliss nuanc racco refor repré révis réécr édit étoff "
        "précé initi origi premi préci corri modif recti suppr excus "
        "actua affir ajout amend attri chang compl confo confu contr coqui corri disio dépub enric erreu "
        "erron excus gliss incor indiq inexa maj mal mis mise modif mépri ortho préci recti regre rempl retir "
        "suppr tort torts trad versi écrit écriv "
    ),
    common=(
        "au "
        "des deux plusi certa un "
        "artic le cette ce la nous nos "
        "actua ajout artic ce cet cette contr corri d dans dépêc en l la le les maj mis mise notre nous par "
        "préci recti rédac s suite texte titre toute un une à"
    ),
    at_first=(r"initialement|à l['’]origine|dans un premier temps|précédemment"),
    appeared=(r"publié|paru|diffusé|apparu"),
    this_was=(
        r"(?:l['’]article|le texte|l['’]erreur|cette erreur|ce point|la phrase) a (?:depuis )?été (?:corrig|modifi"
        r"|rectifi|supprim)\w*|nous l['’]avons (?:corrig|modifi|rectifi)\w*|(?:toutes )?nos excuses\b[^.!?]{0,60}"
    ),
    this_or_version="cet cette ce notre versi",
)
