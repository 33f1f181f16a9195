// Hops of chains by their statement; the embedded engine indexes no relationships.
CREATE INDEX quoted_statement IF NOT EXISTS FOR ()-[q:QUOTED]-() ON (q.statement)
