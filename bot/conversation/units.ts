/** Words, without marks, for what is counted that stand for one another. */
const SAME_UNIT: string[][] = [
  ['phan tram', 'phan', '%'],
  ['tien', 'dong', '%'],
  [
    'nguoi',
    'em',
    'dua',
    'chau',
    'ban',
    'hs',
    'hoc sinh',
    'sinh vien',
    'thi sinh',
    'thanh vien',
    'giao vien',
    'hoc vien',
    'nghien cuu sinh',
    'giang vien',
    'nguoi hoc'
  ],
  ['nguoi', 'lao dong', 'chi tieu'],
  ['chi tieu', 'sinh vien', 'hoc sinh', 'hoc vien', 'thi sinh'],
  ['truong', 'co so giao duc', 'co so dao tao'],
  ['phay', 'diem'],
  ['hec ta', 'ha'],
  ['met vuong', 'm2'],
  ['anh', 'hinh', 'tam anh', 'tam hinh', 'tam'],
  ['dan', 'nguoi'],
  ['tin chi', 'tc'],
  ['viec', 'cong viec', 'nhiem vu']
]

/** The units that stand for any of some, these among them. */
export function unitsLike(names: readonly string[]): string[] {
  return SAME_UNIT.filter((alike) => names.some((name) => alike.includes(name))).flat()
}
