import { fold } from '#knowledge/text/fold.ts'

/** What the record of a document tells of it. */
export type RecordFact = 'state' | 'effective' | 'issued' | 'issuer' | 'signer' | 'chapters' | 'articles' | 'replaces'

const WHEN = '(?:khi nao|bao gio|luc nao|hom nao|(?:tu )?ngay nao|ngay may|ngay thang nam nao|thang nao|nam nao|tu dau)'
const WHO = '(?:ai|co quan nao|don vi nao|bo nao|cap nao|noi nao)'
const PAPER = '(?:luat|bo luat|thong tu|nghi dinh|nghi quyet|quyet dinh|van ban|ke hoach|quy dinh|quy che|cong van)'
const COUNTED = '(?:(?:co|gom|bao gom|tat ca|tong cong) )*(?:may|bao nhieu)'
const ARTICLES = '(?:dieu|dieu luat|dieu khoan)'

const FACTS: [RecordFact, RegExp][] = [
  [
    'state',
    /^(?:(?:hien|nay|thi|da|con|co|het|van|dang|bi) )*(?:hieu luc|ap dung|thay the|bai bo)(?: (?:thi hanh|nua|phap ly|hien nay))*(?: hay)? (?:khong|ko|k|hong|chua|het|da het|het hieu luc)(?: nua)?$/
  ],
  [
    'effective',
    new RegExp(
      `^(?:(?:bat dau|co|se|duoc) )*(?:hieu luc|ap dung)(?: thi hanh)?(?: (?:tu|ke tu|vao|la))* ${WHEN}$|^${WHEN} (?:(?:thi|moi|bat dau|co) )*hieu luc(?: thi hanh)?$|^ngay (?:co )?hieu luc(?: la (?:ngay nao|khi nao))?$`
    )
  ],
  [
    'issued',
    new RegExp(
      `^(?:duoc )?(?:ban hanh|thong qua|ra doi|ky)(?: (?:vao|tu|la))* ${WHEN}$|^${WHEN} (?:duoc )?(?:ban hanh|thong qua|ra doi)$|^ngay ban hanh(?: la (?:ngay nao|khi nao))?$`
    )
  ],
  [
    'issuer',
    new RegExp(
      `^(?:la )?(?:cua|do) ${WHO} (?:ban hanh|thong qua|ra)$|^${WHO} ban hanh$|^co quan ban hanh(?: la .{2,12})?$`
    )
  ],
  ['signer', /^(?:do )?ai (?:la nguoi )?(?:da )?ky(?: ban hanh)?$|^nguoi ky(?: la ai)?$/],
  ['chapters', new RegExp(`^${COUNTED} chuong(?:(?: va)?(?: (?:may|bao nhieu))? ${ARTICLES})?$`)],
  ['articles', new RegExp(`^${COUNTED} ${ARTICLES}$`)],
  [
    'replaces',
    new RegExp(`^(?:(?:nay|da|se) )*(?:thay the|bai bo|thay)(?: cho)? (?:${PAPER} )?(?:nao|gi|cai gi|so may)$`)
  ]
]

const SOME = /hieu luc|ap dung|ban hanh|thong qua|ra doi|\bky\b|thay the|bai bo|thay cho|(?:may|nhieu) (?:chuong|dieu)/
const AROUND =
  /^(?:(?:cho|em|toi|minh|hoi|xin|da|thi|a|ad|oi|so|va|la|nay|moi) )+|(?: (?:a|ah|vay|the|nhi|nhe|ad|oi|em|ha|hen|day|do))+$/g
const KIND = new RegExp(`^${PAPER}(?: so)? `)

/** Whether a text may ask for what the record of a document tells. */
export function mayAskRecord(text: string): boolean {
  return SOME.test(fold(text))
}

/** The fact that is asked for with these words and no others beside the name of a document; null where more is asked. */
export function recordFact(beside: string): RecordFact | null {
  const words = fold(beside)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
  const bare = words.replace(AROUND, '').replace(KIND, '').replace(AROUND, '').trim()
  return FACTS.find(([, pattern]) => pattern.test(bare))?.[0] ?? null
}
