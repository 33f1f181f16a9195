// The same words in several articles: utterances with their statements, speakers and articles, and rivals: one claim from two mouths.
MATCH path = (:Entity)-[:SAID]->(s:Statement)-[:REPORTS]->(u:Utterance)
MATCH article = (s)-[:REPORTED_IN]->(:Article)
OPTIONAL MATCH rival = (u)-[:RIVALS]-(:Utterance)
WITH u, path, article, rival
WHERE u.reports > 1 OR rival IS NOT NULL
RETURN path, article, rival
LIMIT 200
