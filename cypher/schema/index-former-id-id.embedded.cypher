// The embedded engine keeps no index behind a constraint: this one finds FormerId nodes by id.
CREATE INDEX former_id_id_index IF NOT EXISTS FOR (n:FormerId) ON (n.id)
