// The embedded engine keeps no index behind a constraint: this one finds Kept nodes by id.
CREATE INDEX kept_id_index IF NOT EXISTS FOR (n:Kept) ON (n.id)
