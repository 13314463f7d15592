"""Notices in Portuguese."""

from __future__ import annotations

from replate.extract.notices.grammar import Grammar

WORDS = Grammar(
    on="em|no dia|a|às",
    article=(
        r"(?:este|esta|nosso|nossa) (?:artigo|texto|notícia|reportagem|matéria|título|página|manchete|legenda|nota|"
        r"entrevista|"
        r"subtítulo|infográfico|peça|conteúdo)|o título|a (?:legenda|manchete|reportagem|matéria)|o artigo(?! "
        r"(?:\d|d[aeo]))|"
        r"(?:o|a|um|uma) (?:texto|foto|frase|trecho|nome|gráfico|citação|parágrafo) (?:dest[ea]|nest[ea]) \w+"
    ),
    noun=r"versão|artigo|texto|notícia|reportagem|matéria|título",
    in_article=(
        r"(?:(?:nest[ea]|dest[ea]|est[ea]) (?:artigo|texto|notícia|reportagem|matéria|título|legenda|peça)|"
        r"n[oa] (?:título|legenda|reportagem)|na (?:nossa )?edição|na página \d+|num artigo publicado|em reportagem"
        r" publicada)"
    ),
    been=r"foi|foram|tem sido|tinha sido|havia sido|é|sofreu",
    mended=(
        r"(?:corrig|corre[çt]|alter|atualiz|actualiz|retific|modific|editad|retir|acrescent|remov|substitu"
        r"|complement|"
        r"mudad|mudou|revis|suprimi|eliminad|apagad|exclu[ií]d|esclarec|clarific|reformul|anonimi|despublic|ajust"
        r"|precis|reescri)\w*"
    ),
    version=(
        r"(?:em |na |numa |a )?(?:uma )?(?:(?:primeira|anterior) versão|versão (?:anterior|prévia|inicial|"
        r"original|preliminar))"
    ),
    of_this=r"(?:dest[ea]|d[oa]|de um|de uma) (?:artigo|texto|notícia|reportagem|matéria|peça|título|entrevista)",
    said=(
        r"(?:dizia|afirmava|informou|informava|indicava|atribuía|trazia|continha|mencionava|referia|lia-se|por erro|"
        r"por engano|"
        r"erroneamente|incorretamente|erradamente|escrevemos|publicámos|publicamos|constava|aparecia|figurava"
        r"|falava|situava|confundia|dava)"
    ),
    wrongly=(
        r"por erro|por lapso|por engano|erroneamente|incorretamente|erradamente|escrevemos|noticiámos|noticiamos|"
        r"informámos"
    ),
    we=r"corrigimos|alterámos|alteramos|a redação|retirámos|retiramos|mudámos|mudamos|retificámos|retificamos",
    part=(
        r"artigo|texto|notícia|reportagem|matéria|erro|erros|título|nome|apelido|número|números|data|frase|legenda|"
        r"dado|dados|versão"
    ),
    contrary=(
        r"(?:ao contrário d[oe]|contrariamente ao|"
        r"diferentemente d[oe]) (?:que )?(?:\w+ ){0,3}?(?:informado|publicado|escrito|noticiado|"
        r"escrevemos|"
        r"noticiámos|noticiamos|informou|informámos|informamos|dito|indicado|divulgado|afirmava|publicou)|"
        r"(?:inicialmente|por erro|por lapso),? (?:escrevemos|publicámos|publicamos|noticiámos|noticiamos"
        r"|informámos|informamos)|"
        r"(?:escrevemos|publicámos|publicamos|noticiámos|noticiamos|informámos|informamos) (?:inicialmente|por erro"
        r"|por lapso|"
        r"erradamente|erroneamente)"
    ),
    error=r"(?:por|devido a) (?:um )?(?:\w+ )?(?:erro|lapso|engano)|um erro",
    slip=(
        r"(?:por|devido a) (?:um )?(?:erro|lapso) (?:de (?:edição|digitação|transcrição|revisão|tradução|redação|"
        r"produção|"
        r"paginação)|tipográfico|editorial)"
    ),
    update=r"atualização|atualizado|atualizada|actualização|actualizado|acréscimo",
    added=r"acrescent\w+|inclu(?:ída?|são)\w*|adicion\w+|inserid\w+|corrig\w+|correç\w+|este texto",
    toward=r"para|com|após|depois|por|porque|devido",
    sorry=(
        r"(?:pedimos (?:desculpas?|perdão)|lamentamos)\b[^.!?]{0,60}?\b(?:erro|erros|lapso|equívoco|leitores|"
        r"visados?|falha)"
    ),
    the=r"o |a ",
    here=(
        r"(?:[nd]?est[ea]|noss[oa]) (?:artigo|texto|notícia|reportagem|matéria|título|legenda|peça|"
        r"entrevista|página|publicação|gráfico|vídeo|infográfico)"
    ),
    corrected=(r"corrig|retific"),
    mistold=(r"por (?:erro|lapso|engano)|errone\w*|incorret\w*|incorrect\w*|errad\w*|equivocad\w*"),
    piece=(
        r"(?:um|uma|o|a|os|as|dois|alguns) (?:\w+ )?(?:trechos?|frases?|parágrafos?|citaç\w+|nomes?|fotos?|dados?"
        r"|números?|menç\w+|"
        r"link|título|legenda|passage[mn]s?)"
    ),
    afterwards=(
        r"após (?:a |sua )?publicação|a pedido|depois d[ae] publica\w+|por (?:motivos|razões) legais|dest[ea]"
        r" (?:artigo|texto|reportagem)|"
        r"posteriormente"
    ),
    corrects=(r"corrige|retifica|esclarece"),
    passage=(r"parágrafo|título"),
    stems=(
        "ajust anoni apaga clari despu elimi escla exclu preci reesc refor revis supri "
        "difer origi inici prime anter corri alter atual retif modif descu "
        "acres acrés actua adici alter atual compl contr corre corri descu edit edita engan equiv errad erro "
        "erron erros escla escre falha inclu incor infor inser lamen lapso modif muda mudad mudou notic perdã "
        "remov retif retir subst versã "
    ),
    common=(
        "notic infor escre publi inici às "
        "os as dois algun um "
        "difer o a pedim num "
        "a acrés actua alter anter ao artig atual contr corri desta deste devid em escla esta este lamen "
        "matér mudam mudám na nesta neste no nossa nosso notíc numa o pedim por prime redaç repor retif retir "
        "texto títul um uma versã"
    ),
    at_first=(r"originalmente|inicialmente|num primeiro momento|anteriormente"),
    appeared=(r"publicad|saiu|veiculad"),
    this_was=(
        r"(?:o (?:texto|artigo|erro|título)|a (?:notícia|informação|reportagem|matéria)|"
        r"o conteúdo) (?:já )?foi (?:corrigid|alterad|atualizad|retificad|modificad)[oa]|"
        r"pedimos desculpa\w*\b[^.!?]{0,60}"
    ),
    this_or_version="este esta neste nesta deste desta nosso nossa versã",
)
