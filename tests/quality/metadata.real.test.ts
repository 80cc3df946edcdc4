import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import type { Programs } from '#ingest/read/programs.ts'
import { readFile } from '#ingest/read/read.ts'
import { readMetadata } from '#ingest/structure/metadata.ts'
import { outline } from '#ingest/structure/outline.ts'
import { fold } from '#knowledge/text/fold.ts'

const DOCUMENTS = join(import.meta.dirname, '../../../shared/data/documents')
const LEAST_RIGHT = 0.95

type Particulars = [file: string, number: string | null, kind: string | null, issued: string | null, title: string]

/** What a person reads in the head of each file; of the title the words it begins with, without kind and number. */
const READ: Particulars[] = [
  [
    'Gon-bit-2/979.2022.pdf',
    '979/2022/VHU/QĐ',
    'Quyết định',
    '2022-09-27',
    'Ban hành Quy chế đào tạo trình độ đại học'
  ],
  [
    'Gon-bit-2/Chính sách học phí và học bổng năm 2025 của Trường Đại học Văn Hiến.pdf',
    '134/MYH25/VHU/TB',
    'Thông báo',
    '2025-06-03',
    'Chính sách học phí và học bổng năm 2025'
  ],
  [
    'Gon-bit-2/Thông báo phúc khảo kết quả thi kỳ thi phụ học kỳ tăng cường, năm học 2024-2025.pdf',
    '10/MYH26/VHU/TB',
    'Thông báo',
    '2025-10-28',
    'phúc khảo kết quả thi kỳ thi phụ'
  ],
  [
    'PhuocSang07/CONG BO MON HOC 24-25_signed.pdf',
    '25/TB-THPTUVK',
    'Thông báo',
    '2024-03-09',
    'công bố tổ hợp môn học lớp 10'
  ],
  [
    'PhuocSang07/Microsoft Word - TB NIEM YET SGK 10 2023-2024.docx - TB_NIEM_YET_SGK_10_2023-2024_fb290.pdf',
    '222/TB-THPTUVK',
    'Thông báo',
    '2023-08-08',
    'điều chỉnh niêm yết công khai danh mục'
  ],
  [
    'PhuocSang07/TIEU_CHI_BIEN_CHE_LOP_10_2023-2024_2e144.pdf',
    '209/TB-THPTUVK',
    'Thông báo',
    '2023-07-10',
    'công bố tiêu chí biên chế lớp học'
  ],
  [
    'cnv1902/TB Điểm trúng tuyển vào  ĐHCQ 2023 dot 1.docx',
    '155/TB-ĐHV',
    'Thông báo',
    '2023-08-22',
    'Điểm trúng tuyển (đợt chính thức)'
  ],
  ['cnv1902/ĐA TS 2023_7 full.docx', '726/ĐA-ĐHV', 'Đề án', '2023-06-14', 'tuyển sinh đại học năm 2023'],
  ['cnv1902/Đề án TS 2024_ full.docx', '706/ĐA-ĐHV', 'Đề án', '2024-06-10', 'tuyển sinh năm 2024'],
  [
    'duy0000/1a-CV1668thaytheCV768(31.12.2019).docx',
    '1668/QLCL-KĐCLGD',
    'Công văn',
    '2019-12-31',
    'thay thế Bảng hướng dẫn đánh giá'
  ],
  ['ericphan28/30_2020_ND_CP.docx', '30/2020/NĐ-CP', 'Nghị định', '2020-03-05', 'về công tác văn thư'],
  [
    'diepxuan_md/1255-2026-qd-ttg-xa-hoi-hoa-giao-duc.md',
    '1255/QĐ-TTg',
    'Quyết định',
    '2026-07-10',
    'Ban hành Danh mục các loại hình'
  ],
  [
    'diepxuan_md/54-2026-tt-bgddt-chuong-trinh-dao-tao-dai-hoc.md',
    '54/2026/TT-BGDĐT',
    'Thông tư',
    '2026-06-30',
    'Quy định về chương trình đào tạo'
  ],
  [
    'diepxuan_md/55-2026-tt-bgddt-chuan-chuong-trinh-dao-tao-gdnn.md',
    '55/2026/TT-BGDĐT',
    'Thông tư',
    '2026-06-30',
    'Quy định chuẩn chương trình đào tạo'
  ],
  [
    'diepxuan_md/58-2026-tt-bgddt-quy-che-to-chuc-hoat-dong-co-so-giao-duc-dai-hoc.md',
    '58/2026/TT-BGDĐT',
    'Thông tư',
    '2026-07-07',
    'Hướng dẫn về quy chế tổ chức'
  ],
  [
    'diepxuan_md/59-2026-tt-bgdut-nha-giao-hop-dong-thinh-giang.md',
    '59/2026/TT-BGDĐT',
    'Thông tư',
    '2026-07-15',
    'Quy định về nhà giáo hợp đồng'
  ],
  [
    'diepxuan_md/61-2026-tt-bgddt-tai-nguyen-giao-duc-mo-trong-giao-duc-dai-hoc.md',
    '61/2026/TT-BGDĐT',
    'Thông tư',
    '2026-07-17',
    'Quy định về khai thác, sử dụng tài nguyên'
  ],
  [
    'diepxuan_md/nghi-dinh-125-2026-nd-cp-hoat-dong-khcn-dmst-trong-cs-giao-duc-dai-hoc.md',
    '125/2026/NĐ-CP',
    'Nghị định',
    '2026-04-06',
    'Quy định về hoạt động khoa học'
  ],
  [
    'diepxuan_md/nghi-dinh-159-2026-nd-cp-giang-vien-dong-co-huu.md',
    '159/2026/NĐ-CP',
    'Nghị định',
    '2026-05-15',
    'Quy định về giảng viên đồng cơ hữu'
  ],
  [
    'diepxuan_md/nghi-dinh-66-2026-nd-cp-chi-tiet-luat-giao-duc.md',
    '66/2026/NĐ-CP',
    'Nghị định',
    '2026-03-02',
    'Quy định chi tiết một số điều'
  ],
  [
    'diepxuan_md/nghi-dinh-91-2026-nd-cp-chi-tiet-luat-giao-duc-dai-hoc.md',
    '91/2026/NĐ-CP',
    'Nghị định',
    '2026-03-30',
    'Quy định chi tiết và biện pháp'
  ],
  [
    'diepxuan_md/nghi-dinh-95-2026-nd-cp-chi-tiet-luat-giao-duc-nghe-nghiep.md',
    '95/2026/NĐ-CP',
    'Nghị định',
    '2026-03-31',
    'Quy định chi tiết một số điều'
  ],
  [
    'diepxuan_md/thong-tu-38-2026-tt-bgddt-chuan-co-so-giao-duc-nghe-nghiep.md',
    '38/2026/TT-BGDĐT',
    'Thông tư',
    '2026-04-29',
    'ban hành chuẩn cơ sở giáo dục'
  ],
  [
    'diepxuan_md/thong-tu-43-2026-tt-bgddt-tieu-chuan-nguoi-day-nghe.md',
    '43/2026/TT-BGDĐT',
    'Thông tư',
    '2026-06-09',
    'Quy định tiêu chuẩn người dạy nghề'
  ],
  [
    'diepxuan_md/thong-tu-44-2026-tt-bgddt-trinh-tu-thu-tuc-chuong-trinh-khcn-doi-moi-sang-tao.md',
    '44/2026/TT-BGDĐT',
    'Thông tư',
    '2026-06-09',
    'quy định về trình tự, thủ tục xây dựng'
  ],
  [
    'diepxuan_md/thong-tu-46-2026-tt-bgddt-dieu-le-truong-trung-hoc-nghe.md',
    '46/2026/TT-BGDĐT',
    'Thông tư',
    '2026-06-10',
    'ban hành Điều lệ trường trung học nghề'
  ],
  [
    'diepxuan_md/thong-tu-52-2026-tt-bgdut-lien-thong-giao-duc-viet-nam.md',
    '52/2026/TT-BGDĐT',
    'Thông tư',
    '2026-06-30',
    'Quy định về liên thông giữa'
  ],
  [
    'diepxuan_md/thong-tu-53-2026-tt-bgddt-tuyen-sinh-sau-dai-hoc.md',
    '53/2026/TT-BGDĐT',
    'Thông tư',
    '2026-06-30',
    'ban hành Quy chế tuyển sinh và đào tạo'
  ],
  [
    'diepxuan_md/thong-tu-63-2026-tt-btc-noi-dung-muc-chi-thi-ky-nang-nghe.md',
    '63/2026/TT-BTC',
    'Thông tư',
    '2026-06-05',
    'Quy định nội dung và mức chi'
  ],
  ['diepxuan_md/nghi-dinh-279-2026-nd-cp-to-chuc-bo-gdđt.md', null, null, null, 'Nghị định số 279/2026/NĐ-CP'],
  ['tnt305_md/4eb6d4a67b3ff8d9.md', '21/2025/TT-BGDĐT', 'Thông tư', null, 'Quy định chế độ trả tiền lương'],
  ['tnt305_md/1720d48423e373a5.md', null, null, null, 'Chính phủ ban hành Nghị định'],
  ['tnt305_md/3cb344349b284d92.md', null, null, null, 'Quy chế thi tốt nghiệp THPT']
]

