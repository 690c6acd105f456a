interface SitePermissionProps {
  host: string
  /** Whether the page was annotated once already. */
  annotated: boolean
  onAnnotateOnce: () => void
  onAlwaysHere: () => void
  onEverywhere: () => void
}

/** What can be done on a page that is not on the list of news sites. */
export function SitePermission({ host, annotated, onAnnotateOnce, onAlwaysHere, onEverywhere }: SitePermissionProps) {
  return (
    <section class="permission" aria-label="Annotate other sites">
      {!annotated && (
        <>
          <p>
            <b>{host}</b> is not on the list of news sites, so Backgrounder leaves it alone.
          </p>
          <button type="button" class="primary" onClick={onAnnotateOnce}>
            Annotate this page
          </button>
        </>
      )}
      {annotated && <p>Annotated this once. Next time as well?</p>}
      <div class="choices">
        <button type="button" onClick={onAlwaysHere}>
          Always on this site
        </button>
        <button type="button" onClick={onEverywhere}>
          On all sites
        </button>
      </div>
      <p class="small">Your browser asks before it allows this. You can take it back here at any time.</p>
    </section>
  )
}
