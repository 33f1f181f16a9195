// Who quotes whom, in the order of how often.
CREATE INDEX quotes_statements IF NOT EXISTS FOR ()-[tie:QUOTES]-() ON (tie.statements)
