"""A thirteenth list for the test of notices: local papers, trades, sport, food, games, regulators, letters; met blind.

The figures at first sight stand in the commit that brought it.
"""

from __future__ import annotations

NOTICES = """
CLARIFICATION: Our report of the June 2 council meeting may have left the impression that Mr. Dale voted against the levy. He abstained.
A headline in last Thursday's Pilot should have read "Wells to be tested", not "Wells to be closed".
We goofed: the bake sale is on Saturday the 14th, not Friday the 13th.
Our apologies to the Lund family, whose name was spelled wrong in the wedding notice on page 6 of the May 2 paper.
In last week's column I wrote that the dam was finished in 1931. Several readers pointed out that it was 1937.
Editor's note: A photo that ran with this story has been replaced because it showed a different school.
The Bugle is committed to getting it right. Friday's story about the rink gave an incorrect opening date; the rink opens Nov. 21.
The names of two graduates were left out of the list we printed on May 30. They are Ola Berg and Nina Sand.
Correction: The Lady Hawks won 54-51. The score was reversed in Sunday's paper.
This box score has been corrected. Haaland had 11 rebounds, not 12.
This preview has been amended: kick-off is at 5.30pm, not 3pm.
Updated ratings: we have changed our score from 6 to 7 after the June patch fixed the crashes we described.
Update: after this review went up, the publisher released a patch, and I have revised the section on frame rates accordingly.
Note: I first published this recipe with 2 tsp of salt. That was a typo; it should be 1/2 tsp.
Recipe updated 6/2: I've reduced the baking time from 50 to 40 minutes after several of you said the loaf came out dry.
Edit: As a commenter notes below, the lens is f/2.8, not f/1.8. Fixed above.
EDIT (4 May): fixed the dates in the table, thanks to everyone who wrote in.
ETA: I originally said the yarn was merino. It's a blend. Sorry for the confusion!
Strikethrough text below marks what was changed on 3 June.
[Update: The original headline of this post overstated the findings. It has been toned down.]
*This post has been edited since it first went up; the second chart used the wrong deflator.
* An earlier iteration of this newsletter gave the wrong link for the survey.
In yesterday's newsletter, we said the bill had passed the Senate. It passed the House.
In Tuesday's edition, we linked to the wrong report. Here is the right one.
Yesterday's briefing misstated the size of the fund: it is $4 billion.
Whoops: in Monday's email we had the date of the eclipse wrong. It's Aug. 12.
Correction to our last issue: the figure in the lead item should have been 40,000 tonnes.
A note on a change to this episode: we have cut a section at 14:20 in which a guest repeated a claim that turned out to be false.
This transcript has been corrected to show that the speaker said "fiscal", not "physical".
We have re-uploaded this episode to remove an error in the introduction.
The video originally posted with this story was of a different fire and has been taken down.
In this video at 3:12 we say the tower is 300 feet tall. It is 300 metres tall.
A graphic in this report has been redrawn because the scale of the vertical axis was wrong.
The map has been corrected: an earlier one placed the camp on the wrong side of the border.
The map accompanying this article was updated on June 3 to show the border as it was agreed in 1999.
Table 2 has been corrected. The rates for 2023 and 2024 were transposed.
The table in this piece originally listed turnover in dollars rather than euros.
The dataset behind this story was found to contain duplicate rows; the figures have been recalculated and the text changed.
Corrected version of a release first sent on 3 May: the second paragraph should read "up to 40 jobs".
Please disregard the release sent at 9.02am, which contained an error in the headline. The corrected version follows.
Correction and replacement: Harbour Bank sets date for annual meeting. The time of the meeting in the first paragraph is 10 a.m., not 10 p.m.
CORRECTING and REPLACING Harbour Bank Sets Date for Annual Meeting
In a release issued May 3 under the same headline by Harbour Bank, please note that the first sentence should read as follows.
KILL: The story slugged HARBOR FIRE has been killed. The mayor did not resign. A kill is mandatory.
STORY REMOVED: This story was published in error.
This story has been removed because it did not meet our editorial standards.
This article has been unpublished at the request of its author, who no longer stands by its conclusions.
The Review has retracted this essay after learning that large parts of it were taken without credit from the work of another writer.
After publication, we learned that the author had used a tool that invented two of the quotations in this piece. They have been deleted.
This column contained passages that closely resembled an article in another paper. Those passages have been removed, and we apologise to readers.
Following an adjudication by the press regulator, we are happy to make clear that Ms Orr was never under investigation.
Following publication of our article "The vanishing millions" (3 May), we accept that Mr Pike took no money from the fund. We apologise for the distress caused.
On 3 May we published an article about Sir Ian Pell. We now accept that the allegations in it were untrue. We have paid him damages and his costs.
In common with other newspapers, we reported in March that Mr. Lowe was arrested. In fact he attended the station voluntarily.
The complaint was upheld under Clause 1 (Accuracy), and this article has been amended.
The newspaper published the following correction: this article previously stated that the trust was insolvent.
An image of a man unconnected to the case was used with this report for about an hour on Friday. We apologise for the mistake.
We said on Monday that rates would rise in June. They'll rise in July.
We reported in error that the parade was cancelled.
We're correcting a figure we gave earlier: the fire has burned 1,200 acres, not 12,000.
It has been brought to our attention that the man quoted in this article is not employed by the university.
The print headline on this story was wrong. The vote was 5-2.
Page 3 of the June edition carried an out-of-date list of officers. The current list appears on our website.
The quiz answer to question 9 was wrong: the capital of Kiribati is South Tarawa.
The solution to yesterday's puzzle was printed upside down and with two letters missing. Here it is in full.
The byline on this story was wrong in early editions; it was written by Tor Aas.
A credit was omitted from the cover photograph of the May issue. It was taken by Ines Roca.
This statement has been reissued to correct the date of the recall.
This recall notice was revised on 4 June to add two lot numbers.
This advisory supersedes the one sent at 6 a.m. and corrects the height of the tide.
Revised 6/4/26: the section on fees now reflects the board's vote.
This factsheet replaces the version of 1 May, which gave an incorrect dose for children.
This entry has been revised to take account of new evidence about the date of birth.
The press release was updated on 5 May to correct the number of households affected.
The dose given in paragraph 3 of this page was wrong between 2 and 4 June. It is now correct.
Amendment: the third bullet of this statement has been changed to show that the grant ends in March.
This bulletin was edited on 7 May following feedback from members, to remove the word "unprecedented".
Korrektur vom 3. Mai: Die Halle ist 30 Meter lang, nicht 300.
Wir haben diese Meldung um 14.20 Uhr korrigiert. Zunächst war von drei Verletzten die Rede gewesen.
In der Printausgabe vom 3. Mai wurde der Name des Dirigenten falsch geschrieben. Wir bitten um Nachsicht.
Ergänzung vom 4. Mai: Nach Erscheinen dieses Artikels hat sich die Firma doch noch geäußert. Ihre Stellungnahme haben wir eingefügt.
Dieser Artikel wurde gelöscht, weil er auf einer Falschmeldung beruhte.
Leider ist uns in der letzten Ausgabe ein Fehler unterlaufen: Das Konzert beginnt um 19 Uhr.
Nous avions d'abord écrit que le train transportait 200 passagers. Ils étaient 120.
Modifié le 4 juin à 10h : correction du nom de la commune.
Ce billet a été amendé le 4 juin après une remarque d'un lecteur.
La photo qui illustrait cet article a été changée : elle montrait un autre village.
Dans notre édition d'hier, une légende a été attribuée à la mauvaise photo. Nous prions nos lecteurs de nous en excuser.
Correctif : le montant est de 3 millions d'euros, et non de 3 milliards.
Actualización: este texto se ha modificado para añadir la versión de la empresa.
En la edición impresa de ayer se atribuyó por error la foto a otro autor.
Donde dice «doce muertos» debe decir «dos muertos».
La primera versión de este texto confundía los dos ríos.
Pedimos disculpas a nuestros lectores por el error en el titular.
Nell'edizione di ieri abbiamo attribuito per errore la frase al sindaco. Ce ne scusiamo.
Aggiornamento: l'articolo è stato corretto, la data giusta è il 4 maggio.
La foto pubblicata in un primo momento con questo articolo ritraeva un'altra persona ed è stata rimossa.
Verbetering: de wedstrijd begint om 20.00 uur, niet om 21.00 uur.
In een eerdere versie van dit bericht werd de verkeerde club genoemd.
Wij betreuren de fout in de kop van gisteren.
Correção: o jogo começa às 20h, e não às 21h, como informado anteriormente.
Na edição de ontem, a foto da página 4 saiu com a legenda trocada. Pedimos desculpa aos leitores.
Este texto foi corrigido às 15h: o nome do jogador é Duarte Melo.
Rättelse 3 maj: Matchen börjar klockan 20, inte 21.
Vi skrev tidigare att tre personer skadades. Det var två.
I en tidligere udgave af artiklen fremgik det, at broen var lukket. Det er rettet.
Saken er oppdatert med kommentar fra kommunen.
"""