/** All heads here are text; recognising the pictures on later pages would only take time. */
const NO_PROGRAMS: Programs = { run: async () => ({ kind: 'missing' }) }

async function particulars(file: string): Promise<(string | null)[]> {
  const read = await readFile({ name: basename(file), bytes: readFileSync(join(DOCUMENTS, file)) }, NO_PROGRAMS)
  if (read.kind === 'refused') throw new Error(`${file}: ${read.reason}`)
  const outlined = outline(read.blocks)
  const { number, kind, issued, title } = readMetadata(outlined.head, outlined)
  return [number, kind, issued, title]
}

test.skipIf(!existsSync(DOCUMENTS))(
  'number, kind, date and title of real files are nearly all right',
  async () => {
    const wrong: string[] = []
    for (const [file, ...expected] of READ) {
      const found = await particulars(file)
      const title = fold(found[3] ?? '').startsWith(fold(expected[3]))
      const slips = [...[0, 1, 2].filter((i) => found[i] !== expected[i]), ...(title ? [] : [3])]
      wrong.push(...slips.map((i) => `${file}: ${found[i]}, not ${expected[i]}`))
    }
    const right = 1 - wrong.length / (READ.length * 4)
    expect(right, wrong.join('\n')).toBeGreaterThanOrEqual(LEAST_RIGHT)
  },
  120_000
)
