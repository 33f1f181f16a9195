// Names of persons by initial and surname, for resolving.
CREATE INDEX name_initial IF NOT EXISTS FOR (n:Name) ON (n.initial)
