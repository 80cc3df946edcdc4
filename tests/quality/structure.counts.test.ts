import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import { readFile } from '#ingest/read/read.ts'
import { outline } from '#ingest/structure/outline.ts'

const DOCUMENTS = join(import.meta.dirname, '../../../shared/data/documents')
const LEAST_FOUND = 0.98

/** Điều, khoản and điểm of each file as a person counts them in it; slips of scanning are counted as what they stand for. */
const COUNTED: [file: string, articles: number, clauses: number, points: number][] = [
  ['diepxuan_md/1255-2026-qd-ttg-xa-hoi-hoa-giao-duc.md', 2, 5, 0],
  ['diepxuan_md/55-2026-tt-bgddt-chuan-chuong-trinh-dao-tao-gdnn.md', 12, 35, 45],
  ['diepxuan_md/58-2026-tt-bgddt-quy-che-to-chuc-hoat-dong-co-so-giao-duc-dai-hoc.md', 6, 16, 13],
  ['diepxuan_md/59-2026-tt-bgdut-nha-giao-hop-dong-thinh-giang.md', 17, 48, 70],
  ['diepxuan_md/61-2026-tt-bgddt-tai-nguyen-giao-duc-mo-trong-giao-duc-dai-hoc.md', 14, 47, 16],
  ['diepxuan_md/nghi-dinh-125-2026-nd-cp-hoat-dong-khcn-dmst-trong-cs-giao-duc-dai-hoc.md', 24, 105, 208],
  ['diepxuan_md/nghi-dinh-159-2026-nd-cp-giang-vien-dong-co-huu.md', 16, 34, 23],
  ['diepxuan_md/nghi-dinh-66-2026-nd-cp-chi-tiet-luat-giao-duc.md', 15, 49, 83],
  ['diepxuan_md/nghi-dinh-91-2026-nd-cp-chi-tiet-luat-giao-duc-dai-hoc.md', 15, 29, 40],
  ['diepxuan_md/nghi-dinh-95-2026-nd-cp-chi-tiet-luat-giao-duc-nghe-nghiep.md', 20, 51, 15],
  ['diepxuan_md/thong-tu-38-2026-tt-bgddt-chuan-co-so-giao-duc-nghe-nghiep.md', 14, 41, 29],
  ['diepxuan_md/thong-tu-43-2026-tt-bgddt-tieu-chuan-nguoi-day-nghe.md', 11, 39, 35],
  ['diepxuan_md/thong-tu-44-2026-tt-bgddt-trinh-tu-thu-tuc-chuong-trinh-khcn-doi-moi-sang-tao.md', 33, 129, 0],
  ['diepxuan_md/thong-tu-46-2026-tt-bgddt-dieu-le-truong-trung-hoc-nghe.md', 33, 87, 62],
  ['diepxuan_md/thong-tu-52-2026-tt-bgdut-lien-thong-giao-duc-viet-nam.md', 18, 41, 0],
  ['diepxuan_md/thong-tu-53-2026-tt-bgddt-tuyen-sinh-sau-dai-hoc.md', 37, 157, 170],
  ['diepxuan_md/thong-tu-63-2026-tt-btc-noi-dung-muc-chi-thi-ky-nang-nghe.md', 7, 28, 13],
  ['tnt305_md/4eb6d4a67b3ff8d9.md', 8, 34, 22],
  ['tnt305_md/9124b25553a6c642.md', 5, 12, 13],
  ['tnt305_md/c15a1748f51c3fd0.md', 15, 60, 41],
  ['ericphan28/30_2020_ND_CP.docx', 38, 116, 94],
  ['Gon-bit-2/979.2022.pdf', 29, 94, 90]
]

async function count(file: string): Promise<number[]> {
  const read = await readFile({ name: basename(file), bytes: readFileSync(join(DOCUMENTS, file)) })
  if (read.kind !== 'read') throw new Error(`${file}: ${read.reason}`)
  const levels = outline(read.blocks).provisions.map(({ path }) => path.at(-1)?.level)
  return ['dieu', 'khoan', 'diem'].map((level) => levels.filter((each) => each === level).length)
}

test.skipIf(!existsSync(DOCUMENTS))(
  'of all articles, clauses and points in real files nearly all are found, and none invented',
  async () => {
    let wanted = 0
    let found = 0
    for (const [file, ...expected] of COUNTED) {
      const counted = await count(file)
      const excess = counted.map((number, i) => number - (expected[i] ?? 0)).filter((difference) => difference > 0)
      expect(excess, file).toEqual([])
      wanted += expected.reduce((sum, number) => sum + number)
      found += counted.reduce((sum, number) => sum + number)
    }
    expect(found / wanted).toBeGreaterThanOrEqual(LEAST_FOUND)
  },
  120_000
)
