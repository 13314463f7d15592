"""A fourth list for the test of notices: lines of print corrections, agencies, desks that own up, journals and offices, and what resembles them.

Written before the rules were looked at again; the figures at first sight stand in the commit that brought them.
"""

from __future__ import annotations

NOTICES = """
CORRECTION: The Ministry of Ports has asked us to point out that its budget is 4 billion kroner, not 4 million.
*This story has been updated since it was first posted at 8:14 a.m. with a statement from the sheriff.
Updated 3:40 p.m.: This story now includes a response from the school district.
Updated at 11:20 with the correct name of the winner.
UPDATE: After publication, a spokesperson for the airline provided a statement, which has been added below.
[Update: The company has since told us that the figure was for all of Europe. We have adjusted the text accordingly.]
Update, Jan. 9: We have added a comment from the governor's office, which arrived after our deadline.
Since publication, the clinic has confirmed that it closed in April; we have updated the piece to say so.
This article has been modified from its original version to remove the name of a minor.
The story has been modified to remove an incorrect reference to the Navy.
The online version of this story has been corrected.
Our apologies: the recipe above left out a cup of sugar. It has been restored.
We got it wrong: the bakery is on Elm Street and not on Oak Street.
We erred when we wrote that the dam was the tallest in the state. It is the second tallest.
I misstated the vote total in yesterday's newsletter. It was 52-48. My apologies.
Mea culpa: in Tuesday's column I had the wrong year for the merger.
Oops! In an earlier version of this newsletter we sent you to the wrong link.
In last week's issue, a photo credit was omitted. The picture of the heron was taken by Ivo Staal.
A story on Page B3 on Monday gave an incorrect phone number for the shelter.
Tuesday's front-page story about the landfill incorrectly described the role of the county engineer.
A chart with an article on Saturday about fuel prices reversed the labels for diesel and gasoline.
An article on Sunday about a string quartet misidentified the instrument that Ms. Aalto plays. It is a viola, not a violin.
An obituary on Thursday about the botanist Rhea Malik, using information from her family, misspelled the name of her village.
The Ethicist column last Sunday misstated the title of a book by Prof. Hahn.
Because of a reporter's error, the name of the bridge was misspelled in a story in Friday's paper.
Incorrect information was given in a story on Wednesday about the new bus lanes. They open in June.
A headline in some copies of Wednesday's paper was incorrect.
The date of the memorial service was incorrect in an obituary in Sunday's edition.
It is the policy of the Harbour Times to correct errors of fact. In Friday's story on the ferry, the fare was wrong; it is $4.
Reuters has withdrawn this story because it was based on a forged press release.
ADVISORY: Please disregard the story headlined "Port to close in May", which was sent in error. A substitute will follow.
KILL: Eds: the story slugged BC-Port-Strike has been eliminated. The union did not call a strike.
This story replaces one that ran earlier with the wrong byline.
This repeats a story issued late on Friday, with the name of the chairman corrected.
The story corrects the spelling of the second author's name to Nakagawa.
(Adds dropped word "not" in paragraph four)
(Corrects day of week in lede, adds comment)
In this article published on 3 June, the name of the hospital was misspelled. This has been fixed.
The version of this article published this morning contained a mistranslation of Ms Okafor's remarks.
A mistranslation in an earlier version led us to report that the minister had resigned.
The subtitle of this piece has been tweaked to better reflect its content.
Title changed on 4 May to better reflect the findings.
We've changed the headline on this story because it overstated what the study showed.
The audio at the top of this page has been replaced because it contained an error in the introduction.
The map was redrawn on 12 June to show the correct border.
Figures in the table have been revised following the release of final data.
Footnote 3 was corrected on 9 May 2023.
* Corrected 14/02/2022. A previous version of this dataset had missing values for Wales.
19 October 2021: corrected version of table 4 uploaded.
Notice of retraction: At the request of the authors, the following article has been retracted.
The authors wish to correct an error in the Methods section of this paper.
The publisher apologises for an error in Figure 2, in which panels b and c were transposed. The online version has been corrected.
Following a complaint, we have agreed to make clear that Mr Dunne was never a director of the firm.
An earlier version of our story said Ms Vale had been arrested. She was not and we apologise for any distress caused.
The Press Council has ruled that this article breached its code. The ruling can be read here.
On 2 May we reported that the school would close. We now accept that this was untrue and we apologise to the headteacher.
Hinweis: Wir haben die Passage über die Finanzierung nach einem Hinweis der Stiftung geändert.
Liebe Leserinnen und Leser, in einer früheren Version dieses Textes haben wir den Nachnamen des Zeugen genannt. Das war ein Fehler.
Anm. d. Red.: In einer ersten Version war vom "Innenminister" die Rede. Gemeint ist der Justizminister.
Update 14.20 Uhr: Wir haben die Opferzahl nach neuen Angaben der Polizei korrigiert.
Die Überschrift dieses Artikels lautete ursprünglich anders. Wir haben sie geändert, weil sie missverständlich war.
*Korrektur vom 4. Mai: Im Text stand zunächst, die Halle fasse 12.000 Zuschauer. Es sind 1.200.
Der Artikel enthielt ursprünglich eine falsche Angabe zur Höhe des Turms. Wir haben dies korrigiert.
Die dpa hat ihre Meldung vom Dienstag zurückgezogen.
Wir bitten, den Fehler in der gestrigen Ausgabe zu entschuldigen: Das Foto zeigte nicht Herrn Maurer.
Dans une précédente version, nous écrivions que le pont datait de 1912. Il date de 1921.
Article modifié le 12 mai à 14h : la fonction de Mme Perrin a été corrigée.
Ajout, le 3 juin à 11h : la réponse de l'entreprise, reçue après publication.
Précision du 4 avril : le maire conteste avoir tenu ces propos.
Nos lecteurs auront corrigé d'eux-mêmes : Oslo est en Norvège et non en Suède.
Une version antérieure de cette dépêche comportait une erreur sur le nombre de victimes.
Le titre de cet article a été modifié à la demande de la personne citée.
Actualización: este texto se ha corregido para aclarar que la cifra es mensual y no anual.
Nota de la Redacción: en la versión impresa de este reportaje se omitió el nombre del fotógrafo.
La versión original de este artículo contenía un error en la fecha de la batalla.
Por un error, ayer publicamos que el concierto era gratuito. La entrada cuesta diez euros.
Donde dice "mil millones" debe decir "un millón".
EL MUELLE lamenta el error cometido en la edición de ayer.
Nota della redazione: il nome del paziente è stato rimosso su richiesta della famiglia.
Ci scusiamo con i lettori e con l'interessato per l'errore nel titolo di ieri.
L'articolo è stato modificato alle 18.30: una prima versione riportava un numero sbagliato di feriti.
Versão corrigida às 14h20: o nome da ministra é Lúcia e não Luísa.
Diferentemente do que foi publicado, o museu não abre às segundas. O texto foi corrigido.
Texto alterado às 18h30 com a reação da câmara municipal.
Rectificatie: in het artikel van zaterdag stond een verkeerde naam bij de foto.
In dit artikel stond eerder dat de brug in mei opengaat. Dat moet juni zijn.
Aanvulling 3 mei: de reactie van de gemeente is toegevoegd.
RETTELSE: Artiklen er opdateret den 4. maj, så det fremgår, at skibet er norsk.
I en første versjon av denne saken skrev vi feil navn på skipet. Det er nå rettet.
RÄTTELSE. I gårdagens tidning skrev vi att bron byggdes 1935. Rätt årtal är 1953.
Texten har ändrats: en uppgift om domen har tagits bort.
"""
ORDINARY = """
The corrections desk of the paper was closed in 2014 to save money.
Corrections are made promptly and marked at the foot of the article.
Our policy on corrections and complaints can be found here.
To report a factual error, use this form
Typo? Tell us!
Do you have information about this story? Contact our reporter in confidence.
Get more from our newsroom: sign up for the update
Updated version now available in the app store
Live updates: storm nears the coast
Updated forecast shows rain until Friday
UPDATE 2-Harbour Bank shares fall after profit warning
UPDATED: Council votes to close the pier
Story updates will appear here during the day
Editor's note: Elin Brandt is a professor of maritime law in Bergen. The views are her own.
Editor's note: This essay is the third in a series on rivers.
Editor's note: This story contains descriptions of violence.
Note to editors: photographs are available from the press office.
Note: This is a translation. In case of doubt the Danish text prevails.
Publisher's note: all characters in this book are fictional.
This version of the song was recorded in one take.
This version of the rules replaces that of 1998.
This article was produced by the commercial department.
This article was reviewed by a physician in March.
This article is available to subscribers only.
This article has been shared 400 times
This page has been viewed 1,200 times since Monday.
This page is no longer updated
This content was last reviewed in May 2021
This post may contain affiliate links.
This story was supported by a grant from the Nordic Fund.
This story was updated on May 3, 2021 at 4:30 p.m.
An earlier version of the map hung in the town hall until 1950.
An earlier version of the constitution gave the king a veto.
An early draft of the speech, seen by this paper, had no mention of fish.
A previous report by the same panel had blamed the pilots.
The original headline sponsor pulled out in March.
The original article on which the film is based ran in a Sunday paper.
The bill has been amended so often that nobody knows what is in it.
The agreement was changed at the request of the French delegation.
The statement was amended after lawyers complained, two officials said.
The ministry has corrected its figures: 41 people died, not 44.
Police later corrected the age of the victim to 34.
Officials had earlier said that 12 people were missing, but revised the number on Tuesday.
The agency withdrew the report after errors were found in it.
The company said in an earlier statement that nobody had been hurt.
The bank apologised for the error and said customers would be repaid.
"I was wrong, and I correct myself," the minister told the chamber.
He had misspelled the name of his own village on the form.
She was wrongly identified by the police as the driver.
The witness wrongly said the car was blue.
The man was incorrectly charged twice for the same ticket.
Wrongly convicted man walks free after 19 years
Mistakes were made, the general said, and lessons were learned.
Errors in the census cost the town two million crowns.
We made mistakes in the first half, the coach said, and we corrected them after the break.
We regret to announce that the concert has been cancelled.
We have changed our opening hours.
We have updated the map with the new stops, a spokesman for the bus company said.
We apologise for any inconvenience while the site is down.
We would like to point out that dogs are not allowed on the beach.
Retracted: a short history of papers that were not what they seemed
The retraction of the paper has divided the field.
The journal issued an expression of concern over the trial in March.
Amendment 4 failed by nine votes.
Amendments to the treaty were signed in Oslo on Friday.
The clarification came after a day of confusion on the markets.
Clarification of the term "island" is the work of lawyers.
In fact, the harbour is older than the town.
Apology for the life of a sailor: a novel
Release notes: corrected an error in the export of tables.
Changelog: removed the old login page.
Revised edition, with a new preface
Second edition, corrected and enlarged, 1932
Proofreading and editing: Nell Harrow
Photo changed hands for 40,000 at the auction.
Die Polizei korrigierte am Abend die Zahl der Verletzten nach oben.
Der Verlag zog das Buch nach Protesten zurück.
Hinweis: Dieser Artikel enthält Affiliate-Links.
Anmerkung der Redaktion: Der Autor ist Professor für Seerecht in Kiel.
Stand: 4. Mai 2023, 10.20 Uhr
Der Text erschien zuerst in der Zeitschrift "Hafen".
Update: Die Lage in der Nacht im Überblick
Le gouvernement a corrigé sa prévision de croissance.
L'article 3 de la loi a été modifié en 2019.
Cet article est réservé aux abonnés
La rédaction vous propose aussi
Mis à jour le 4 mai 2023 à 10h20
El Supremo corrige a la Audiencia y anula la multa.
La noticia fue desmentida por la embajada.
Este contenido es exclusivo para suscriptores
Nota: los precios incluyen impuestos.
Il ministro corregge il tiro sulle pensioni.
Articolo riservato agli abbonati
A lei foi alterada três vezes desde 1998.
Esta matéria é exclusiva para assinantes
De minister moest haar woorden rechtzetten in de Kamer.
Dit artikel is alleen voor abonnees
Regjeringen retter opp feilen i budsjettet.
Politiet rettede senere tallet til 14.
Polisen har rättat uppgiften om antalet skadade.
"""
