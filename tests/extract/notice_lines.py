"""Lines written for the test of notices, apart from those that the phrases were first made from."""

from __future__ import annotations

NOTICES = """
Correction: the harbour master's name is Lindqvist, not Lundqvist.
CORRECTION 14:20 GMT: the train was bound for Malmö.
Correction – the original photo caption named the wrong lighthouse.
*Correction: The vote was 41 to 38.
**Correction** An earlier version of this story gave the wrong date for the hearing.
(Correction: The barrage was finished in 1971.)
Corrected: This article first said the ferry carries 400 cars; it carries 140.
Corrected on June 8: the river is the Glomma.
Clarification, 2 May 2023: the quotation is from the chair of the board, not the board itself.
Clarification added to paragraph six.
Editor's Note: The number of jobs has been revised since this article was published.
Editors' note: we have removed a photograph at the request of the family.
Ed. note: a sentence about the trustees was deleted on legal advice.
Editorial note: This report was changed on 9 October to make clear that no charge was brought.
Note: This story has been updated with a comment from the port authority.
Note: An earlier version of this article incorrectly listed the price as 40 crowns.
A note on this story: the headline was changed after readers pointed out an error.
This article has been amended since publication to correct the spelling of Szczecin.
This article was corrected at 09:12 on 3 June 2022 to change the name of the ship.
This article was edited on 11 July to remove a reference to a pending case.
This article has been corrected. The lake is 40 metres deep, not 400.
This article was revised on Tuesday to reflect the new count.
This story was corrected on Nov. 2 to say the council has nine members.
This story has been changed to correct the age of the driver.
This story was updated at 7pm to add the reaction of the union.
This story has been clarified to say that the grant is paid over five years.
This report was amended after publication to include a response from the embassy.
This post has been updated to correct the date of the launch.
This page was corrected on 3 March 2020: the form is due on 6 April.
This guidance was amended on 1 May 2021 to correct the threshold.
This item was changed on 4 January to attribute the quotation properly.
This column was amended on 8 August 2020 because an earlier version misquoted the poet.
This piece has been updated to clarify the position of the museum.
An earlier version of this article misstated the length of the tunnel.
An earlier version of this article omitted the name of the co-author.
An earlier version of this post attributed the song to the wrong band.
An earlier version of this obituary gave the wrong year of birth.
An earlier version of the headline said the mayor had resigned.
Earlier versions of this story gave the wrong title for Ms. Aalto.
A previous version of this story mischaracterised the ruling.
Previous versions of this article referred to the group as a charity.
The original version of this story stated that the plant had closed.
The original headline on this article misrepresented the findings.
In an earlier version of this story, the general was said to have resigned.
A photograph that earlier appeared with this article showed a different bridge.
A caption in an earlier version of this article named the wrong player.
A map with an earlier version of this article mislabelled two counties.
A chart in this article was replaced because it used the wrong scale.
The photo caption was corrected to identify the second man as Oskar Hel.
Because of incorrect information from the agency, an earlier version of this article gave the wrong toll.
Because of a reporting error, this article originally misstated the number of votes.
Owing to an editing error, a quotation was attributed to the wrong minister.
Due to a mistake by the wire service, an earlier version named the wrong company.
We have removed a paragraph that could not be verified.
We have updated this article to make clear that the report has not been published.
We regret the error.
We are sorry for the mistake.
The Ferry Post regrets the error.
The newspaper apologises for the error.
Apology: On 4 May we said that Mr Brandt had been dismissed. This was not true.
Retraction: the interview published on Monday has been withdrawn.
Update: This story has been corrected to show the right score.
UPDATE: The council has since said that the bridge will open in May; the text has been changed accordingly.
Berichtigung: Der Ort heißt Wismar, nicht Weimar.
Korrekturhinweis: In einer früheren Fassung stand, die Brücke sei 1954 gebaut worden.
Hinweis der Redaktion: Wir haben eine falsche Jahreszahl berichtigt.
Anmerkung: In einer früheren Version wurde der Name falsch geschrieben.
In einer ersten Fassung dieses Textes war von 30 Verletzten die Rede.
Der Artikel wurde nach der Veröffentlichung korrigiert.
Wir haben den Artikel entsprechend geändert.
Wir bitten, den Fehler zu entschuldigen.
Erratum : le pont a été construit en 1954 et non en 1945.
Précision : la mairie a réagi après la publication de cet article.
Mise à jour : une version antérieure de cet article donnait un mauvais chiffre.
Cet article a été corrigé après publication.
Dans une première version de cet article, nous écrivions que la gare avait fermé.
Corrección: el alcalde se llama Ibarra, no Ibarrola.
Una versión previa de esta noticia citaba mal al ministro.
Este texto fue modificado para corregir la fecha del juicio.
Rettifica: il ponte è stato costruito nel 1954.
Una versione precedente di questo articolo riportava un dato errato.
Questo articolo è stato corretto dopo la pubblicazione.
Correção: o nome do prefeito é Lima, não Silva.
Uma versão anterior deste texto dizia que a ponte estava fechada.
Este texto foi corrigido para incluir a data certa.
Errata: a ponte foi inaugurada em 1954.
Correctie: de burgemeester heet De Vries, niet De Wit.
In een eerdere versie van dit artikel stond dat de brug gesloten was.
Dit artikel is aangepast na publicatie.
Rättelse: I en tidigare version av artikeln angavs fel årtal.
Rettelse: I en tidligere versjon av saken sto det feil navn.
"""

