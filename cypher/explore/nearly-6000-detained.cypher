// Nearly 6,000 detained: the statement behind the figure with everything around it, speaker, relay and article.
MATCH (s:Statement)-[:ASSERTS]->(:Figure {measure: 'DETAINED', approximation: 'NEARLY', value: 6000})
MATCH path = (s)--()
RETURN path
