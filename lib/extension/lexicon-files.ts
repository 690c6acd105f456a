/** Loads the lexicon's files; `lexicon-loader.ts` puts them together. */
import { isPacked, type LexiconFiles } from '../core/lexicon/format.ts'
import { LexiconError } from '../core/lexicon/lexicon.ts'

/** The bytes of the part that lies at the address. Rejects with a LexiconError where it is damaged. */
export async function fetchLexiconPart(part: keyof LexiconFiles, url: string): Promise<ArrayBuffer> {
  const response = await fetch(url)
  return inOwnRealm(await (isPacked(part) ? unpack(response) : response.arrayBuffer()))
}

async function unpack(response: Response): Promise<ArrayBuffer> {
  const packed = await response.blob()
  try {
    return await new Response(packed.stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer()
  } catch (cause) {
    throw new LexiconError('The lexicon is damaged: it cannot be unpacked.', { cause })
  }
}

/**
 * The bytes in this script's own realm. In Firefox's content scripts `fetch` answers with the page's ArrayBuffer: arrays
 * over it are the page's too, slow to read, and `subarray` fails with "Permission denied to access property
 * "constructor"".
 */
function inOwnRealm(buffer: ArrayBuffer): ArrayBuffer {
  if (buffer instanceof ArrayBuffer) return buffer
  const copy = new Uint8Array((buffer as ArrayBuffer).byteLength)
  copy.set(new Uint8Array(buffer))
  return copy.buffer
}
