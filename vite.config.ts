import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** What the app loads at its start beside its code. */
const FIRST_FILES = ['data/dataset.json', 'data/positions.json'];
/** Files at the same address in development and in the built site. */
const DATA_FILES = [...FIRST_FILES, 'data/dataset.schema.json'];

/** The built page may talk to its own origin only. Cytoscape sets styles from script. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Copies the data files into the built site under their own names, so that they can be cited by address. */
function dataFiles(): Plugin {
  return {
    name: 'entente-data-files',
    apply: 'build',
    generateBundle() {
      for (const fileName of DATA_FILES) {
        this.emitFile({ type: 'asset', fileName, source: readFileSync(fileName) });
      }
    },
  };
}

/** Data and code travel together: without this the data would be asked for only when the code has come. */
function dataAhead(): Plugin {
  return {
    name: 'entente-data-ahead',
    apply: 'build',
    transformIndexHtml: () =>
      FIRST_FILES.map((file) => ({
        tag: 'link',
        attrs: { rel: 'preload', as: 'fetch', crossorigin: '', href: `./${file}` },
        injectTo: 'head' as const,
      })),
  };
}

/** Development needs inline scripts for hot reloading, so the policy is for the built site alone. */
function contentSecurityPolicy(): Plugin {
  return {
    name: 'entente-content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY },
        injectTo: 'head-prepend',
      },
    ],
  };
}

/** The parts of the bundler's context that {@link firstChunk} asks. */
interface Modules {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

let firstModules: ReadonlySet<string> | undefined;

/**
 * What the page needs for its first picture is one file: many small ones, which the bundler would make of what
 * later chunks share, arrive one after the other where connections are few and slow.
 */
function firstChunk(id: string, modules: Modules): string | null {
  firstModules ??= reachedFrom(`${import.meta.dirname}/src/main.tsx`, modules);
  return firstModules.has(id) ? 'first' : null;
}

/** A module and all that it imports without waiting. */
function reachedFrom(start: string, modules: Modules): ReadonlySet<string> {
  const reached = new Set<string>([start]);
  for (const id of reached) {
    for (const imported of modules.getModuleInfo(id)?.importedIds ?? []) reached.add(imported);
  }
  return reached;
}

export default defineConfig({
  base: './',
  plugins: [react(), dataFiles(), dataAhead(), contentSecurityPolicy()],
  // Workers fetch what they need in pieces, as pages do.
  worker: { format: 'es' },
  build: {
    target: 'es2023',
    license: { fileName: 'licences.md' },
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: firstChunk }] } } },
  },
  // By address, so that both http://localhost and http://127.0.0.1 lead here, and no other machine does.
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1' },
});
