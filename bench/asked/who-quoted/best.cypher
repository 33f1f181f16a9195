MATCH (quoter:Entity)-[tie:QUOTES]->(:Entity {id: $quoted})
WITH quoter, tie.statements AS count
ORDER BY count DESC, quoter.id
LIMIT 20
RETURN {quoter: {id: quoter.id, name: quoter.name}, count: count} AS row
