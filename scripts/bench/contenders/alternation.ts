/** A big regular expression and `<mark>` elements, without a library. */
import { alternationOf } from './alternation-of.ts'
import { loadNames, perform, type Figures } from './stage.ts'
import { textNodes } from './text-nodes.ts'

function markText(node: Text, names: RegExp): number {
  const matches = [...node.data.matchAll(names)]
  // From the end, so that offsets before stay true.
  for (const match of matches.toReversed()) {
    const name = node.splitText(match.index)
    name.splitText(match[0].length)
    const mark = document.createElement('mark')
    name.replaceWith(mark)
    mark.append(name)
  }
  return matches.length
}

function markAll(names: readonly string[]): Figures {
  const pattern = alternationOf(names)
  let found = 0
  for (const node of textNodes()) found += markText(node, pattern)
  return { found }
}

void loadNames().then((names) => perform(() => markAll(names)))
