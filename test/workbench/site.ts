import { createServer, request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import { readFile } from 'node:fs/promises';
import { connect, type AddressInfo, type Socket } from 'node:net';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';

/** A site that offers VS Code with an extension of its own, as those on the web do. */
export interface Site {
  readonly port: number;
  close(): void;
}

const EXTENSION = '/extension';
const TYPES: Record<string, string> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/**
 * Starts a site before the VS Code server: it hands everything on, but tells the window of an extension at an address of
 * its own, which the window therefore runs in its web worker.
 * @param serverPort where the VS Code server listens, on this machine
 * @param extension the extension's folder, an absolute path
 */
export async function startSite(serverPort: number, extension: string): Promise<Site> {
  const site = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://site');
    if (pathname.startsWith(`${EXTENSION}/`)) {
      serveFile(path.join(extension, decodeURIComponent(pathname.slice(EXTENSION.length))), response);
      return;
    }
    const { method, url, headers } = request;
    const asked = httpRequest({ host: '127.0.0.1', port: serverPort, method, path: url, headers });
    asked.on('error', () => response.destroy());
    asked.on('response', (answer) => {
      if (pathname === '/') void sendPage(answer, response, portOf());
      else answer.pipe(response.writeHead(answer.statusCode ?? 502, answer.headers));
    });
    request.pipe(asked);
  });
  site.on('upgrade', (request, socket: Socket, head) => handOnSocket(request, socket, head, serverPort));
  const portOf = (): number => (site.address() as AddressInfo).port;
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  return { port: portOf(), close: () => void site.close() };
}

/** Adds the extension to what the page tells the window. */
async function sendPage(answer: IncomingMessage, response: ServerResponse, port: number): Promise<void> {
  const html = (await buffer(answer)).toString();
  const at = [{ scheme: 'http', authority: `127.0.0.1:${port}`, path: EXTENSION }];
  const option = `"additionalBuiltinExtensions":${JSON.stringify(at)},`.replaceAll('"', '&quot;');
  const options = 'id="vscode-workbench-web-configuration" data-settings="{';
  const headers = { ...answer.headers };
  delete headers['content-length'];
  response.writeHead(answer.statusCode ?? 502, headers).end(html.replace(options, options + option));
}

function handOnSocket(request: IncomingMessage, socket: Socket, head: Buffer, serverPort: number): void {
  const line = connect(serverPort, '127.0.0.1', () => {
    const headers = request.rawHeaders.map((word, at) => word + (at % 2 ? '\r\n' : ': ')).join('');
    line.write(`${request.method} ${request.url} HTTP/1.1\r\n${headers}\r\n`);
    line.write(head);
    line.pipe(socket).pipe(line);
  });
  line.on('error', () => socket.destroy());
  socket.on('error', () => line.destroy());
}

function serveFile(file: string, response: ServerResponse): void {
  readFile(file).then(
    (content) => {
      response.setHeader('Content-Type', TYPES[path.extname(file)] ?? 'application/octet-stream');
      response.end(content);
    },
    () => response.writeHead(404).end(),
  );
}
