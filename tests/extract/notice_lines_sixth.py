"""A sixth list for the test of notices: lines as they stand most often, and what resembles them.

Written before the rules were looked at again; the figures at first sight stand in the commit that brought them.
"""

from __future__ import annotations

NOTICES = """
Correction: A previous version of this story misspelled Aleksandra Wójcik's first name.
Correction, 10:15 a.m.: The vote took place on Wednesday evening. An earlier version had the wrong day.
CORRECTED: This story has been updated to say that the fire began in the kitchen.
Clarification: This article has been updated to reflect that the company offered refunds to some, but not all, customers.
Editor's note: An earlier version of this story included a photo of a different building. The photo has been replaced.
Editor's note: This story has been updated to correct the name of the foundation.
Editor's Note (6/14/24): This paragraph was edited after posting to correct the description of the enzyme.
EDITOR'S NOTE: The headline on this piece was updated on March 3.
A previous version of this map mislabeled North and South Lake. It has been corrected.
This story has been updated to correct the spelling of Karpinski.
This story has been updated to clarify the terms of the lease.
The story has been corrected to delete the reference to a second ship.
This version corrects that the trial begins Monday, not Tuesday.
This version ADDS details, CORRECTS the number of passengers in paragraph 5.
(Corrects to clarify that tax applies to exports in paragraph 6)
(Corrects attribution in 8th paragraph)
(Clarifies that merger needs approval of two regulators, paragraph 3)
This May 4 story has been corrected to fix the name of the lender in paragraph 2.
Story corrected on May 4 to change "million" to "billion".
Due to an editing error, an earlier version of this story misidentified the party of Senator Ruiz.
Because of incorrect information supplied by the club, the time of the match was wrong in an earlier version of this article.
This article was amended on 2 May 2025 to reflect that the school is in Kent, not Essex.
This article was amended on 2 May 2025. The main image was changed as the original showed a different species of gull.
This article was amended on 2 and 3 May 2025 to clarify details of the funding and to correct the name of the estate.
The headline and subheading of this article were amended on 2 May 2025.
A sidebar to this piece was removed on 9 June for legal reasons.
An earlier version of this piece was accompanied by a picture of the wrong Sarah Holm.
On 4 June this story was changed to make clear that the inquiry had not begun.
4 June: this article was updated to include a response from the trust.
Update 4 June 2025: After this story was published, the trust said it would repay the money. We have added its statement.
Update 11:05: Headline amended to make clear that the minister has not yet resigned.
We have amended a line in this report about the cost of the repairs.
The BBC apologises for the mistake and the page has been corrected.
A reference to the mayor's health was removed following a complaint.
After publication we were told that Mr Kerr had left the firm in 2020. We have updated the article.
This article originally included an incorrect chart. It has been updated.
This review originally referred to the second violin as Anna Holt; her name is Hanna Holt.
This list was updated to remove a restaurant that has closed.
This interview was updated on 3 May at the request of the interviewee.
This item has been corrected: the reading starts at 7pm, not 8pm.
The photo with this story has been changed. The earlier image was of another school.
In the original version of this newsletter, the link to the survey was broken.
In a previous version of this post, we mixed up the two Johnsons. Sorry!
I've updated this post to fix an error in the second code example.
Edited on 4 May to add: the maintainers have now released a fix.
Edit (May 4): corrected the name of the library in the second paragraph.
ERRATUM: In Table 1, the units should be mg, not g.
Erratum to: Growth rates of sea kelp in cold water. The original article was corrected.
Retraction: The article "Tides and sleep" has been retracted by the editors.
This article has been corrected since its publication online; the corrected version appears in this issue.
The original version of this article unfortunately contained a mistake in the spelling of the third author's name.
This publication was amended on 9 March to correct table 3.
This page was withdrawn on 3 May because it is out of date.
Korrektur: In einer früheren Fassung hieß es, der Verein sei 1902 gegründet worden. Es war 1912.
In einer früheren Version dieses Artikels wurde der Name der Anwältin falsch geschrieben.
Anmerkung der Redaktion: In einer früheren Version war von drei Tatverdächtigen die Rede. Wir haben dies korrigiert.
Hinweis der Redaktion: Wir haben die Überschrift nachträglich angepasst.
Dieser Beitrag wurde am 4. Mai um 10:20 Uhr korrigiert.
Dieser Artikel wurde nach Erscheinen um eine Stellungnahme des Ministeriums ergänzt.
Anders als in einer früheren Version angegeben, liegt der Ort in Hessen.
Transparenzhinweis: In einer ersten Version dieses Textes fehlte der Hinweis auf die Studie.
Rectificatif du 4 mai : le nom du préfet est Alain Morel, et non Alain Maurel.
Correction : une première version de cet article indiquait que l'usine employait 300 personnes.
Cet article a été mis à jour le 4 mai avec la réaction de la préfecture.
Contrairement à ce que nous écrivions dans une première version, la loi n'est pas encore votée.
Corrección: una versión anterior de este artículo citaba mal el nombre del hospital.
Fe de errores: en la edición impresa del lunes se publicó un mapa equivocado.
Esta noticia ha sido corregida: el acuerdo se firmó en marzo.
Nota del editor: este artículo fue actualizado para corregir el nombre de la ministra.
Rettifica: nell'articolo di ieri abbiamo scritto per errore che la strada sarebbe rimasta chiusa.
In una prima versione di questo articolo la cifra era sbagliata.
Correção: uma versão anterior deste texto trazia o nome errado do deputado.
ERRAMOS: diferentemente do informado na reportagem, o jogo será no domingo.
Este artigo foi corrigido no dia 4 de maio: o autor é português e não brasileiro.
Correctie 4 mei: in een eerdere versie stond een verkeerd jaartal.
In een eerdere versie van dit artikel was de naam van de burgemeester verkeerd gespeld.
Rettelse: I en tidligere version af artiklen var der en forkert dato.
Presisering: I en tidligere versjon av saken sto det at avtalen var signert. Det er den ikke.
Rättelse 4 maj: I en tidigare version av texten stod fel namn på skolan.
"""
ORDINARY = """
Corrections: see something wrong? Email our editors.
Our standards: how we correct errors
We strive for accuracy. If you spot a mistake, let us know.
Learn how we report and correct the news
The paper ran a correction on Tuesday, three weeks after the story appeared.
The newspaper later issued an apology and paid damages to the family.
The magazine added an editor's note to the story after readers complained.
The network retracted the report and dismissed three producers.
The senator's office corrected the transcript of his remarks.
The campaign updated the page to remove the claim, then restored it.
The department's correction of the record took nine months.
The governor signed the amended bill on Friday.
The amended complaint names four more defendants.
The law, amended in 1998, bans fishing at night.
The constitution has been amended 27 times.
The statement has been updated on the company's website, a spokeswoman said.
The museum changed the label on the vase after a scholar pointed out the mistake.
The teacher corrected the essay in red ink.
The index entered correction territory on Wednesday.
Gold prices saw a sharp correction after the summer.
Investors fear a correction in housing.
Correction facility to be built near Hale
State corrections chief to step down
Two corrections officers were hurt in the riot.
An editor's note at the top of the book says that the letters were cut.
The editor's note in the anthology calls her the finest poet of the coast.
From the archive: this story was first published in May 1998.
This article originally ran in the spring issue of the magazine.
This article is adapted from a lecture given in Bergen.
This article appears in the June issue.
This article was first published by Tide Magazine and is used with permission.
This story is developing. Check back for updates.
This is a developing story. Please refresh the page for the latest.
This story will be updated as more details become available.
This live blog is now closed.
Last updated: 4 May 2025 at 10:20
Published: 4 May 2025. Updated: 5 May 2025.
Updated May 4, 2025 10:20 a.m.
First published: 4 May, 10:20. Modified: 4 May, 12:05
Modified on Thursday 4 May 2025
This page was generated on 4 May 2025.
Reporting by Ida Holm; editing by Tom Aske
Additional reporting by Nell Harrow. Edited by Sam Reed.
Edited by Sam Reed and fact-checked by Ida Holm
Fact-checked by the desk in Oslo
Answers have been edited for clarity.
This conversation has been edited and condensed.
This transcript was created using speech recognition software and may contain errors.
Version history: 1.2 corrects a crash on start.
What's new: we fixed an error that removed your notes.
Bug fixes and improvements
The update corrects a flaw that let attackers read files.
The software maker has withdrawn the update after complaints.
The previous version of the app remains available.
The carmaker is recalling 40,000 vans to fix a fault in the brakes.
Recall notice: batch 40 of the cheese was labelled with the wrong date.
The label on the jar omitted the word "nuts".
An error by the clerk meant that the wrong man was freed.
An error of this size should have been found, the judge said.
He was wrongly accused of arson in 1987.
She corrected the spelling of her name on the form.
He clarified that he had not been at the meeting.
He later retracted the confession.
She said an earlier version of events given by the police was untrue.
In an earlier version of the plan, the road ran through the wood.
In a previous version of the contract, the fee had been lower.
The first version of the story, as told in court, was different.
The original post had been deleted by Friday.
The original headline of the play was "Salt".
Originally from Hale, she moved to Oslo in 1998.
A previous owner had removed the fireplace.
We apologize for the inconvenience.
We were wrong about the tides, the scientist admits
I was wrong about beetroot
Sorry about that! The page you want has been moved.
Note: this event has been cancelled.
Note: opening times may change.
Please note that the office will be closed on Monday.
Note from the author: thanks to all who helped with this book.
For the record: a guide to the best vinyl shops
Setting the record: how a fisherman's son ran the mile
Die Bundesbank korrigierte ihre Prognose.
Das Gericht hat den Fehler korrigiert.
Der Artikel ist zuerst in der Märzausgabe erschienen.
Dieser Artikel ist Teil der Reihe "Leben am Meer".
Fehler melden
Die Redaktion empfiehlt
Le texte de loi a été amendé par les députés.
Corrigé du bac : les réponses de mathématiques
Une erreur est survenue. Veuillez réessayer.
El texto fue enmendado en la comisión.
Se corrigieron los errores del sistema, informó la empresa.
Ha ocurrido un error. Inténtelo de nuevo.
Il testo della legge è stato modificato in Senato.
Si è verificato un errore. Riprova più tardi.
O texto da lei foi corrigido pelo Senado.
Ocorreu um erro. Tente novamente.
De tekst van de wet is aangepast door de Kamer.
Er is iets misgegaan. Probeer het opnieuw.
Teksten i loven er ændret af Folketinget.
Noe gikk galt. Prøv igjen senere.
Texten i lagen ändrades av riksdagen.
"""
