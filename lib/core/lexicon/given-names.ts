/** Given names, by which a text may tell a person whose family name it writes elsewhere: "Jong-un Kim". */
import type { Entity } from '../model.ts'

/** Folds a given name so that hyphens, spaces, accents and capitals make no difference. */
export function foldGiven(name: string): string {
  return name.normalize('NFKD').toLowerCase().replace(/[^\p{L}]/gu, '')
}

/** The words that a person's names leave when a family name is taken off either end; scripts with spaces only. */
export function givenNames({ names, short }: Pick<Entity, 'names' | 'short'>): string[] {
  const all = Object.values(names).flat()
  const families = new Set([...Object.values(short ?? {}).flat(), ...all].filter((name) => !/\s/.test(name)).map(foldGiven))
  const given = new Set<string>()
  for (const name of all) {
    const words = name.split(/[\s·・]+/)
    if (words.length < 2 || /\p{Lo}/u.test(name)) continue
    const [first = '', last = ''] = [words[0], words.at(-1)]
    if (families.has(foldGiven(first))) given.add(foldGiven(words.slice(1).join('')))
    else if (families.has(foldGiven(last))) given.add(foldGiven(first))
  }
  return [...given]
}
