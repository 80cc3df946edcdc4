import type { EndedBy, Validity } from '#knowledge/document.ts'

/** What people read of whether and since when something holds. */

export const since = (day: string) => `có hiệu lực từ ngày ${day}`

/** The last word of a source line; `day` is written out by the caller, null where the document does not say. */
export const validity: Record<Validity, (day: string | null) => string> = {
  in_force: () => 'còn hiệu lực',
  expired: (day) => (day ? `hết hiệu lực từ ngày ${day}` : 'hết hiệu lực'),
  not_yet: (day) => (day ? since(day) : 'chưa có hiệu lực'),
  unknown: () => 'chưa rõ hiệu lực'
}

/** What the record of a document tells of it. */
export const record = {
  state: {
    in_force: (name: string, day: string) => `${name} còn hiệu lực (${since(day)}).`,
    not_yet: (name: string, day: string) => `${name} chưa có hiệu lực; đến ngày ${day} mới áp dụng.`,
    expired: (name: string, day: string) => `${name} đã hết hiệu lực từ ngày ${day}.`
  },
  effective: (name: string, day: string, until: string | null) =>
    `${name} ${since(day)}${until === null ? '' : `, hết hiệu lực từ ngày ${until}`}.`,
  issued: (name: string, day: string) => `${name} được ban hành ngày ${day}.`,
  issuer: (name: string, issuer: string) => `${name} do ${issuer} ban hành.`,
  signer: (name: string, signer: string) => `Người ký ${name} là ${signer}.`,
  chapters: (name: string, chapters: number, articles: number) => `${name} có ${chapters} chương, ${articles} điều.`,
  articles: (name: string, articles: number) => `${name} có ${articles} điều.`
}

/** Before what rules today in the place of a text out of force. */
export const TODAY = 'Đang áp dụng: '
/** Before a text that holds only in another time than today, or than was asked about. */
export const inItsTime = {
  until: (day: string) => `Quy định sau có hiệu lực đến trước ngày ${day}, nay đã hết hiệu lực:`,
  from: (day: string) => `Quy định sau có hiệu lực từ ngày ${day}:`,
  onlyFrom: (day: string) =>
    `Quy định sau có hiệu lực từ ngày ${day}; quy định áp dụng trước ngày đó tôi chưa tìm thấy:`,
  onlyUntil: (day: string) =>
    `Quy định sau có hiệu lực đến trước ngày ${day}; quy định áp dụng từ ngày đó tôi chưa tìm thấy:`
}
export const changes = (day: string, words: string, by: string) =>
  `Từ ngày ${day}, quy định này thay đổi: ${words} (${by})`
export const changesBy = (day: string, by: string) => `Từ ngày ${day}, quy định này thay đổi, theo ${by}.`
export const AMENDED = (by: string) => `, đã được sửa đổi bởi ${by}`
export const ENDED: Record<EndedBy['kind'], (by: string) => string> = {
  replaces: (by) => `, được thay thế bởi ${by}`,
  repeals: (by) => `, bị bãi bỏ bởi ${by}`
}
