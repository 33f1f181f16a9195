// In how many statements each of some entities stands, as an outlet too.
/*
:params {ids: ['country:kz', 'organization:upi']}
*/
UNWIND $ids AS id
CALL (id) {
  MATCH (:Entity {id: id})-[:SAID|ABOUT|TOLD|VIA]-(s:Statement)
  RETURN s
  UNION
  MATCH (:Entity {id: id})<-[:PUBLISHED_BY]-(:Article)<-[:REPORTED_IN]-(s:Statement)
  RETURN s
}
RETURN id,
       count(s) AS statements
ORDER BY id
