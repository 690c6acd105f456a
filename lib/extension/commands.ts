import browser from 'webextension-polyfill'

/** The keys of the commands as the browser has them now; absent where it assigned none. */
export async function readShortcuts(): Promise<{ next?: string; previous?: string; open?: string }> {
  const commands = await browser.commands.getAll()
  const keyOf = (name: string) => commands.find((command) => command.name === name)?.shortcut
  const [next, previous, open] = [keyOf('next-mention'), keyOf('previous-mention'), keyOf('open-card')]
  return { ...(next && { next }), ...(previous && { previous }), ...(open && { open }) }
}
