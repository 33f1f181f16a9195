// No two Original nodes share an id.
CREATE CONSTRAINT original_id IF NOT EXISTS FOR (n:Original) REQUIRE n.id IS UNIQUE
