// Who quotes whom: outlets, the agencies they lean on, and the speakers behind them.
MATCH (quoter:Entity)-[hop:QUOTED]->(quoted:Entity)
RETURN quoter, hop, quoted
LIMIT 300
