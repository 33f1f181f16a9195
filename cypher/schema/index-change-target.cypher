// Changes by what they change.
CREATE INDEX change_target IF NOT EXISTS FOR (c:Change) ON (c.target)
