const INVISIBLE = /\p{Cf}|\p{Variation_Selector}|\u034f|\u115f|\u1160/gu
const CONTROL = /[^\P{Cc}\n\r\t]/gu
/** A combining-mark storm ("zalgo") beyond what any Vietnamese letter needs. */
const MARK_STORM = /(\p{M}{3})\p{M}+/gu

/** Printable ASCII, Latin letters in one piece and line feeds, of which nothing is to be changed. */
const PLAIN = /^[\n\x20-\x7e\u00c0-\u0233\u1ea0-\u1ef9]*$/

/**
 * One form for text however it was typed: NFC, no invisible or control characters, plain spaces, hyphens and quotes.
 * Line feeds stay. `điểm` in NFD and in NFC come out the same.
 */
export function normalise(text: string): string {
  if (PLAIN.test(text)) return text
  return text
    .replace(CONTROL, ' ')
    .replace(INVISIBLE, '')
    .replace(MARK_STORM, '$1')
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\t]/g, ' ')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u201c\u201d\u00ab\u00bb]/g, '"')
}
