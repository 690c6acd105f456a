import type { Site } from './site.ts'

/** A proxy auto-configuration script, as a URL: one host is the test network's, all others are reached as usual. */
export function proxyScript(site: Site, host: string): string {
  const script = `function FindProxyForURL(url, host) {
    return host === '${host}' ? 'PROXY 127.0.0.1:${site.port}' : 'DIRECT'
  }`
  return `data:application/x-ns-proxy-autoconfig;base64,${Buffer.from(script).toString('base64')}`
}
