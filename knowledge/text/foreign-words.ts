/** Foreign words of everyday questions, which would otherwise look like Telex keys or slips: `test` like tét. */
const WORDS = new Set(
  `app apps link zoom test web website check form file online offline email gmail zalo facebook messenger google
  tiktok youtube internet wifi chat laptop camera micro robot stem steam ielts toeic toefl cambridge sat pass sms otp
  pdf word excel powerpoint video clip scan photo copy photocopy fax pin usb qr code bot admin fanpage page inbox
  livestream game show shop ship deadline team club part time full marketing logistics it ai vneid covid`.split(/\s+/)
)

/** Whether a lower-case word is a foreign word in common use, to be taken as typed. */
export function isForeign(word: string): boolean {
  return WORDS.has(word)
}
