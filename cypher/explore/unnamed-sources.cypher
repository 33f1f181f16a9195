// Unnamed sources: who is quoted without a name, what they said, and which outlets relied on them.
MATCH said = (:Group)-[:SAID]->(s:Statement)
MATCH report = (s)-[:REPORTED_IN]->(:Article)-[:PUBLISHED_BY]->(:Organization)
RETURN said, report
LIMIT 100
