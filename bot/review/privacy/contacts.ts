import { afterCue, anyOf, applyRules, type CueRule } from './cues.ts'
import { maskLongNumbers } from './numbers.ts'

const PHONE = '[số điện thoại]'

const E_MAIL =
  /(?<![\w.+-])[\w.+-]{1,64}\s?(?:@|\(at\)|\[at\]|\sa\s?còng\s|\sa\s?cong\s)\s?[\w-]{1,63}(?:\s?(?:\.|\schấm\s|\scham\s|\sdot\s)\s?[a-z][\w-]{1,62}){1,4}/giu
const PROFILE = /(?:https?:\/\/)?(?:www\.|m\.)?(?:facebook|fb|zalo|tiktok|instagram)\.(?:com|me)\/[^\s,;]{1,200}/giu

/** `02.09.2026 10 giờ` is a date and a time, not a number of ten digits. */
const NOT_A_DATE = '(?!\\d{1,2}[ .-]\\d{1,2}[ .-](?:19|20)\\d\\d(?!\\d))'
const BETWEEN = '[ .()-]{0,3}'
const MOBILE = `[35789](?:${BETWEEN}\\d){8}`
const LANDLINE = `2(?:${BETWEEN}\\d){8,9}`
const OLD_MOBILE = `1[2689](?:${BETWEEN}\\d){8}`
const NOT_MONEY = '(?!\\d|[.,]\\d|\\s{0,2}(?:đồng|đ|dong|vnđ|vnd)(?!\\p{L}))'
const PHONE_ALONE = new RegExp(
  `(?<![\\d/]|\\d[.,-])${NOT_A_DATE}(?:\\(?(?:\\+|00)\\s?84\\)?${BETWEEN}(?:\\(?0\\)?)?|84|[0oO])${BETWEEN}(?:${MOBILE}|${OLD_MOBILE}|${LANDLINE})${NOT_MONEY}`,
  'gu'
)

const RULES: CueRule[] = [
  afterCue(
    anyOf(
      'số điện thoại',
      'điện thoại',
      'sđt',
      'sdt',
      'đt',
      'số máy',
      'số zalo',
      'zalo',
      'số phone',
      'phone',
      'gọi cho',
      'số tôi',
      'số của tôi',
      'số em',
      'số mình',
      'nhà tôi số',
      'nhà em số',
      'gọi'
    ),
    '(?!1[89]00)\\d(?:[ .-]?\\d){6,11}(?!\\d)',
    PHONE
  )
]

/** Ways to reach a person: e-mail, profiles, phones in every spelling. */
export function maskContacts(text: string): string {
  const masked = text.replace(E_MAIL, '[email]').replace(PROFILE, '[liên kết]').replace(PHONE_ALONE, PHONE)
  return maskLongNumbers(applyRules(masked, RULES))
}
