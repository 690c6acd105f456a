/** The part of mark.js 8.11 that the benchmark calls; the package has no types of its own. */
declare module 'mark.js' {
  export interface MarkOptions {
    separateWordSearch?: boolean
    accuracy?: 'partially' | 'complementary' | 'exactly'
    caseSensitive?: boolean
    diacritics?: boolean
    each?: (element: Element) => void
    noMatch?: (term: string) => void
    done?: (count: number) => void
  }
  export default class Mark {
    constructor(context: Element)
    mark(names: string[], options: MarkOptions): void
    markRegExp(pattern: RegExp, options: MarkOptions): void
  }
}
