import { fold } from '#knowledge/text/fold.ts'
import type { Distinction } from './distinction.ts'

/** What is done only when some body asks for it: "khi nhà trường đề nghị". */
const ON_REQUEST =
  /\bkhi (?:co )?(?:(?:de nghi|yeu cau) cua )?(?:nha )?(truong|toa an|co quan|uy ban|phong|so|hoi dong|cong an)\b(?: [a-z]+){0,4}? (?:de nghi|yeu cau)\b/g
const ASKS_OF_REQUEST = /\b(?:de nghi|yeu cau)\b/

/** Tells what is done at the request of some body from what is done for anybody: "xác nhận cư trú khi nhà trường đề nghị". */
export const requestAsked: Distinction = ({ question }) => {
  const said = fold(question)
  if (ASKS_OF_REQUEST.test(said)) return null
  return ({ line }) => {
    const bodies = [...fold(line).matchAll(ON_REQUEST)].map(([, body = '']) => body)
    return bodies.length > 0 && !bodies.some((body) => said.includes(body))
  }
}
