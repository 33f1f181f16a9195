// The embedded engine keeps no index behind a constraint: this one finds Change nodes by id.
CREATE INDEX change_id_index IF NOT EXISTS FOR (n:Change) ON (n.id)
