/** Keeps Cytoscape.js from what the Content-Security-Policy forbids. */

/** Cytoscape.js would add a `<style>` to the page, which the policy forbids, unless one with this id is there; network.css has its line. */
export function forbidStyleElement(): void {
  const id = '__________cytoscape_stylesheet';
  if (document.getElementById(id)) return;
  const there = document.createElement('meta');
  there.id = id;
  document.head.append(there);
}
