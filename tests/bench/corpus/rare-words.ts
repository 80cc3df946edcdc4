import { isSyllable } from '#knowledge/text/syllable-shape.ts'
import { type Chance, chanceOf } from '../../quality/random.ts'
import type { SampleText } from './sample-text.ts'

const SYLLABLES = 6000
const WORDS = 40_000

const ONSET = /^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnprstvx])?/u

/**
 * Words of two syllables that no sample document has: place names, trades and terms of the many documents a commune
 * receives. Their syllables are put together from onsets and rimes of the samples, so that their shape is Vietnamese.
 */
export function inventRareWords({ lines }: SampleText): string[] {
  const chance = chanceOf('từ hiếm')
  const spoken = [...new Set(lines.flat())].filter(isSyllable)
  const parts = spoken.map((word) => {
    const onset = ONSET.exec(word)?.[0] ?? ''
    return { onset, rime: word.slice(onset.length) }
  })
  const whole = parts.filter(({ rime }) => rime.length > 0)
  const invented = new Set<string>()
  for (let tries = 0; invented.size < SYLLABLES && tries < SYLLABLES * 50; tries++) {
    const syllable = chance.pick(whole).onset + chance.pick(whole).rime
    if (isSyllable(syllable)) invented.add(syllable)
  }
  const syllables = [...invented]
  return Array.from({ length: WORDS }, () => `${pickZipf(syllables, chance, 1.6)} ${pickZipf(syllables, chance, 1.6)}`)
}

/** Picks by a power law, as words come in texts: the n-th item comes n^(1/steepness - 1) as often as the first. */
export function pickZipf<T>(items: readonly T[], chance: Chance, steepness: number): T {
  return items[Math.floor(items.length * chance.next() ** steepness)] as T
}
