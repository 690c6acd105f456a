import { expect, it } from 'vitest'
import { compileLexicon } from '../../data/compile.ts'
import { readEntities } from '../../data/entities.ts'
import { createAnnotator } from '../../lib/core/annotate.ts'
import { openLexicon } from '../../lib/core/lexicon/lexicon.ts'
import { readCorpus } from '../../scripts/evaluation.ts'
import { inEveryBrowser } from './harness/browsers.ts'
import { LISTED_HOST, readHighlights, waitForHighlights } from './harness/page.ts'

const corpus = await readCorpus()
const languages = [...new Set(corpus.map(({ language }) => language))]
const annotator = createAnnotator(openLexicon(compileLexicon(await readEntities())))

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

inEveryBrowser('articles in every language of the corpus', (driven) => {
  it.each(languages)('%s is read in the browser as on the command line', async (language) => {
    const item = corpus.find((a) => a.language === language && a.style === 'broadsheet') ?? corpus.find((a) => a.language === language)
    if (!item) throw new Error(`The corpus has nothing in ${language}`)
    const { blocks, published } = item.article
    const body = blocks.map(({ text, role }) => (role === 'heading' ? `<h1>${escape(text)}</h1>` : `<p>${escape(text)}</p>`)).join('\n')
    driven().site.serve(`/${language}.html`, {
      body: `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>${language}</title>
<meta property="article:published_time" content="${published}"><article>${body}</article>`,
    })
    const expected = annotator
      .annotate(item.article)
      .filter(({ entity }) => entity.kind !== 'country')
      .map(({ block, start, end }) => blocks[block]?.text.slice(start, end))
    const page = await driven().open(`http://${LISTED_HOST}/${language}.html`)
    await waitForHighlights(page)
    expect((await readHighlights(page)).map(({ text }) => text)).toEqual(expected)
    await page.close()
  })
})
