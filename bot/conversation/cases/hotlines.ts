import { fold } from '#knowledge/text/fold.ts'
import type { Distinction } from './distinction.ts'

/** A number that is called: "tổng đài 115", "gọi 1800". */
const CALLED =
  /\b(?:tong dai|duong day nong|hotline|so dien thoai|sdt|goi(?: (?:den|toi|cho|so|vao))*)(?: (?:so|quoc gia))* (1[89]00|\d{3,4})(?![\d.,/]| ?(?:d|k|dong|nghin|ngan|trieu|lan|nguoi|phut|ngay)\b)/g

/** "Tổng đài điện thoại quốc gia bảo vệ trẻ em số 111". */
const HOTLINE = /\b(?:tong dai|duong day nong|hotline)\b[^.;:]{0,60}?(?<!\d)(?:1[89]00|1\d\d)(?!\d)/

/** The telephone of a body of the place, which has one of its own: "số điện thoại của Phòng Văn hoá – Xã hội". */
const TELEPHONE_OF =
  /\b(?:dien thoai|sdt|dt|hotline|duong day nong)(?: (?:lien he|truc|nong))*(?: (?:cua|ben))? (phong|so giao duc|ubnd|uy ban|truong|ban|trung tam|hoi dong|cong an|tram)\b/

/** Tells one number to call from another: that 111 is free says nothing of 115, nor does it call the office asked about. */
export const hotlineAsked: Distinction = ({ question, asked }) => {
  const said = fold(question)
  const numbers = [...said.matchAll(CALLED)].map(([, number = '']) => new RegExp(`(?<!\\d)${number}(?!\\d)`))
  if (numbers.length > 0) return ({ lines }) => !numbers.some((number) => number.test(lines.join('\n')))
  const body = asked.kind === 'phone' ? TELEPHONE_OF.exec(said)?.[1] : undefined
  return body === undefined ? null : ({ line }) => HOTLINE.test(fold(line)) && !fold(line).includes(body)
}
