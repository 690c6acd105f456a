import type { ComponentChildren } from 'preact'

interface ToggleProps {
  on: boolean
  onChange: (on: boolean) => void
  /** What is switched; the switch's name. */
  children: ComponentChildren
  disabled?: boolean
}

/** A switch with its name beside it; the whole row can be pressed. */
export function Toggle({ on, onChange, children, disabled = false }: ToggleProps) {
  return (
    <label class="toggle">
      <span class="toggle-name">{children}</span>
      <input
        type="checkbox"
        role="switch"
        checked={on}
        disabled={disabled}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
    </label>
  )
}
