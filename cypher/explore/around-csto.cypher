// Around the CSTO: its members, its head, whom it quotes and who quotes it, and what these are to each other.
MATCH (csto:Organization {id: 'organization:csto'})-[:QUOTED|HOLDS_ROLE|MEMBER_OF|PART_OF]-(near:Entity)
WITH csto, collect(DISTINCT near) AS circle
UNWIND circle + csto AS one
MATCH link = (one)-[:QUOTED|HOLDS_ROLE|MEMBER_OF|PART_OF]->(other:Entity)
WHERE other IN circle OR other = csto
RETURN link
LIMIT 200
