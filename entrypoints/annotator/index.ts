import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { providePart } from '../../lib/extension/parts.ts'
import { startAnnotator } from './start-annotator.ts'

/** The part of the content script that reads and scans: loaded once a page has running text. */
export default defineUnlistedScript(() => providePart('annotator', startAnnotator))
