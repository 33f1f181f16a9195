// Changes by what was done.
CREATE INDEX change_kind IF NOT EXISTS FOR (c:Change) ON (c.kind)
