import type { PartChange, Substitution } from '#knowledge/library/manifest.ts'
import { type Provision, provisionKey } from '#knowledge/provision.ts'
import { freeKey, holdingAt, standsOn, subtreeEnd, subtreeOf } from './amended-place.ts'

/**
 * The provisions after words were put in the place of others at one address, or everywhere: each that has the old words
 * ends on the day, and stands behind itself with the new ones. Null where the place or the words are not there.
 */
export function changeWords(
  provisions: Provision[],
  part: PartChange,
  words: readonly Substitution[]
): Provision[] | null {
  const standing = provisions.filter((provision) => standsOn(provision, part.from))
  const inPlace = part.provision === '' ? standing : subtreeAt(standing, part)
  const changed = inPlace.filter(({ own }) => substitute(own, words) !== own)
  const done = inPlace.some(({ own }) => words.some(({ to }) => to !== '' && own.includes(to)))
  if (changed.length === 0) return done ? provisions : null
  // What lies inside a changed provision comes with it.
  const keys = new Set(changed.map(({ key }) => key))
  const outermost = changed.filter((provision) => !ancestorsOf(provision, standing).some((key) => keys.has(key)))
  return outermost.reduce((all, { key }) => replaceSubtree(all, key, part, words), provisions)
}

function subtreeAt(standing: readonly Provision[], { provision, from }: PartChange): Provision[] {
  const root = holdingAt(standing, provision, from)
  return root === null ? [] : subtreeOf(standing, root.key)
}

function ancestorsOf({ parent }: Provision, all: readonly Provision[]): string[] {
  const above = all.find(({ key }) => key === parent)
  return above === undefined ? [] : [above.key, ...ancestorsOf(above, all)]
}

function replaceSubtree(
  all: readonly Provision[],
  root: string,
  part: PartChange,
  words: readonly Substitution[]
): Provision[] {
  const old = subtreeOf(all, root).filter((provision) => standsOn(provision, part.from))
  const within = new Set(old.map(({ key }) => key))
  // What was put there on the same day never stood by itself.
  if (old.every(({ effective }) => effective === part.from)) {
    return all.map((provision) => (within.has(provision.key) ? withWords(provision, part, words) : provision))
  }
  const taken = new Set(all.map(({ key }) => key))
  const keys = new Map(old.map(({ key, path }) => [key, freeKey(provisionKey(path), part.from, taken)]))
  const put = old.map((provision) => ({
    ...withWords(provision, part, words),
    key: keys.get(provision.key) ?? provision.key,
    parent: keys.get(provision.parent ?? '') ?? provision.parent,
    effective: part.from
  }))
  const end = subtreeEnd(all, root)
  const ended = all.map((provision) => (within.has(provision.key) ? { ...provision, expires: part.from } : provision))
  return [...ended.slice(0, end), ...put, ...ended.slice(end)]
}

function withWords(provision: Provision, { by }: PartChange, words: readonly Substitution[]): Provision {
  const { own, text, heading, amendedBy = [] } = provision
  const changed = {
    ...provision,
    own: substitute(own, words),
    text: substitute(text, words),
    heading: heading === null ? null : substitute(heading, words)
  }
  return changed.own === own ? changed : { ...changed, amendedBy: [...amendedBy, by] }
}

/** Words are found whatever the line breaks, as they are written, else in any case. A text that has the new words has them already. */
function substitute(text: string, words: readonly Substitution[]): string {
  return words.reduce((before, { from, to }) => {
    if (to !== '' && to.includes(from) && before.includes(to)) return before
    const exact = before.replace(phrase(from, 'gu'), to)
    const after = exact === before ? before.replace(phrase(from, 'giu'), to) : exact
    return to === '' ? after.replace(/ {2,}/g, ' ').replace(/ (?=[,.;:])/g, '') : after
  }, text)
}

function phrase(words: string, flags: string): RegExp {
  const pattern = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+')
  return new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, flags)
}
