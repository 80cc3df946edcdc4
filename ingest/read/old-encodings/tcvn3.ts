const SMALL = 'µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ'
const SMALL_UNICODE = 'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ'
const CAPITALS = '¡¢§£¤¥¦'
const CAPITALS_UNICODE = 'ĂÂĐÊÔƠƯ'

const TABLE = new Map(
  [...(SMALL + CAPITALS)].map((character, index) => [character, [...(SMALL_UNICODE + CAPITALS_UNICODE)][index] ?? ''])
)

/** Text of the .VnTime fonts (TCVN 5712:1993, also called ABC), read as Windows-1252, in Unicode. */
export function fromTcvn3(text: string): string {
  return [...text].map((character) => TABLE.get(character) ?? character).join('')
}

export function isTcvn3Letter(character: string): boolean {
  return TABLE.has(character)
}
