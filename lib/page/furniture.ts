/**
 * A page's furniture: the parts that are not its text. Menus, forms, editable text, and what the page says is hidden.
 * What only the page's *style* hides is told by `isHiddenByStyle`.
 */

/** Few and simple parts: it is matched against every element of a page while that loads. */
const SELECTOR = 'nav, header, footer, aside, dialog, [hidden], [aria-hidden="true"], [contenteditable], [role]'

const ROLES = new Set(
  (
    'navigation menu menubar toolbar search searchbox banner contentinfo textbox combobox listbox button tab tablist ' +
    'dialog alertdialog tooltip slider spinbutton switch progressbar timer'
  ).split(' '),
)

/** Where `<header>` and `<footer>` belong to the text. */
const TEXT_PARTS = 'article, main, [role="main"], [role="article"], [itemprop~="articleBody"]'

/** An aside with a larger share of its text in links is a menu of other stories. */
const MENU_LINK_SHARE = 0.6

/** Finds all furniture under a root in one native query: much cheaper than asking element by element. */
export function findFurniture(root: ParentNode): Set<Element> {
  const found = new Set<Element>()
  for (const element of root.querySelectorAll(SELECTOR)) {
    if (isMeant(element)) found.add(element)
  }
  return found
}

/** Whether an element itself is furniture; its ancestors are not asked. */
export function isFurniture(element: Element): boolean {
  return element.matches(SELECTOR) && isMeant(element)
}

/** Whether furniture of this sort leaves no trace in the line (rather than standing there as a button does). */
export function isUnseenFurniture(element: Element): boolean {
  return element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true'
}

/** Looks closer at what matches the selector: most of it says by itself what it means, some needs its surroundings. */
function isMeant(element: Element): boolean {
  if (element.hasAttribute('hidden') || ROLES.has(element.getAttribute('role') ?? '')) return true
  // Consent dialogs put `aria-hidden` on the whole page behind them, and the reader sees that page a moment later.
  if (element.getAttribute('aria-hidden') === 'true') return !element.querySelector('h1, article, main')
  if (isEditable(element)) return true
  switch (element.localName) {
    case 'nav':
    case 'dialog':
      return true
    case 'header':
      return !isInText(element) && !element.querySelector('h1')
    case 'footer':
      return !isInText(element)
    case 'aside':
      return isMenu(element)
    default:
      return false
  }
}

function isEditable(element: Element): boolean {
  const value = element.getAttribute('contenteditable')
  return value !== null && value !== 'false'
}

function isInText(element: Element): boolean {
  return element.parentElement?.closest(TEXT_PARTS) != null
}

function isMenu(element: Element): boolean {
  const all = lengthOf(element)
  let linked = 0
  for (const link of element.querySelectorAll('a')) linked += lengthOf(link)
  return linked > all * MENU_LINK_SHARE
}

function lengthOf(element: Element): number {
  return element.textContent?.replace(/\s+/g, ' ').length ?? 0
}
