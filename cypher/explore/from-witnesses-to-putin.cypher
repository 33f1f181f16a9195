// From the witnesses to Putin: the shortest paths from one to the other through what was said.
MATCH (one:Group {id: 'group:witnesses'}), (other:Person {id: 'person:vladimir-putin'})
MATCH path = allShortestPaths((one)-[:SAID|ABOUT|TOLD|VIA*..8]-(other))
RETURN path
LIMIT 25
