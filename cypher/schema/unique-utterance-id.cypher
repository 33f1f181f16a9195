// No two Utterance nodes share an id, and an id finds its node.
CREATE CONSTRAINT utterance_id IF NOT EXISTS FOR (n:Utterance) REQUIRE n.id IS UNIQUE
