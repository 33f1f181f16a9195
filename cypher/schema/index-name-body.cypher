// Names of bodies by country and words, for resolving.
CREATE INDEX name_body IF NOT EXISTS FOR (n:Name) ON (n.body)
