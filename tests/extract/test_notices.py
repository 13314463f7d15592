"""An outlet's word on its own changes is found in every wording, and ordinary lines are not taken for it."""

from __future__ import annotations

import gzip
import html
from pathlib import Path

import notice_lines
import notice_lines_eighth
import notice_lines_eleventh
import notice_lines_fifteenth
import notice_lines_fifth
import notice_lines_fourteenth
import notice_lines_fourth
import notice_lines_ninth
import notice_lines_seventeenth
import notice_lines_seventh
import notice_lines_sixteenth
import notice_lines_sixth
import notice_lines_tenth
import notice_lines_third
import notice_lines_thirteenth
import notice_lines_twelfth
import placed_lines
import pytest

from replate.extract import read
from replate.extract.notices import is_label, is_notice
from replate.model import Block, BlockKind

NOTICES = """
Correction: An earlier version of this article misspelled the name of the mayor of Kiruna.
Corrections: This story has been corrected to show that the vote took place on Tuesday.
CORRECTION (May 3, 2019): The headline gave the wrong number of trains.
Correction, Nov. 15, 2019: This article originally misidentified the first owner of the mill.
Correction added Jan. 4: The caption named the wrong bridge.
Clarification: The minister spoke before, not after, the hearing.
Corrections and clarifications: The lake is in Norway, not in Sweden.
Editor's note: This story was updated at 5:45 p.m. to include the reply of the council.
Editors’ Note: After publication the paper learned that the photograph had been staged.
[Editor’s note, 12 March: A paragraph on the early results has been taken out.]
EDITOR'S NOTE — This report replaces one that named the wrong suspect.
(This story has been refiled to fix a typo in paragraph 3)
(Corrects spelling of name in second paragraph)
(Corrects to show the fine was 3 million, not 30 million, in headline and paragraph 1)
• This article was amended on 29 December 2016 to remove a sentence on the ambassador.
This article was amended on 4 March 2019. An earlier version said the hospital had closed.
This article was amended on 3 May 2019.
This piece was corrected on Friday to say that two of the boats had sunk.
This story has been updated to include the reply of the company.
This story has been updated with additional information.
This post has been edited to reflect the final score.
This report has been withdrawn while we look into a complaint.
This article has been removed after a complaint was upheld.
This column has been changed since it was first published.
This news story was updated on 15 February 2021 to include details of the new director.
This article, which was first published on Monday, was later amended to give the full title of the report.
An earlier version of this story said that three people had been hurt; it was four.
A previous version of this article incorrectly stated that the bill had passed.
The original version of this report misquoted the judge.
In an earlier version of this article the river was called the Elbe. It is the Oder.
An earlier headline incorrectly described the ruling as final.
A previous version of the caption with this article misidentified the dancer.
This article originally stated that the museum opens in June.
This post previously said the app was free.
This story incorrectly reported the age of the victim.
The headline of this article was changed after publication.
The headline and text of this article were amended to make clear that the talks were informal.
The article has been corrected.
The story was updated after the company replied.
Because of an editing error, an earlier version misidentified the place of the protest.
Due to a production error, the wrong table was printed on Sunday.
An editing error led to the name of the village being left out of an earlier version.
A reference in this article to the 1974 treaty was removed because it concerned another country.
We have corrected the error.
We have corrected this story to reflect the right date.
We previously reported that the airport would close; it will stay open.
We apologise for the error.
Retraction: We no longer stand by the account given in this story.
Erratum: the second table gave figures for 2017.
For the record: A caption in Tuesday's edition named the wrong school.
Update: An earlier version of this post listed 31 March as the date of release.
Updated to include a statement from the police.
UPDATE, 3 p.m.: This story has been changed to reflect that the flight left on time.
Please note: this form was updated on 15 July 2022 to amend an error in the calculation.
This is a corrected version of a story first published on Monday.
This version corrects the spelling of the region.
Note to readers: the interview below was recorded before the election was called.
Korrektur: In der Überschrift stand zunächst die falsche Jahreszahl.
In einer früheren Version dieses Artikels hieß es, der Zug sei entgleist.
Anmerkung der Redaktion: Wir haben den Namen des Zeugen geändert.
Anm. d. Red.: Die Zahl der Verletzten wurde nachträglich berichtigt.
Dieser Artikel wurde nachträglich korrigiert.
Dieser Text wurde am 3. Mai aktualisiert, um die Antwort der Stadt aufzunehmen.
Wir haben die entsprechende Stelle korrigiert.
Richtigstellung: Die Firma hat ihren Sitz in Graz.
Rectificatif : le premier tour a lieu dimanche.
Une version précédente de cet article indiquait que la gare était fermée.
Cet article a été modifié le 3 mai pour préciser le nom de la commune.
Contrairement à ce que nous avons écrit, le maire n'a pas démissionné.
Note de la rédaction : le titre a été changé après publication.
Fe de errores: el incendio fue el lunes, no el martes.
Una versión anterior de este artículo decía que el puente estaba cerrado.
Este artículo ha sido corregido para incluir la cifra exacta.
Nota de la redacción: esta noticia se ha modificado tras la publicación.
Aclaración: la empresa no participa en el proyecto.
"""
ORDINARY = """
Updated: 16 April 2019
Updated 10:45, 3 May 2019
Last updated on Tuesday 4 May 2021 at 08.00 BST
Published 20 September 2018. Last updated 25 March 2019
This article was last updated on 3 May 2019
The information on this page was updated on 5 November 2020.
Corrections
Corrections and clarifications
Corrections policy
Report a correction or typo
Request a correction
See a mistake? Send us a correction
Submit a correction suggestion and help us to be better
Complaints & corrections
The company issued a correction to its accounts on Monday, and the shares fell.
A correction was published by the ministry two days later.
Correction officers in three counties went on strike on Thursday.
The department of corrections said two prisoners had escaped.
A stock market correction is overdue, analysts at the bank said in a note.
The report was withdrawn after the minister complained to the court.
The statement was later removed from the site of the embassy, he said.
The previous version of the bill was rejected by the upper house in May.
An earlier version of the vaccine gave less protection, the researchers said.
The original version of the song was recorded in 1962 by a choir from Leeds.
If you have a previous version of the program installed, run the update first.
In previous versions of the game there was no way to save.
He apologised for the error and promised to pay the bill himself.
“We have corrected the mistake and told every customer,” a spokeswoman said.
The law was amended in 2015 and again in November 2020.
The article of the constitution that guards free speech was written in 1949.
Parliament amended the act to let councils meet online.
Guidance for schools will be updated next week, the minister told reporters.
The updated code makes clear that cyclists may pass on either side.
This post originally appeared in the harbour newsletter.
This article originally appeared on The Harbour Review.
This interview has been edited for length and clarity.
The first post of this trilogy dealt with harbours; this one deals with ships.
The editor of the paper noted that sales had risen for a third year.
The map was changed by the commission in 2010 to add two districts.
Her version of the story was disputed by two of her colleagues.
The story was first told by a sailor who came home in 1904.
An error in the software led to 300 letters being sent twice, the council said.
Due to an error by the bank, 400 customers were paid twice.
The page was torn from the register, the court heard.
The headline rate of inflation was revised down to 3.1 percent.
For the recording the band went back to the studio in Lisbon.
Note that the shop is closed on Mondays in winter.
Update your browser to see this page
Updates from the court will follow during the day.
Changes to the timetable come into force on Sunday.
Die Korrektur der Zahlen dauerte drei Wochen, sagte die Ministerin.
Der Bericht wurde von der Regierung zurückgezogen.
In der ersten Fassung des Gesetzes fehlte diese Klausel, sagte der Minister am Montag.
La correction des copies prendra deux semaines, selon le ministère.
Le texte a été adopté par le Sénat mardi soir.
La corrección de los exámenes terminó el viernes, según el ministerio.
La versión oficial habla de dos heridos.
Please correct me if I am wrong, the senator said to laughter.
Clarifying the rules took the committee most of the afternoon.
She retracted her evidence on the second day of the trial.
"""


