// Who quotes an entity, in the order of how often.
CREATE INDEX quotes_of_quoted IF NOT EXISTS FOR ()-[tie:QUOTES]-() ON (tie.quoted, tie.statements)
