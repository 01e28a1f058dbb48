// Serves a folder as a good host would: brotli where it helps, and nothing kept by the browser. Counts what it sends.
import { createServer } from "node:http";
import { existsSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

const KINDS = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".wasm": "application/wasm", ".txt": "text/plain", ".json": "application/json", ".svg": "image/svg+xml", ".png": "image/png", ".webmanifest": "application/manifest+json" };
const packed = new Map();

function pack(path) {
  if (!packed.has(path)) {
    const whole = readFileSync(path);
    const twin = existsSync(`${path}.br`) ? readFileSync(`${path}.br`) : brotliCompressSync(whole, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
    packed.set(path, twin);
  }
  return packed.get(path);
}

export async function serve(folder) {
  let sent = 0;
  const server = createServer((request, response) => {
    const name = decodeURIComponent(new URL(request.url, "http://here").pathname);
    const path = join(folder, name.endsWith("/") ? `${name}index.html` : name);
    if (!path.startsWith(folder) || !existsSync(path)) return response.writeHead(404).end();
    const body = pack(path);
    sent += body.length;
    response.writeHead(200, { "content-type": KINDS[extname(path)] ?? "application/octet-stream", "content-encoding": "br", "content-length": body.length, "cache-control": "no-store" });
    response.end(body);
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  return { address: `http://127.0.0.1:${server.address().port}/`, sent: () => sent, close: () => server.close() };
}
