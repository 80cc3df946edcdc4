import { figure, table } from '../table.ts'
import type { IngestFigures } from './measure.ts'

/** What each reader and the whole pipeline get through in a second. */
export function showIngest({ readers, pipeline }: IngestFigures): string {
  const rows = readers.map(({ format, files, pages, printedPages, blocks, seconds }) => [
    format,
    figure(files),
    `${printedPages === null ? '≈ ' : ''}${figure(pages)}`,
    figure(blocks),
    figure(seconds),
    figure(pages / seconds),
    figure(blocks / seconds)
  ])
  const headings = ['bộ đọc', 'tệp', 'trang', 'khối', 'giây', 'trang/giây', 'khối/giây']
  const lines = [`NẠP VĂN BẢN: từng bộ đọc, một tệp một lúc\n${table(headings, rows)}`]
  if (!readers.some(({ format }) => format === 'pdf')) lines.push('PDF không đo: máy chưa có LibreOffice để tạo tệp.')
  const { files, pages, passages, seconds, againSeconds } = pipeline
  lines.push(
    `Cả đường nạp (đọc → dựng điều khoản → kho → chỉ mục): ${files} tệp, ≈ ${figure(pages)} trang, ${figure(passages)} đoạn trong ${figure(seconds)} s: ${figure(pages / seconds)} trang/giây, ${figure(passages / seconds)} đoạn/giây.`,
    `Nạp lại cùng thư mục: ${figure(againSeconds)} s (${figure((againSeconds / seconds) * 100)}% lần đầu).`
  )
  return lines.join('\n')
}
