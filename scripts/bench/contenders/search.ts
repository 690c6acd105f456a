/** The search over as many invented entities as the address says, letter by letter. */
import { createSearch } from '../../../lib/core/search.ts'
import { createDataset } from '../dataset.ts'
import { createRandom } from '../random.ts'
import { asked, perform, type Figures } from './stage.ts'

const QUERIES = 6
const NAMES_PER_ENTITY = 4
/** What remains of a search that is much too slow is left out. */
const TIME_LIMIT_MS = 12_000

function typeQueries(): Figures {
  const { entities } = createDataset([], Number(asked().names) * NAMES_PER_ENTITY)
  const start = performance.now()
  const search = createSearch(entities)
  const parts: Record<string, number> = { index: performance.now() - start }
  const random = createRandom(3)
  const times: number[] = []
  for (let query = 0; query < QUERIES && performance.now() - start < TIME_LIMIT_MS; query++) {
    const { label } = random.pick(entities)
    for (let length = 1; length <= Math.min(8, label.length); length++) {
      const before = performance.now()
      search.find(label.slice(0, length), 20)
      times.push(performance.now() - before)
    }
  }
  times.sort((a, b) => a - b)
  parts.median = times[Math.floor(times.length / 2)] ?? 0
  parts.p95 = times[Math.floor(times.length * 0.95)] ?? 0
  return { parts, found: times.length }
}

void perform(typeQueries)
