// Whom an entity quotes, in the order of how often.
CREATE INDEX quotes_of_quoter IF NOT EXISTS FOR ()-[tie:QUOTES]-() ON (tie.quoter, tie.statements)
