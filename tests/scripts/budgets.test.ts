import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { exceededBudgets, scriptsOf } from '../../scripts/budgets.ts'

it('counts the scripts of a page, preloaded ones too', () => {
  const html = '<script type="module" src="/chunks/a.js"></script><link rel="modulepreload" href="/chunks/b.js"><link href="/a.css">'
  expect(scriptsOf(html)).toEqual(['/chunks/a.js', '/chunks/b.js'])
})

it('says what is too large, and by how much', () => {
  const folder = mkdtempSync(join(tmpdir(), 'budgets-'))
  writeFileSync(join(folder, 'a.js'), 'x'.repeat(1500))
  const budget = (limit: number) => ({ title: 'the script', limit, bytes: () => 1500 })
  expect(exceededBudgets(folder, [budget(2000), budget(1000)])).toEqual(['the script has 2 KB, its budget is 1 KB'])
})
