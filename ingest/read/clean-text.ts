const INVISIBLE = /(?!\s)[\p{Cc}\p{Cf}\ufffc]/gu
/** Bullets of every shape, among them those of the Symbol and Wingdings fonts (private use area). */
const BULLET = /^(?:[•●▪■◦○◆❖➢►▶⮚➤⁃∙·\uf0b7\uf0a7\uf0d8\uf076\uf0fc\uf02d]\s*|o\s+(?=\p{Lu}))/u
const SYMBOL_FONT = /[\uf000-\uf0ff]/g

/**
 * Text as every block carries it: NFC, single spaces, no invisible characters, bullets of any shape written `-`, and the
 * Icelandic Ð/ð that old keyboards put for Đ/đ mended.
 */
export function cleanText(text: string): string {
  const spaced = text.normalize('NFC').replace(INVISIBLE, '').replaceAll('Ð', 'Đ').replaceAll('ð', 'đ')
  return spaced.trim().replace(BULLET, '- ').replace(SYMBOL_FONT, symbolLetter).replace(/\s+/g, ' ').trim()
}

/** Symbol fonts hold their glyphs at U+F000 plus the byte; printable punctuation is worth keeping, pictures are not. */
function symbolLetter(character: string): string {
  const byte = character.charCodeAt(0) - 0xf000
  return byte >= 0x20 && byte < 0x40 ? String.fromCharCode(byte) : ' '
}
