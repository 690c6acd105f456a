import { KINDS } from '../lib/core/model.ts'
import { KIND_PLURALS } from './group-entities.ts'
import { KindGlyph } from './KindGlyph.tsx'
import { Mark } from './Mark.tsx'
import { SampleArticle } from './SampleArticle.tsx'

/** Whether the browser lets the extension read the bundled news sites; `refused`: the user was asked and said no. */
export type NewsSiteAccess = 'unknown' | 'allowed' | 'not-allowed' | 'refused'

export interface WelcomeProps {
  access: NewsSiteAccess
  /** How many news sites are bundled. */
  newsSites: number
  /** The keys as the browser has them; absent where it assigned none. */
  shortcuts: { next?: string; previous?: string; open?: string }
  /** The sample report's page, `public/sample/article.html`. */
  sample: string
  onAllowNewsSites: () => void
}

/** The page that opens once after the installation: the first hover works here, before any site. */
export function Welcome({ access, newsSites, shortcuts, sample, onAllowNewsSites }: WelcomeProps) {
  return (
    <div class="welcome">
      <header class="masthead">
        <p class="masthead-name">
          <Mark size={40} />
          Backgrounder
        </p>
        <h1>Who and what the news is about: explained where you read it, true to the article’s day, with sources.</h1>
      </header>
      <div class="columns">
        <main>
          <p class="try">
            <b>Try it here.</b> Rest the pointer on an underlined name. A click keeps the card open, <kbd>Esc</kbd> closes it.
          </p>
          <SampleArticle page={sample} />
        </main>
        <aside aria-label="About Backgrounder">
          <NewsSites access={access} newsSites={newsSites} onAllow={onAllowNewsSites} />
          <section>
            <h2>On and off</h2>
            <p>
              The button <Mark size={16} /> in the toolbar switches Backgrounder off and on, for one site or for all. If you do
              not see it, look behind the toolbar’s puzzle piece.
            </p>
          </section>
          <section>
            <h2>Nothing leaves your computer</h2>
            <p>What you read stays with you. The entries came with the extension: it sends nothing, asks nobody and counts nothing.</p>
          </section>
          <section>
            <h2>What the colours say</h2>
            <ul class="legend">
              {KINDS.filter((kind) => kind !== 'country').map((kind) => (
                <li key={kind}>
                  <KindGlyph kind={kind} />
                  {KIND_PLURALS[kind]}
                </li>
              ))}
            </ul>
          </section>
          <Keys {...shortcuts} />
        </aside>
      </div>
    </div>
  )
}

interface NewsSitesProps {
  access: NewsSiteAccess
  newsSites: number
  onAllow: () => void
}

/** Where Backgrounder may read, and the button that asks for it where the browser left that open. */
function NewsSites({ access, newsSites, onAllow }: NewsSitesProps) {
  const mayAsk = access === 'not-allowed' || access === 'refused'
  return (
    <section class={mayAsk ? 'permission permission-open' : 'permission'}>
      <h2>Where it works</h2>
      {mayAsk ? (
        <p>Backgrounder knows {newsSites} news sites, but your browser has not let it read them yet.</p>
      ) : (
        <p>On {newsSites} news sites by itself. On any other page, the toolbar button annotates it when you ask.</p>
      )}
      {mayAsk && (
        <button type="button" onClick={onAllow}>
          Allow on news sites
        </button>
      )}
      <p class="answer" role="status">
        {access === 'refused' && 'Not allowed. Pages can still be annotated one by one, with the toolbar button.'}
      </p>
    </section>
  )
}

function Keys({ next, previous, open }: WelcomeProps['shortcuts']) {
  const keys = [
    ['Next name', next],
    ['Previous name', previous],
    ['Open its card', open],
  ] as const
  const assigned = keys.filter(([, key]) => key)
  if (assigned.length === 0) return null
  return (
    <section>
      <h2>By keyboard</h2>
      <dl class="keys">
        {assigned.map(([words, key]) => (
          <div key={words}>
            <dt>{words}</dt>
            <dd>
              <kbd>{key}</kbd>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
