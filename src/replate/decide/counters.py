"""Lines that count or tell the time by themselves: "1,204 people have read this", "shared 312 times", "it is 14:05".

A counter that a cache keeps for an hour looks like an edit: two looks agree on it. Its words give it away, and only
they do. A line is one where every word of it is a word that counters are made of; one word about the world ("dead",
"crowns", "boats") and the figure beside it is the article's, however often it moves.
"""

from __future__ import annotations

import re
from functools import lru_cache

_LONGEST = 160  # characters
_FIGURE = re.compile(r"\d")
_MONEY = re.compile(r"[$€£¥%]")  # shares of companies are counted in these, those of articles never
_CLOCK = re.compile(r"\b[0-2]?\d[:.h][0-5]\d(?::[0-5]\d)?\b")
_DEGREES = re.compile(r"\d\s?°\s?[CF]?\b|\d\s?°")
_WORD = re.compile(r"[^\W\d_]+")


def _words(*lists: str) -> frozenset[str]:
    return frozenset(word for words in lists for word in words.split())


# What is counted: how often a page was looked at, passed on and answered.
_COUNTED = _words(
    "view views viewed viewers viewing read reads reader readers reading share shares shared like likes liked",
    "comment comments commented reaction reactions reply replies retweets reposts upvotes clicks online",
    "aufruf aufrufe aufgerufen gelesen leser leserinnen lesen geteilt teilen kommentar kommentare reaktionen klicks",
    "vue vues lu lue lecture lectures lecteur lecteurs lectrices partage partages partagé partagée commentaire",
    "commentaires réaction réactions réponses consulté consultée",
    "vista vistas visto visitas leído leída lectura lecturas lector lectores compartido compartida comentario",
    "comentarios reacciones respuestas",
    "visualizzazioni letto letta letture lettori lettura condiviso condivisa condivisioni commento commenti reazioni",
    "visualizações lido lida leituras leitores leitura compartilhado compartilhada compartilhamentos partilhado",
    "partilhas comentários reações",
    "weergaven bekeken gelezen lezers lezen gedeeld reacties leestijd lesezeit",
)
# How long ago, said by the page itself. Years are left out: they are told of the world.
_UNITS = _words(
    "second seconds sec secs minute minutes min mins hour hours hr hrs day days",
    "sekunde sekunden minuten stunde stunden std tag tage tagen",
    "seconde secondes heure heures jour jours",
    "segundo segundos minuto minutos hora horas día días",
    "secondi minuti ora ore giorno giorni dia dias seconden uur uren dag dagen",
)
_AGO = re.compile(
    r"\bago\b|\bvor\b.{0,6}\d|\bil y a\b|\bhace\b|\bfa\b|\bhá\b|\bgeleden\b|\bjust now\b|\bgerade eben\b", re.IGNORECASE
)
_STAMPED = _words(
    "updated refreshed checked seen posted published aktualisiert veröffentlicht stand actualisé actualisée publié",
    "actualizado publicado visto aggiornato pubblicato atualizado publicado bijgewerkt gepubliceerd",
)
# What the time and the weather of a page's head are told with.
_NOW = _words("now time clock currently today jetzt uhr uhrzeit aktuell heure ahora hora adesso agora nu tijd")
_WEATHER = _words(
    "temperature temperatures degrees degree celsius fahrenheit temperatur grad température degrés temperatura grados",
    "gradi graus temperatuur graden",
)
_SKIES = _words(
    "rain rainy sun sunny fog foggy snow cloud clouds cloudy clear overcast wind windy showers dry wet weather",
    "regen sonne sonnig nebel schnee wolkig bewölkt klar wetter pluie soleil nuageux brouillard lluvia sol nublado",
    "pioggia sole nuvoloso chuva zon bewolkt",
)
_SMALL = _words(
    "a an the this that our it is are was were has have been be by to of in on at as and so far more than over about",
    "some times time once twice people person persons users others story article page post piece report right until",
    "ago last total all who you only already since first no yet am pm utc gmt k m",
    "der die das dieser diese dieses diesen dem den ein eine einen es ist sind war wurde wurden haben hat und von vom",
    "im in am bis mal oft artikel beitrag text seite menschen personen leute mehr als über rund etwa zuletzt bereits",
    "bisher gesamt vor gerade eben",
    "le la les l un une ce cet cette c est sont a été ont et de du des d en par fois personnes plus il y à jour mis",
    "mise dernière déjà total temps gens",
    "el los las una uno este esta estos ha han sido fue es son y o por veces vez personas gente más hace total ya",
    "tiempo artículo noticia texto página última",
    "il lo gli i questo questa è sono stato stata hanno e di da volte volta persone più tempo articolo testo notizia",
    "o os as um uma este esta foi foram tem têm há e de do da por vezes vez pessoas mais tempo artigo texto notícia",
    "fa het een dit deze is zijn werd hebben heeft en van door keer maal mensen personen meer dan artikel bericht",
    "tot nu toe geleden",
)
_PLAIN = _COUNTED | _UNITS | _STAMPED | _NOW | _WEATHER | _SKIES | _SMALL


@lru_cache(4096)
def is_counter(text: str) -> bool:
    """Tell whether a line is made of nothing but figures and the words of counters, clocks and thermometers.

    English, German, French, Spanish, Italian, Portuguese and Dutch. Beside a clock, one name of a place may stand.
    """
    if len(text) > _LONGEST or not _FIGURE.search(text) or _MONEY.search(text):
        return False
    written = _WORD.findall(text)
    words = {word.casefold() for word in written}
    strange = {word for word in written if word.casefold() not in _PLAIN}
    clock = _CLOCK.search(text) is not None
    if strange and not (clock and len(strange) == 1 and all(word[0].isupper() for word in strange)):
        return False
    degrees = bool(words & _WEATHER) or _DEGREES.search(text) is not None
    if clock:
        return bool(words & (_NOW | _STAMPED)) or degrees or {"it", "is"} <= words or {"as", "of"} <= words
    ago = bool(words & _UNITS) and _AGO.search(text) is not None
    return bool(words & _COUNTED) or ago or degrees
