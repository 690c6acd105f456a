import { render } from 'preact'
import { CardGallery } from '../../components/Card.fixture.tsx'
import { PopupGallery } from '../../components/Popup.fixture.tsx'

/** Shows every state of the cards or, at `#popup`, of the popup. */
const main = document.getElementById('gallery')
if (main) render(location.hash === '#popup' ? <PopupGallery /> : <CardGallery />, main)
