// The embedded engine keeps no index behind a constraint: this one finds Counter nodes by id.
CREATE INDEX counter_id_index IF NOT EXISTS FOR (n:Counter) ON (n.id)
