// Draws the shortest ways from Antony Blinken to RIA Novosti through what was said: statements and hops of chains.
MATCH way = allShortestPaths(
  (:Person {id: 'person:antony-blinken'})-[:SAID|ABOUT|TOLD|QUOTED*..8]-(:Organization {id: 'organization:ria'})
)
RETURN way
LIMIT 20
