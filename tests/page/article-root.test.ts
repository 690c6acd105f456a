import { expect, it } from 'vitest'
import { findArticleRoot } from '../../lib/page/article-root.ts'
import { parsePage } from './page.ts'

const paragraphs = (count: number): string => '<p>The delegation left for Russia on Tuesday, state media said.</p>'.repeat(count)
const TEASERS = '<article><h3><a href="#">Another story of the day</a></h3></article>'.repeat(20)
const TITLE = '<title>Delegation leaves for Russia | Outlet</title>'

it.each([
  ['the article beside teasers', `<main><article id="root"><h1>H</h1>${paragraphs(9)}</article>${TEASERS}</main>`],
  ['the article although its text is deeper', `<article id="root"><h1>H</h1><div>${paragraphs(9)}</div></article>`],
  ['the list of posts of a live blog', `<main><div id="root">${`<article>${paragraphs(2)}</article>`.repeat(6)}</div></main>`],
  ['both articles once another was appended', `<div id="root">${`<article>${paragraphs(9)}</article>`.repeat(2)}</div>`],
  ['the middle of a front page', `<nav><h3>Menu of the outlet</h3></nav><main id="root"><div>${TEASERS.repeat(2)}</div><div>${TEASERS.repeat(2)}</div></main>`],
  ['the article’s body where nothing is named', `<div id="root">${paragraphs(9)}</div><div><p>Follow us everywhere.</p></div>`],
  ['the article beside long comments', `<article id="root">${paragraphs(5)}</article><div class="comment-list">${paragraphs(40)}</div>`],
])('finds %s', (_, body) => {
  expect(findArticleRoot(parsePage(`<html><head></head><body>${body}</body></html>`)).id).toBe('root')
})

it('includes the headline that stands outside of the text', () => {
  const headline = '<h1>Delegation leaves for Russia</h1>'
  const page = `<html><head>${TITLE}</head><body><div id="root"><header>${headline}</header><div>${paragraphs(9)}</div></div><footer></footer></body></html>`
  expect(findArticleRoot(parsePage(page)).id).toBe('root')
})

it('leaves out a logo that is marked up as a headline', () => {
  const page = `<html><head>${TITLE}</head><body><h1>The Morning Outlet</h1><div id="root">${paragraphs(9)}</div></body></html>`
  expect(findArticleRoot(parsePage(page)).id).toBe('root')
})

it.each(['', '<div>Hardly any text.</div>', '<table><tr><td>Text without paragraphs</td></tr></table>'])(
  'falls back to the body: %s',
  (body) => {
    expect(findArticleRoot(parsePage(body)).localName).toBe('body')
  },
)
