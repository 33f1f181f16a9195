// Articles, made or brought up to date; a text that is already held is kept where the row brings none.
/*
:params {rows: [{id: 'article:example-2022-01-09', title: 'An example', published: '2022-01-09', publishedFirst: '2022-01-09', publishedLast: '2022-01-09', author: null, url: null, language: 'en', sha256: '0', length: 0, text: null, note: null, checksum: '1'}]}
*/
UNWIND $rows AS row
MERGE (a:Article {id: row.id})
SET a.text = CASE WHEN row.text IS NULL AND a.sha256 = row.sha256 THEN a.text ELSE row.text END,
    a.title = row.title,
    a.published = row.published,
    a.publishedFirst = row.publishedFirst,
    a.publishedLast = row.publishedLast,
    a.author = row.author,
    a.url = row.url,
    a.language = row.language,
    a.sha256 = row.sha256,
    a.length = row.length,
    a.note = row.note,
    a.checksum = row.checksum
