"""A third list for the test of notices: lines of many houses, countries and languages, and what resembles them.

Written before the rules were looked at again; the figures at first sight stand in the commit that brought them.
"""

from __future__ import annotations

NOTICES = """
Correction 4 March: This article originally said the reservoir was built in 1931. It was in fact completed in 1934.
Update 12 June 2024: This article has been amended to make clear that the firm was not fined but warned.
• This article was amended on 7 and 9 May 2024. An earlier version gave the wrong first name for Ms Oyelaran and said she was 43; she is 34.
• The photograph accompanying this piece was replaced on 2 July 2023 because the original showed a different Marcus Thorne.
A correction was made on Oct. 3, 2025: A picture caption with this article misstated the year in which the pavilion was dedicated. It was 1988, not 1998.
When we learn of a mistake, we acknowledge it with a correction; this one concerns the surname of the witness, which is Adeyemi, not Adeyami.
CORRECTION: A previous version of this article incorrectly said that Mirabel Osei was the first woman to hold the post. She was the second. The article has been corrected.
The description of the vote count in this article has been updated. Twelve senators, not eleven, voted in favor.
(Reuters) - (This Oct. 14 story has been corrected to say 'revenue', not 'profit', in paragraph 5)
(Corrects paragraph 3 to show the deal was signed in March, not May)
(Corrects spelling of executive's name in paragraphs 2 and 7)
(Refiles to remove extraneous word in headline)
(Removes reference to earlier acquisition in last paragraph)
(This story corrects that the bank is based in Zurich, not Geneva, in paragraph 4.)
This story was first published on March 3, 2024. It was updated on March 4, 2024, to correct the name of the agency that issued the permit.
In a story published April 9, 2023, about a flood in the valley, The Associated Press erroneously reported the number of homes damaged. It was 210, not 2,100.
This story has been corrected to show the hearing is set for Thursday, not Tuesday.
BC-EU--Ferry Fire, 1st Ld-Writethru, corrects: SUBS 4th graf to correct spelling of captain's name
ATTENTION - CORRECTS date of launch in 2nd graf ///
A headline on an earlier version of this story incorrectly said the mayor had resigned.
Clarification: This story has been revised to specify that the study was not peer reviewed at the time of publication.
A caption on an earlier version of this video misidentified the bridge.
Our article stated that the charity had closed its Dundee office. This is incorrect and we are happy to make clear that the office remains open.
In our edition of 12 November we wrongly stated that Mr Pell was dismissed. He left by mutual agreement. We apologise to Mr Pell for the error.
The tweet embedded in this story was removed after its author said that it was a joke.
We have removed an image from this story at the request of the family.
This headline has been changed to reflect that the suspect has not been charged.
The photo caption in this article has been corrected: the man on the left is Deputy Mayor Ruiz.
The original version of this graphic transposed the figures for Kenya and Ghana.
Because of a data processing error, an earlier version of the chart above overstated rents in Lyon.
Owing to a production error, the last paragraph of this column was missing from early editions.
Due to incorrect information supplied by the organisers, the starting time in our listing was wrong. The concert begins at 8pm.
A quotation in this article was wrongly attributed to the finance minister. It was said by her deputy.
Dr. Lindahl's title was misstated in an earlier version of this article.
This transcript was corrected to replace "[inaudible]" with "the harbor commission".
This audio has been edited since it was broadcast to remove a name.
In the audio version of this story, as in a previous web version, we say that the law passed in 1994. It passed in 1996.
The original article has been corrected.
Correction to: Effects of shade on the growth of alpine moss
This article has been retracted. Please see the retraction notice for more detail.
Retraction note: The editors have retracted this article because the image in Figure 2 duplicates one published elsewhere.
Expression of concern: Readers are alerted that the data in this article are under review.
Corrigendum: The author list of this paper omitted T. Nakagawa.
[Correction added on 5 May 2022, after first online publication: the affiliation of the second author has been updated.]
Change made: 4 April 2023 – corrected the figure for 2021 in table 2.
Added a link to the new form and removed the old postal address.
Hinweis: In einer früheren Version dieses Artikels war von 300 Beschäftigten die Rede. Tatsächlich sind es 130.
Anmerkung: In einer früheren Version dieses Textes wurde Herr Brandl als Landrat bezeichnet. Er ist stellvertretender Landrat.
In einer ersten Fassung dieser Meldung hatten wir den Ort falsch angegeben. Wir bitten, den Fehler zu entschuldigen.
Korrekturhinweis: Die Jahreszahl im zweiten Absatz wurde berichtigt.
Wir haben die Überschrift dieses Artikels präzisiert.
(In einer vorherigen Version hieß es, der Konzern habe Insolvenz angemeldet. Das ist nicht richtig.)
Die Meldung wurde um 14.35 Uhr korrigiert: Der Unfall war auf der A 8, nicht der A 9.
Berichtigung: wiederholt, im dritten Absatz muss es richtig heißen: "Millionen" (statt "Milliarden")
Mise à jour le 3 juin à 18 h : ajout de la réaction du ministère.
Correction le 4 mai à 9 h 12 : une version antérieure de cet article attribuait à tort la citation au préfet.
Erratum. Une erreur s'est glissée dans une première version de cet article : M. Fabre est sénateur et non député.
Cet article a été mis à jour pour corriger le nom de l'association.
(Corrige le montant au troisième paragraphe)
Corrección: en una versión anterior de esta noticia se decía que el autor nació en Lima. Nació en Cusco.
En una primera versión de este texto se atribuía por error la frase a la consejera.
Esta noticia ha sido actualizada a las 17.40 para corregir el número de heridos.
Por un error de edición, en la página 12 del martes se publicó una foto que no correspondía.
Errata corrige: il sindaco si chiama Ferri e non Ferro.
In una versione precedente di questo articolo era scritto che la legge era del 2011. Ci scusiamo con i lettori.
Rettifica: la società precisa di non aver ricevuto fondi pubblici.
ERRAMOS: o texto informou incorretamente que a ponte tem 400 metros. O correto é 40. A informação foi corrigida.
Notícia corrigida às 15h30: o acidente ocorreu na quinta-feira e não na sexta.
Correctie: in een eerdere versie van dit artikel stond dat de wethouder was opgestapt. Dat klopt niet.
Dit artikel is op 3 mei aangepast. De naam van de onderzoeker was verkeerd gespeld.
Rettelse: I en tidligere version af artiklen stod der, at broen er fra 1935. Det korrekte er 1937.
Rättelse: I en tidigare version av artikeln angavs fel ålder på mannen.
Artikkelen er oppdatert: I en tidligere versjon sto det at skipet var norsk. Det er dansk.
Oikaisu 4.5. klo 12.20: Jutussa kerrottiin aiemmin virheellisesti, että silta on suljettu.
"""
ORDINARY = """
We correct significant errors as soon as we learn of them. Read more about our standards.
If you believe we have made a mistake, write to corrections@harbourpost.example.
Spotted an error? Let us know and we will put it right.
Find out how we handle corrections
Read our editorial code and complaints procedure here.
Got a correction, clarification or complaint? Contact the readers' editor
Corrections in print appear on page 2; online they are added to the article.
This is a developing story and will be updated.
This is a breaking news story. Please check back for updates.
This article will be updated throughout the day.
More details to follow as we get them.
Last modified on Tue 4 Jun 2024 10.22 BST
Article updated 5 hours ago
UPDATED 3:15 PM ET, Thu March 3, 2022
Posted 3 May 2021, updated 4 May 2021
First published on Monday 2 March at 9am
The Tuesday stories readers liked best
This act was amended in 1998 and again two years later.
The previous version of the bill would have taxed boats by length.
Version 2.4.1 corrects a fault in which the printer dialog did not open.
Fixed a bug that removed the title of a note when it was renamed.
Changes in this release: corrected spelling in the settings screen.
An earlier version of the operating system is needed to read the disk.
The maker recalled 4,000 heaters after a label gave the wrong voltage.
The company has recalled the product because of an error on the label.
Correctional officers voted on Friday to accept the contract.
A sharp correction in tech shares wiped out the gains of the spring.
The Nasdaq is in correction territory, down 11 percent from its peak.
Markets corrected on Tuesday as investors took their profits.
"That statement was not accurate and I have corrected the record," Ms. Bell told the committee.
The senator later clarified that he meant the state fund, not the federal one.
A spokesman for the ministry later corrected the figure to 41.
The White House revised the transcript of the speech after reporters asked about it.
The mayor's office apologised for the wording of its post, which was deleted within the hour.
The newspaper retracted the article in 2011 and its author left journalism.
The journal will publish a correction, its editor said on Wednesday.
The study, which was retracted last year, had been cited 400 times.
The magazine's correction ran to three paragraphs and appeared on page 40.
A review of 200 papers found that half of the corrections never reached the authors who had cited them.
How we caught the biggest mistake in our paper's history
What a correction on page two taught me about fathers
The school changed its name in 1974 to honour its founder.
The clause was removed at the request of the union.
The photograph was removed from the exhibition after two visitors complained.
The headline on the leaflet read "Stay away from the river".
An editing error cost the film its best scene, the director joked.
Due to a clerical error the deeds were never registered.
Because of an error in the software, 3,000 ballots were not counted on election night.
Owing to a mistake by the groom, the horse ran without a saddle cloth.
Editor's pick: the best of the week
Editor's letter: why we went to the Arctic
From the editor: welcome to our summer issue
About the editor: Lena Marsh has run the magazine since 2012.
This essay is adapted from a talk given in Bergen in May.
This article is adapted from the author's new book, which is published in June.
This interview was conducted by telephone and has been condensed.
This story was produced in partnership with the Northern Reporting Fund.
This article was translated from the Danish by Ida Holm.
This story was originally published by The Conversation.
This article first appeared in our print edition under the headline "Salt and iron".
Some names have been changed to protect the privacy of the patients.
Note: prices are per person and include breakfast.
Note: all times are local.
Figures have been rounded and may not add up.
Correct answers: 1. Oslo 2. Bergen 3. Narvik
Corrected for inflation, wages are lower than in 1999.
Seasonally adjusted figures were revised in the March release.
Clarified butter keeps for months in a cool cupboard.
He clarified his position in a letter to the club.
Amended returns have to be filed by the end of January.
Article 5 was amended to include cyber attacks.
Die Zeitung musste eine Gegendarstellung drucken, wie das Gericht entschied.
Fehler gefunden? Schreiben Sie uns.
Der Bundestag hat das Gesetz am Donnerstag geändert.
Aktualisiert am 4. Mai 2023 um 10.20 Uhr
Dieser Artikel erschien zuerst in der Druckausgabe vom Montag.
Dieser Text ist Teil einer Serie über das Meer.
Publié le 3 mai 2022 à 10h12, mis à jour le 4 mai à 8h00
Une erreur dans cet article ? Signalez-la
Le ministère a publié un rectificatif mardi matin.
El Gobierno ha corregido la cifra de parados de marzo.
Si ha encontrado un error en esta noticia, escríbanos
La ley fue modificada en 2012 y en 2018.
Aggiornato il 3 maggio 2022 alle 10:20
La Procura ha chiesto la rettifica del verbale.
Atualizado em 3 de maio de 2022 às 10h20
O tribunal ordenou a retificação do nome no registo civil.
Foutje gezien? Mail ons
De gemeente heeft de fout in de brief hersteld.
Har du funnet en feil? Si fra til redaksjonen
Oppdatert 3. mai kl. 10.20
Läs mer om våra rättelser
Har du oplysninger om sagen? Skriv til os
"""
