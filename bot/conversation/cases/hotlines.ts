import { fold } from '#knowledge/text/fold.ts'
import type { Distinction } from './distinction.ts'

/** A number that is called: "tổng đài 115", "gọi 1800". */
const CALLED =
  /\b(?:tong dai|duong day nong|hotline|so dien thoai|sdt|goi(?: (?:den|toi|cho|so|vao))*)(?: (?:so|quoc gia))* (1[89]00|\d{3,4})(?![\d.,/]| ?(?:d|k|dong|nghin|ngan|trieu|lan|nguoi|phut|ngay)\b)/g

/** "Tổng đài điện thoại quốc gia bảo vệ trẻ em số 111". */
const HOTLINE = /\b(?:tong dai|duong day nong|hotline)\b[^.;:]{0,60}?(?<!\d)(?:1[89]00|1\d\d)(?!\d)/

/** A body of the place, which has a telephone of its own. */
const BODY =
  /\b(?:phong|so (?=giao duc|gd|noi vu|y te)|ubnd|uy ban|truong|ban (?!nao|gi|nay)|trung tam|hoi dong|cong an|tram)/

/** Tells one number to call from another: that 111 is free says nothing of 115, nor does it call the office asked about. */
export const hotlineAsked: Distinction = ({ question, asked }) => {
  const said = fold(question)
  const numbers = [...said.matchAll(CALLED)].map(([, number = '']) => new RegExp(`(?<!\\d)${number}(?!\\d)`))
  if (numbers.length > 0) return ({ lines }) => !numbers.some((number) => number.test(lines.join('\n')))
  const [body] = (asked.kind === 'phone' && BODY.exec(said)) || []
  return body === undefined ? null : ({ line }) => HOTLINE.test(fold(line)) && !fold(line).includes(body)
}
