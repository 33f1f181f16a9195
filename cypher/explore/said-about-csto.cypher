// Said about the CSTO: by whom, and in which article.
MATCH path = (:Entity)-[:SAID]->(s:Statement)-[:ABOUT]->(:Organization {id: 'organization:csto'})
MATCH report = (s)-[:REPORTED_IN]->(:Article)
RETURN path, report
LIMIT 100
