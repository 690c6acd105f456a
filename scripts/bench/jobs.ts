/** Interleaves everything that is measured, so that a noisy minute falls on all contenders alike. */
import { say } from '../run.ts'
import { createRandom } from './random.ts'
import { summarise, type Summary } from './statistics.ts'

/** One visit's figures, by metric. */
export type Sample = Record<string, number>

export interface Job {
  /** What is measured, on which page, with how many names: see `keyOf`. */
  key: string
  rounds: number
  run(): Promise<Sample>
}

export interface Results {
  /** Undefined where nothing was measured. */
  summary(key: string, metric: string): Summary | undefined
  /** Why there is nothing. */
  failure(key: string): string | undefined
}

/** `ours|article|1000`. */
export function keyOf(what: string, page = '', names = 0): string {
  return `${what}|${page}|${names}`
}

/** Runs all jobs once, then again up to their number of rounds while there is time. A job that failed is not repeated. */
export async function runJobs(jobs: readonly Job[], budgetMs: number): Promise<Results> {
  const samples = new Map<string, Sample[]>()
  const failures = new Map<string, string>()
  const random = createRandom(1)
  const end = Date.now() + budgetMs
  const rounds = Math.max(0, ...jobs.map((job) => job.rounds))
  for (let round = 0; round < rounds && (round === 0 || Date.now() < end); round++) {
    say(`  round ${round + 1} of ${rounds} …`)
    const due = jobs.filter((job) => job.rounds > round && !failures.has(job.key))
    for (const job of random.shuffle(due)) {
      if (round > 0 && Date.now() > end) break
      await runJob(job, samples, failures)
    }
  }
  return resultsOf(samples, failures)
}

async function runJob({ key, run }: Job, samples: Map<string, Sample[]>, failures: Map<string, string>): Promise<void> {
  try {
    samples.set(key, [...(samples.get(key) ?? []), await run()])
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    failures.set(key, why)
    say(`  ${key}: ${why}`)
  }
}

function resultsOf(samples: ReadonlyMap<string, readonly Sample[]>, failures: ReadonlyMap<string, string>): Results {
  return {
    summary: (key, metric) =>
      summarise((samples.get(key) ?? []).flatMap((sample) => (sample[metric] === undefined ? [] : [sample[metric]]))),
    failure: (key) => failures.get(key),
  }
}
