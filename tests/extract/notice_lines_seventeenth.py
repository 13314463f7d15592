"""A seventeenth list for the test of notices: short, and met blind.

The figures at first sight stand in the commit that brought it.
"""

from __future__ import annotations

NOTICES = """
An earlier version of this article transposed the names of two streets in Odense.
An earlier version of this article overstated the cost of the ferry. It is $40 million, not $400 million.
An article on Monday about school buses misstated how many children ride them each day.
Because of an editing error, an article on Page 12 misstated the year of the strike.
This article was amended on 1 August 2026 to update the number of people evacuated.
This review was amended on 1 August 2026 to correct the running time.
This article was amended on 1 August 2026. Owing to an error during the editing process, an earlier version named the wrong hospital.
The headline on this article was changed on 1 August 2026 to make clear that the study was of mice.
This story was updated on 1 August to include a response from the union.
Correction 1 August 2026: This article has been updated to make clear that the firm is based in Perth, Scotland.
This story has been corrected to show the storm formed on Monday, not Tuesday.
This story has been updated to remove an erroneous reference to the victim's job.
This story has been corrected to show that Maria Ost is a former mayor.
(This story corrects paragraph 7 to say the deal closed in June)
(Corrects attribution in paragraph 5 to spokesman from minister)
Correction: This story previously misstated the number of flights cancelled. It has been updated.
CLARIFICATION: An earlier version of this story did not say when the footage was filmed.
Update: This story has been updated with a statement from the district.
A previous version of this story incorrectly said that Utah borders California.
The web version of this story originally gave an incorrect date for the recital.
Correction, August 1, 2026: An earlier version of this story misidentified the maker of the drone.
We regret the error, and thank the readers who told us of it.
A previous version of this article stated that the tax was new. It was introduced in 2011.
This article previously referred to the Gulf of Riga as a lake.
This piece has been updated to reflect the passing of its subject on 30 July.
Update: The company has now issued a fix, and the headline of this article has been changed to say so.
The price of the headset was listed incorrectly in this review. It costs 299 euros.
After publication, the firm clarified that the cap applies only to new customers; we have amended the third paragraph.
This article has been corrected since its original publication.
The third author's affiliation was incorrect in the original version of this article.
Removed the link to the old form.
Updated the section on exemptions.
We have amended this page to reflect the change in the law.
This news release was corrected on 1 August to give the right telephone number.
In einer früheren Version dieses Textes stand, die Elbe fließe durch Bremen. Das ist falsch.
Korrektur: Der Zug fährt um acht, nicht um neun.
Cet article a été modifié le 1er août pour corriger le nom du lac.
Este texto fue corregido: el lago está en Chile.
Questo articolo è stato corretto: il lago è in Svizzera.
Dit artikel is aangepast na een reactie van de gemeente.
Este artigo foi corrigido: o lago fica no Chile.
Artikeln uppdaterades den 1 augusti med rätt namn på sjön.
"""

ORDINARY = """
An earlier version of the drone crashed into the Gulf of Riga.
An earlier version of the tax was thrown out by the courts.
The ferry will cost $40 million, not $400 million as its critics say.
The hospital named the wrong patient in a letter and has apologised.
The running time was cut to two hours after a preview in Leeds.
The storm formed on Monday and was given its name on Tuesday.
The company has now issued a fix, and says that users should update at once.
The firm clarified that the cap applies only to new customers.
The cap, it was later clarified, applies only to new customers.
The headset costs 299 euros, not 399 as had been rumoured.
The deal was amended in June to let the smaller bank keep its name.
The mayor was misquoted, her office said, and the reporter has agreed to put it right.
The recital was listed for the wrong day, and nobody came.
The tax was introduced in 2011 and amended twice since.
The page was torn out and the error went with it.
The law on exemptions was updated in 2019.
The report was updated to include the deaths at sea, the agency said.
The old form will be removed from the site in May.
The minister updated the house on the talks with the union.
The prison chief told the corrections board that he would go.
Market corrections of this kind happen every other year.
The correction of the river's course took twenty years.
She regrets the error, she says, and would not make it again.
We regret that we cannot reply to every letter.
Editor's note: This article is the last in a series of five.
Editor's note: Photographs by Kari Lie.
Editor's note: The author worked for the mayor from 2011 to 2014.
Updated 1 August 2026, 09:12
Last updated 3 hours ago
Updated: Aug 1, 2026 / 09:12 AM CDT
First published 1 August 2026
This story was reported with support from the Coast Fund.
This is a breaking story. Please check back for updates.
Report an error
How we handle corrections
Seen an error? Write to us.
Bug fixes: corrected a crash when the list is empty.
Version 3 updates the icons and corrects the clock.
“An earlier version of me would have said no,” she says.
Letter: your article on eels was wrong about the moon
Der Zug fährt um acht, nicht um neun, sagte ein Sprecher.
Le lac a été renommé en 1921.
La ley fue corregida en el Senado.
La legge è stata corretta in aula.
De wet is aangepast na een reactie van de gemeenten.
A lei foi corrigida no Senado.
Lagen uppdaterades den 1 augusti.
"""
