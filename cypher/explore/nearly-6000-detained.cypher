// Draws the statement behind "nearly 6,000 detained" with everything around it: speaker, relay, article, figure.
MATCH (s:Statement)-[:ASSERTS]->(:Figure {measure: 'DETAINED', approximation: 'NEARLY', value: 6000})
MATCH path = (s)--()
RETURN path
