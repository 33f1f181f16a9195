// The embedded engine keeps no index behind a constraint: this one finds Article nodes by id.
CREATE INDEX article_id_index IF NOT EXISTS FOR (n:Article) ON (n.id)
