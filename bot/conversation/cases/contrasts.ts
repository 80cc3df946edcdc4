import { fold } from '#knowledge/text/fold.ts'
import { areOnlyOthersNearest } from './only-others.ts'

/** Things of one kind that have rules of their own each; a longer name stands before those it holds. */
const SETS: readonly (readonly string[])[] = [
  ['công chức', 'viên chức', 'người lao động'],
  ['tạm trú', 'thường trú', 'tạm vắng', 'lưu trú'],
  ['xe đạp điện', 'xe máy điện', 'xe đạp', 'xe máy'],
  ['ăn sáng', 'ăn trưa', 'ăn tối'],
  ['giữa kỳ', 'cuối kỳ'],
  ['giữa học kỳ', 'cuối học kỳ'],
  ['khen thưởng', 'kỷ luật'],
  ['khai sinh', 'khai tử'],
  ['kỳ thi chính', 'kỳ thi phụ'],
  ['bệnh viện', 'trạm y tế', 'phòng khám'],
  ['zalo', 'tổng đài', 'đường dây nóng'],
  ['đăng ký trực tuyến', 'đăng ký trực tiếp'],
  ['đồng cơ hữu', 'thỉnh giảng'],
  ['trong nước', 'quốc tế'],
  ['bạo lực gia đình', 'bạo lực học đường'],
  ['phòng học', 'phòng bán trú', 'phòng ăn', 'phòng ngủ', 'phòng thi'],
  ['dân tộc nội trú', 'dân tộc bán trú']
].map((names) => names.map((name) => fold(name)))

/** Of each set of such things those that a text names. */
export type Contrasts = readonly ReadonlySet<string>[]

/** The things of each set that a text names. */
export function contrastsIn(text: string): Contrasts {
  const folded = fold(text)
  return SETS.map((names) => {
    let rest = folded
    const said = new Set<string>()
    for (const name of names) {
      const without = rest.replaceAll(new RegExp(`\\b${name}\\b`, 'g'), '|')
      if (without !== rest) said.add(name)
      rest = without
    }
    return said
  })
}

/** Whether what is said nearest of such things, of `texts` the first to name any, is said only of others than the one asked about. */
export function isOfContrary(asked: Contrasts, texts: readonly string[]): boolean {
  if (asked.every((said) => said.size === 0)) return false
  const told = texts.map(contrastsIn)
  return asked.some((said, at) =>
    areOnlyOthersNearest(
      said,
      told.map((sets) => sets[at] ?? NONE)
    )
  )
}

const NONE: ReadonlySet<string> = new Set()
