// Articles, made or brought up to date; a text is kept as long as it is the article's.
/*
:params {rows: [{id: 'article:example-2022-01-09', title: 'An example', words: 'wexampl', published: '2022-01-09', publishedFirst: '2022-01-09', publishedLast: '2022-01-09', publishedHour: null, author: null, url: null, language: 'en', sha256: '0', length: 0, version: 1, supersedes: [], note: null, checksum: '1'}]}
*/
UNWIND $rows AS row
MERGE (a:Article {id: row.id})
SET a.text = CASE WHEN a.sha256 = row.sha256 THEN a.text END,
    a.title = row.title,
    a.published = row.published,
    a.publishedFirst = row.publishedFirst,
    a.publishedLast = row.publishedLast,
    a.publishedHour = row.publishedHour,
    a.author = row.author,
    a.url = row.url,
    a.language = row.language,
    a.sha256 = row.sha256,
    a.length = row.length,
    a.version = row.version,
    a.supersedes = row.supersedes,
    a.note = row.note,
    a.words = row.words,
    a.checksum = row.checksum
