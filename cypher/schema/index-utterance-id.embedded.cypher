// The embedded engine keeps no index behind a constraint: this one finds Utterance nodes by id.
CREATE INDEX utterance_id_index IF NOT EXISTS FOR (n:Utterance) ON (n.id)
