/** mark.js, told all names as a list of words: how it is used by its manual. */
import Mark from 'mark.js'
import { EXACT, withTimeLimit } from './mark-options.ts'
import { loadNames, perform, type Figures } from './stage.ts'

function markAll(names: string[]): Figures {
  let found = 0
  new Mark(document.body).mark(names, { ...withTimeLimit(EXACT), done: (count) => (found = count) })
  return { found }
}

void loadNames().then((names) => perform(() => markAll(names)))
