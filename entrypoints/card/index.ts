import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { providePart } from '../../lib/extension/parts.ts'
import { createCardView } from './card-view.tsx'

/** The part of the content script that shows cards: loaded once a page has a name to hover. */
export default defineUnlistedScript(() => providePart('card', createCardView))