ORDINARY = """
Correction of the river bed will cost 40 million crowns, the county said.
Corrections Minister Aalto told parliament that two prisons would close.
Correcting the record took her lawyers eleven years.
The correction in house prices was deeper in the north than in the south.
A correction to the minutes was moved by the member for Hale.
Corrective surgery gave the girl her sight back.
Clarification of the rules is needed, the fishermen say.
Clarity on tariffs would help, the chamber of trade said in a letter.
The editor's note in the margin of the manuscript is in green ink.
Editors of the two papers met the minister on Monday.
Editor's choice: ten harbours to see this summer
Note the low ceiling as you enter the chapel.
Notes from a small island sold 20,000 copies in its first week.
Note to self: never race a ferry.
Noted chefs from three countries cooked for the guests.
This article is part of a series on the sea.
This article is about the town in Norway.
This article contains affiliate links.
This article was written by a reader in Hale.
This article was first published in June.
This article is free to read.
This article of faith has guided the party for fifty years.
This story begins in a harbour at night.
This story was told to me by my grandmother.
This story was reported with the help of two students.
This report was commissioned by the county council in 2019.
This report is based on interviews with forty sailors.
This post is sponsored by the harbour office.
This version of the ferry has two decks more.
This version is faster than the one it replaces, the engineers say.
This amended bill goes back to the upper house on Monday.
This page was last reviewed on 4 May.
This year the count was changed to include gulls.
An earlier version of the bridge was washed away in 1921.
An earlier start would have saved the crop, growers say.
An earlier trial of the drug was stopped after two deaths.
A previous version of the plan had four tunnels.
A previous owner had painted the beams black.
Previous corrections to the shoreline failed within a decade.
The original headline act, a choir from Leeds, missed the ferry.
The original version of the painting hangs in Oslo.
The headline figure hides a fall in the north.
The headline was about the storm, and the picture showed a cat, she recalled.
The caption under the photograph reads “home at last”.
Because of an error in the count, the vote has to be held again.
Because of a fault in the signal, trains were held at Hale for an hour.
Due to an error of judgement the captain lost his licence.
We have removed the old pier and built a new one, the engineer said.
We apologise to nobody for being proud of this town, the mayor said.
We regret the loss of life, the company said in a letter to the families.
We have updated our privacy notice.
We have changed the way that we count readers.
Apology accepted, the referee told the young player.
An apology was read out in court on Thursday.
Retraction of the glacier has laid bare three islands since 1980.
Retracting wheels were first fitted in 1911.
Update on the storm: ferries are back to their timetable
Updates to this live page have ended
Updated timetables can be had at the harbour office.
Updated guidance for schools will be published in May.
Amended plans for the pier go on show this week.
Amendments to the harbour bill were voted down.
The amended text will be voted on in October.
Removed from office in 2011, he now grows apples.
Edited by Nell Harrow
Edited highlights of the debate can be heard at nine.
Revised figures show that exports fell in May.
Die Richtigstellung der Grenze dauerte bis 1922.
Berichtigungen der Steuererklärung sind bis Juli möglich.
Der Artikel 5 des Vertrags wurde geändert.
Hinweis: Die Fähre fährt sonntags nicht.
Wir haben geöffnet, sagte der Wirt.
Une version moderne de la pièce est jouée à Lyon.
La précision du tir a surpris les juges.
Cet article de loi a été voté mardi.
Una versión de la canción se grabó en 1962.
Nota: el museo cierra los lunes.
Una versione inglese uscirà in autunno.
A correção do teste levou três semanas.
De correctie op de beurs kwam onverwacht.
"""
