import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { type ProtocolResponse, protocol } from 'electron';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
};

// Styles may be set inline (component kit and rich text do so); scripts come from our own files alone.
const policy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self' blob:",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data: blob:",
  "connect-src 'self' data: blob:",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

/** Must run before the application is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true } },
  ]);
}

const nothing: ProtocolResponse = { statusCode: 404, data: Buffer.alloc(0) };

/**
 * Serves the built page, and nothing outside its folder, as app://zavuch/. Calls back after each file.
 * Not `protocol.handle`: it speaks in the Request and Response of `fetch`, and reading that into the main process takes a
 * tenth of a second before the first page.
 */
export function servePages(onServed: () => void): void {
  const folder = join(__dirname, 'renderer');
  const find = async (url: string): Promise<ProtocolResponse> => {
    const { host, pathname } = new URL(url);
    const file = normalize(join(folder, pathname === '/' ? 'index.html' : decodeURIComponent(pathname)));
    if (host !== 'zavuch' || !file.startsWith(folder + sep)) return nothing;
    const type = types[extname(file)] ?? 'application/octet-stream';
    return {
      data: await readFile(file),
      headers: { 'content-type': type, 'content-security-policy': policy, 'x-content-type-options': 'nosniff' },
    };
  };
  protocol.registerBufferProtocol('app', ({ url }, answer) => {
    void find(url)
      .catch(() => nothing)
      .then(answer)
      .then(() => setImmediate(onServed)); // the answer goes out first
  });
}