def _lines(text: str) -> list[str]:
    return [line for line in text.splitlines() if line]


LISTS = {
    "first": (NOTICES, ORDINARY),
    "second": (notice_lines.NOTICES, notice_lines.ORDINARY),
    "third": (notice_lines_third.NOTICES, notice_lines_third.ORDINARY),
    "fourth": (notice_lines_fourth.NOTICES, notice_lines_fourth.ORDINARY),
    "fifth": (notice_lines_fifth.NOTICES, notice_lines_fifth.ORDINARY),
    "sixth": (notice_lines_sixth.NOTICES, notice_lines_sixth.ORDINARY),
    "seventh": (notice_lines_seventh.NOTICES, notice_lines_seventh.ORDINARY),
    "eighth": (notice_lines_eighth.NOTICES, notice_lines_eighth.ORDINARY),
    "ninth": (notice_lines_ninth.NOTICES, notice_lines_ninth.ORDINARY),
    "tenth": (notice_lines_tenth.NOTICES, notice_lines_tenth.ORDINARY),
    "eleventh": (notice_lines_eleventh.NOTICES, notice_lines_eleventh.ORDINARY),
    "twelfth": (notice_lines_twelfth.NOTICES, notice_lines_twelfth.ORDINARY),
    "thirteenth": (notice_lines_thirteenth.NOTICES, notice_lines_thirteenth.ORDINARY),
    "fourteenth": (notice_lines_fourteenth.NOTICES, notice_lines_fourteenth.ORDINARY),
    "fifteenth": (notice_lines_fifteenth.NOTICES, notice_lines_fifteenth.ORDINARY),
    "sixteenth": (notice_lines_sixteenth.NOTICES, notice_lines_sixteenth.ORDINARY),
    "seventeenth": (notice_lines_seventeenth.NOTICES, notice_lines_seventeenth.ORDINARY),
}


