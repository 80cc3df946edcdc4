const HEAD = /C[ỘÔ]NG H(?:ÒA|OÀ) XÃ HỘI|ĐẢNG CỘNG SẢN VIỆT NAM|Độc lập\s*[-–]/u
const SIGNING =
  /^(?:TM|KT|TL|TUQ|T\/M|K\/T|T\/L)\.|^(?:PHÓ )?(?:CHỦ TỊCH|GIÁM ĐỐC|HIỆU TRƯỞNG|BỘ TRƯỞNG|THỦ TƯỚNG|TRƯỞNG BAN|BÍ THƯ)/u
const RECIPIENTS = /^Nơi nhận\s*:?/u

/** Words that only stand beside the issuer at the head of a document. */
export function isHead(text: string): boolean {
  return HEAD.test(text)
}

/** Words that open the signing block: the office that signs, in capitals, or the list of recipients. */
export function isSigning(text: string): boolean {
  return SIGNING.test(text) || RECIPIENTS.test(text)
}
