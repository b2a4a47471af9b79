import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { checkLinks, type LinkCheckOptions, toWords } from '@/lib/import/links';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;
const say =
  (status: number, headers: Record<string, string> = {}): Answer =>
  (_, response) =>
    void response.writeHead(status, headers).end(status === 200 ? 'trang' : undefined);

let answers: Record<string, Answer>;
let servers: Server[];
let [origin, other]: string[] = [];
/** the requests that arrived, with how many the host was answering at that moment */
let seen: { host: string; line: string; agent: string; underWay: number }[];

beforeEach(async () => {
  [answers, seen] = [{}, []];
  const start = () =>
    new Promise<Server>((started) => {
      let underWay = 0;
      const server = createServer((request, response) => {
        underWay += 1;
        const { method, url = '', headers } = request;
        const [host = '', agent = ''] = [headers.host, headers['user-agent']];
        seen.push({ host, line: `${method} ${url}`, agent, underWay });
        response.on('close', () => {
          underWay -= 1;
        });
        (answers[url] ?? say(404))(request, response);
      }).listen(0, '127.0.0.1', () => started(server));
    });
  servers = await Promise.all([start(), start()]);
  [origin, other] = servers.map((server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
afterEach(() => {
  for (const server of servers) server.close().closeAllConnections();
});

const check = async (paths: string[], options: LinkCheckOptions = {}) => {
  const sources = paths.map((path) => ({ source: path, url: new URL(path, origin).href }));
  const visit = { mayVisit: async () => true, pause: 1, timeout: 300 };
  return (await checkLinks(sources, { ...visit, ...options })).map(({ answer }) => answer);
};

it('tells what still answers from what is gone, ill or silent', async () => {
  answers = {
    '/co': say(200),
    '/chi-get': ({ method }, response) => void response.writeHead(method === 'GET' ? 200 : 405).end(),
    '/mat': say(410),
    '/cam': say(403),
    '/chuyen': say(301, { location: '/co' }),
    '/tam': say(302, { location: `${other}/co` }),
    '/vong': say(302, { location: '/vong' }),
    '/tep': say(302, { location: 'ftp://bao.example/tep' }),
    '/im': () => {},
    '/dut': ({ socket }) => void socket.destroy(),
  };
  expect(await check(['/co', '/chi-get', '/mat', '/khong-co', '/cam'])).toEqual([
    { kind: 'answers', status: 200 },
    { kind: 'answers', status: 200 },
    { kind: 'gone', status: 410 },
    { kind: 'gone', status: 404 },
    { kind: 'unclear', status: 403 },
  ]);
  expect(await check(['/chuyen', '/tam', '/vong', '/tep', '/im', '/dut'])).toEqual([
    { kind: 'answers', status: 200, movedTo: `${origin}/co` },
    { kind: 'answers', status: 200 },
    { kind: 'silent', because: 'too-many-redirects' },
    { kind: 'not-visited', because: 'not-http' },
    { kind: 'silent', because: 'timeout' },
    { kind: 'silent', because: 'no-connection' },
  ]);
});

it('visits no private address, whether named by a source or by a redirect', async () => {
  answers['/vao'] = say(301, { location: 'http://cong-khai.example/' });
  const refused = { kind: 'not-visited', because: 'private' };
  expect(await check(['/co'], { mayVisit: undefined })).toEqual([refused]);
  expect(seen).toEqual([]);
  expect(await check(['/vao'], { mayVisit: async (host) => host === '127.0.0.1' })).toEqual([refused]);
});

it('asks a host one thing at a time, an address once, and says who asks', async () => {
  const paths = Array.from({ length: 6 }, (_, at) => `/${at}`);
  for (const path of paths)
    answers[path] = (_, response) => void setTimeout(() => response.writeHead(200).end(), 5);
  const sources = [...paths, '/0#bang-2'].flatMap((path) =>
    [origin, other].map((host) => ({ source: `${host}${path}`, url: `${host}${path}` })),
  );
  const links = await checkLinks([...sources, { source: 'ban-in', url: null }], {
    mayVisit: async () => true,
    pause: 1,
    siteUrl: 'https://cchc.example',
    contact: 'lien-he@cchc.example',
  });
  expect(links.map(({ url }) => url).sort()).toEqual(
    sources
      .slice(0, 12)
      .map(({ url }) => url)
      .sort(),
  );
  expect(links[0]?.sources).toEqual([`${origin}/0`, `${origin}/0#bang-2`]);
  expect(seen.length).toBe(12);
  expect(Math.max(...seen.map(({ underWay }) => underWay))).toBe(1);
  expect(new Set(seen.map(({ agent }) => agent))).toEqual(
    new Set(['chi-so-cchc-link-check/1.0 (+https://cchc.example; lien-he@cchc.example)']),
  );
});

it('reads no more of a page than it needs', async () => {
  let sent = 0;
  answers['/dai'] = ({ method }, response) => {
    response.writeHead(method === 'HEAD' ? 405 : 200);
    if (method === 'HEAD') return void response.end();
    const piece = Buffer.alloc(64 * 1024);
    const send = () => {
      while (!response.destroyed && sent < 500) {
        sent += 1;
        if (!response.write(piece)) return void response.once('drain', send);
      }
      response.end();
    };
    send();
  };
  expect(await check(['/dai'], { timeout: 5000 })).toEqual([{ kind: 'answers', status: 200 }]);
  expect(sent).toBeLessThan(500);
});

it('says it in words', () => {
  expect(toWords({ kind: 'gone', status: 404 })).toEqual({
    vi: 'không còn trang này (404)',
    en: 'the page is gone (404)',
  });
});
