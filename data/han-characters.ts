/** Which traditional characters China writes in a simplified form: by OpenCC's tables. */
import { Converter } from 'opencc-js/t2cn'
import { lazily } from '../lib/core/lazily.ts'

const [FIRST, LAST] = [0x4e00, 0x9fff]

/** Each character of the common block that has a simplified form there, and that form. */
export const simplifiedCharacters = lazily((): ReadonlyMap<string, string> => {
  const simplify = Converter({ from: 't', to: 'cn' })
  const forms = new Map<string, string>()
  for (let code = FIRST; code <= LAST; code++) {
    const char = String.fromCharCode(code)
    const simplified = simplify(char)
    // Some have a form that takes two units, which no news writes.
    if (simplified !== char && simplified.length === 1) forms.set(char, simplified)
  }
  return forms
})
