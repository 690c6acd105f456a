/** Pages in the shapes that the web has, written by code. */
import { createRandom } from './random.ts'
import { createWriter, type Writer } from './sentences.ts'
import type { NamesByKind } from './dataset.ts'

export interface BenchPage {
  /** Part of its address: small letters and hyphens. */
  id: string
  title: string
  /** `typical` articles are what the contract's ratios are about. */
  shape: 'typical' | 'large' | 'nameless' | 'no-article'
  html: string
}

const TIMES = (count: number, make: (index: number) => string): string => Array.from({ length: count }, (_, i) => make(i)).join('\n')

const paragraphs = (writer: Writer, count: number, length = 420): string =>
  TIMES(count, (i) => `<p>${i % 3 === 0 ? '<em>Update:</em> ' : ''}${writer.paragraph(length)} <a href="#${i}">Read on</a>.</p>`)

const nameless = (writer: Writer, count: number): string => TIMES(count, () => `<p>${writer.paragraph(420, { names: false })}</p>`)

const menu = (writer: Writer, count: number): string =>
  `<nav><ul>${TIMES(count, (i) => `<li><a href="#${i}">${writer.plain().split(' ').slice(0, 3).join(' ')}</a></li>`)}</ul></nav>`

/** What surrounds an article on a news page, and often outweighs it: menus, teasers, comments, inline data. */
function furniture(writer: Writer): { before: string; after: string } {
  const teasers = TIMES(60, (i) => `<div class="teaser"><h3><a href="#t${i}">${writer.plain()}</a></h3><span>${i} min</span></div>`)
  const comments = TIMES(90, (i) => `<li class="comment"><b>Reader ${i}</b><div>${writer.paragraph(180, { names: false })}</div></li>`)
  const data = `<script type="application/json">${JSON.stringify(Array.from({ length: 120 }, () => writer.plain()))}</script>`
  return {
    before: `<style>.teaser{margin:8px 0}nav li{display:inline-block}</style>${menu(writer, 140)}`,
    after: `<aside>${teasers}</aside><section class="comments"><ol class="comment-list">${comments}</ol></section>${data}<footer>${menu(writer, 120)}</footer>`,
  }
}

function article(writer: Writer, body: string): string {
  return `<main><article><h1>${writer.named()}</h1><time datetime="2026-03-02">2 March 2026</time>${body}</article></main>`
}

function newsPage(writer: Writer, body: string): string {
  const { before, after } = furniture(writer)
  return before + article(writer, body) + after
}

function post(writer: Writer, index: number): string {
  return `<section class="post" id="p${index}"><h3>${writer.plain().slice(0, 50)}</h3><time>10:${index % 60}</time><p>${writer.paragraph(200)}</p></section>`
}

/** The page's own code, as a live blog has it: adds posts at the top when it is told to, and each names somebody. */
const liveScript = (writer: Writer): string => `<script>
const fresh = ${JSON.stringify(Array.from({ length: 12 }, (_, i) => post(writer, 5000 + i).replace('<p>', () => `<p>${writer.named()} `)))}
function more(count) {
  let html = ''
  for (let i = 0; i < count; i++) html += fresh[i % fresh.length]
  document.getElementById('posts').insertAdjacentHTML('afterbegin', html)
}
</script>`

function liveBlog(writer: Writer, posts: number): string {
  return article(writer, `<div id="posts">${TIMES(posts, (i) => post(writer, i))}</div>`) + liveScript(writer)
}

const FEED_SCRIPT = `<script>
let batches = 0
const grow = () => { more(20); if (++batches < 10) setTimeout(grow, 60) }
addEventListener('load', () => setTimeout(grow, 100))
</script>`

function frontPage(writer: Writer): string {
  const teaser = (i: number): string => `<li><a href="#${i}">${i % 4 === 0 ? writer.named() : writer.plain()}</a></li>`
  return `${menu(writer, 60)}<main>${TIMES(50, (s) => `<section><h2>Section ${s}</h2><ul>${TIMES(100, (i) => teaser(s * 100 + i))}</ul></section>`)}</main>`
}

function webApp(): string {
  const rows = TIMES(150, (i) => `<tr><td><input type="checkbox"></td><td>Item ${i}</td><td>${i * 3} kB</td><td><button>Open</button></td></tr>`)
  return `<div role="toolbar">${TIMES(40, (i) => `<button>Tool ${i}</button>`)}</div><table>${rows}</table><form>${TIMES(30, (i) => `<label>Field ${i}<input></label>`)}</form>`
}

function wrap(title: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<style>body{font:16px/1.5 sans-serif;max-width:60em;margin:auto}</style></head><body>\n${body}\n</body></html>`
}

/** Every shape, with these names in it. */
export function createPages(names: NamesByKind): BenchPage[] {
  const make = (id: string, title: string, shape: BenchPage['shape'], build: (writer: Writer) => string): BenchPage => {
    const writer = createWriter(names, createRandom([...id].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7)))
    return { id, title, shape, html: wrap(title, build(writer)) }
  }
  return [
    make('short', 'Short article', 'typical', (w) => menu(w, 20) + article(w, paragraphs(w, 6))),
    make('article', 'News article with its furniture', 'typical', (w) => newsPage(w, paragraphs(w, 24))),
    make('long', 'Long read', 'typical', (w) => newsPage(w, paragraphs(w, 110))),
    make('live', 'Live blog, 1,000 posts', 'large', (w) => liveBlog(w, 1000)),
    make('feed', 'Endless feed, 200 posts arriving', 'large', (w) => liveBlog(w, 60) + FEED_SCRIPT),
    make('front', 'Front page, 5,000 links', 'large', frontPage),
    make('megabyte', '1 MB of text', 'large', (w) => article(w, paragraphs(w, 2200))),
    make('nameless', 'Article without a known name', 'nameless', (w) => menuless(w)),
    make('app', 'Web application, no article', 'no-article', webApp),
  ]
}

function menuless(writer: Writer): string {
  const { before, after } = furniture(writer)
  return `${before}<main><article><h1>${writer.plain()}</h1>${nameless(writer, 24)}</article></main>${after}`
}

/** One article of about so many characters, to see how cost grows. */
export function createSizedPage(names: NamesByKind, kilobytes: number): BenchPage {
  const writer = createWriter(names, createRandom(kilobytes))
  const body = article(writer, paragraphs(writer, Math.max(1, Math.round(kilobytes / 0.48))))
  const title = `Article of ${kilobytes} KB`
  return { id: `size-${kilobytes}`, title, shape: 'large', html: wrap(title, body) }
}

/** A small live blog: what a batch of posts costs must not depend on the posts that are there already. */
export function createSmallLiveBlog(names: NamesByKind): BenchPage {
  const writer = createWriter(names, createRandom(11))
  return { id: 'live-small', title: 'Live blog, 50 posts', shape: 'large', html: wrap('Live blog', liveBlog(writer, 50)) }
}
