import { fold } from '#knowledge/text/fold.ts'

/**
 * What people call otherwise than the rules of schooling do, and what these say. Only other names of one thing stand here;
 * the question is looked for in its own words first, so that a text which has those is found as well.
 */
const NAMES = `
điểm chuẩn | điểm đậu | điểm đỗ = điểm trúng tuyển
điểm sàn = ngưỡng đầu vào
xét học bạ = xét tuyển kết quả học tập
có điểm thi | biết điểm thi | báo điểm thi | trả điểm thi | ra điểm thi = công bố kết quả thi
điểm cộng | cộng điểm = điểm ưu tiên
đuổi học | bị đuổi = buộc thôi học
nghỉ bảo lưu = nghỉ học tạm thời
ở lại lớp | lưu ban = không được lên lớp
ra trường = tốt nghiệp
hạnh kiểm = kết quả rèn luyện
học lực = kết quả học tập
tiền học | đóng tiền học = học phí
nhà nghèo = hộ nghèo
chấm lại bài | chấm lại = phúc khảo
đi trễ | đi muộn | đến trễ | đến muộn = đến chậm
chứng minh thư | chứng minh nhân dân = căn cước
sổ hộ khẩu | hộ khẩu = thường trú
trái tuyến = ngoài địa bàn
thầy cô | cô giáo | thầy giáo = giáo viên
bố mẹ | ba mẹ | phụ huynh = cha mẹ học sinh
hiệu phó = phó hiệu trưởng
dạy kèm = dạy thêm
học kèm = học thêm
tiền thừa giờ | tiền tăng tiết = tiền lương dạy thêm giờ
nghỉ đẻ | nghỉ sinh = nghỉ thai sản
trường nghề = cơ sở giáo dục nghề nghiệp
gửi xe | trông xe = trông giữ xe
trông trưa = chăm sóc bán trú
ra ngoài sớm = ra khỏi phòng thi
tăng giá = tăng mức thu
`

interface Name {
  /** As it is written, and how it looks without marks. */
  spoken: string
  pattern: RegExp
  official: string
}

const names: Name[] = NAMES.trim()
  .split('\n')
  .flatMap((line) => {
    const [spoken = '', official = ''] = line.split(' = ')
    return spoken.split(' | ').map((each) => nameOf(each, official))
  })

/** "Cấp 3" after these is a school, not "cấp 3 bản"; so it is where a fee is asked for. */
const OF_SCHOOL =
  '(?<=\\b(?:hoc|truong|bang|nghiep|len|vao|sinh|vien|hs|gv|day) |\\b(?:tien|phi|khoan thu) (?:[a-z]+ ){1,4})'
const SPOKEN = [
  // of time, not "mấy tiếng nước ngoài"
  {
    pattern: /\b(?:may|bao nhieu) tieng\b(?! (?:nuoc|anh|phap|nhat|han|trung|duc|nga|viet|dan toc|me de))/,
    official: 'bao nhiêu giờ'
  },
  { pattern: new RegExp(`${OF_SCHOOL}cap (?:1|mot)\\b`), official: 'tiểu học' },
  { pattern: new RegExp(`${OF_SCHOOL}cap (?:2|hai)\\b`), official: 'trung học cơ sở' },
  { pattern: new RegExp(`${OF_SCHOOL}cap (?:3|ba)\\b`), official: 'trung học phổ thông' }
]

function nameOf(spoken: string, official: string): Name {
  return { spoken, pattern: new RegExp(`\\b${fold(spoken)}\\b`), official }
}

/** A question with what people say put as the rules do, marks or no marks; null where it says nothing otherwise. */
export function inOfficialWords(question: string): string | null {
  let said = question.normalize('NFC')
  // places in the folded text must be places in the text
  if (fold(said).length !== said.length) return null
  for (const { spoken, pattern, official } of names) said = replaced(said, pattern, official, spoken)
  for (const { pattern, official } of SPOKEN) said = replaced(said, pattern, official, null)
  return said === question.normalize('NFC') ? null : said
}

/** With marks it must be those of `spoken`: "ở lại lớp" is no "ô lái lớp". */
function replaced(text: string, pattern: RegExp, official: string, spoken: string | null): string {
  const found = pattern.exec(fold(text))
  if (!found) return text
  const own = text.slice(found.index, found.index + found[0].length)
  if (spoken !== null && own.toLowerCase() !== spoken && fold(own) !== own.toLowerCase()) return text
  const words = fold(text) === text.toLowerCase() ? fold(official) : official
  return `${text.slice(0, found.index)}${words}${text.slice(found.index + found[0].length)}`
}
