// Articles by the day they were published.
CREATE INDEX article_published IF NOT EXISTS FOR (a:Article) ON (a.publishedFirst)
