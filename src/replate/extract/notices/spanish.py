"""Notices in Spanish."""

from __future__ import annotations

from replate.extract.notices.grammar import Grammar

WORDS = Grammar(
    on="el",
    article=(
        r"(?:este|esta|nuestro|nuestra) (?:artículo|noticia|información|texto|nota|titular|título|pieza|reportaje|"
        r"crónica|"
        r"entrevista|página|pie de foto|subtítulo|entradilla|infografía|párrafo)|el (?:titular|pie de foto|"
        r"artículo)(?! (?:\d|del?))|"
        r"la (?:entradilla|noticia)|(?:el|la|un|una) (?:texto|título|foto|cita|frase|párrafo|gráfico|nombre|"
        r"dato) (?:de|en) est[ea] \w+"
    ),
    noun=r"artículo|noticia|texto|información|nota",
    in_article=(
        r"en (?:la|nuestra) (?:\w+ )?edición|en la página \d+|en (?:un|nuestro) (?:artículo|reportaje) (?:publicado"
        r"|del?)|"
        r"(?:en )?(?:la|el) (?:información|noticia|artículo|texto) (?:publicad[oa]|de ayer)|(?:(?:en|"
        r"de) )?(?:este|esta|nuestr[oa]) (?:artículo|noticia|información|texto|titular|nota|reportaje|"
        r"crónica)"
    ),
    been=r"ha sido|han sido|fue|fueron|se ha|se han|había sido|se(?= \w+(?:ó|aron|ieron)\b)|hemos",
    mended=(
        r"(?:corr[ei]g|modific|actualiz|rectific|editad|retir|elimin|aclar|complet|cambi|añadi|ampli|matiz|sustitu|"
        r"suprim|revis|reformul|anonim|despublic|precis|subsan|enmend|borra|reescri|agreg|incorpor)\w*"
    ),
    version=(
        r"(?:en )?(?:una|la) (?:(?:primera|anterior|previa|antigua) versión|versión (?:anterior|previa|inicial|"
        r"original|preliminar))"
    ),
    of_this=(
        r"(?:de (?:este|esta|nuestr[oa]|la)|del) (?:artículo|noticia|información|texto|nota|reportaje|crónica|"
        r"titular|entrevista)"
    ),
    said=(
        r"se (?:decía|indicaba|afirmaba|atribuía|citaba|aseguraba|señalaba|mencionaba|publicó|informaba)|decía|"
        r"indicaba|afirmaba|"
        r"atribuía|recogía|incluía|contenía|por error|erróneamente|equivocadamente|hemos|dijimos|publicamos"
        r"|figuraba|ponía|aparecía|situaba|confundía|hablaba|daba"
    ),
    wrongly=(
        r"por error|erróneamente|equivocadamente|(?:dijimos|publicamos|afirmábamos|decíamos|indicábamos|afirmamos|"
        r"hemos dicho)"
    ),
    we=r"hemos|la redacción ha|este (?:diario|periódico|medio) ha|se ha|se han",
    part=(
        r"artículo|noticia|información|texto|error|errores|titular|dato|datos|nombre|apellido|cifra|cifras|fecha|"
        r"frase|párrafo|"
        r"foto|fotografía|imagen|pie de foto|cita|errata|versión"
    ),
    contrary=(
        r"(?:al contrario de|contrariamente a|en contra de|a diferencia de) lo (?:que )?(?:\w+ )?(?:publicado|"
        r"publicamos|se publicó|"
        r"escrito|indicado|dicho|se decía|informado|informamos|señalado|afirmado|se afirmaba|recogía|decía)|"
        r"(?:inicialmente|en un principio|por error),? (?:publicamos|escribimos|dijimos|informamos|indicamos"
        r"|señalamos)|"
        r"(?:publicamos|escribimos|dijimos|informamos|habíamos (?:publicado|escrito|dicho|informado))"
        r" (?:inicialmente|por error|"
        r"erróneamente|en un principio)"
    ),
    error=r"(?:por|debido a|a causa de) (?:un )?(?:\w+ )?error|un error",
    slip=(
        r"por (?:un )?error,? (?:ayer|el \w+|en) [^.!?]{0,20}?\b(?:publicamos|dijimos|se publicó)|"
        r"donde (?:dice|decía|se lee)\b[^!?]{0,120}?\bdebe (?:decir|leerse)|(?:por|debido a|"
        r"a causa de) (?:un )?error (?:de (?:edición|redacción|transcripción|producción|imprenta|"
        r"maquetación|"
        r"traducción|agencia)|tipográfico|de esta redacción)"
    ),
    update=r"actualización|actualizado|actualizada|añadido",
    added=r"añad\w+|se incorpor\w+|se inclu\w+|agreg\w+|correg\w+|corrig\w+|este artículo",
    toward=r"para|con|tras|después|por|debido|porque",
    sorry=(
        r"(?:lamentamos|pedimos (?:disculpas|perdón)|sentimos)\b[^.!?]{0,60}?\b(?:error|errores|confusión|disculpas|"
        r"equivocación)"
    ),
    the=r"el |la ",
    here=(
        r"(?:est[ea]|nuestr[oa]) (?:artículo|noticia|información|texto|nota|titular|reportaje|crónica|"
        r"entrevista|pieza|página|columna|gráfico|vídeo|video|publicación)"
    ),
    corrected=(r"correg|corrig|rectific"),
    mistold=(
        r"por error|erróne\w*|equivocad\w*|incorrect\w*|mal (?:escrit|atribuid|traducid|identificad)\w*|"
        r"inexact\w*"
    ),
    piece=(
        r"(?:un|una|el|la|los|las|dos|varios|varias) (?:\w+ )?(?:párrafos?|pasajes?|frases?|citas?|nombres?|fotos?"
        r"|fotografías?|"
        r"datos?|cifras?|menciones|mención|enlaces?|titular|fragmentos?)"
    ),
    afterwards=(
        r"tras (?:su |la )?publicación|a petición|después de (?:su |la )?publica\w+|por (?:motivos|razones) legales"
        r"|de (?:este|esta) (?:artículo|noticia)|"
        r"a posteriori|a solicitud|desde su publicación"
    ),
    corrects=(r"corrige|rectifica|precisa|aclara"),
    passage=(r"párrafo|titular|título|entradilla"),
    stems=(
        "agreg anoni borra despu enmen incor preci reesc refor revis subsa "
        "donde origi inici princ anter corre modif recti actua discu "
        "aclar actua afirm agreg ampli añad añade añadi cambi compl confu contr corre corri decía dicho difer "
        "dijim discu edit edita edito editó elimi equiv errat erron error errón errór incor indic inexa lamen "
        "mal matiz modif perdó preci publi recti retir supri susti versi "
    ),
    common=(
        "corre corri recti dijim infor habia había publi escri inici "
        "los las dos vario varia "
        "donde el la ya pedim "
        "aclar actua al artíc añadi causa contr corri debid difer el en esta este hemos infor la lamen lo "
        "nota notic nuest pedim por preci recti se senti texto un una"
    ),
    at_first=(r"originalmente|inicialmente|en un principio|anteriormente"),
    appeared=(r"public|apareci|emiti"),
    this_was=(
        r"(?:el (?:texto|artículo|error|dato)|la (?:noticia|información)) (?:ya )?(?:ha sido|se ha|"
        r"fue) (?:corregid|modificad|rectificad|actualizad)\w*|ya está corregido|"
        r"pedimos disculpas\b[^.!?]{0,60}"
    ),
    this_or_version="este esta nuest versi",
)
