// Statements that wait for the grouping; most are done and not in this index.
CREATE INDEX statement_ungrouped IF NOT EXISTS FOR (s:Statement) ON (s.ungrouped)
