// Names of persons by their first word, for resolving.
CREATE INDEX name_forename IF NOT EXISTS FOR (n:Name) ON (n.forename)
