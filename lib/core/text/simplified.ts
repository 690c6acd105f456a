/** Traditional Chinese characters and the simplified form of each: names are compared in these, so that 烏克蘭 is 乌克兰. */
export type SimplifiedForms = ReadonlyMap<string, string>

/** Those of the forms that a text has a character of, in either way. */
export function formsIn(text: string, forms: SimplifiedForms): SimplifiedForms {
  const written = new Set(text)
  return new Map([...forms].filter((pair) => pair.some((char) => written.has(char))))
}

const HAN = /[\u4e00-\u9fff]/g

/** Text of the same length, in simplified characters as far as they are known. */
export function simplify(text: string, forms: SimplifiedForms): string {
  return text.replace(HAN, (char) => forms.get(char) ?? char)
}
