// The network around the CSTO: who spoke about it, told it something or quoted it, through which statements.
MATCH said = (:Entity)-[:SAID]->(:Statement)-[:ABOUT|TOLD]->(:Organization {id: 'organization:csto'})
RETURN said AS way
UNION
MATCH own = (:Organization {id: 'organization:csto'})-[:SAID]->(:Statement)-[:ABOUT|TOLD]->(:Entity)
RETURN own AS way
UNION
MATCH quoted = (:Entity)-[:QUOTED]-(:Organization {id: 'organization:csto'})
RETURN quoted AS way
