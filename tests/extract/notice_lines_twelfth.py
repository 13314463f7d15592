"""A twelfth list for the test of notices: house forms of papers, wires, magazines, journals and offices, met blind.

The figures at first sight stand in the commit that brought it.
"""

from __future__ import annotations

NOTICES = """
A correction was made on March 3, 2026: An earlier version of this article misstated the year in which the cannery burned. It was 1911, not 1919.
A correction was made on Feb. 9: Because of incorrect information supplied by the family, this obituary gave the wrong date of death for Ms. Aldous.
An obituary on Monday about the potter Lena Brandt misidentified the town where she was trained. It was Selb, not Hof.
A picture caption with an article on Page 4 on Sunday about the flooded orchards reversed the identifications of the two growers.
The Crossword on Tuesday had an incorrect clue for 14-Down.
An article on Thursday about ferry subsidies described incorrectly the role of Piet Oosting. He is the auditor of the fund, not its chairman.
Correction: In an earlier version of this story, a quote from the union was attributed to the wrong official. The story has been updated.
A previous version of this story gave the wrong first name for the head of the inquest. She is Moira Fenn, not Maura. This version has been corrected.
An earlier version of this article inaccurately described the terms of the lease. This version has been updated.
This article was amended on 11 May 2026 to correct a homophone ("pouring over the accounts" should have been "poring").
• This article was amended on 2 April 2026. The dam holds 4bn litres, not 4m as we had it. And the valley it drowned is the Ashop, rather than the Alport.
This article was taken down on 9 June 2026 pending review.
Update 14 October: This story has been amended to make clear that only two of the wards were closed.
Correction 7 January 2026: An earlier version of this article said that the strike would start on Tuesday and this has now been changed to Wednesday.
This article was originally published with a headline that suggested the mayor had been charged. We have changed it to reflect that he has not.
This story has been corrected to show that the pilot's surname is Haugland, not Haugen.
This story was first published on Aug. 2, 2026. It was updated on Aug. 4, 2026, to correct the number of seats the party lost. It was nine, not six.
OSLO (Wire) — In a story Nov. 3 about herring quotas, the agency reported erroneously that Norway had left the talks. It suspended its part in them.
Eds: This corrects that the fine was imposed in 2024, not 2025.
Eds: UPDATES: Adds reaction from the union. With photos.
HEADLINE CORRECTION: Changes "guilty" to "liable".
WRITETHRU: Corrects the number of passengers to 212.
(Corrects paragraph 4 to say the plant is in Leuna, not Schkopau)
(This Oct. 4 story has been corrected to fix the name of the fund in paragraph 6)
(Refiles to add dropped word "not" in first sentence)
(Removes extraneous word in headline)
(Clarifies in lead that the court was the high court)
(Fixes typo in 2nd para; no other changes)
(This story has been corrected to remove reference to second minister in paragraph 9)
CORRECTED-Mill owner to cut 300 jobs, not 3,000
REFILE-Steelmaker halts furnace after leak
(Official corrects spelling of victim's name in paragraph 2)
CORRECTION: This story has been updated to reflect that the bridge is owned by the county.
This story has been updated with additional developments and to correct that the vote was held by the Senate committee.
CLARIFICATION: The language in this story has been adjusted to clarify that the company settled without admitting fault.
In an earlier version of this report, we incorrectly say that the canal was dug in 1820. In fact, it was dug in 1802.
A previous summary of this story misspelled Jocelyn Tranter's last name as Trantor.
In this story, we incorrectly say the lake freezes every winter. It froze in three of the last ten.
The audio version of this story misidentified the chemist as a physicist.
For the record, 4:10 p.m. May 5: An earlier version of this story said the quarry employed 90. It employs 19.
FOR THE RECORD: Water plan: An article in the June 3 California section gave the wrong title for Dana Ruiz.
Due to a reporting error, a story on Page A3 of Friday's paper gave the wrong day for the fish fry.
The Gazette strives for accuracy. A story in Wednesday's edition misstated the cost of the new roof.
It was incorrectly reported in last week's paper that the library would shut in June.
In the Nov. 3 issue, the photo of the winning heifer was credited to the wrong photographer.
An item in Tuesday's police log listed the wrong address for a burglary.
This article originally misstated the number of voyages the ship made. We regret the error.
This article has been updated to clarify the nature of the author's contract with the museum.
Due to an editing error, the print version of this piece placed Tromsø in Finland.
A note on the text: this essay originally quoted a letter that we have since learned was forged. The quotation has been cut.
Correction appended 6/3/26, 3:15 PM ET: This piece originally put the lab in Zurich. It is in Basel.
Update 6/4/26 11:20 AM: The story was updated to include comment from the phone maker.
Correction, 5PM: The battery lasts 11 hours, not 17 as the post originally stated. We regret the error.
Correction: The tablet costs $349, not $394. I regret the error.
Update: The headline and text have been altered to remove the suggestion that the app was banned.
This post was updated after publication with word from the maker.
Post updated to fix the price of the base model.
Story updated at 2:40 pm Pacific with comment from the startup.
Update, March 3: the company has been in touch to say the feature is limited to Canada, and we've changed the copy accordingly.
Corrected May 4: we mixed up the two chips in the table.
Correction to: Slow freezing of brackish ponds. In the original publication of this article, the units of Fig. 3 were given as mm instead of cm.
The original article has been corrected.
The authors regret that the affiliation of the third author was omitted from the published article.
This article has been retracted at the request of the editor-in-chief, because the images in Figure 2 were duplicated.
Expression of Concern: the editors have been alerted to possible irregularities in the blots shown in Figure 4 of this paper.
Publisher's Note: the version of this article first posted online contained an error in equation 7.
The HTML and PDF versions of this Article have been corrected.
Added information about the new form for sponsors.
Removed reference to the paper form, which is no longer accepted.
Corrected the address of the Leeds office.
Amended the section on weekly limits to show the 2026 rates.
This page has been updated to remove guidance that no longer applies after the Act came into force.
Anm. d. Red.: In einer ersten Fassung hatten wir den Ort der Tagung mit Erfurt angegeben. Sie fand in Jena statt.
Korrekturhinweis: In der vorigen Version stand, die Halle fasse 800 Menschen. Es sind 1.800.
Transparenzhinweis: Wir haben eine Passage zu den Kosten gestrichen, weil sie nicht hinreichend belegt war.
In unserer Ausgabe vom Dienstag haben wir Frau Dr. Petersen versehentlich als Landrätin bezeichnet. Wir bedauern den Fehler.
In diesem Text wurde die Zahl der Wohnungen zunächst falsch angegeben.
Wir haben die Überschrift nachträglich geändert, um Missverständnisse zu vermeiden.
Hinweis: Der Artikel wurde um 17.40 Uhr um die Stellungnahme der Bahn ergänzt.
Dieser Beitrag ist aus rechtlichen Gründen nicht mehr verfügbar; er wurde am 3. Mai depubliziert.
Entgegen einer früheren Meldung wurde bei dem Brand niemand verletzt. Wir haben die Meldung berichtigt.
Berichtigung: Das Foto zeigt nicht den Angeklagten, sondern seinen Anwalt.
Mise à jour le 3 mai à 14 h : ajout de la réaction de la préfecture.
Erratum : contrairement à ce qui était indiqué dans une première version, le tunnel mesure 4 km et non 14.
Cet article a été corrigé : M. Laurent est adjoint au maire et non maire.
Dans une version antérieure de ce texte, nous attribuions par erreur la citation au ministre.
Précision : après la publication de cet article, l'entreprise nous a fait savoir que le site restera ouvert.
NDLR : le nom du témoin a été modifié dans cet article à sa demande le 4 juin, après parution.
Une erreur s'est glissée dans notre édition de mardi : la fête aura lieu le 12, et non le 21.
Nous avons retiré un passage de cet article à la suite d'une décision de justice.
Toutes nos excuses à nos lecteurs pour cette erreur, désormais corrigée.
Corrección: en una versión anterior de esta noticia se indicaba que el embalse estaba al 80 %, cuando está al 8 %.
Fe de erratas: En la edición del martes se publicó por error una fotografía que no correspondía al accidente.
Este artículo se ha actualizado para incorporar la respuesta del ayuntamiento.
Por un error de edición, en el texto original se atribuía la frase a la alcaldesa.
Rectificación: el tribunal condenó a dos personas, no a tres, como informamos inicialmente.
Esta información fue modificada el 3 de mayo para eliminar un dato personal.
Nota del editor: hemos retirado un párrafo de este reportaje porque no pudimos comprobarlo.
Correzione: una versione precedente di questo articolo riportava che il ponte era chiuso. È aperto.
Questo articolo è stato modificato il 3 maggio per correggere il nome del sindaco.
Errata corrige: nell'articolo di ieri abbiamo scritto per errore che la fiera apre lunedì.
Ci scusiamo con i lettori per l'errore, che abbiamo corretto.
Il titolo di questo articolo è stato cambiato dopo la pubblicazione perché impreciso.
Nota della redazione: l'articolo è stato aggiornato con la replica dell'azienda.
Correctie: in een eerdere versie van dit artikel stond dat de sluis dicht was. Die is open.
Dit artikel is op 3 mei aangepast: de naam van de wethouder was verkeerd gespeld.
In de krant van dinsdag stond abusievelijk dat het museum gratis is.
Naschrift redactie: na publicatie heeft het bedrijf laten weten dat de cijfers niet kloppen. Het stuk is daarop gewijzigd.
Rectificatie: de foto bij dit bericht toont niet de verdachte maar een voorbijganger.
Update 15.30 uur: reactie van de gemeente toegevoegd.
Correção: uma versão anterior deste texto dizia que a ponte estava fechada. Está aberta.
Este artigo foi alterado às 16h para corrigir o nome do ministro.
ERRAMOS: o texto informou incorretamente que a usina fica em Minas. Ela fica em Goiás.
Diferentemente do que foi publicado, a prefeita não renunciou. O texto foi corrigido.
Nota da redação: esta reportagem foi atualizada com a resposta da empresa.
Rättelse: I en tidigare version av artikeln stod att bron var stängd. Den är öppen.
Artikeln har uppdaterats med en kommentar från kommunen.
Rettelse: I en tidligere versjon av denne saken sto det at brua var stengt. Det er feil.
Denne artikel er opdateret kl. 15.30 med en kommentar fra ministeren.
Saken ble endret 3. mai etter at kommunen ga nye opplysninger.
Oikaisu: jutussa kerrottiin aiemmin virheellisesti, että silta on suljettu.
"""

