// Through how many hands: what was passed on before it was printed, with speaker, relays (1 is nearest to the article) and outlet.
MATCH hands = (:Entity)-[:SAID]->(s:Statement)-[:VIA]->(:Entity)
WHERE s.depth > 0
MATCH report = (s)-[:REPORTED_IN]->(:Article)-[:PUBLISHED_BY]->(:Organization)
RETURN hands, report
ORDER BY s.depth DESC, s.id
LIMIT 100
