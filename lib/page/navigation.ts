/** Notices that a page shows another address without having been loaded anew. */

export interface NavigationOptions {
  signal: AbortSignal
  window: Window
  onNavigate: () => void
}

/**
 * Watches the address, its fragment aside. Browsers without the Navigation API tell only of "back" and "forward":
 * there the returned function has to be called when something else suggests a navigation, such as changed content.
 */
export function watchAddress({ signal, window, onNavigate }: NavigationOptions): () => void {
  let address = addressOf(window)
  function compare(): void {
    const now = addressOf(window)
    if (now === address) return
    address = now
    onNavigate()
  }
  const { navigation } = window as Partial<Pick<Window, 'navigation'>> // not in every browser
  navigation?.addEventListener('currententrychange', compare, { signal })
  window.addEventListener('popstate', compare, { signal })
  return compare
}

function addressOf({ location }: Window): string {
  return location.href.replace(/#.*/, '')
}
