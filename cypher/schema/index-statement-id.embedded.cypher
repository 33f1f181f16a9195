// The embedded engine keeps no index behind a constraint: this one finds Statement nodes by id.
CREATE INDEX statement_id_index IF NOT EXISTS FOR (n:Statement) ON (n.id)
