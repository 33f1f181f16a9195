// Deaths, by whose account: every figure for the deaths in the protests, who asserts it, through whom, in which article.
MATCH asserts = (f:Figure {measure: 'DEATHS', scope: 'protests in Kazakhstan', unit: 'people'})<-[:ASSERTS]-(source)
OPTIONAL MATCH said = (:Entity)-[:SAID]->(source)-[:REPORTED_IN]->(:Article)-[:PUBLISHED_BY]->(:Entity)
OPTIONAL MATCH relayed = (source)-[:VIA]->(:Entity)
OPTIONAL MATCH ownVoice = (source)-[:PUBLISHED_BY]->(:Entity)
RETURN asserts, said, relayed, ownVoice
