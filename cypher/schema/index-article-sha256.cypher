// Articles by the SHA-256 of their texts, under which the same one is known again.
CREATE INDEX article_sha256 IF NOT EXISTS FOR (a:Article) ON (a.sha256)
