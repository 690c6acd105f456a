import { expect, it } from 'vitest'
import { complaintsOf } from '../../scripts/addon-rules.ts'

const importing = { code: 'UNSAFE_VAR_ASSIGNMENT', message: 'Unsafe call to import for argument 0', file: 'first-look.js' }
const writing = { code: 'UNSAFE_VAR_ASSIGNMENT', message: 'Unsafe assignment to innerHTML', file: 'card.js' }

it('has nothing against the import of the extension’s own parts', () => {
  expect(complaintsOf({ errors: [], warnings: [importing] })).toEqual([])
})

it('tells every other warning and every error, with its file', () => {
  const error = { code: 'MANIFEST_INVALID', message: 'The manifest is no JSON.' }
  expect(complaintsOf({ errors: [error], warnings: [importing, writing] })).toEqual([
    'MANIFEST_INVALID: The manifest is no JSON.',
    'UNSAFE_VAR_ASSIGNMENT: Unsafe assignment to innerHTML (card.js)',
  ])
})
