MATCH (from:Entity {id: $from}), (to:Entity {id: $to})
MATCH way = shortestPath((from)-[:SAID|ABOUT*..12]-(to))
RETURN {nodes: [node IN nodes(way) WHERE node:Entity | {id: node.id, label: node.name}]} AS row
