import { useLayoutEffect, useRef } from 'preact/hooks'

/**
 * The sample report, taken out of its own page: `public/sample/article.html` is the only place where it is written.
 * Its nodes are made by the parser and not by Preact, as on any news page.
 */
export function SampleArticle({ page }: { page: string }) {
  const place = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const article = new DOMParser().parseFromString(page, 'text/html').querySelector('article')
    if (article) place.current?.replaceChildren(document.importNode(article, true))
  }, [page])
  return <div class="sample" ref={place} />
}
