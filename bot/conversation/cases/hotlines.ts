import { fold } from '#knowledge/text/fold.ts'
import type { Distinction } from './distinction.ts'

/** A number that is called: "tổng đài 115", "gọi 1800". */
const CALLED =
  /\b(?:tong dai|duong day nong|hotline|so dien thoai|sdt|goi(?: (?:den|toi|cho|so|vao))*)(?: (?:so|quoc gia))* (1[89]00|\d{3,4})(?![\d.,/]| ?(?:d|k|dong|nghin|ngan|trieu|lan|nguoi|phut|ngay)\b)/g

/** Tells one number to call from another: that 111 is free says nothing of 115. */
export const hotlineAsked: Distinction = ({ question }) => {
  const numbers = [...fold(question).matchAll(CALLED)].map(([, number = '']) => new RegExp(`(?<!\\d)${number}(?!\\d)`))
  if (numbers.length === 0) return null
  return ({ lines }) => !numbers.some((number) => number.test(lines.join('\n')))
}
