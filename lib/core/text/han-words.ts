/**
 * Where words begin and end in text that writes them without spaces: by the platform's dictionary (`Intl.Segmenter`),
 * asked only at names that the lexicon knows, one block at a time.
 */
/** Made at the first question: it loads a dictionary, which takes some 10 ms, and most pages never ask. */
let segmenter: Intl.Segmenter | undefined

let lastText: string | undefined
let lastBorders = new Set<number>()

/** Whether a word may begin or end at a UTF-16 offset of Han or kana text. */
export function isWordBorder(text: string, offset: number): boolean {
  if (text !== lastText) {
    lastText = text
    lastBorders = new Set([text.length])
    segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' })
    for (const { index } of segmenter.segment(text)) lastBorders.add(index)
  }
  return lastBorders.has(offset)
}

/** "米国務長官", "美国务卿" are the offices of 米 and 美: the second character of what looks like the country is theirs. */
export function opensOfficeOfState(text: string, at: number): boolean {
  return /^[国國](?:[務务](?:長官|卿)|防(?:長官|相))/u.test(text.slice(at, at + 4))
}

/** Whether 北韩 ends before a word with 国: dictionaries do not have it, and read 韩国 into 北韩国务委员长. */
export function endsHalfOfKorea(text: string, end: number): boolean {
  return /^[北南][韩韓][国國][务務防家营營民会會立]/u.test(text.slice(end - 2, end + 2))
}
