MATCH (quoter:Entity)-[hop:QUOTED]->(:Entity {id: $quoted})
WITH quoter, count(DISTINCT hop.statement) AS count
ORDER BY count DESC, quoter.id
LIMIT 20
RETURN {quoter: {id: quoter.id, name: quoter.name}, count: count} AS row
