// Statements by how much they need a look by people.
CREATE INDEX statement_doubt IF NOT EXISTS FOR (s:Statement) ON (s.doubt)
