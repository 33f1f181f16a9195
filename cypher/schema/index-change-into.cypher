// Changes by what an entity became.
CREATE INDEX change_into IF NOT EXISTS FOR (c:Change) ON (c.into)
