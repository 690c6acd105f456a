/**
 * Tells from mutation records which block-level elements have to be read again, and as little as possible: an element
 * that was added among others is read itself; its container is read only where lines of text were split or joined.
 */
import { containerOf, displayOf, isElement, isText } from './display.ts'

/** Collects the elements that one record has made dirty. */
export function collectDirty(record: MutationRecord, dirty: Set<Element>): void {
  if (record.type === 'characterData') addContainer(record.target, dirty)
  else if (touchesLine(record)) addContainer(record.target, dirty)
  else for (const node of record.addedNodes) addBlocks(node, dirty)
}

/** Whether a record changed inline content, or took away or put in what keeps two lines of text apart. */
function touchesLine(record: MutationRecord): boolean {
  const { target, addedNodes, removedNodes, previousSibling, nextSibling } = record
  if (isElement(target) && displayOf(target) !== 'block') return true
  if (some(addedNodes, isInline) || some(removedNodes, isInline)) return true
  const isMoved = [previousSibling, nextSibling].some((sibling) => sibling && sibling.parentNode !== target)
  if (isMoved) return true // what stood beside it then can no longer be told
  return isInlineBeside(previousSibling, 'previousSibling') && isInlineBeside(nextSibling, 'nextSibling')
}

function isInlineBeside(from: Node | null, direction: 'previousSibling' | 'nextSibling'): boolean {
  let node = from
  while (node && isNothing(node)) node = node[direction]
  return node !== null && isInline(node)
}

/** Whether a node stands in a line of text: text that is not only space, or an inline element. */
function isInline(node: Node): boolean {
  if (isText(node)) return /\S/.test(node.data)
  if (!isElement(node)) return false
  const display = displayOf(node)
  return display !== 'block' && display !== 'unseen'
}

function isNothing(node: Node): boolean {
  if (isText(node)) return !/\S/.test(node.data)
  return !isElement(node) || displayOf(node) === 'unseen'
}

function addBlocks(node: Node, dirty: Set<Element>): void {
  if (isElement(node) && displayOf(node) === 'block') dirty.add(node)
}

function addContainer(node: Node, dirty: Set<Element>): void {
  const container = containerOf(node)
  if (container) dirty.add(container)
}

function some(nodes: NodeList, holds: (node: Node) => boolean): boolean {
  for (const node of nodes) if (holds(node)) return true
  return false
}
