import { render } from 'preact'
import { CardGallery } from '../../components/Card.fixture.tsx'
import { PopupGallery } from '../../components/Popup.fixture.tsx'
import { WelcomeGallery } from '../../components/Welcome.fixture.tsx'

/** Shows every state of the cards; at `#popup` those of the popup; at `#welcome/allowed` one of the welcome page. */
function Gallery() {
  const [view, state] = decodeURIComponent(location.hash.slice(1)).split('/')
  if (view === 'popup') return <PopupGallery />
  if (view === 'welcome') return <WelcomeGallery state={state ?? 'allowed'} />
  return <CardGallery />
}

const main = document.getElementById('gallery')
main?.classList.toggle('wall', !location.hash.startsWith('#welcome'))
if (main) render(<Gallery />, main)
