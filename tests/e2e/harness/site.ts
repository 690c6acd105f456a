/**
 * The whole network of a driven browser, on one loopback port: an HTTP proxy that answers every request itself.
 * Any host name shows the test pages, so that listed news sites can be visited with the packaged manifest as it is;
 * and every request that anything in the browser makes is on record, so that a test can say that there was none.
 */
import { once } from 'node:events'
import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'

const ROOT = join(import.meta.dirname, '..', '..', '..')

/** Folders by the path under which they are served, on every host. */
const FOLDERS: Record<string, string> = {
  '/pages/': join(ROOT, 'tests/e2e/pages'),
  '/sample/': join(ROOT, 'public/sample'),
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
}

/** What the browsers themselves ask for, whatever runs in them; refused like everything else, and left out of the record. */
const BROWSERS_OWN_HOSTS = [
  'accounts.google.com',
  'clients2.google.com',
  'update.googleapis.com',
  'optimizationguide-pa.googleapis.com',
  'content-autofill.googleapis.com',
  'firefox.settings.services.mozilla.com',
  'firefox-settings-attachments.cdn.mozilla.net',
  'content-signature-2.cdn.mozilla.net',
  'detectportal.firefox.com',
  'aus5.mozilla.org',
  'incoming.telemetry.mozilla.org',
]

export interface Answer {
  body: string
  /** E.g. a Content-Security-Policy. `content-type` is HTML unless told. */
  headers?: Record<string, string>
}

export interface Site {
  port: number
  /** `METHOD URL` of every request since the start or the last `forget`, favicons and the browsers' own aside. */
  requests(): string[]
  forget(): void
  /** Serves an answer at a path of every host, before the files are looked at. */
  serve(path: string, answer: Answer): void
  close(): Promise<void>
}

export async function createSite(): Promise<Site> {
  const answers = new Map<string, Answer>()
  let record: string[] = []
  const note = (method: string, url: URL): void => {
    const own = BROWSERS_OWN_HOSTS.includes(url.hostname) || url.pathname === '/favicon.ico'
    if (!own) record.push(`${method} ${url}`)
  }
  const server = createServer((request, response) => {
    const url = urlOf(request)
    note(request.method ?? 'GET', url)
    const answer = answers.get(url.pathname)
    if (answer) reply(response, answer)
    else replyWithFile(response, url.pathname)
  })
  server.on('connect', (request, socket) => {
    note('CONNECT', new URL(`https://${request.url}`))
    // A browser may drop the connection first; there is nothing to do about it and nothing lost.
    socket.on('error', () => socket.destroy())
    socket.end('HTTP/1.1 502 Refused by the test network\r\n\r\n')
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    // A listening TCP server's address is always an AddressInfo.
    port: (server.address() as AddressInfo).port,
    requests: () => [...record],
    forget: () => (record = []),
    serve: (path, answer) => answers.set(path, answer),
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

/** A proxy is asked for whole URLs; a plain server for paths. */
function urlOf(request: IncomingMessage): URL {
  return new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`)
}

function reply(response: ServerResponse, { body, headers }: Answer): void {
  response.writeHead(200, { 'content-type': TYPES['.html'], ...headers })
  response.end(body)
}

function replyWithFile(response: ServerResponse, path: string): void {
  const file = findFile(decodeURIComponent(path))
  if (!file) {
    response.writeHead(404).end()
    return
  }
  response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' })
  createReadStream(file).pipe(response)
}

function findFile(path: string): string | undefined {
  for (const [prefix, folder] of Object.entries(FOLDERS)) {
    const file = normalize(join(folder, path.slice(prefix.length)))
    if (!path.startsWith(prefix) || !file.startsWith(folder)) continue
    if (existsSync(file) && statSync(file).isFile()) return file
  }
  return undefined
}
