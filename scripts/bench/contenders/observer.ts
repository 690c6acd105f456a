/** Notices every edit of the page and does nothing about it: what any extension that annotates new text costs the page. */
import { OBSERVED } from '../../../lib/page/watch.ts'

new MutationObserver(() => {}).observe(document, OBSERVED)
