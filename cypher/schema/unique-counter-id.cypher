// No two Counter nodes share an id, so that two loads at once count with one.
CREATE CONSTRAINT counter_id IF NOT EXISTS FOR (n:Counter) REQUIRE n.id IS UNIQUE
