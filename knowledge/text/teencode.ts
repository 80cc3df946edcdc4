import { expansion } from './abbreviations.ts'
import type { Token } from './tokenise.ts'

/** What people type for short in messages, behind its full form. Only questions are read this way, never documents. */
const SHORT_FORMS = `
không: k ko kg khg hok hong hông hem khum hk
được: dc đc đuợc đươc dươc
như thế nào: ntn nhtn
thế nào: tnao
bao nhiêu: bn bnh bnhieu bnhiu
khi nào: knao
gì: j
vậy: z zậy v
rồi: r rùi
với: vs
trước: trc trk
người: ng
mình: mk mik
làm sao: lsao
làm: lm
biết: bit bít bik
bây giờ: bjo bh
thi: thj
học sinh: hs
giáo viên: gv
phụ huynh: ph phhs
thí sinh: ts
tốt nghiệp: tnghiep tnghiệp
đăng ký: đkí đky dky đk dk
học phí: hp
học bổng: hb
nguyện vọng: nv nvọng
hồ sơ: hso hsơ
kết quả: kq
trường: trg trươg
lớp: lp
điện thoại: đt dt đthoại
quy định: qđịnh qdinh
thông tư: tt
nghị quyết: nq
nghị định: nđ
công văn: cv
quyết định: qđ
kế hoạch: kh
hướng dẫn: hd
đại học: đh
cao đẳng: cđ
mầm non: mn
`

const table = new Map(
  SHORT_FORMS.trim()
    .split('\n')
    .flatMap((line) => {
      const [full = '', forms = ''] = line.split(': ')
      return forms.split(' ').map((form) => [form, expansion(full)] as const)
    })
)

/**
 * Writes short forms out; tokens must come from `tokenise(text)`, and `normal` is `normalise(text)`. A form joined to a
 * slash or a hyphen is part of a document's number and stays: `24/2024/TT-BGDĐT`.
 */
export function writeOutShortForms(tokens: readonly Token[], normal: string): Token[] {
  return tokens.flatMap((token) => {
    const full = table.get(token.surface)
    const inNumber = /[/-]/.test(`${normal[token.start - 1] ?? ''}${normal[token.end] ?? ''}`)
    if (!full || inNumber) return [token]
    return full.map((part) => ({ ...part, start: token.start, end: token.end }))
  })
}