ORDINARY = """
A correction of the market by ten percent would be healthy, the fund manager said on Monday.
The county's department of corrections opened a second wing in 1998.
She spent four years in a house of correction outside Wakefield.
The oil price correction came sooner than the bank had told its clients to expect.
A correctional officer was hurt on Friday in a fight between two men.
The ministry corrected its figures for May after the union pointed out the error.
The company issued a correction on Tuesday, saying that the loss was 4 million and not 40.
An earlier version of the bill would have banned all sales from January.
A previous version of the plan put the school on the other bank of the river.
The original version of the contract named three ports, the lawyer said.
An earlier draft of the report had blamed the driver, two people who saw it said.
Updated guidance on masks will be published by the department next week.
The updated figures show that 12 more people died in March than was first thought.
The statement was amended an hour later to leave out the name of the donor.
The minister clarified his remarks on Wednesday, saying that he had meant only the northern ports.
The senator later clarified that she had not read the letter.
The bank clarified its position on coal in a note to investors.
Editor's note: This is the third of five articles on life along the canal.
Editor's note: This story was produced in partnership with the Harbour Centre for Reporting.
Editor's note: Translated from the Norwegian by Kari Lund.
Editor's Note: Sign up for our weekly letter about the sea and its people.
Editor's note: The author is a lawyer for two of the towns named in this column.
Editor’s note: This piece contains descriptions of violence that some readers may find distressing.
Editor's note: This review was first published in October, when the film was shown at the festival in Bergen.
Updated 3:15 p.m. ET, May 3, 2026
Updated at 15:15 BST
Last updated: 3 May 2026, 17:45
First published on Thu 4 Jun 2026 06.00 BST
Updated 2 hours ago
Updated May 4, 2026 | 11:02 a.m.
Posted 4 May 2026, 09:15; updated 4 May 2026, 12:30
Live updates: the count in three marginal seats
This live blog is now closed. Read our full report here.
We are closing this live page now. Thank you for reading.
15:42 The chancellor has arrived at the palace and is expected to speak within the hour.
We'll bring you updates as they come in.
This is a breaking news story and will be updated.
This is a developing story. Check back for updates.
This story is developing and may be updated as more becomes known.
Version 4.2 fixes a bug that made the map freeze on older phones.
The update corrects an error that drained the battery of some watches.
What's new in 3.1: corrected spelling in the menus and added dark mode.
iOS 19.2 adds a setting to silence calls from numbers not in your contacts.
The patch removes a feature that let drivers take their eyes off the road.
Read our corrections policy
You can read our editorial standards and corrections policy here.
If you spot an error, write to us at the address below.
Spotted a mistake? Tell us and we will put it right.
To report an error of fact, write to the readers' editor.
The paper corrects significant errors as soon as possible; write to the readers' editor.
We are committed to accuracy and correct our mistakes promptly.
Have a correction or a tip? Get in touch.
Readers can ask for a correction through the form on our site.
Sir, Your article on canals (May 3) errs in saying that the Rochdale was the first to be closed.
Your leader of 3 May was wrong to claim that the bishops have no vote, writes Ann Pell of Truro.
Letters may be edited for length and clarity.
This conversation has been edited and condensed.
The interview was condensed and lightly edited for clarity.
This story was originally published by the Fjord Times and is reproduced with permission.
This article is adapted from a talk given in Leiden in March.
This article is part of a series about the coast.
This article first appeared in the spring issue of Tide.
This essay was translated by Anna Holt.
The newspaper apologised to the singer and paid her damages after printing the photograph.
The broadcaster withdrew the film after complaints and apologised to the family.
The Tribune had to correct its front page twice in a week, a record for the paper.
“An earlier version of the story got my age wrong,” she said, laughing.
The journal retracted the paper in 2019, and two of its authors left the university.
The paper was retracted after other labs failed to repeat the experiment.
The editors of the journal issued an expression of concern about three of his studies.
The archive added a note to the article in 2021 saying that its author had been dismissed.
The tweet was deleted within minutes, but not before it had been seen by thousands.
The video was taken down by the site on Friday after a complaint from the band.
The post was removed by the platform for breaking its rules on hate speech.
The page on the ministry's site was changed overnight, and the word “climate” was gone.
The headline on the front page read: “We got it wrong.”
The error was discovered by a clerk who was looking for something else.
Because of an error in the count, the result in two wards was declared an hour late.
Due to incorrect information from the tower, the pilot turned left.
An error by the bank meant that 600 people were charged twice.
An editing error in the film leaves a microphone in view for half a minute.
We made a mistake and we are sorry, the airline told its passengers.
“We regret the error and have apologised to the family,” the hospital said in a statement.
We regret to announce the death of our former editor, Hugh Marl.
The council has apologised for misstating the cost of the roof.
The mayor misspoke when he said that the bridge was safe, an aide told reporters.
The judge misquoted the statute in her first ruling and later put it right.
The obituary in the parish magazine got almost everything wrong, his son writes.
The story was wrong from its first line, and nobody at the ministry cared.
A caption under the painting named the wrong sitter for eighty years.
The photograph shows the bridge before it was rebuilt in 1974.
This photo, taken on 3 May 2026 and provided by the navy, shows the ship at anchor.
The map was updated by the survey in 2012 to show the new reservoir.
The dictionary has been updated to include 300 new words, among them “doomscroll”.
The software has been updated to fix the fault, the carmaker said.
The law has been changed to allow shops to open on Sundays.
The list was changed at the last minute to include two swimmers from Malta.
The article of the treaty was amended in 1999 to let smaller states join.
Clarification of the rules is expected before the season begins in August.
Note: prices were correct at the time of going to press.
Note: The office will be closed on Monday.
Details of the event have been removed from the club's calendar.
Disclosure: the writer's sister works for one of the banks named here.
The retraction of the glacier has sped up since 1990, the study found.
Added to this are the costs of heating, which rose by a third.
Fixes for the pothole crisis have been promised by every government since 2009.
Adds a touch of lemon to the usual recipe, and works well with trout.
Corrected for inflation, wages have fallen by 4 percent since 2008.
Corrected proofs should be returned to the printer by Friday.
Updates the classic tale for an age of phones and cameras, with mixed results.
Review: “The Amended Version” at the Old Mill Theatre, three stars.
Previously, we reported on the rise of the herring trade; today we turn to cod.
We reported last year on how the quarry came to be sold twice.
Die Korrektur an den Märkten dürfte nach Ansicht der Bank noch bis Juni dauern.
Der Minister hat seine Aussage am Dienstag korrigiert.
Anmerkung der Redaktion: Dies ist der zweite Teil unserer Reihe über die Elbe.
Aktualisiert am 3. Mai 2026 um 15:15 Uhr
Der Gesetzentwurf wurde am Freitag geändert, um kleine Betriebe zu schonen.
Le ministre a corrigé ses propos mercredi devant les députés.
Mis à jour le 3 mai 2026 à 15h15
Une première version du projet de loi prévoyait une amende de 500 euros.
La empresa corrigió sus cuentas tras la inspección de mayo.
Actualizado el 3 de mayo de 2026 a las 15:15
Il ministro ha corretto le sue dichiarazioni davanti ai giornalisti.
Aggiornato il 3 maggio 2026 alle 15:15
De wet is in mei aangepast om kleine winkels te sparen.
O deputado corrigiu a declaração na quarta-feira, diante dos jornalistas.
Regeringen ändrade förslaget efter kritik från kommunerna.
"""
