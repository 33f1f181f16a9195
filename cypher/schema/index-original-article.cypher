// Rejected statements by their articles.
CREATE INDEX original_article IF NOT EXISTS FOR (o:Original) ON (o.article)
