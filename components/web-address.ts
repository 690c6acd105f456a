/** The address of a source if it is a web page; undefined for anything else, which a pack from elsewhere may hold. */
export function webAddress(url: string): string | undefined {
  const protocol = URL.canParse(url) ? new URL(url).protocol : ''
  return protocol === 'https:' || protocol === 'http:' ? url : undefined
}
