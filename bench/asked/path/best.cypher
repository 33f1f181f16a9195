MATCH (from:Entity {id: $from}), (to:Entity {id: $to})
MATCH way = shortestPath((from)-[:QUOTES|SPEAKS_ABOUT|TELLS*..6]-(to))
RETURN {nodes: [node IN nodes(way) | {id: node.id, label: node.name}]} AS row
