/** UTF-8, by what browsers and Node have alike; TypeScript knows it only with the DOM. */
declare const TextEncoder: new () => { encode(text: string): Uint8Array }
declare const TextDecoder: new () => { decode(bytes: Uint8Array): string }

const decoder = new TextDecoder()

export function toUtf8(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

/** Bytes that are no UTF-8 become U+FFFD. */
export function fromUtf8(bytes: Uint8Array): string {
  return decoder.decode(bytes)
}
