/** The package carries no types; this is what the layout uses of it. */
declare module 'cytoscape-fcose' {
  import type { Ext } from 'cytoscape';

  const register: Ext;
  export default register;
}
