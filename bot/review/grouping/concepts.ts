import { fold } from '#knowledge/text/fold.ts'

/*
 * Everyday ways of saying one thing, in questions about schooling anywhere. The first of a line names the others. Lines of
 * one group exclude each other: who asks of mathematics does not ask of literature.
 */
const GROUPS: Record<string, string> = {
  subject: `
môn toán = thi toán | toán học
môn văn = ngữ văn | môn ngữ văn | thi văn
môn anh = tiếng anh | ngoại ngữ | anh văn | thi anh | môn tiếng anh
môn sử = lịch sử | môn lịch sử | thi sử
môn địa = địa lý | môn địa lý | địa lí
môn lý = vật lý | vật lí | môn vật lý
môn hóa = hóa học
môn sinh = sinh học
môn tin = tin học
`,
  stage: `
mầm non = mẫu giáo | nhà trẻ | lớp lá
tiểu học = cấp 1 | cấp một
trung học cơ sở = thcs | cấp 2 | cấp hai
trung học phổ thông = thpt | cấp 3 | cấp ba
đại học = cao đẳng
`,
  exam: `
thi tốt nghiệp = tốt nghiệp thpt | tốt nghiệp trung học phổ thông | kỳ thi tốt nghiệp | thi tn | tốt nghiệp
thi vào lớp 10 = thi vào 10 | tuyển sinh lớp 10 | thi lớp 10 | thi chuyển cấp | vào lớp 10 | tuyển sinh vào lớp 10
thi học kỳ = kiểm tra học kỳ | thi cuối kỳ | kiểm tra cuối kỳ
thi học sinh giỏi = học sinh giỏi
`,
  ownership: `
trường công = công lập
trường tư = ngoài công lập | tư thục | dân lập
`,
  route: `
trái tuyến = khác tuyến | ngoài tuyến
đúng tuyến = đúng địa bàn
`,
  direction: `
chuyển đến = xin về | chuyển về
chuyển đi = xin đi
`,
  fee: `
học phí = tiền học | phí học | tiền học phí
lệ phí thi = phí dự thi | phí thi | lệ phí dự thi
bảo hiểm y tế = bhyt | tiền bảo hiểm
tiền ăn = bán trú | ăn trưa | suất ăn
đồng phục = áo đồng phục | quần áo trường
sách giáo khoa = sgk | sách học | bộ sách
quỹ lớp = quỹ phụ huynh | hội phí | quỹ hội | quỹ cha mẹ học sinh
xe đưa đón = xe đưa rước | xe buýt trường | đưa đón học sinh
học thêm = dạy thêm | dạy kèm | lớp thêm | phụ đạo
học bổng = suất học bổng
`,
  paper: `
căn cước = cccd | căn cước công dân | cmnd | chứng minh nhân dân | chứng minh thư | thẻ căn cước | cmt
học bạ = sổ học bạ
giấy khai sinh = khai sinh
hộ khẩu = sổ hộ khẩu | thường trú | cư trú | tạm trú
giấy báo dự thi = giấy báo thi | thẻ dự thi
bằng tốt nghiệp = bằng cấp ba | văn bằng
`,
  act: `
chuyển trường = đổi trường | xin chuyển trường | chuyển sang trường khác | chuyển qua trường khác
vào lớp = vào học | nhập học | xin vào | xin học | học lớp
xin nghỉ = nghỉ học | xin phép nghỉ | cho nghỉ
cấp lại = xin lại | làm lại
phúc khảo = chấm lại | xem lại điểm | xin chấm lại bài
công bố điểm = có điểm | biết điểm | báo điểm | công bố kết quả | có kết quả | xem điểm
điểm chuẩn = điểm trúng tuyển | điểm đỗ | lấy bao nhiêu điểm
có mặt = tập trung
học lại = ở lại lớp | lưu ban | đúp
khai giảng = tựu trường | nhập trường
nghỉ hè = được nghỉ hè
nghỉ tết = lịch nghỉ tết | nghỉ tết nguyên đán
thay đổi = đổi
`,
  object: `
điện thoại = dt | smartphone | di động
máy tính = máy tính cầm tay | casio
atlat = tập bản đồ | át lát
đồng hồ = đồng hồ thông minh
tài liệu = phao
`
}

