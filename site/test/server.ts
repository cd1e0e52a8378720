import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

const dist = path.resolve(import.meta.dirname, '../.vitepress/dist');
const BASE = '/meeting-notes-lint/';
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
};

/** Serves the built site as GitHub Pages does: below its base, `/page` from `page.html`, `/folder/` from its index. */
export async function serve(): Promise<{ url: string; close: () => void }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = pathname.startsWith(BASE) ? fileFor(decodeURIComponent(pathname.slice(BASE.length))) : undefined;
    if (file === undefined) response.writeHead(404).end();
    else {
      response.writeHead(200, { 'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream' });
      createReadStream(file).pipe(response);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}${BASE}`, close: () => server.close() };
}

function fileFor(name: string): string | undefined {
  const file = path.join(dist, name);
  if (file !== dist && !file.startsWith(dist + path.sep)) return undefined;
  return [file, `${file}.html`, path.join(file, 'index.html')].find((one) => existsSync(one) && statSync(one).isFile());
}
