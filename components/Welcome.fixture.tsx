import sample from '../public/sample/article.html?raw'
import type { WelcomeProps } from './Welcome.tsx'

const PROPS: WelcomeProps = {
  access: 'allowed',
  newsSites: 168,
  shortcuts: { next: 'Alt+Shift+J', previous: 'Alt+Shift+K', open: 'Alt+Shift+O' },
  sample,
  onAllowNewsSites: () => {},
}

/** States of the welcome page, by name; for the gallery and for tests. */
export const WELCOME_STATES: Record<string, WelcomeProps> = {
  allowed: PROPS,
  'not allowed': { ...PROPS, access: 'not-allowed', shortcuts: {} },
  refused: { ...PROPS, access: 'refused' },
}
