import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { providePart } from '../../lib/extension/parts.ts'
import { startReader } from './start-reader.ts'

/** The part of the content script that decides, paints and listens: loaded once a page has a candidate. */
export default defineUnlistedScript(() => providePart('reader', startReader))
