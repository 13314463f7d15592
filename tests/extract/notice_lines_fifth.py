"""A fifth list for the test of notices: lines of papers, blogs, archives and scientific books, and what resembles them.

Written before the rules were looked at again; the figures at first sight stand in the commit that brought them.
"""

from __future__ import annotations

NOTICES = """
This story was corrected at 4:12 p.m. to reflect that Dana Whitlow is a deputy, not a sheriff.
A previous version of this story gave an incorrect location for the fire station.
An earlier version of this article and a related headline said that all 12 bridges would close. Nine will.
This article previously gave the wrong opening date for the gallery; it opens on 9 May.
This article was changed on 3 August 2023 to replace the word "strike" with "walkout".
The number of seats in the second paragraph has been corrected.
The name of the river in paragraph six was wrong in the version first published. It has been changed.
A line in this story that said the firm was bankrupt has been deleted.
Paragraphs 4 and 7 of this article were amended on legal advice.
This podcast episode was edited on 2 June to take out a claim that could not be verified.
In an earlier edit of this video, the captain's name was spelled incorrectly.
Photo caption corrected on 7 May to say that the picture was taken in 1961.
Corrects to remove reference to Sweden in headline.
CLARIFICATION (May 12, 2025, 9:05 a.m. ET): This article has been updated to note that the senator voted in person.
CORRECTION: Feb. 2, 2024, 5:41 p.m. EST This story has been updated with the correct title of the report.
Correction/clarification: An earlier version of this report had the wrong age for the skipper.
Corrections & Clarifications: This story has been updated to remove an inaccurate quotation.
Editor's Note: A version of this story published on Monday contained quotes that could not be verified. They have been removed.
Editors' note: After this review was published, we learned that the critic had invested in the film. The review should not have been assigned to him.
Editor's note: This piece has been withdrawn because parts of it were copied from another outlet.
Editor's note, June 2024: we no longer stand by this story.
Note: The spelling of the author's name has been corrected.
Note: A quote in this article has been updated at the request of the speaker to make it clearer.
Update: The post has been edited to reflect that the patch was released on Tuesday.
UPDATE 5/3: The original post misidentified the model of the phone. Thanks to the readers who wrote in.
Edit: an earlier version of this post said the beta was open to all. It is by invitation only.
[This article has been corrected to show that the ship was built in Gdynia.]
(An earlier version of this item misstated the price of a ticket.)
† This table was revised on 3 March to correct the figure for Malta.
** This article was updated to fix a broken link and a typo. **
We originally published the wrong photograph with this article. It has been replaced.
We have removed references to a third suspect after police said there were only two.
We've updated this story to make clear that the survey was done by phone.
We apologise to Ms Brill for the error and for any embarrassment caused.
We wrongly said the vaccine was free. It costs 12 euros.
We are happy to clarify that Mr Orme has no connection with the company of the same name.
Our report of 4 May said that the council had lost the case. In fact it won.
Our front-page headline on Thursday said that taxes would double. This was incorrect.
Owing to an editing error, an article about school meals (9 May, p14) gave the number of pupils as 4,000; it should have said 40,000.
A graphic accompanying an article about rainfall (Wet and wild, 3 May, p6) had the axes the wrong way round.
• In a review of The Salt Road, we referred to the actor as Ian Moss. He is Iain Moss.
• A feature on gardens said that foxgloves are safe to eat. They are poisonous.
The Gazette incorrectly reported on Tuesday that the pool would shut. It will stay open.
The Associated Press reported erroneously on May 3 that the ferry sank in 1987. It sank in 1978.
The article was updated on May 4 at 10:30 a.m. to include the name of the pilot.
The retracted version of the article can be found here.
This article has been temporarily removed while we review a complaint.
This article was taken down on 4 July after its author admitted making up two sources.
This guidance was withdrawn on 3 March 2022. It has been replaced by the page on harbour dues.
Correction notice: on page 14, "shall" has been changed to "should". This was a drafting error.
The following change was made on 4 May: section 3, the link to the form was replaced.
Errata: page 44, line 12, for "1914" read "1941".
For "Oslo" in line 4, read "Bergen".
Correction: In the print version of this article, the byline was left off. The author is Maya Stern.
The online version of this article has been changed to make clear who made the remark.
The sentence about the mayor's brother was removed from this article on 4 May.
Die ursprüngliche Fassung dieses Artikels enthielt einen Rechenfehler. Wir haben die Zahlen angepasst.
In der Bildunterschrift wurde der Name des Preisträgers korrigiert.
In einer früheren Version stand, das Gesetz gelte ab Mai. Richtig ist: ab Juli.
Korrektur: Ursprünglich hatten wir geschrieben, der Zug fahre stündlich.
(Anmerkung der Redaktion: Dieser Text wurde aktualisiert, um die Stellungnahme des Vereins zu berücksichtigen.)
Wir haben den Artikel um eine Einordnung des Gerichts ergänzt.
Wir haben einen Absatz, der sich auf einen anderen Fall bezog, entfernt.
In unserem Bericht vom Dienstag haben wir die Firma fälschlicherweise als insolvent bezeichnet.
Der Name des Opfers wurde aus Gründen des Persönlichkeitsschutzes nachträglich aus diesem Artikel entfernt.
Cet article a été corrigé : le chiffre d'affaires est de 3 millions, non de 3 milliards.
Une précédente version de ce papier attribuait la citation à M. Roux. Elle est de M. Rousseau.
Rectificatif : dans notre édition du 4 mai, nous avons indiqué par erreur que le musée fermait.
L'article a été modifié le 5 mai pour retirer le nom d'un témoin.
Nous avons corrigé une erreur de date dans le troisième paragraphe.
Le prénom du maire a été corrigé dans cet article le 4 mai.
Corrección: El nombre del director es Ramiro, no Ramón, como se publicó en un principio.
Este artículo se ha actualizado para incluir la respuesta de la compañía.
Una versión previa de esta nota indicaba que eran tres los detenidos. Son dos.
En la información publicada ayer sobre el puerto se decía, por error, que la obra costará 40 millones.
Hemos retirado una fotografía que no correspondía al suceso.
Questo articolo è stato aggiornato il 4 maggio per correggere il nome dell'azienda.
Correzione: una versione precedente di questo articolo citava il sindaco sbagliato.
Per un errore di trascrizione, nel titolo comparso ieri la cifra era di 40 milioni anziché 4.
Este texto foi atualizado para incluir a posição da empresa.
Correção: ao contrário do informado, a prova é no sábado.
Uma versão anterior desta reportagem dizia que o réu tinha sido absolvido. Ele foi condenado.
Dit artikel is op 4 mei gewijzigd: de rechtbank was Breda, niet Den Bosch.
In een eerdere versie van dit stuk stond dat de trein om tien uur vertrekt. Dat is elf uur.
Een eerdere kop boven dit artikel was onjuist en is aangepast.
Artiklen er rettet kl. 14.20, da navnet på skibet var stavet forkert.
I en tidligere version fremgik det, at loven træder i kraft i maj. Det rigtige er juli.
Saken er oppdatert med kommentar fra rederiet.
Artikeln uppdaterades den 4 maj: felaktig uppgift om kostnaden har tagits bort.
"""
ORDINARY = """
Corrections and clarifications: how to contact us
Corrections to this article? Write to the editor.
Have we made a mistake? Please tell us.
Errors are corrected as soon as they are brought to our attention.
Read about our standards, and how we correct mistakes
Meet the editors
Editor: Nell Harrow. Subeditor: Tom Aske
Editorial standards
The paper's editor noted that the story had been checked by two lawyers.
The editor apologised in person to the family.
The editor of the journal said the paper had been retracted at the authors' request.
Six papers by the same group have been retracted since March.
The paper has been corrected twice, and its authors now say that the effect is small.
The article was removed from the site after the minister complained, its author said.
The post was deleted within minutes, but not before it had been shared 4,000 times.
The tweet has since been deleted.
The video was later removed by the platform.
The caption reads: "Wrong name, right man."
The headline in the rival paper was "Wrong again".
The photo was altered, experts who examined it said.
The story changed each time he told it.
The story has been told many times.
The story originally told by the sailor had no dragon in it.
The text was translated by Ida Holm.
The text of the treaty was amended in the last hours of the talks.
The report was amended to remove names of officials before it was handed to members of parliament.
The report wrongly assumed that prices would fall.
The report incorrectly listed the village as abandoned, and mail stopped coming.
The map incorrectly showed the island as part of Denmark, and an angry letter from Oslo followed.
The minister said an earlier report of a shortage was incorrect.
The original report, from 1974, said nothing of the kind.
The original version of this song was recorded in a barn.
The earlier version of the engine used more oil.
An earlier headline on the ministry's own site had called the plan "bold".
A correction in the price of copper is likely.
A correction slip was pasted into every copy of the atlas.
A previous article in this series looked at tides.
A clarification from the court is expected on Monday.
An error in the timetable left 40 pupils stranded.
An error message appeared on the screen.
An editing suite was built in the old cannery.
A mistake in the minutes cost the club its licence.
In an earlier version of the film, the dog survives.
In an article published on Monday, the economist argued that prices would fall.
In our latest issue, we look at the future of the cannery.
In this article, we explain how the tide tables are made.
In this story, nobody is innocent.
In last Sunday's match the referee wrongly sent off the keeper.
On Monday, the paper's website was updated for the first time in years.
On Tuesday's front page: the storm, the strike and the cat
On 3 May, the council changed the name of the square.
Our correspondent in Oslo has the story.
Our story begins in 1911.
Our mistake was to trust him, she said.
Our reporters corrected for age and income in this analysis.
We corrected for inflation, using the consumer price index.
We updated the app to version 3 on Monday.
We removed the old engine and found a nest of mice.
We have added three new stops to the tour this year.
We reported on the strike in May.
We're sorry, this page could not be found.
We regret the delay, the operator said.
Updated: 3 minutes ago
Update your preferences
Updated daily at noon
Updated with every tide: the new harbour app
Updating the roll of voters took a year.
Amended on the floor of the house, the bill then went to the senate.
Revised forecasts point to a wet autumn.
Replaces the 1998 edition, ISBN 978-0-00-000000-2
Changed by the war, he never wrote again.
Corrected proofs have to be returned by Friday.
Wrong number: a story by Nell Harrow
Incorrect password. Please try again.
Clarity, Not Charity
Sorry, something went wrong.
For the record, she has never owned a boat.
For the record books: 41 goals in one season
Apologies for the late start, the conductor said.
The author apologises to nobody in this memoir.
The Gazette reported on Tuesday that the pool would shut.
The ferry company incorrectly charged 4,000 passengers on Tuesday.
Police on Tuesday wrongly announced that the boy had been found.
Due to the storm, an earlier version of the timetable applies today.
Der Beitrag wurde zuerst in der Zeitung "Hafen" veröffentlicht.
Der Bericht wurde nach Kritik der Opposition überarbeitet.
Die Meldung sorgte für Unruhe an der Börse.
Die Überschrift des Plakats lautete "Nie wieder".
In diesem Artikel erfahren Sie, wie Sie Fehler in der Steuererklärung vermeiden.
Wir haben den Text des Gesetzes gelesen.
Wir haben die Zahl der Plätze erhöht, sagte die Leiterin.
Zunächst war unklar, wer das Boot gesteuert hatte.
Dans cet article, nous avons rassemblé les dates à retenir.
L'erreur de l'arbitre a coûté la victoire à Lorient.
La version originale du film dure trois heures.
Nous avons modifié nos horaires.
En este artículo explicamos cómo se corrige un examen.
El error del portero costó el partido.
Hemos cambiado de nombre, dijo el director.
In questo articolo spieghiamo come correggere la dichiarazione.
L'articolo 5 è stato modificato dalla Camera.
Neste artigo explicamos como corrigir a declaração.
O erro do goleiro custou o jogo.
In dit artikel leggen we uit hoe u fouten in uw aangifte herstelt.
De fout van de keeper kostte de wedstrijd.
I denne artikel forklarer vi, hvordan du retter din selvangivelse.
Feilen i budsjettet ble oppdaget i mai.
"""
