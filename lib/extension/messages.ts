/**
 * Every message between the extension's contexts: one typed map per receiver.
 * A message is `{ to, name, ...params }`; an unknown or malformed one is ignored.
 */
import type { PackEntity } from '../core/card-content.ts'
import type { Kind } from '../core/model.ts'

/** One entity on a page, as the popup lists it. */
export interface PageEntity {
  id: string
  label: string
  kind: Kind
  count: number
  certainty: 'certain' | 'likely'
}

/** What a page's content script tells about itself. */
export interface PageState {
  /** `off`: switched off here; `quiet`: nothing known stands on this page; `annotated`: highlights are there. */
  status: 'off' | 'quiet' | 'annotated'
  entities: PageEntity[]
}

export interface MessagesToBackground {
  /** Records for the card, by id; ids that the pack does not know are missing from the answer. */
  'entities/get': { params: { ids: string[] }; answer: Record<string, PackEntity> }
  /** The page's number of entities changed. */
  'page/changed': { params: { entities: number; on: boolean }; answer: undefined }
  /** Annotate the tab's page now (popup, under `activeTab`). */
  'page/annotate': { params: { tabId: number }; answer: { ok: boolean; reason?: string } }
}

export interface MessagesToPage {
  'page/state': { params: Record<never, never>; answer: PageState }
  /** Scroll to the next mention of the entity, flash it. */
  'page/jump': { params: { id: string }; answer: { found: boolean } }
  /** Keyboard commands. */
  'page/step': { params: { direction: 1 | -1 }; answer: undefined }
  'page/open-card': { params: Record<never, never>; answer: undefined }
}
