/** The page's visible text nodes in order, as every contender walks them. */
export function textNodes(): Text[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const nodes: Text[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentNode?.nodeName
    if (parent !== 'SCRIPT' && parent !== 'STYLE') nodes.push(node as Text) // the walker shows text nodes only
  }
  return nodes
}
