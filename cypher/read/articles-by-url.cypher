// Articles by their address.
/*
:params {url: 'https://www.youngbhartiya.com/article/russia-sends-paratroopers-military-equipment-to-kazakhstan-amid-historic-unrest'}
*/
MATCH (a:Article {url: $url})
RETURN a.id AS id
ORDER BY id
