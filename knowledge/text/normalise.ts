const INVISIBLE =
  /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u{fe00}-\u{fe0f}\ufeff\u{e0000}-\u{e007f}]/gu
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g
/** A combining-mark storm ("zalgo") beyond what any Vietnamese letter needs. */
const MARK_STORM = /(\p{M}{3})\p{M}+/gu

/**
 * One form for text however it was typed: NFC, no invisible or control characters, plain spaces, hyphens and quotes.
 * Line feeds stay. `điểm` in NFD and in NFC come out the same.
 */
export function normalise(text: string): string {
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
