import type { Hit } from '#knowledge/passage.ts'

const EXCEPT =
  /(?:trừ|ngoại trừ|không bao gồm)\s+(?:các\s+|những\s+)?(?:trường hợp|đối tượng|nội dung)?[^.;\n]{0,60}?(?:điểm\s+([a-zđ])\s+)?(?:khoản\s+(\d+)(?:\s+(?:và\s+khoản\s+\d+\s+)?Điều\s+(này|\d+))?|Điều\s+(\d+))/iu

/** The key of the provision a text makes an exception for ("trừ trường hợp quy định tại khoản 3 Điều này"), or null. */
export function exceptionKey(text: string, provisionKey: string): string | null {
  const match = EXCEPT.exec(text)
  if (match === null) return null
  const [, point, clause, ofArticle, wholeArticle] = match
  const here = /(?:^|\.)dieu-([^.]+)/.exec(provisionKey)?.[1]
  const named = ofArticle?.toLowerCase() === 'này' ? here : (ofArticle ?? wholeArticle ?? here)
  if (named === undefined) return null
  const steps = [`dieu-${named}`, clause && `khoan-${clause}`, point && `diem-${point === 'đ' ? 'dd' : point}`]
  return steps.filter((step) => step !== undefined && step !== '').join('.')
}

/** The hit that must be read together with what is shown of another, if it was found too. */
export function exceptionOf(shown: string, hit: Hit, hits: readonly Hit[]): Hit | null {
  const key = exceptionKey(shown, hit.passage.provisionKey)
  if (key === null) return null
  const others = hits.filter(
    ({ passage }) => passage.documentId === hit.passage.documentId && passage.id !== hit.passage.id
  )
  return others.find(({ passage }) => `${passage.provisionKey}.`.includes(`${key}.`)) ?? null
}