@pytest.mark.parametrize("name", LISTS)
def test_nearly_every_notice_is_found_and_nearly_nothing_else(name: str) -> None:
    notices, ordinary = map(_lines, LISTS[name])
    missed = [line for line in notices if not is_notice(line)]
    taken = [line for line in ordinary if is_notice(line)]
    found = len(notices) - len(missed)
    recall, precision = found / len(notices), found / (found + len(taken))
    print(  # noqa: T201  # the figures, shown with -s or -rP
        f"{name} list: {len(notices)} notices, {len(ordinary)} others: recall {recall:.3f}, precision {precision:.3f}"
    )
    assert recall >= 0.95, missed
    assert precision >= 0.95, taken


PARAGRAPHS = "".join(
    f"<p>The harbour office said on day {n} that the ferry would leave later, and that {n * 7} people had been told.</p>"
    for n in range(1, 9)
)


def _placed(line: str) -> bool:
    """Say whether a line is found as a notice where it stands on the page: "place | text"."""
    place, _, text = line.partition(" | ")
    told = f"<p>{html.escape(text)}</p>"
    inside = {"em": f"<p><em>{html.escape(text)}</em></p>", "strong": f"<p><strong>{html.escape(text)}</strong></p>"}
    half = PARAGRAPHS.index("<p>", len(PARAGRAPHS) // 2)
    body = {
        "top": told + PARAGRAPHS,
        "inside": PARAGRAPHS[:half] + told + PARAGRAPHS[half:],
        "footer": f"{PARAGRAPHS}<footer>{told}</footer>",
        **{name: PARAGRAPHS + markup for name, markup in (inside | {"end": told}).items()},
    }.get(place, PARAGRAPHS)
    beside = {"after": f"<div>{told}</div>", "aside": f"<aside>{told}</aside>"}.get(place, "")
    page = f"<html><body><main><article><h1>Ferry late</h1>{body}</article>{beside}</main></body></html>"
    found = read(page.encode(), content_type="text/html; charset=utf-8", url="https://loop.example/1").content
    return found is not None and any(block.kind is BlockKind.NOTICE for block in found.blocks)


def test_nearly_every_notice_is_found_where_it_stands_and_nearly_no_near_miss() -> None:
    notices, near = _lines(placed_lines.NOTICES), _lines(placed_lines.NEAR_MISSES)
    missed = [line for line in notices if not _placed(line)]
    taken = [line for line in near if _placed(line)]
    found = len(notices) - len(missed)
    assert found / len(notices) >= 0.95, missed
    assert found / (found + len(taken)) >= 0.95, taken


@pytest.mark.parametrize("line", ["Correction", "CORRECTIONS:", "Editor’s Note", "Clarification (3 May)", "Korrektur"])
def test_a_bare_heading_is_a_label_and_no_notice_by_itself(line: str) -> None:
    assert is_label(line)
    assert not is_notice(line)


CORRECTION = "This article was amended on 4 March 2019 to correct the name of the hospital."


def _blocks(page: str) -> tuple[Block, ...]:
    content = read(page.encode(), content_type="text/html; charset=utf-8").content
    assert content is not None
    return content.blocks


@pytest.mark.parametrize(
    "page",
    [
        "<main><article><h1>Ferry late</h1>{body}</article><div><p>{note}</p></div></main>",
        "<main><article><h1>Ferry late</h1>{body}<footer><p>{note}</p></footer></article></main>",
        "<main><article><h1>Ferry late</h1>{body}</article></main><aside><p>{note}</p></aside>",
        "<main><article><h1>Ferry late</h1>{body}</article></main><footer><div>{note}</div></footer>",
        "<main><article><h1>Ferry late</h1>{body}<p><em>{note}</em></p></article></main>",
        "<main><article><h1>Ferry late</h1>{body}</article><ul><li>{note}</li></ul></main>",
    ],
)
def test_a_notice_after_the_text_is_its_last_block_wherever_it_stands(page: str) -> None:
    blocks = _blocks("<html><body>" + page.format(body=PARAGRAPHS, note=CORRECTION) + "</body></html>")
    assert blocks[-1] == Block(CORRECTION, BlockKind.NOTICE)
    assert len(blocks) == 9


def test_a_notice_above_the_text_is_its_first_block() -> None:
    page = f"<html><body><div><p>{CORRECTION}</p></div><article><h1>Ferry late</h1>{PARAGRAPHS}</article></body></html>"
    assert _blocks(page)[0] == Block(CORRECTION, BlockKind.NOTICE)


def test_a_notice_shown_twice_is_kept_once() -> None:
    page = f"<html><body><article><h1>Ferry late</h1><p>{CORRECTION}</p>{PARAGRAPHS}</article><div>{CORRECTION}</div></body></html>"
    assert [block.kind for block in _blocks(page)].count(BlockKind.NOTICE) == 1


def test_a_heading_and_the_words_under_it_are_both_the_notice() -> None:
    note = "<div><h4>Correction:</h4><p>The ferry belongs to the county, not to the town, and leaves at nine.</p></div>"
    blocks = _blocks(f"<html><body><article><h1>Ferry late</h1>{PARAGRAPHS}</article>{note}</body></html>")
    assert [block.kind for block in blocks[-2:]] == [BlockKind.NOTICE, BlockKind.NOTICE]


def test_a_link_to_the_page_of_corrections_is_no_notice() -> None:
    page = f'<html><body><article><h1>Ferry late</h1>{PARAGRAPHS}</article><footer><a href="/c">Corrections</a> <a href="/r">Report an error</a></footer></body></html>'
    assert BlockKind.NOTICE not in [block.kind for block in _blocks(page)]


def test_the_correction_under_a_real_page_is_found(shared: Path) -> None:
    page = (shared / "data" / "extraction" / "newsdiffs_nyt" / "HTML_WITH_CORRECTION.html").read_bytes()
    content = read(page).content
    assert content is not None
    notices = [block.text for block in content.blocks if block.kind is BlockKind.NOTICE]
    assert any(text.startswith("Because of an editing error") for text in notices)


def test_corrections_on_real_pages_are_found(shared: Path) -> None:
    folder = shared / "data" / "extraction" / "aeb" / "html"
    wanted = {"851498": "Correction, Nov. 15", "bdb56a": "Correction added", "c50845": "Editor's note"}
    for start, opening in wanted.items():
        page = gzip.decompress(next(folder.glob(f"{start}*")).read_bytes())
        content = read(page).content
        assert content is not None
        assert any(b.kind is BlockKind.NOTICE and b.text.startswith(opening) for b in content.blocks), start
