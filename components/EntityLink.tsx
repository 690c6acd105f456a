interface EntityLinkProps {
  id: string
  label: string
  onOpenEntity: (id: string) => void
}

/** Opens another entity in the same card. No `<button>`, which would not wrap with the line; no `<a>`: it has no address. */
export function EntityLink({ id, label, onOpenEntity }: EntityLinkProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    onOpenEntity(id)
  }
  return (
    <span role="link" tabIndex={0} class="entity-link" onClick={() => onOpenEntity(id)} onKeyDown={onKeyDown}>
      {label}
    </span>
  )
}
