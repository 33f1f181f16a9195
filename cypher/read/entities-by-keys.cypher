// Whom the keys of names lead to.
/*
:params {key: ['csto'], joined: ['riapolitik'], spelled: ['antoni blinken'], initial: ['a blinken'], surname: ['tokaev'], forename: ['kasim'], sound: ['n flnkn'], body: ['KZ|president'], initials: ['wsj']}
*/
UNWIND $key AS key
MATCH (:Name {key: key})-[:NAMES]->(e:Entity)
RETURN 'key' AS by, key, e.id AS id ORDER BY key, id
UNION ALL UNWIND $joined AS key
MATCH (:Name {joined: key})-[:NAMES]->(e:Entity)
RETURN 'joined' AS by, key, e.id AS id ORDER BY key, id
UNION ALL UNWIND $spelled AS key
MATCH (:Name {spelled: key})-[:NAMES]->(e:Entity)
RETURN 'spelled' AS by, key, e.id AS id ORDER BY key, id
UNION ALL UNWIND $initial AS key
MATCH (:Name {initial: key})-[:NAMES]->(e:Entity)
RETURN 'initial' AS by, key, e.id AS id ORDER BY key, id
UNION ALL UNWIND $surname AS key
MATCH (:Name {surname: key})-[:NAMES]->(e:Entity)
RETURN 'surname' AS by, key, e.id AS id ORDER BY key, id
UNION ALL UNWIND $forename AS key
MATCH (:Name {forename: key})-[:NAMES]->(e:Entity)
RETURN 'forename' AS by, key, e.id AS id ORDER BY key, id
UNION ALL UNWIND $sound AS key
MATCH (:Name {sound: key})-[:NAMES]->(e:Entity)
RETURN 'sound' AS by, key, e.id AS id ORDER BY key, id
UNION ALL UNWIND $body AS key
MATCH (:Name {body: key})-[:NAMES]->(e:Entity)
RETURN 'body' AS by, key, e.id AS id ORDER BY key, id
UNION ALL UNWIND $initials AS key
MATCH (:Name {initials: key})-[:NAMES]->(e:Entity)
RETURN 'initials' AS by, key, e.id AS id ORDER BY key, id
