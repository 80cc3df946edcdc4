/** What stands in brackets for who somebody is, as `bot/review/privacy` writes it. */
const MASK =
  '\\[(?:tên|địa chỉ|ngày sinh|email|liên kết|biển số|dãy số|mã số|số (?:điện thoại|định danh|tài khoản|báo danh|thẻ))\\]'
/** The words with which people lead in what is masked: "Tôi tên là [tên], số của tôi: [số điện thoại]". */
const LEADS =
  '(?:(?:tôi|em|mình|cháu|chị|anh|con) )?(?:tên |họ tên |(?:sđt|sdt|đt):? ?|số(?: điện thoại| đt)?:? ?)?(?:(?:của )?(?:tôi|em|mình|cháu) )?(?:là |: ?)?'
const MASKED = new RegExp(`(?<!\\p{L})(?:${LEADS})?${MASK}[ ,;.]*`, 'giu')

/**
 * A question without what was masked in it and what led that in, for whoever reads or searches by its words: nobody asks about
 * a telephone because he gives his number. Where nothing else is left it stays as it is.
 */
export function withoutMasks(question: string): string {
  const left = question.replace(MASKED, ' ').replace(/\s+/g, ' ').trim()
  return /\p{L}/u.test(left) ? left : question
}
