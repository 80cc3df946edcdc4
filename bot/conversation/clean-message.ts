import { normalise } from '#knowledge/text/normalise.ts'

const PICTURES = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]|\u20e3/gu

/**
 * What a person typed, ready to be read: one Unicode form (full-width letters made plain), no emoji, no invisible
 * characters, single spaces. Empty when nothing readable was typed. The result is its own `normalise`.
 */
export function cleanMessage(text: string): string {
  return normalise(text.replace(PICTURES, ' ').normalize('NFKC')).replace(/\s+/g, ' ').trim()
}
