// Statements by the first day on which they can have been said.
CREATE INDEX statement_said IF NOT EXISTS FOR (s:Statement) ON (s.saidFirst)
