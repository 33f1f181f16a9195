// Statements by the number of the transaction that added them.
CREATE INDEX statement_addition IF NOT EXISTS FOR (s:Statement) ON (s.addition)
