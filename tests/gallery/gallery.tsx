import { render, type ComponentType } from 'preact'
import { CARD_STATES } from '../../components/Card.fixture.tsx'
import { Card } from '../../components/Card.tsx'
import { POPUP_STATES } from '../../components/Popup.fixture.tsx'
import { Popup } from '../../components/Popup.tsx'
import { WELCOME_STATES } from '../../components/Welcome.fixture.tsx'
import { Welcome } from '../../components/Welcome.tsx'

/** `#popup` shows all states of the popup side by side, `#popup/a search` one of them alone; so for `card` and `welcome`. */
function Gallery({ view, state }: { view: string; state: string | undefined }) {
  if (view === 'popup') return <States of={POPUP_STATES} in={Popup} only={state} />
  if (view === 'welcome') return <States of={WELCOME_STATES} in={Welcome} only={state} />
  return <States of={CARD_STATES} in={Card} only={state} />
}

interface StatesProps<P extends object> {
  of: Record<string, P>
  in: ComponentType<P>
  only: string | undefined
}

function States<P extends object>({ of, in: Component, only }: StatesProps<P>) {
  const alone = only === undefined ? undefined : of[only]
  if (alone) return <Component {...alone} />
  return (
    <div class="wall">
      {Object.entries(of).map(([name, props]) => (
        <figure key={name}>
          <figcaption>{name}</figcaption>
          <Component {...props} />
        </figure>
      ))}
    </div>
  )
}

const place = document.getElementById('gallery')

function show(): void {
  const [view = '', state] = decodeURIComponent(location.hash.slice(1)).split('/')
  // Unmounted first: the same component in another state would keep what it remembers.
  if (place) render(null, place)
  if (place) render(<Gallery view={view} state={state} />, place)
}

addEventListener('hashchange', show)
show()

/** For tests: every state's address. */
document.documentElement.dataset['states'] = JSON.stringify([
  ...Object.keys(CARD_STATES).map((name) => `card/${name}`),
  ...Object.keys(POPUP_STATES).map((name) => `popup/${name}`),
  ...Object.keys(WELCOME_STATES).map((name) => `welcome/${name}`),
])
