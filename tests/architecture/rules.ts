/** The architecture as data: the folders in the order of the pipeline, and what each may use. */

/**
 * What a folder of `src` may import from other folders of `src`. `build` publishes tables and counts beside the
 * dataset: it writes CSV as `files` does and says the names of countries and kinds as `words` does.
 */
export const ARROWS: Readonly<Record<string, readonly string[]>> = {
  dataset: [],
  words: ['dataset', 'network'],
  network: ['dataset'],
  layout: ['network', 'dataset'],
  drawing: ['layout', 'network', 'dataset', 'words'],
  files: ['drawing', 'layout', 'network', 'dataset', 'words'],
  store: ['files', 'layout', 'network', 'dataset', 'words'],
  graph: ['store', 'drawing', 'layout', 'network', 'dataset', 'words'],
  ui: ['graph', 'store', 'files', 'drawing', 'layout', 'network', 'dataset', 'words'],
  build: ['files', 'layout', 'network', 'dataset', 'words'],
  main: ['ui', 'graph', 'store', 'files', 'drawing', 'layout', 'network', 'dataset', 'words'],
};

/** `words` needs to name what is filtered, so it may use the types of the network and nothing that runs. */
export const TYPES_ONLY: ReadonlySet<string> = new Set(['words -> network']);

/** Packages and the places that may use them: folders, or files for the one that owns it. */
export const PACKAGES: readonly { readonly name: RegExp; readonly places: readonly string[] }[] = [
  {
    name: /^react(-dom|-error-boundary)?(\/|$)/,
    places: ['ui', 'main', 'graph/GraphView.tsx', 'graph/HandView.tsx'],
  },
  { name: /^lucide-react(\/|$)/, places: ['ui'] },
  { name: /^react-cytoscapejs$/, places: ['graph/HandView.tsx'] },
  { name: /^cytoscape(-fcose)?$/, places: ['graph', 'layout/force.ts'] },
  { name: /^zustand(\/|$)/, places: ['store', 'ui/app.tsx'] },
  { name: /^svgcanvas$/, places: ['ui'] },
  { name: /^zod(\/|$)/, places: ['dataset', 'build'] },
  { name: /^d3-dsv$/, places: ['files'] },
  { name: /^(node:|yaml$)/, places: ['build'] },
];

/** Folders of functions that give the same answer to the same question, wherever they run. */
export const PURE: ReadonlySet<string> = new Set([
  'dataset',
  'words',
  'network',
  'layout',
  'drawing',
  'files',
]);

/** Names that reach a clock, chance, the page or the network. */
export const IMPURE: readonly RegExp[] = [
  /\bDate\.now\b/,
  /\bnew Date\(\s*\)/,
  /\bperformance\.now\b/,
  /\bMath\.random\b/,
  /\bcrypto\./,
  /\bsetTimeout\b|\bsetInterval\b|\brequestAnimationFrame\b/,
  /\bdocument\.|\bwindow\.|\bnavigator\.|\blocalStorage\b|\bsessionStorage\b/,
  /\bfetch\(/,
];

/** Lines of a file; above this it holds more than one idea. */
export const LONGEST_FILE = 250;