/** The same for words that exclude nothing. */
const SAME = `
quên = để quên | không mang | không đem | bỏ quên | thiếu | không có
mất = bị mất | đánh mất | làm mất | thất lạc
rách = bị rách | hỏng | hư | bị hỏng
đến muộn = đi muộn | đi trễ | đến trễ | muộn giờ | trễ giờ | tới muộn | tới trễ | vào muộn | đi thi muộn | đi thi trễ | thi trễ | thi muộn | vào trễ
ốm = bị ốm | bị bệnh | nằm viện | đau ốm | bị đau | bị sốt
hồ sơ = giấy tờ | thủ tục
nộp = gửi hồ sơ | đi nộp | nộp vào
mang = đem | mang theo | đem theo | mang vào | đem vào
hạn nộp = hạn chót | hạn cuối | hết hạn nộp | thời hạn nộp | hạn cuối cùng | ngày cuối
đăng ký = đk | ghi danh | ghi tên
bao nhiêu tiền = mấy tiền | hết bao nhiêu | bao tiền | bao nhiêu một tháng | nhiêu tiền | giá bao nhiêu
miễn giảm = được miễn | miễn phí | được giảm | giảm | miễn
hộ nghèo = cận nghèo | gia đình khó khăn | hoàn cảnh khó khăn | hộ khó khăn
học sinh = con tôi | con em | cháu | các cháu | các con | con mình | con nhà tôi | bé nhà tôi | bé | trẻ em | con chị | con anh | hs | con
giáo viên = thầy cô | cô giáo | thầy giáo | gv
nguyện vọng = nv
điểm ưu tiên = cộng điểm | ưu tiên
lịch thi = ngày thi | thi ngày nào | thi vào ngày nào | bao giờ thi | khi nào thi | thi khi nào | thi bao giờ
địa điểm thi = nơi thi | hội đồng thi | điểm trường thi | thi ở đâu | phòng thi ở đâu
bảo lưu = giữ kết quả
khuyết tật = tàn tật
dân tộc = dân tộc thiểu số
bạo lực học đường = đánh nhau | bắt nạt | bị đánh | đánh bạn
trực tuyến = online | qua mạng | trên mạng
trực tiếp = tại chỗ
bãi bỏ = không còn
tăng = tăng lên | tăng thêm | lên giá
bắt buộc = có phải | phải
`

/** One way of saying a concept, as folded words. */
interface Concept {
  name: string
  group: string | null
}

const byPhrase = new Map<string, Concept>()
for (const [group, lines] of [...Object.entries(GROUPS), [null, SAME] as const]) {
  for (const line of lines.trim().split('\n')) {
    const [name = '', others = ''] = line.split(' = ')
    for (const phrase of [name, ...others.split(' | ')])
      byPhrase.set(fold(phrase), { name: fold(name).replaceAll(' ', '_'), group })
  }
}
const longestFirst = [...byPhrase.keys()].sort((a, b) => b.length - a.length)
const PHRASES = new RegExp(`(?<!\\S)(?:${longestFirst.join('|')})(?!\\S)`, 'g')

/** Groups of which two that name different members do not ask the same. */
export type Named = Record<string, string[]>

/** The concepts in a text of folded words parted by single spaces, and the words that are left. */
export function conceptsIn(text: string): { concepts: string[]; named: Named; rest: string } {
  const concepts = new Set<string>()
  const named: Named = {}
  const rest = text.replace(PHRASES, (phrase) => {
    const { name, group } = byPhrase.get(phrase) as Concept
    concepts.add(name)
    if (group && !named[group]?.includes(name)) named[group] = [...(named[group] ?? []), name]
    return ' '
  })
  return { concepts: [...concepts], named, rest: rest.replace(/\s+/g, ' ').trim() }
}
