// How many relationships of each type there are, those of former ids and the kept sums left out.
/*
:params {}
*/
MATCH ()-[r]->()
WHERE NOT type(r) IN ['IS_NOW', 'QUOTES', 'SPEAKS_ABOUT', 'TELLS', 'MENTIONED_WITH']
RETURN type(r) AS type,
       count(*) AS count
ORDER BY type
