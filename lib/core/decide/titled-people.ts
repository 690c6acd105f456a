/**
 * Bare family names of one character: "김 위원장", "李大統領". They are names only before a title ("이 결정" is "this decision"),
 * and belong to whoever the text introduced last with that title, known or not; else to the one whose post it is.
 */
import { heldOn } from '../dates.ts'
import type { Block } from '../document.ts'
import { remembered } from '../remembered.ts'
import type { Namesakes } from './introductions.ts'
import { leaderAmong, topOfficeOf } from './leaders.ts'
import type { Decision, Reading } from './reading.ts'
import type { Setting, Spot } from './spots.ts'

/** Titles, the longer before those that they end in; what follows is a post's title in the data, where it has one. */
const TITLES: readonly (readonly [title: string, post?: RegExp])[] = [
  ['부총참모장', /^(?:First )?Deputy Chief/], ['총참모장', /^Chief$/], ['부위원장', /^(?:First )?(?:Vice|Deputy) Chairman/],
  ['위원장', /^Chairman/], ['총비서', /^General Secretary/], ['비서', /Secretary/], ['부부장', /(?:Deputy|Vice) (?:department )?director/i],
  ['대통령', /^President$/], ['총리', /^(?:Premier|Prime Minister)/], ['외무상', /^Minister of Foreign Affairs/], ['국방상', /^Minister of .*Defence/],
  ['장관', /^Minister/], ['총국장'], ['국장'], ['실장'], ['원장', /^Director/], ['총장', /^President$/], ['부의장'], ['의장', /^Chair/], ['의원'], ['교수'],
  ['연구위원'], ['위원'], ['대표'], ['회장'], ['사장'], ['소장'], ['센터장'], ['단장'], ['부장'], ['사령관'], ['대변인'], ['대사'], ['주석'], ['대장'], ['상장'],
  ['중장'], ['소령'], ['장군'], ['박사'], ['기자'], ['후보'], ['지사'], ['시장'], ['감독'], ['선수'], ['작가'], ['연구원'], ['전문가'], ['차관'], ['부상', /^(?:First )?(?:Vice|Deputy) Minister/], ['동지'], ['씨'], ['여사'], ['할머니'],
  ['総書記', /^General Secretary/], ['总书记', /^General Secretary/], ['總書記', /^General Secretary/], ['国務委員長', /^Chairman/], ['国务委员长', /^Chairman/], ['委員長', /^Chairman/], ['委员长', /^Chairman/],
  ['大統領', /^President$/], ['总统', /^President$/], ['總統', /^President$/], ['国家主席', /^President$/], ['主席', /^President$/], ['副部長', /(?:Deputy|Vice) (?:department )?director/i],
  ['副部长', /(?:Deputy|Vice) (?:department )?director/i], ['外相', /^Minister of Foreign Affairs/], ['国防相', /^Minister of .*Defence/], ['首相', /^(?:Premier|Prime Minister)/], ['总理', /^(?:Premier|Prime Minister)/],
  ['最高指導者'], ['指導者'], ['书记', /Secretary/], ['書記', /Secretary/], ['院長', /^Director/], ['院长', /^Director/], ['議員'], ['议员'], ['教授'], ['記者'], ['记者'], ['大使'], ['将軍'], ['氏'], ['さん'], ['先生'], ['女士'],
]
/** Titles that anybody bears: the last one introduced is meant. */
const ANYBODYS = /^(?:씨|여사|동지|氏|さん|先生|女士)$/
const ANY = TITLES.map(([title]) => title).join('|')
const POST_OF = new Map<string, RegExp | undefined>(TITLES.map(([title, post]) => [title, post]))
const TITLE = new RegExp(`(${ANY})`, 'u')
/** "김 위원장", "윤 전 대통령": a title, and whether it was borne once. */
const TITLE_BEHIND = new RegExp(`^\\s?(?<former>전 |前 ?)?(?:제1|제일|당 ?|국무|국가|내각|第一)?(?<title>${ANY})`, 'u')
/** A full name of two to four characters and a title behind it, with at most a few words between. */
const INTRODUCTION = new RegExp(`(?<!\\p{Lo})(\\p{Lo}\\p{Lo}{1,3}?)(?:\\s?|\\s(?:\\p{Lo}+\\s){0,4}?)(?:제1|국무|국가|최고인민회의\\s?|당\\s?|第一|\\p{Lo}{0,4}?)(${ANY})`, 'gu')
/** How far behind a known name its title may stand, in UTF-16 units. */
const REACH = 40

