// Names of persons by their last word, for resolving.
CREATE INDEX name_surname IF NOT EXISTS FOR (n:Name) ON (n.surname)
