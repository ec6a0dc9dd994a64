/** Sites of the bench: built as for readers, served on this machine alone, with data that are made here. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { build, type InlineConfig, type Plugin, preview } from 'vite';

/** What is served beside the built files: text by path (`/data/dataset.json`). May be changed at any time. */
export type Extras = Map<string, string>;

export interface Site {
  /** Without a slash at the end. */
  readonly address: string;
  close(): Promise<void>;
}

/** Builds the folder with an index.html into a folder of its own and serves it from this port. */
export async function siteOf(root: string, port: number, extras: Extras): Promise<Site> {
  const outDir = mkdtempSync(join(tmpdir(), 'entente-bench-'));
  const shared: InlineConfig = {
    configFile: false,
    root: resolve(root),
    base: './',
    logLevel: 'warn',
    plugins: [react(), serving(extras)],
    worker: { format: 'es' },
  };
  await build({
    ...shared,
    build: { outDir, emptyOutDir: true, target: 'es2023', chunkSizeWarningLimit: 4_000 },
  });
  const server = await preview({
    ...shared,
    build: { outDir },
    preview: { port, strictPort: true, host: '127.0.0.1' },
  });
  return {
    address: `http://127.0.0.1:${port}`,
    close: async () => {
      await server.close();
      rmSync(outDir, { recursive: true, force: true });
    },
  };
}

/** Serves the extras, pressed as a web host does. */
function serving(extras: Extras): Plugin {
  const pressed = new Map<string, { readonly text: string; readonly bytes: Buffer }>();
  return {
    name: 'entente-bench-extras',
    configurePreviewServer(server) {
      server.middlewares.use((request, answer, next) => {
        const path = new URL(request.url ?? '/', 'http://here').pathname;
        const text = extras.get(path);
        if (text === undefined) return next();
        let known = pressed.get(path);
        if (known?.text !== text) {
          known = { text, bytes: gzipSync(text, { level: 4 }) };
          pressed.set(path, known);
        }
        answer.setHeader('content-type', path.endsWith('.html') ? 'text/html' : 'application/json');
        answer.setHeader('content-encoding', 'gzip');
        answer.setHeader('content-length', known.bytes.length);
        answer.end(known.bytes);
      });
    },
  };
}