interface Titled {
  order: number
  title: string
  /** Somebody bore it once: "윤석열 전 대통령". */
  former: boolean
  entity: number | undefined
  spot: Spot | undefined
}

/** A name's reading or its other spelling: 趙太庸（チョ・テヨン）氏. */
const READING_BEHIND = /^[（(][^）)]{1,20}[）)]/u

/** "윤석열 전 대통령": no President Chun, though 전 is a family name. */
const isFormer = ({ surface, text, end }: Spot) => surface === '전' && text[end] === ' '

/** "윤석열 전 대통령", "金前委員長": who bears the title no longer. */
const hasFormer = (between: string) => /(?:^|\s)전 |前/u.test(between)

const titleBehind = remembered((spot: Spot, { record }: Setting): Pick<Titled, 'title' | 'former'> | undefined => {
  const { text } = spot
  const end = spot.end + (READING_BEHIND.exec(text.slice(spot.end, spot.end + REACH))?.[0].length ?? 0)
  // A reading that is known is a spot too: 崔善姫（チェ・ソンヒ）.
  let { next } = spot
  while (next && (next.start < end || isFormer(next))) next = next.next
  // "김주애가 김 위원장의 …": the title is the next one's.
  const isOthers = next?.entities.some((entity) => record(entity).kind === 'person') === true
  const rest = text.slice(end, Math.min(spot.end + REACH, isOthers && next ? next.start : text.length))
  const behind = /^[^,.。，、“"()]*/u.exec(rest)?.[0] ?? ''
  const found = TITLE.exec(behind)
  return found?.[1] === undefined ? undefined : { title: found[1], former: hasFormer(behind.slice(0, found.index)) }
})

/** Full names with a title behind them, known or not, and the offset where each begins. */
const titledIn = remembered(({ text }: Block) => {
  if (!/\p{Lo}/u.test(text)) return []
  return Array.from(text.matchAll(INTRODUCTION), ({ 0: all, index, 1: name = '', 2: title = '' }) => ({ index, name, title, former: hasFormer(all.slice(name.length)) }))
})

function createIndex(reading: Reading): Map<string, Titled[]> {
  const index = new Map<string, Titled[]>()
  const add = (family: string, titled: Titled) => {
    const list = index.get(family)
    if (list) list.push(titled)
    else index.set(family, [titled])
  }
  const spotsOf = Map.groupBy(reading.spots, ({ block }) => block)
  let next = 0
  reading.article.blocks.forEach((block, i) => {
    const known = spotsOf.get(i) ?? []
    for (const { index: start, name, title, former } of titledIn(block)) {
      const isKnown = known.some((s) => s.start < start + name.length && s.end > start)
      const before = known.findLast((s) => s.end <= start)
      const order = before ? before.order + 0.5 : next - 0.5
      if (!isKnown) add(name[0] ?? '', { order, title, former, entity: undefined, spot: undefined })
    }
    for (const spot of known) {
      const decision = reading.decided.get(spot)
      const isPerson = decision && reading.record(decision.entity).kind === 'person'
      const titled = isPerson && /^\p{Lo}/u.test(spot.surface) ? titleBehind(spot, reading) : undefined
      if (decision && titled) add(spot.surface[0] ?? '', { ...titled, order: spot.order, entity: decision.entity, spot })
    }
    next += known.length
  })
  for (const list of index.values()) list.sort((a, b) => a.order - b.order)
  return index
}

/** The titles that stand behind full names, by family name; made once for an article. */
const indexOf = remembered(createIndex)

/** Whether a name is a single Hangul syllable or Han character. */
export function isOneCharacter({ surface }: Spot): boolean {
  return /^\p{Lo}$/u.test(surface)
}

/** The only bearer whose post the title is at the article's date, who leads his country or is named in the article. */
function byPost(title: string, spot: Spot, namesakes: Namesakes, reading: Reading): Decision | undefined {
  const { published } = reading.article
  const pattern = POST_OF.get(title)
  if (!pattern || !published) return undefined
  const holders = spot.entities.flatMap((entity) => {
    const isKnown = topOfficeOf(entity, reading) || namesakes.isIntroduced(entity, Infinity)
    const post = isKnown && (reading.record(entity).posts ?? []).find((p) => pattern.test(p.title) && heldOn(p, published))
    return post ? [{ entity, post }] : []
  })
  const leaders = holders.filter(({ entity }) => topOfficeOf(entity, reading))
  const [only, another] = leaders.length === 1 ? leaders : holders
  if (!only || another) return undefined
  return { entity: only.entity, certainty: 'likely', because: `${only.post.title} at the article’s date`, plain: false }
}

/** What a post is called right before a name in Chinese and Japanese. */
const TITLE_BEFORE = new RegExp(`(${ANY}|副總參謀長|副总参谋长|總參謀長|总参谋长|副総参謀長|総参謀長)$`, 'u')
const STAFF = /^(?:First )?(?:Deputy )?Chief/

/** Whether a title that stands beside a full name is one of the person's posts: "김덕훈 총리", "副總參謀長金永福". */
export function isTitledBeside(entity: number, { text, start, end }: Spot, { record }: Reading): boolean {
  const behind = TITLE_BEHIND.exec(text.slice(end, end + 12))?.groups?.title
  const before = TITLE_BEFORE.exec(text.slice(Math.max(0, start - 6), start))?.[1]
  return [behind, before].some((title) => {
    if (!title || ANYBODYS.test(title)) return false
    const post = POST_OF.get(title) ?? (/[參参]謀長|参谋长/u.test(title) ? STAFF : undefined)
    return post !== undefined && (record(entity).posts ?? []).some((held) => post.test(held.title))
  })
}

/** Whether somebody bears a title no longer at the article's date, by the data's posts. */
function boreOnce(entity: number, title: string, { article: { published }, record }: Reading): boolean {
  const held = (record(entity).posts ?? []).filter((post) => POST_OF.get(title)?.test(post.title))
  return published !== undefined && held.length > 0 && held.every((post) => post.to !== undefined && !heldOn(post, published))
}

/** Decides a family name of one character by the title behind it, or leaves it alone. */
export function decideTitled(spot: Spot, namesakes: Namesakes, reading: Reading): Decision | undefined {
  const { former, title } = TITLE_BEHIND.exec(spot.text.slice(spot.end, spot.end + 12))?.groups ?? {}
  if (!title) return undefined
  const titled = indexOf(reading).get(spot.surface) ?? []
  const leader = ANYBODYS.test(title) ? leaderAmong(spot, reading) : undefined
  if (leader !== undefined && namesakes.isIntroduced(leader, spot.order)) {
    return { entity: leader, certainty: 'likely', because: `${topOfficeOf(leader, reading)} at the article’s date`, plain: false }
  }
  const last = titled.findLast((t) => t.order < spot.order && (t.title === title || ANYBODYS.test(title)))
  if (!last) return former ? undefined : byPost(title, spot, namesakes, reading)
  if (former && !last.former && (last.entity === undefined || !boreOnce(last.entity, title, reading))) return undefined
  if (last.entity === undefined || !last.spot) return undefined
  const where = last.spot.block === spot.block ? 'just before' : reading.placeInWords(last.spot.block, spot.block)
  return { entity: last.entity, certainty: 'certain', because: `named in full as “${title}” ${where}`, plain: false }
}
