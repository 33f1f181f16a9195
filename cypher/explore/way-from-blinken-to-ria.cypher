// The ways from Blinken to RIA: who quoted both, and what both spoke about or to whom, with the statements.
MATCH way = (:Person {id: 'person:antony-blinken'})-[:QUOTED]-(:Entity)-[:QUOTED]-(:Organization {id: 'organization:ria'})
RETURN way
UNION
MATCH way = (:Person {id: 'person:antony-blinken'})-[:SAID]->(:Statement)-[:ABOUT|TOLD]->(:Entity)
            <-[:ABOUT|TOLD]-(:Statement)<-[:SAID]-(:Organization {id: 'organization:ria'})
RETURN way
