import { afterCue, anyOf, applyRules, type CueRule } from './cues.ts'

const ADDRESS = '[địa chỉ]'

const PART =
  '(?:số|so|tổ|to|thôn|thon|xóm|xom|ấp|ap|đội|doi|ngõ|ngo|ngách|ngach|hẻm|hem|kiệt|kiet|khu|khu phố|khu pho|đường|duong|phố|pho)'
const NAME = '(?-i:\\p{Lu})\\p{L}{0,12}'
const PROPER = `(?:${NAME}|\\d[\\d\\p{L}/.-]{0,12})`
/** "ngõ 34 đường Trần Phú", as far as it goes on. */
const FURTHER = `(?:[ ,]{1,3}${PART}\\s{1,2}${PROPER}(?:\\s${NAME}){0,3}){0,4}`
const HOUSE = '\\d{1,4}[a-zđ]?(?:/\\d{1,4}[a-zđ]?){0,4}(?![\\d\\p{L}])'

const HOME = anyOf(
  'địa chỉ',
  'địa chỉ nhà',
  'nhà tôi ở',
  'nhà em ở',
  'nhà mình ở',
  'tôi ở',
  'em ở',
  'mình ở',
  'thường trú tại',
  'thường trú ở',
  'tạm trú tại',
  'tạm trú ở',
  'trú tại',
  'hộ khẩu tại',
  'hộ khẩu ở',
  'sống tại',
  'sống ở'
)

const AFTER_HOME: CueRule[] = [
  afterCue(HOME, `(?:nhà\\s|nha\\s)?${PART}\\s{1,2}(?:${HOUSE}|${PROPER}(?:\\s${NAME}){0,3})${FURTHER}`, ADDRESS)
]

const ALONE: RegExp[] = [
  new RegExp(`${anyOf('số nhà', 'nhà số')}\\s{0,2}:?\\s{0,2}${HOUSE}${FURTHER}`, 'giu'),
  new RegExp(
    `${anyOf('số')}\\s{1,2}${HOUSE}[ ,]{1,3}${anyOf('đường', 'phố', 'ngõ', 'ngách', 'hẻm', 'kiệt')}(?!\\s{1,2}(?:dây|day))\\s{1,2}${PROPER}(?:\\s${NAME}){0,3}${FURTHER}`,
    'giu'
  ),
  new RegExp(`(?<![\\p{L}\\d])(?:ngõ|ngách|ngach|hẻm|hem|kiệt|kiet)(?![\\p{L}\\d])\\s{1,2}${HOUSE}${FURTHER}`, 'giu'),
  new RegExp(
    `${anyOf('tổ', 'đội')}\\s{1,2}${HOUSE}[ ,]{1,3}${anyOf('thôn', 'xóm', 'ấp', 'khu phố', 'khóm', 'tổ dân phố')}\\s{1,2}${PROPER}(?:\\s${NAME}){0,3}`,
    'giu'
  )
]

/** Addresses down to the house. A village alone stays: which school it belongs to is a question of policy. */
export function maskAddresses(text: string): string {
  return ALONE.reduce((masked, pattern) => masked.replace(pattern, ADDRESS), applyRules(text, AFTER_HOME))
}
