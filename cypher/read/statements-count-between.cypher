// How many statements there are of a speaker about an entity, for each of some such pairs, as it is kept.
/*
:params {anchors: [{speaker: 'person:antony-blinken', about: 'country:ru'}]}
*/
UNWIND range(0, size($anchors) - 1) AS index
CALL (index) {
  WITH $anchors[index] AS anchor
  MATCH (:Entity {id: anchor.speaker})-[tie:SPEAKS_ABOUT]->(:Entity {id: anchor.about})
  RETURN sum(tie.statements) AS total
}
RETURN index,
       total
