// Articles by the SHA-256 of their texts.
/*
:params {hashes: ['1389054e429b486bd04deb0dcb58a5329aa46cbf4b65b04efa8f23b69fecb4c2']}
*/
UNWIND $hashes AS sha256
MATCH (a:Article {sha256: sha256})
RETURN a.id AS id,
       a.sha256 AS sha256,
       a.text IS NOT NULL AS hasText
ORDER BY id
