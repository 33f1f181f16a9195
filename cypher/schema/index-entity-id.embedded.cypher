// The embedded engine keeps no index behind a constraint: this one finds Entity nodes by id.
CREATE INDEX entity_id_index IF NOT EXISTS FOR (n:Entity) ON (n.id)
