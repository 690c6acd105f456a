/**
 * The plain data between reading a page, deciding who is meant and painting:
 * page → blocks → candidates → mentions → highlights.
 */
import type { Kind, Language, PartialDate } from './model.ts'

export type BlockRole = 'heading' | 'paragraph' | 'list-item' | 'caption' | 'quote' | 'cell' | 'other'

/** One run of text as a reader sees it, joined over inline elements. */
export interface Block {
  text: string
  role: BlockRole
}

/** An article: its blocks in reading order. */
export interface Article<B extends Block = Block> {
  blocks: readonly B[]
  /** When it appeared; absent where the page does not say. */
  published?: PartialDate
  /** The page's language; absent where the page does not say. */
  language?: Language
}

export type Certainty = 'certain' | 'likely'

/** A decided name: whose it is, where it stands, and why it was read so. */
export interface Mention {
  /** Index into the article's blocks. */
  block: number
  /** UTF-16 offsets into the block's text; `end` is exclusive. */
  start: number
  end: number
  entity: EntityRef
  certainty: Certainty
  /** A phrase for the reader: "named in full in the second paragraph". */
  because: string
  /** Whether `because` is plain to any reader (the name itself stands there in full). */
  plain: boolean
}

export interface EntityRef {
  id: string
  label: string
  kind: Kind
}
