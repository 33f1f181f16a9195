// The embedded engine keeps no index behind a constraint: this one finds Figure nodes by id.
CREATE INDEX figure_id_index IF NOT EXISTS FOR (n:Figure) ON (n.id)