ORDINARY = """
The council voted 5-2 to correct the minutes of its May meeting, which had left out the treasurer's report.
The clerk said the ballots were printed with the wrong names and will be reprinted this week.
A sign on Route 9 gives the wrong distance to the ferry, and has done so since 1988.
The Lady Hawks corrected their mistakes after half-time and won by three.
Haaland made two mistakes in the first set but recovered to win the match.
The referee changed his decision after a video review, and the goal was ruled out.
The league has amended its rules so that teams may name nine substitutes.
The score was revised after the judges found an error in the count of points.
The patch notes say the update fixes crashes on older consoles and removes two weapons.
Version 2.1 of the game corrects the spelling of several place names and adds four maps.
We tested version 1.0 of the app; a later version may behave differently.
I have changed my mind about this wine since I last wrote about it.
I originally bought this pan for eggs, but I now use it for everything.
This recipe is an updated version of my grandmother's apple cake.
I first published this recipe in 2014 and it is still the one readers ask for most.
If the dough is too wet, correct it with a spoonful of flour.
Taste and correct the seasoning with salt and lemon.
This post contains affiliate links. We may earn a commission if you buy.
This post was sponsored by a maker of pans.
This newsletter was written by Jo Hall and edited by Tim Shaw.
You are receiving this newsletter because you signed up on our website.
To update your preferences or unsubscribe, click here.
Today's newsletter looks at why so many maps get Greenland wrong.
In yesterday's newsletter, we looked at the price of copper. Today we turn to tin.
In last week's column I wrote about the joys of gardening in the rain.
Several readers wrote to say how much they liked last week's column.
A reader points out that the old name of the street was Tanner's Row.
A reader asks: my bank made an error and now wants its money back. Can it do that?
Sir: Your correspondent is wrong to say that the cuckoo has gone from Kent.
The letter on page 12 of the file was wrong about the date, the inquiry heard.
The transcript of the trial was corrected by the judge on Friday.
The tape was edited before it was given to the police, the defence said.
The video was edited to make the senator look drunk, fact-checkers found.
The image has been altered: the original shows no flag on the roof.
The claim is false. The photo was taken in 2014 and shows a different fire.
Fact check: No, the governor did not say that schools would close.
We rate this claim mostly false.
The post has since been deleted, but it had been shared 40,000 times.
The account that posted the picture later apologised and took it down.
The network apologised on air for using the wrong map.
The station issued an on-air correction the next day, but the damage was done.
The magazine retracted the story in 2015 and its editor resigned.
The reporter was dismissed after an inquiry found she had invented quotes.
The paper had to pay damages after wrongly naming a man as a suspect.
The regulator ruled that the newspaper had breached the code and told it to print a correction.
The complaint was upheld, and the broadcaster was fined 20,000 pounds.
The court found that the article was defamatory and ordered its removal.
The libel action was settled when the publisher agreed to withdraw the book.
The government withdrew the leaflet after doctors said that the dose in it was wrong.
The bank restated its earnings for three years because of an accounting error.
Harbour Bank corrects date of annual meeting after shareholders complain
The company updated its forecast to reflect weaker demand in Asia.
The university updated its website to remove his name.
The ministry's list was updated on Monday to include four more towns.
The museum has changed the labels of 40 objects to tell visitors where they came from.
The wording of the question was changed after campaigners complained that it was biased.
The text of the treaty was amended at the request of Denmark.
The title of the film was changed before its release in France.
The photo was removed from the exhibition after a complaint by the family.
The name of the street was changed in 1946.
The statue's inscription was corrected in 2011 to give his year of birth as 1802.
The census form was reworded so that people could give more than one answer.
The figures were revised upwards for the second month in a row.
Revised figures show that the economy shrank by 0.2 percent in the spring.
Corrected for age, the difference between the two groups disappears.
The study has been corrected twice since it was published, and its critics want it withdrawn.
The journal said it was looking into concerns about the images.
A correction factor of 1.2 was applied to the readings.
The error bars in the chart show the 95 percent range.
Errors in the table of tides led two ships on to the rocks in 1897.
An error on page 3 of the contract cost the firm a million dollars.
A typo in the law left the town without a mayor for a week.
A misprint on the stamp makes it worth more than a house.
A mix-up at the hospital led to two babies going home with the wrong parents.
Due to a misunderstanding, both candidates turned up at the wrong hall.
Because of a clerical error, the letters were sent to the wrong street.
By mistake, the file was sent to every member of the club.
We apologise for the delay to your journey, the voice on the platform says.
“We apologise for the error and will refund every customer,” the airline said.
“I misspoke,” the governor said on Friday. “I meant to say millions.”
The governor walked back his remarks on Friday after an outcry.
An aide clarified that the president had been speaking of last year.
She later corrected herself: it had been a Tuesday.
To clarify: you do not need a licence to fish from the pier.
A clarification of the rule on handballs will be sent to clubs before August.
For clarity, this guide leaves out the rarer kinds of fern.
For the record, the hottest day in town was in July 1936.
Note: this event is sold out.
Please note that times are subject to change.
Editor's note: We asked six chefs for the dish they cook when nobody is looking.
Editor's note: Our restaurant critic pays for all her meals.
Editor's note: Nominations for next year's awards open on 1 June.
A note from the editor: spring has come to the harbour, and with it a new look for our pages.
From the editor: in this issue we go to sea.
Publisher's note: the paper will not appear on Monday because of the holiday.
All times are local. Figures may not add up because of rounding.
Information was correct at the time of publication.
Prices and hours were checked in May and may have changed.
Reporting by Ann Holm; editing by Piet Vos
Edited by Sam Reed; additional reporting by Kari Lie
(Reporting by Ann Holm in Oslo; Editing by Piet Vos)
Updated May 3, 2026 at 3:15 p.m. | Published May 3, 2026 at 9:00 a.m.
Page last reviewed: 3 May 2026. Next review due: 3 May 2029
Modified 3 May 2026, 15:15 BST
UPDATE: Fire crews have left the scene and the road is open again.
UPDATE 3:40 p.m.: Police say the missing boy has been found safe.
Update, Friday: The union has called off the strike.
Die Behörde hat ihre Zahlen nachträglich korrigiert, nun sind es 12 Fälle.
In der ersten Fassung des Vertrags war von fünf Jahren die Rede.
Redaktion: Jan Meier. Letzte Änderung: 3. Mai 2026, 15:15 Uhr
Le texte a été modifié par les sénateurs avant d'être adopté.
Nous avons corrigé nos erreurs à la mi-temps, a expliqué l'entraîneur.
El club pidió disculpas a los aficionados por el error en la venta de entradas.
El árbitro rectificó su decisión tras ver las imágenes.
Il testo della legge è stato modificato al Senato.
De bond heeft de uitslag na protest gewijzigd.
O texto da lei foi alterado pelos senadores na noite de terça.
Rektorn rättade proven på söndagen.
"""
