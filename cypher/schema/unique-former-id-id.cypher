// No two FormerId nodes share an id.
CREATE CONSTRAINT former_id_id IF NOT EXISTS FOR (n:FormerId) REQUIRE n.id IS UNIQUE
