/**
 * Where to press an element in the window: the middle of the first that is there to be seen and has this name
 * (its label, `aria-label` or text, or a part of it). Runs in the page: stands for itself.
 */
export function middleOf(selector: string, name = ''): { x: number; y: number } | undefined {
  const nameOf = (element: Element): string => {
    const labels = 'labels' in element && element.labels instanceof NodeList ? [...element.labels] : []
    const parts = [element.getAttribute('aria-label'), ...labels.map((label) => label.textContent), element.textContent]
    return parts.join(' ').replace(/\s+/g, ' ')
  }
  const element = [...document.querySelectorAll(selector)].find(
    (candidate) => candidate.checkVisibility() && nameOf(candidate).includes(name),
  )
  element?.scrollIntoView({ block: 'nearest', behavior: 'instant' })
  const box = element?.getBoundingClientRect()
  if (!box) return undefined
  const place = { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) }
  // Firefox opens a popup without height and gives it its own a moment later: pressed there, nothing is hit.
  return place.x < innerWidth && place.y < innerHeight ? place : undefined
}
