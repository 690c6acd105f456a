import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readBlocks } from '../../lib/page/blocks.ts'
import { parsePage } from './page.ts'

const textsOf = (html: string): string[] => readBlocks(parsePage(html).body).map(({ text }) => text)

describe('a block is a run of text as a reader sees it', () => {
  it.each([
    ['joins text over inline elements', '<p><b>Kim</b> Jong <a href="#">Un</a></p>', ['Kim Jong Un']],
    ['keeps every character of the page', '<p>Kim\u00a0Jong\u00adUn  said\n it</p>', ['Kim\u00a0Jong\u00adUn  said\n it']],
    ['reads a line break as one', '<h1>Kim<br>Jong Un</h1>', ['Kim\nJong Un']],
    ['adds nothing for a possible break', '<p>Pyong<wbr>yang</p>', ['Pyongyang']],
    ['does not see comments and scripts', '<p>Pyong<!-- x --><script>1</script>yang</p>', ['Pyongyang']],
    ['begins anew at each block', '<div>one<p>two</p>three</div>', ['one', 'two', 'three']],
    ['begins anew at blocks within inline elements', '<a>one<div>two</div></a>', ['one', 'two']],
    ['drops white space around and between blocks', '<ul>\n <li> <b>one</b> </li>\n <li>two</li>\n</ul>', ['one', 'two']],
    ['reads no readings of characters twice', '<p><ruby>金<rt>キム</rt></ruby>氏</p>', ['金氏']],
    ['reads preformatted text', '<pre>Kim\nJong Un</pre>', ['Kim\nJong Un']],
    ['takes elements that nobody knows for inline ones', '<p><x>Kim</x> <my-name>Jong</my-name> Un</p>', ['Kim Jong Un']],
    ['takes custom elements among blocks for blocks', '<div>one<my-card>two</my-card>three</div>', ['one', 'two', 'three']],
  ])('%s', (_, html, expected) => {
    expect(textsOf(html)).toEqual(expected)
  })

  it('marks what stands unread between two words, so that they are no neighbours', () => {
    expect(textsOf('<p>Kim <code>x</code> Jong <img> Un <button>i</button></p>')).toEqual(['Kim \uFFFC Jong \uFFFC Un '])
  })
})

describe('what is no text for the reader is left alone', () => {
  it.each([
    ['<script>x</script><style>x</style><noscript>x</noscript><template>x</template>'],
    ['<code>x</code><kbd>x</kbd><samp>x</samp><svg><text>x</text></svg><math><mi>x</mi></math>'],
    ['<textarea>x</textarea><select><option>x</option></select><button>x</button><object>x</object>'],
    ['<video>x</video><audio>x</audio><canvas>x</canvas><iframe>x</iframe>'],
    ['<nav>x</nav><header>x</header><footer>x</footer>'],
    ['<aside><a href="#">Another story</a> <a href="#">A third story</a></aside>'],
    ['<div hidden>x</div><div aria-hidden="true">x</div>'],
    ['<div contenteditable>x</div><div contenteditable="true">x</div><div contenteditable="plaintext-only">x</div>'],
    ['<div role="navigation">x</div><div role="menu">x</div><div role="menubar">x</div><div role="toolbar">x</div>'],
    ['<div role="search">x</div><div role="banner">x</div><div role="contentinfo">x</div>'],
    ['<div role="textbox">x</div><div role="button">x</div>'],
  ])('%s', (html) => {
    expect(textsOf(`${html}<p>read</p>${html}`)).toEqual(['read'])
  })

  it.each([
    ['<article><header>x</header></article>', 'an article’s header'],
    ['<main><footer>x</footer></main>', 'the footer of the main part'],
    ['<header><h1>x</h1></header>', 'a header with the headline'],
    ['<aside>x <a href="#">y</a></aside>', 'an aside that is no menu'],
    ['<div contenteditable="false">x</div>', 'what is not editable'],
    ['<div aria-hidden="true"><main>x</main></div>', 'the whole page behind a dialog'],
    ['<div role="presentation">x</div>', 'an element whose role says nothing'],
  ])('but %s is read: %s', (html) => {
    expect(textsOf(html)[0]).toMatch(/^x/)
  })
})

describe('a block tells its role', () => {
  it.each([
    ['<h2>x</h2>', 'heading'],
    ['<div role="heading">x</div>', 'heading'],
    ['<p>x</p>', 'paragraph'],
    ['<li>x</li>', 'list-item'],
    ['<li><p>x</p></li>', 'paragraph'],
    ['<figure><figcaption><p>x</p></figcaption></figure>', 'caption'],
    ['<blockquote><p>x</p></blockquote>', 'quote'],
    ['<table><tr><td>x</td></tr></table>', 'cell'],
    ['<div>x</div>', 'other'],
    [`<div>${'so much text in one piece '.repeat(5)}</div>`, 'paragraph'],
  ])('%s is a %s', (html, role) => {
    expect(readBlocks(parsePage(html).body)[0]?.role).toBe(role)
  })
})

describe('runs lead back to the page', () => {
  const inline = fc.letrec<{ html: string }>((tie) => ({
    html: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      fc.constantFrom('Kim', ' ', 'Jong Un', '\u00ad', '<br>', '<wbr>', '<img>', '<code>c</code>', '\n', '김정은'),
      fc
        .tuple(fc.constantFrom('b', 'span', 'a', 'p', 'div', 'li', 'my-card'), fc.array(tie('html'), { maxLength: 4 }))
        .map(([name, inner]) => `<${name}>${inner.join('')}</${name}>`),
    ),
  }))

  it('gives each run the offset of its first character, and no text node to two blocks', () => {
    fc.assert(
      fc.property(fc.array(inline.html, { maxLength: 6 }), (parts) => {
        const blocks = readBlocks(parsePage(parts.join('')).body)
        for (const { text, runs } of blocks) {
          for (const { node, start, length } of runs) expect(text.slice(start, start + length)).toBe(node.data)
          const rest = runs.reduceRight((left, { start, length }) => left.slice(0, start) + left.slice(start + length), text)
          expect(rest).toMatch(/^[\n\uFFFC]*$/)
        }
        const nodes = blocks.flatMap(({ runs }) => runs.map(({ node }) => node))
        expect(new Set(nodes).size).toBe(nodes.length)
      }),
    )
  })
})
