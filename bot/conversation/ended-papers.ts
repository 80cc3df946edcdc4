import type { WantedDocument } from '#knowledge/search/wanted-document.ts'
import { fold } from '#knowledge/text/fold.ts'

const STILL =
  /\b(?:con|het|mat) (?:co )?(?:hieu luc|gia tri)(?: thi hanh| phap ly)?\b(?!.*\b(?:khi nao|bao gio|luc nao|ngay nao|tu dau)\b)|\b(?:bi )?(?:thay the|bai bo) (?:chua|hay chua|roi a?)\b/

/** Whether a question asks if a paper still holds. */
export function asksIfHolds(question: string): boolean {
  return STILL.test(fold(question))
}

const KIND = '(?:thong tu(?: lien tich)?|nghi dinh|nghi quyet|quyet dinh|chi thi|luat|phap lenh)'
/** What is taken out of a paper ends not the paper: "bãi bỏ Điều 5 Thông tư số …". */
const ENDS = `\\b(?:thay the|bai bo) (?:cho )?(?:toan bo )?(?:cac )?`

/** Whether a line says that another paper takes the place of the whole of the one named, or that it holds no longer. */
export function endsPaper(line: string, { serial, year }: WantedDocument): boolean {
  if (year === null) return false
  const paper = `${KIND}(?: so)? 0*${serial}/${year}(?!\\d)`
  return new RegExp(`${ENDS}${paper}|^(?:\\W*[a-z\\d]{1,2}[.)] )?${paper}[^.;]*\\bhet hieu luc\\b`).test(fold(line))
}
