import { afterAll, beforeAll, describe } from 'vitest'
import { BROWSERS, type BrowserName } from '../../../scripts/browsers.ts'
import type { Driven, LaunchOptions } from './driven.ts'
import { launch } from './launch.ts'

const START_MS = 120_000

const wanted = process.env.BACKGROUNDER_BROWSER
const browsers = BROWSERS.filter((name) => !wanted || name === wanted)

/**
 * Runs a suite in every browser (in one with `BACKGROUNDER_BROWSER=firefox`), each in a fresh profile.
 * @param suite gets the browser's name and a function that gives the running browser inside tests and hooks.
 */
export function inEveryBrowser(
  title: string,
  suite: (driven: () => Driven, name: BrowserName) => void,
  options: LaunchOptions = {},
): void {
  describe.each(browsers)(`${title} (%s)`, (name) => {
    let running: Driven | undefined
    beforeAll(async () => {
      running = await launch(name, options)
    }, START_MS)
    afterAll(() => running?.close())
    suite(() => {
      if (!running) throw new Error('The browser runs only inside tests')
      return running
    }, name)
  })
}
