"""Notices and near misses in seven languages, each with the place on the page where it stands: a line is "place | text"."""

from __future__ import annotations

NOTICES = """
end | This article was amended on 14 June 2026. An earlier version said that the reservoir held 40 million litres; it holds 40 billion.
em | Correction: An earlier version of this story misspelled the name of the harbour master. She is Aoife Brennan, not Brenan.
top | Editor's note: Since this piece was published, the ministry has withdrawn the figures on which it was based.
aside | Clarification: The headline of this article has been changed to make clear that the vote was advisory.
footer | Corrected at 16:20 on 3 May: the original text gave the wrong year for the treaty.
end | A previous version of this article stated incorrectly that the school had closed. It remains open.
em | • This piece was corrected on 2 February 2026 because it originally confused the River Tamar with the Tavy.
inside | Update, 6 p.m.: This story has been updated with comment from the union.
end | For the record: A photo caption in an earlier edition identified the woman at left as the mayor. She is the deputy mayor.
end | Due to an editing error, this report at first gave the wrong age for Mr. Holm.
top | We have removed a paragraph from this article after a complaint upheld by the press regulator.
em | The standfirst of this article was changed on 9 March to remove a reference to the company's chairman.
footer | Because of incorrect information from the police, an earlier version of this report named the wrong street.
end | Erratum: in the table above, the columns for 2024 and 2025 had been swapped. This has been put right.
aside | CORRECTION (Aug. 4, 2026): This post has been corrected to say the fund lost $3 million, not $3 billion.
end | A note to readers: we regret that an earlier version of this review disclosed the ending without a warning.
end | This article has been updated since it was first published to include a statement from the airline.
em | The Chronicle apologises to Dr Patel for the error and is happy to set the record straight.
end | Hinweis der Redaktion: In einer früheren Fassung dieses Artikels hieß es, die Brücke sei 1962 gebaut worden. Tatsächlich war es 1972.
em | Korrektur: In der ursprünglichen Version wurde Frau Lindner fälschlich als Ministerin bezeichnet. Wir bitten um Entschuldigung.
top | Anmerkung der Redaktion: Wir haben die Zahl der Teilnehmer am 5. März nachträglich berichtigt.
footer | Transparenzhinweis: Dieser Text wurde nach der Veröffentlichung um eine Stellungnahme des Unternehmens ergänzt.
end | Richtigstellung: Anders als zunächst berichtet, hat der Verein keine Fördermittel erhalten.
end | In einer früheren Version dieses Beitrags stand ein falscher Vorname. Wir haben den Fehler korrigiert.
em | Wir hatten an dieser Stelle zunächst von zwölf Verletzten geschrieben. Das haben wir korrigiert.
end | Dans une première version de cet article, nous écrivions que le maire avait démissionné. Il n'en est rien.
em | Rectificatif : contrairement à ce que nous avons écrit, l'usine emploie 300 personnes et non 3 000.
end | Cet article a été modifié le 12 mai 2026 à 18 heures pour corriger le nom du procureur.
footer | Mise à jour du 4 avril : ajout de la réaction du ministère.
top | Note de la rédaction : une erreur s'était glissée dans le titre de cet article, nous l'avons corrigée.
aside | Précision : cet article a été actualisé après la publication du communiqué du groupe.
end | Fe de errores: en una versión anterior de este artículo se decía que la ley se aprobó en 2019, cuando fue en 2021.
em | Nota de la redacción: este texto ha sido modificado para corregir el cargo de la portavoz.
end | Rectificación: la empresa no despidió a 40 trabajadores, como se publicó inicialmente, sino a 14.
end | Una versión previa de esta noticia atribuía por error la frase al alcalde.
end | Errata corrige: in una precedente versione di questo articolo il nome del sindaco era sbagliato. Ce ne scusiamo.
em | Articolo aggiornato il 3 giugno alle 15 con la replica dell'azienda.
footer | Correção: uma versão anterior desta reportagem informou incorretamente o valor da multa. O texto foi corrigido.
end | Este texto foi alterado às 14h10 para corrigir o nome da ministra.
end | Correctie: in een eerdere versie van dit artikel stond dat de tunnel in 2019 openging. Dat moet 2020 zijn.
em | Noot van de redactie: dit bericht is op 7 april aangepast omdat de naam van de burgemeester verkeerd was gespeld.
aside | Rectificatie: anders dan wij schreven is de heer De Wit niet veroordeeld.
end | The spelling of Councillor Hjelm's surname was wrong in an earlier version of this story and has been put right.
after | Amendment, 7 July: the final paragraph has been rewritten to reflect that the charity repaid the grant in full.
em | Editors' note, Oct. 2: The writer of this essay did not disclose that she had worked for the foundation. It should have been stated.
top | This interview has been edited since publication to remove the name of a minor.
aside | Corrections: Because of an error in the agency copy, we gave the wrong score for Tuesday's match. Hale won 3–2.
footer | A map that accompanied this report on Sunday placed the refinery on the wrong bank of the river.
end | We wrote that the hospice had closed; in fact only its shop did. We are sorry for the mistake.
em | The byline on this article was changed after it first appeared.
end | An image used with this story until 4pm on Thursday showed a different ferry. It has been replaced.
strong | Retraction notice. The Quay has withdrawn this article after its author admitted inventing two sources.
end | Updated on 9 May at 11.40 to add the response of the Home Office and correct the date of the raid.
top | Note: since we published this article the firm has changed its name; the text has been amended accordingly.
end | Mr Okoro's age was reported incorrectly in this article. He is 47.
footer | This is an updated version of an article that first ran on 3 March. It now includes the findings of the inquest.
end | Korrekturhinweis: Wir hatten die Einwohnerzahl zunächst mit 12.000 angegeben, richtig sind 21.000.
em | (Dieser Beitrag wurde am 4. Juni um 16.20 Uhr um die Reaktion der Stadt ergänzt.)
after | In der ersten Fassung dieses Textes war die Bürgermeisterin versehentlich falsch zitiert worden.
footer | Aufgrund eines Übertragungsfehlers war im Vorspann dieses Artikels von 40 statt von 14 Booten die Rede.
aside | Die Überschrift wurde nachträglich geändert, weil sie missverständlich war.
end | Erratum : dans le tableau publié mardi, les colonnes avaient été inversées.
em | Le titre de cet article a été changé mercredi matin pour mieux refléter le contenu.
after | Correction apportée le 3 juin : le maire est élu depuis 2014 et non depuis 2012.
footer | Nous avons supprimé de cet article une phrase dont l'authenticité n'a pu être vérifiée.
end | Corrección: el artículo decía que el puerto cerró en 2012; en realidad fue en 2021.
em | Esta información se ha actualizado a las 18.30 para incluir la respuesta del ayuntamiento.
footer | En la primera versión de esta noticia se citaba mal el nombre del juez.
aside | Por un error de edición, se publicó una fotografía que no correspondía al suceso.
end | Rettifica: il nome del pilota non è Rossi ma Russo. Ci scusiamo con i lettori e con l'interessato.
em | Questo articolo è stato modificato il 4 maggio per correggere la data del processo.
footer | In una prima versione avevamo scritto per errore che la strada era chiusa.
end | Erramos: a ponte tem 400 metros, e não 4.000, como publicado anteriormente.
em | Nota da redação: esta matéria foi atualizada às 16h para incluir o posicionamento da prefeitura.
after | Na versão original desta notícia, o nome do autarca estava trocado.
end | Dit bericht is om 15.30 uur aangevuld met een reactie van de gemeente.
em | In een eerdere versie stond abusievelijk dat de brug was ingestort.
footer | Aanvulling 4 mei: we hebben de reactie van het bedrijf toegevoegd.
end | Corrected on 18 June 2026: the fine was €4,000, not €40,000.
em | A reader has pointed out that the quotation in the third paragraph is by Trollope, not Thackeray. We have changed it.
top | Update: we have removed a photograph from this article at the request of the family.
after | An earlier version of this analysis relied on figures the ministry has since revised.
aside | The Quay Reporter wishes to make clear that Ms Lund was never a suspect. We are happy to clarify this.
end | This article previously referred to Mr Holm as the owner of the yard. He is its manager.
footer | Story amended 12:40 on Friday to include the number of jobs at risk.
end | Two sentences about the settlement have been taken out of this report for legal reasons.
strong | Editor's Note — the author of this piece has since joined the campaign it describes.
end | In our report on Tuesday we said the bakery was founded in 1920. It was founded in 1902.
em | [The headline originally read “Mayor quits”. The mayor has said only that he will not stand again.]
end | This version of the story adds the response of the prosecutor's office in paragraphs four to six.
end | CLARIFICATION: While the piece says the trial was halted, it was in fact adjourned until June.
footer | Apology. On 4 May we published an allegation about Mr Reiss. We accept that it was untrue and apologise to him.
end | Klarstellung: Herr Reiss war zu keinem Zeitpunkt Mitglied der Partei.
em | Anm. d. Red.: Wir haben ein Zitat entfernt, das sich nachträglich als nicht autorisiert herausstellte.
footer | Dieser Artikel erschien zuerst am 3. Mai und wurde am 5. Mai um neue Zahlen ergänzt.
end | In einer ersten Version hatten wir geschrieben, der Zug sei entgleist. Das stimmt nicht.
after | Wir bitten, den Fehler zu entschuldigen.
end | NDLR : une version antérieure de ce texte attribuait la citation à la ministre.
em | Article mis à jour à 19 h 20 avec les précisions de la préfecture.
footer | Ce papier a été corrigé : la commune compte 3 000 habitants et non 30 000.
after | Nous présentons nos excuses à M. Reiss, que nous avons confondu avec son frère.
end | Nota del editor: el titular de este artículo se cambió a las 14.00 para precisar el número de heridos.
em | Aclaración: la concejala no votó en contra, sino que se abstuvo.
footer | Artículo actualizado a las 20.15 con la respuesta de la empresa.
end | Precisazione: contrariamente a quanto riportato, la sindaca non era presente alla riunione.
em | Nota della redazione: il titolo di questo articolo è stato cambiato dopo la pubblicazione.
end | Correção (4/5, 10h): diferentemente do informado, o hospital tem 40 leitos, e não 400. O texto foi corrigido.
footer | Este artigo foi corrigido no dia 5 de maio: a escola fica em Braga e não em Barcelos.
end | Correctie 5 mei: De burgemeester heet Jansen, niet Janssen.
em | Dit artikel is na publicatie gewijzigd. In de kop stond een verkeerd bedrag.
end | This story was corrected on 8 May to reflect that Ms Aune works for the port, not for the line.
em | Correction: June 3 — A graphic with this article gave the wrong unit for rainfall; it is millimetres.
footer | An earlier edition of this article gave the wrong title for Ms Bratt's second novel.
after | Clarification (12 June): This article has been edited to make clear that no charges have been brought.
end | The photograph that first ran with this piece showed the wrong building and has been replaced.
top | Editor's note: An earlier headline on this story overstated what the study found.
em | We've corrected the date of the founding of the shipyard in this article.
end | Owing to an editing mistake, the article said the dam was built in 1930; it was finished in 1939.
aside | Update (3pm): This article was changed to remove the name of the witness.
end | Paragraph four has been amended to say that the inquiry will report in June, not July.
footer | The original version of this column said the tower was Norman; it is Victorian.
end | This post was modified on 1 March after the band's manager got in touch about the tour dates.
end | In a previous version of this story, the surname of the pilot was misspelt.
strong | CORRECTION: A previous headline incorrectly said that the ferry had sunk.
end | Hinweis: In einer vorherigen Version dieses Beitrags war von 300 Betroffenen die Rede. Es sind 30.
em | Dieser Text wurde am Dienstag um 9 Uhr korrigiert: Die Sitzung findet im Juni statt.
footer | Korrektur vom 3. Mai: Der Fluss heißt Oker, nicht Ocker.
after | Wir haben die Bildunterschrift nachträglich geändert.
end | Anm. d. Redaktion: Die Jahreszahl im zweiten Absatz wurde korrigiert.
end | Correction : le ferry a été lancé en 1911, et non en 1921 comme écrit dans une première version.
em | Cette dépêche a été corrigée à 15 h 10 : l'accident s'est produit à Brest.
footer | Une version antérieure de cet article comportait une erreur sur l'âge de la victime.
after | Mise à jour, 18 h : cet article a été complété avec la réaction du syndicat.
end | En una versión anterior de esta información se indicaba que el barco era noruego; es danés.
em | Este texto se ha corregido para precisar que la multa es de 3.000 euros.
footer | Fe de erratas: donde dice 2012 debe decir 2021.
end | Correzione: in una versione precedente il nome della nave era scritto in modo errato.
footer | Articolo modificato alle 16.20 per correggere il numero dei feriti.
end | Correção: uma versão anterior deste texto dizia que o barco é norueguês; é dinamarquês.
end | In een eerdere versie van dit artikel werd de verkeerde brug genoemd.
em | Dit artikel is op 3 mei gecorrigeerd: de boot is Deens, niet Noors.
"""
NEAR_MISSES = """
inside | The correction in the housing market, which began in March, has now lasted longer than that of 2008.
inside | He was taken to the county correctional facility and is being held without bail.
aside | Editor's picks: ten walks for a wet weekend
inside | Lawyers asked the court for a clarification of the law on short lets before the summer.
inside | Shares fell 10 per cent, which analysts call a correction, before they recovered in the afternoon.
inside | The constitution was amended in 1992 to allow women to inherit the throne.
inside | An earlier version of the bill would have banned the sale of fireworks altogether.
inside | The company updated its forecast on Tuesday and now expects sales to fall by a tenth.
inside | “I made an error and I apologise to the fans,” the goalkeeper said after the match.
inside | The newspaper published a correction the next day, but by then the rumour had spread through the town.
inside | An early version of the vaccine was tested on 40 volunteers in the spring.
inside | The minister corrected himself moments later: the figure, he said, was 400 and not 40.
aside | Sign up for our editor's weekly note and get the best of our reporting
inside | Clarification came on Monday, when the agency said that the rule would not apply to farms.
inside | The software was updated overnight, and the trains were running again by six.
footer | Read our corrections policy and how to complain
inside | Die Kurse gaben nach der jüngsten Korrektur weiter nach, der Dax verlor zwei Prozent.
inside | Die Ministerin korrigierte ihre Prognose am Dienstag nach unten.
inside | In einer früheren Fassung des Gesetzes waren noch höhere Strafen vorgesehen.
inside | Le texte a été modifié par le Sénat avant d'être renvoyé à l'Assemblée.
inside | Le ministre a apporté une précision importante sur le calendrier de la réforme.
inside | El gobierno rectificó y retiró la propuesta tras las protestas de los agricultores.
inside | La Corte ha chiesto un chiarimento sulla norma che regola gli affitti brevi.
inside | A empresa corrigiu para baixo a previsão de lucro para este ano.
inside | De wet werd in 2015 aangepast om de import van oude auto's te beperken.
inside | Scientists later found an error in the data, and the paper was withdrawn by the journal in May.
inside | The first edition of the atlas, printed in 1570, contained 53 maps.
inside | The sheriff's department of corrections said that the two men had been moved to another wing.
inside | A later version of the ship carried forty more passengers and burned half the coal.
inside | The council apologised for the mistake and said that the letters would be sent again.
inside | This story begins in 1911, when the first ferry was put on the water in front of a large crowd.
inside | The article of the treaty was changed in 1998 so that smaller states could take part.
inside | We have changed the way we count passengers, the head of the line told the meeting.
inside | Updated plans for the landing were shown to residents on Friday evening.
inside | The report said an earlier estimate had been wrong by a factor of ten.
inside | Her original headline act, a trio from Leeds, withdrew because of illness.
inside | The picture was removed from the gallery's wall after complaints by visitors.
aside | Clarity over comfort: a columnist on why she left the party
inside | Notes to editors: The Marlow Quay Trust was founded in 1962 and has 400 members.
inside | According to an erratum slip in the book, the second chapter was written by his wife.
inside | Der Artikel 13 der Richtlinie wurde nach langem Streit geändert und heißt nun Artikel 17.
inside | Die Redaktion des Satiremagazins hat den Preis in diesem Jahr zum dritten Mal erhalten.
inside | Wir haben unsere Preise angepasst, weil die Energie teurer geworden ist, sagte der Wirt.
inside | La première version du projet prévoyait un pont de 400 mètres, jugé trop cher.
inside | L'article 49 a été modifié par le Parlement au terme d'une longue nuit de débats.
inside | El texto fue modificado en el Senado y vuelve ahora al Congreso.
inside | La versión original de la película dura casi cuatro horas y nunca se estrenó.
inside | Il testo è stato modificato in commissione e torna ora in aula.
inside | La prima versione del ponte crollò nel 1927 durante una piena.
inside | O texto foi alterado pelos deputados e segue agora para o Senado.
inside | De eerste versie van het plan ging uit van een brug van 400 meter.
inside | Het bedrijf heeft zijn verwachtingen voor dit jaar naar beneden bijgesteld.
inside | Correction tape, glue and pens were among the items handed out to pupils on Monday.
inside | The two versions of the story that witnesses told the court could hardly be more different.
inside | We said goodbye to the old ferry with tears in our eyes, and in fact some of us stayed until dark.
inside | Editors of the dictionary note that the word was first used in print in 1740.
inside | The agency updated its advice to travellers after the storm and asked them to stay at home.
inside | This report, which runs to 400 pages, is the first of three on the state of the harbour.
inside | The photo was taken in 1911, on the day the first ferry crossed the river.
inside | Originally the plan was to build a bridge, but the money ran out after two pillars.
inside | He regrets the error, he told the court, and would have acted differently today.
inside | Clarifying butter takes about ten minutes over a low flame.
inside | Der Trainer korrigierte die Aufstellung kurz vor dem Anpfiff noch einmal.
inside | Ein Fehler im Stellwerk legte den Verkehr am Dienstagmorgen für zwei Stunden lahm.
inside | Zunächst war von drei Verletzten die Rede, am Abend sprach die Polizei von fünf.
inside | La mise à jour du logiciel a bloqué les caisses du magasin pendant deux heures.
inside | Par erreur, le camion s'est engagé sur le pont réservé aux piétons.
inside | Por error, el camión entró en el puente reservado a los peatones.
inside | La empresa ha corregido los datos de ventas que presentó en marzo.
inside | Per errore il camion è entrato sul ponte riservato ai pedoni.
inside | L'articolo 18 è stato modificato dal Parlamento dopo un lungo dibattito.
inside | Por erro, o camião entrou na ponte reservada aos peões.
inside | Door een fout reed de vrachtwagen de brug op die alleen voor voetgangers is.
inside | De minister heeft het bericht op sociale media inmiddels verwijderd.
inside | The government corrected its figures on Friday, saying that 300 fewer homes had been built.
inside | An earlier version of the app let strangers read the messages of its users.
inside | He edited the story himself and sent it to four papers, all of which turned it down.
inside | Paragraph four of the contract has been the subject of three court cases.
inside | The headline figure was revised to 2.1 per cent, the statistics office said.
inside | This piece of music was changed many times before its first performance in 1913.
inside | Clarifications from the ministry are expected in the course of the week.
inside | Editors of four newspapers wrote to the minister to ask for a hearing.
inside | Der Text der Vereinbarung wurde nach Angaben des Ministeriums noch einmal geändert.
inside | In der ersten Version des Romans stirbt die Heldin schon im zweiten Kapitel.
inside | Dans une première version, le projet de loi prévoyait une amende plus lourde.
inside | Le constructeur a corrigé un défaut qui touchait les freins de 3 000 voitures.
inside | En una primera versión, el plan contemplaba un puente de tres carriles.
inside | In una prima versione il ponte doveva avere tre corsie.
inside | O artigo da constituição foi alterado em 1997 pelos deputados.
inside | De tekst van het verdrag is op drie punten aangepast, zei de minister.
"""
