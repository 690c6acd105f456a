/** What Mozilla's add-on linter says about a build, less what this project does knowingly. */

/** The fields of `web-ext lint --output json` that are looked at. */
export interface AddonReport {
  errors: AddonMessage[]
  warnings: AddonMessage[]
}

interface AddonMessage {
  code: string
  message: string
  file?: string
}

/**
 * Reads the linter's report: a line for each complaint.
 *
 * Not counted: `import()` of a computed address. The content script loads its own parts (`lib/extension/parts.ts`), whose
 * address holds the extension's id, which no literal can; it never comes from a page. ADR 0011.
 */
export function complaintsOf({ errors, warnings }: AddonReport): string[] {
  return [...errors, ...warnings.filter((warning) => !isOwnImport(warning))].map(
    ({ code, message, file }) => `${code}: ${message}${file === undefined ? '' : ` (${file})`}`,
  )
}

function isOwnImport({ code, message }: AddonMessage): boolean {
  return code === 'UNSAFE_VAR_ASSIGNMENT' && message.startsWith('Unsafe call to import ')
}
