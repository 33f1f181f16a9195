// The embedded engine keeps no index behind a constraint: this one finds Original nodes by id.
CREATE INDEX original_id_index IF NOT EXISTS FOR (n:Original) ON (n.id)
