import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy that lets nothing through, for a browser that is to speak with one server alone. */
export interface Strangers {
  /** Its address, for `--proxy-server`. */
  readonly proxy: string;
  /** What was asked for, `host:port` or an address, in order; without what the browser asks of its maker. */
  readonly asked: readonly string[];
  close(): void;
}

/** Whom the browser asks of its own accord, for updates and the like. */
const BROWSERS_OWN = /(?:^|[./])(?:google|googleapis|gstatic|gvt1)\.com(?:[:/]|$)/;

/** Starts a proxy on the loopback address that notes who is asked for and refuses. */
export async function watchForStrangers(): Promise<Strangers> {
  const asked: string[] = [];
  const note = ({ url = '' }: IncomingMessage): void => {
    if (!BROWSERS_OWN.test(url)) asked.push(url);
  };
  const server = createServer((request, response) => {
    note(request);
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    note(request);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { proxy: `http://127.0.0.1:${port}`, asked, close: () => void server.close() };
}
