/** Types of cytoscape-fcose, which has none: an extension. */

declare module 'cytoscape-fcose' {
  const extension: import('cytoscape').Ext;
  export default extension;
}
