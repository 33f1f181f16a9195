// What Blinken said about Russia: each statement with the article, those who were told, and those who passed it on.
MATCH said = (:Person {id: 'person:antony-blinken'})-[:SAID]->(s:Statement)-[:ABOUT]->(:Country {id: 'country:ru'})
MATCH report = (s)-[:REPORTED_IN]->(:Article)-[:PUBLISHED_BY]->(:Organization)
OPTIONAL MATCH told = (s)-[:TOLD]->(:Entity)
OPTIONAL MATCH relayed = (s)-[:VIA]->(:Entity)
RETURN said, report, told, relayed
LIMIT 100
