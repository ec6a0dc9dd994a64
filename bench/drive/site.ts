/** Sites of the bench: built as for readers, served on this machine alone, with data that are made here. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, normalize, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { build, type InlineConfig, type Plugin, preview } from 'vite';

/** What is served beside the built files, or in their place: text by path (`/data/dataset.json`). */
export type Extras = Map<string, string>;

export interface Site {
  /** Without a slash at the end. */
  readonly address: string;
  close(): Promise<void>;
}

/** The pages of the bench itself. */
export function benchSite(port: number, extras: Extras): Promise<Site> {
  return siteOf(port, extras, {
    configFile: false,
    root: resolve('bench/browser'),
    base: './',
    plugins: [react()],
  });
}

/** The app as it is published. */
export function appSite(port: number, extras: Extras): Promise<Site> {
  return siteOf(port, extras, {});
}

async function siteOf(port: number, extras: Extras, config: InlineConfig): Promise<Site> {
  const outDir = mkdtempSync(join(tmpdir(), 'entente-bench-'));
  const shared: InlineConfig = {
    ...config,
    logLevel: 'error',
    plugins: [...(config.plugins ?? []), serving(extras, outDir)],
  };
  await build({ ...shared, build: { outDir, emptyOutDir: true, target: 'es2023' } });
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

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
};

/** Serves texts pressed with gzip, as a web host does; whatever else there is is left to the server. */
function serving(extras: Extras, outDir: string): Plugin {
  const pressed = new Map<string, { readonly text: string; readonly bytes: Buffer }>();
  const textAt = (path: string): string | undefined => {
    const extra = extras.get(path);
    if (extra !== undefined) return extra;
    const file = join(outDir, normalize(path));
    return file.startsWith(outDir) && existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  };
  return {
    name: 'entente-bench-extras',
    configurePreviewServer(server) {
      server.middlewares.use((request, answer, next) => {
        const asked = new URL(request.url ?? '/', 'http://here').pathname;
        const path = asked === '/' ? '/index.html' : asked;
        const type = TYPES[path.slice(path.lastIndexOf('.') + 1)];
        const text = type === undefined ? undefined : textAt(path);
        if (type === undefined || text === undefined) return next();
        let known = pressed.get(path);
        if (known?.text !== text) {
          known = { text, bytes: gzipSync(text, { level: 6 }) };
          pressed.set(path, known);
        }
        answer.setHeader('content-type', `${type}; charset=utf-8`);
        answer.setHeader('content-encoding', 'gzip');
        answer.setHeader('content-length', known.bytes.length);
        answer.end(known.bytes);
      });
    },
  };
}
