/** Traditional Chinese characters and the simplified form of each: names are compared in these, so that 烏克蘭 is 乌克兰. */
export type SimplifiedForms = ReadonlyMap<string, string>

const HAN = /[\u4e00-\u9fff]/g

/** Text of the same length, in simplified characters as far as they are known. */
export function simplify(text: string, forms: SimplifiedForms): string {
  return text.replace(HAN, (char) => forms.get(char) ?? char)
}
