import { Toggle } from './Toggle.tsx'

/** What is highlighted beyond the names that are certain. */
export interface ShownNamesProps {
  likely: boolean
  countries: boolean
  onLikely: (on: boolean) => void
  onCountries: (on: boolean) => void
}

/** The settings for all pages, folded: most readers never need them. */
export function ShownNames({ likely, countries, onLikely, onCountries }: ShownNamesProps) {
  return (
    <details class="settings">
      <summary>What is underlined</summary>
      <Toggle on={likely} onChange={onLikely}>
        Likely names
        <span class="small">Read with some doubt: “South Korea’s spy agency”</span>
      </Toggle>
      <Toggle on={countries} onChange={onCountries}>
        Countries
        <span class="small">“North Korea”, “Russia”</span>
      </Toggle>
    </details>
  )
}
