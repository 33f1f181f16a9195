// Through RIA: everything that reached an article through the agency, with its speakers and outlets.
MATCH path = (:Entity)-[:SAID]->(s:Statement)-[:VIA]->(:Organization {id: 'organization:ria'})
MATCH report = (s)-[:REPORTED_IN]->(:Article)-[:PUBLISHED_BY]->(:Organization)
RETURN path, report
LIMIT 100
