import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { triage } from '#bot/conversation/triage.ts'
import { fold } from '#knowledge/text/fold.ts'

/** What a message is taken for: its kind, with what it is about where that decides what is said. */
function routeOf(text: string): string {
  const triaged = triage(text, [])
  if ('about' in triaged) return `${triaged.kind}:${triaged.about}`
  return triaged.kind === 'smalltalk' ? `smalltalk:${triaged.reason}` : triaged.kind
}

/** Sentences of our own, none of which the tables were made from; each is tried as written and, where sense stays, without marks. */
const ROUTES: Record<string, string> = {
  crisis: `
Em chẳng thiết sống nữa
em khong muon song nua dau
hom nay em dinh tu tu
Con gái tôi cứ đòi chết vì điểm kém
Cháu bị chú dượng sờ mó
chau bi thay giao so vao nguoi
Bạn cùng lớp đang đánh hội đồng em
ban em bi mot dam danh hoi dong o cong truong
Chồng em đánh em trước mặt con
Bố say rượu cầm dao đuổi em
mẹ em nhốt em trong nhà bỏ đói hai ngày
Con tôi bị tống tiền ở cổng trường
Cô giáo tát con tôi chảy máu mũi
thay giao danh con toi bam tim
Em bị bạn trai cũ dọa tung ảnh nóng
Cháu bé hàng xóm bị bố đánh suốt đêm
Con em bị bạn bắt nạt không dám đến trường
em hay cắt tay mình khi buồn
em uong mot vi thuoc ngu roi
có người lạ bắt cóc con tôi
Con tôi mất tích từ sáng
con toi bi ngat xiu o truong
cứu em với bố em đang đánh em
cuu con voi
Em bị ép quan hệ
Bạn em vừa nhảy lầu
em muốn chết quách cho xong
Bé nhà tôi bị cô trông trẻ bạo hành
`,
  'personal_case:result': `
Con trai tôi đỗ chưa ạ?
con e dc may diem toan vay ad
Tra điểm giúp em với
cho em xem kết quả của con em
Điểm thi môn Văn của cháu là bao nhiêu?
em đậu hay rớt vậy
bé nhà em thi được mấy điểm
tra giup toi ket qua thi cua con
xem điểm cho con với ad
sbd 01000234 được bao nhiêu điểm
điểm thi số báo danh [số báo danh]
Em có đỗ tốt nghiệp không ạ
`,
  'personal_case:file': `
Hồ sơ của tôi giải quyết đến đâu rồi?
don cua em duyet chua ad
Hồ sơ nhập học của con tôi được duyệt chưa?
Tôi nộp hồ sơ tuần trước sao chưa thấy trả lời
ho so cua con em xong chua
con tôi đã được duyệt vào lớp 1 chưa
sao tôi chưa nhận được tiền hỗ trợ ăn trưa
đến giờ em vẫn chưa nhận được học bổng
`,
  'personal_case:denunciation': `
tôi muốn tố cáo hiệu trưởng tham nhũng
Tố cáo cô giáo nhận tiền của phụ huynh
`,
  'personal_case:place': `
Số báo danh của em là gì?
con tôi thi ở phòng nào
sbd cua con toi la bao nhieu
Em thi ở điểm thi nào vậy ạ
phòng thi của cháu là phòng mấy
`,
  out_of_scope: `
Theo bạn bỏ thi có tốt hơn không?
Bạn nghĩ sao về chương trình mới?
Chương trình mới hay hay dở?
theo ad thi de nam nay kho hon nam ngoai ko
Năm nay điểm chuẩn dự đoán bao nhiêu?
Dự đoán đề Văn năm nay ra bài gì?
doan xem de toan nam nay ra gi
Ông chủ tịch xã là người thế nào?
Hiệu trưởng trường này có tham nhũng không?
Nên bầu cho ai kỳ này?
bau cu lan nay bau ai
Đảng nào tốt hơn?
Đảng Cộng hòa hay Dân chủ tốt hơn?
Ai sẽ làm chủ tịch xã khóa tới?
Bạn ủng hộ ông nào?
Ủy ban xã ăn chặn tiền của dân
chính quyền ăn hối lộ
em nên học ngành nào
con nên thi khối gì ạ
Trường nào dạy tốt nhất?
truong nao day gioi nhat xa
Cô giáo lớp 5 dạy có tốt không?
Bạn có thích chính quyền không?
Biểu tình ở đâu?
Sang năm có bỏ thi tốt nghiệp không nhỉ, bạn đoán xem
`,
  handover: `
Cho tôi gặp người phụ trách
em muon gap can bo a
CANBO
nối máy cho tôi với tư vấn viên
Tôi không muốn nói chuyện với máy
cho em xin sđt cán bộ phụ trách với ạ
tôi muốn gặp chủ tịch xã
`,
  erase: `
XOA
xóa hết dữ liệu của em đi
Xoá lịch sử trò chuyện của tôi
xoa du lieu cua toi
`,
  'smalltalk:how_to_erase': `
xoá hết
xóa giúp tôi với
xóa tất cả đi
cách xóa cuộc trò chuyện này
`,
  'smalltalk:privacy': `
ad có đọc tin nhắn của em không
thông tin của tôi có bị lộ không
em nhắn ở đây có ai đọc được không
xin đừng chia sẻ câu hỏi của tôi
Có ẩn danh không?
`,
  'smalltalk:language': `
bạn có hiểu tiếng anh không
do you speak english
How can I register my child for grade 1?
what is the school fee
`,
  'smalltalk:complaint': `
sai rồi
trả lời sai rồi bạn ơi
không phải cái này
câu trả lời chưa đúng lắm
hỏi một đằng trả lời một nẻo
cảm ơn nhưng chưa đúng
`,
  'smalltalk:no_question': `
trả lời em với
uhm
Tôi là giáo viên mới
nhờ cô tư vấn giúp em ạ
cho em hỏi về
không
không ạ
quay lại
ê
không biết
tôi không hiểu
hôm nay trời đẹp quá
tôi là phụ huynh ở thôn 7
buồn quá
`,
  'smalltalk:greeting': `
Chào buổi sáng
hello ad
xin chao ban
alo ad oi
xin chào, tôi là phụ huynh ở thôn 7
`,
  'smalltalk:thanks': `
cảm ơn ad nhiều nhé
tks ad
Ok cảm ơn bạn
da em hieu roi a
thank you so much
không cần nữa cảm ơn
thôi khỏi
xuất sắc quá
`,
  'smalltalk:about_bot': `
Bạn là ai vậy?
ban la nguoi that hay robot
Ai tạo ra bạn?
mày là ai
bạn là chatgpt phải không
bạn có người yêu chưa
`,
  'smalltalk:abuse': `
đồ ngu
bot ngu vl
Mày bị điên à
`,
  question: `
Trường báo cáo vụ bạo lực học đường cho cơ quan nào theo quy định?
Mức phạt khi giáo viên đánh học sinh là gì?
Quy định xử lý học sinh đánh nhau thế nào?
Đánh giá học sinh tiểu học theo quy định nào?
danh gia hoc sinh tieu hoc the nao
Thí sinh bị đình chỉ thi trong trường hợp nào?
Con tôi bị điểm liệt có được xét tốt nghiệp không?
con toi bi 1 diem co do tot nghiep ko, quy dinh the nao
Thi chết điểm môn Văn có được thi lại không?
Thí sinh tự do đăng ký ở đâu?
tu do dang ky thi o dau
Trẻ bị tự kỷ có được học hòa nhập không?
Tự ý bỏ thi có bị phạt không?
Bắt nạt qua mạng xử lý ra sao?
Đường dây nóng chống bạo lực học đường là số nào?
Học sinh ngất trong phòng thi thì giám thị xử lý thế nào?
Điểm ưu tiên con liệt sĩ là bao nhiêu?
con thương binh được cộng mấy điểm
Điểm chuẩn vào lớp 10 tính thế nào?
Điểm sàn xét tốt nghiệp là bao nhiêu?
Bầu lớp trưởng theo quy định nào?
Ai quyết định điểm chuẩn?
Chủ tịch hội đồng thi có nhiệm vụ gì?
Hiệu trưởng có được dạy thêm không?
Đảng viên sinh con thứ ba có được thi nâng ngạch không?
Nghị quyết 71 nói gì về giáo dục?
Ban Xây dựng Đảng phụ trách việc gì?
Trường nào trong xã tuyển lớp 1?
Đề thi tốt nghiệp có mấy phần?
Cấu trúc đề thi môn Toán ra sao?
Xóa án tích có được thi không?
Hồ sơ của học sinh chuyển trường gồm gì?
Số báo danh được đánh thế nào?
Phòng thi có bao nhiêu thí sinh?
Điểm phúc khảo công bố khi nào?
Cán bộ coi thi phải làm gì khi có cháy?
Người khuyết tật được miễn thi môn nào?
Giết gia cầm trong bếp ăn trường học có được không?
Nhảy dây có trong chương trình thể dục lớp 3 không?
Thi môn Sinh chết điểm thì sao?
Học sinh uống nhầm hóa chất trong giờ thực hành thì trường làm gì?
Kế hoạch diễn tập cứu nạn trong trường thế nào?
Giáo viên chủ nhiệm có được thu tiền quỹ không?
Bạn đọc được mượn mấy cuốn sách?
Nghe nói bỏ thi môn Sử đúng không?
thế nào là học sinh giỏi lắm
Trường có lưu thông tin cá nhân của học sinh không?
Thông tin cá nhân của học sinh được bảo mật thế nào?
Xóa tên trong danh sách hết bao lâu?
Xóa hết điểm cũ khi học lại có đúng không?
Cách xóa học bạ điện tử bị nhập sai
Số điện thoại cán bộ tuyển sinh phường là số nào?
Muốn gặp hiệu trưởng phải đặt lịch trước không?
Xem điểm cho con trên trang nào?
Số báo danh gồm mấy chữ số?
Chính quyền nhận hối lộ thì tố cáo ở đâu?
Nên đăng ký mấy nguyện vọng?
Con học ngành nào thì được miễn học phí?
Học sinh có người yêu có bị kỷ luật không?
English for Everyone lớp 6 có được dùng không
Chứng chỉ IELTS reading được miễn thi không
Sai rồi có được sửa trong phiếu trả lời không?
`
}

const CASES = Object.entries(ROUTES).flatMap(([route, block]) =>
  block
    .trim()
    .split('\n')
    .map((text) => ({ route, text }))
)
const expected = (route: string) => (route === 'out_of_scope' ? /^out_of_scope/ : new RegExp(`^${route}$`))

test('there are at least a hundred and thirty sentences, each in two spellings', () => {
  expect(new Set(CASES.map(({ text }) => text)).size).toBeGreaterThanOrEqual(130)
})

test.each(CASES)('$route: $text', ({ route, text }) => {
  expect(routeOf(text)).toMatch(expected(route))
})

/** Without marks these may as well be something else: đói chết, dạng nào, diễn, tát or tất, vẽ. */
const READ_BOTH_WAYS = new Set([
  'Con gái tôi cứ đòi chết vì điểm kém',
  'Đảng nào tốt hơn?',
  'Đảng Cộng hòa hay Dân chủ tốt hơn?',
  'Mày bị điên à',
  'cho em hỏi về',
  'ê'
])
const unmarked = CASES.filter(({ text }) => fold(text) !== text.toLowerCase() && !READ_BOTH_WAYS.has(text))

test.each(unmarked)('$route, without marks: $text', ({ route, text }) => {
  expect(routeOf(fold(text))).toMatch(expected(route))
})

test('no question of the sets is taken for danger, an opinion, an election or a person', () => {
  const files = ['samples', 'real'].map((name) =>
    readFileSync(new URL(`../../fixtures/questions/${name}.jsonl`, import.meta.url), 'utf8')
  )
  const questions = files.flatMap((file) => file.trim().split('\n')).map((line) => JSON.parse(line))
  // those that are to be declined, and a bullied child's, which gets the numbers it asks for at once
  const ordinary = questions.filter(
    ({ text, why = '' }) => !/^ngoài phạm vi/.test(why) && !/^con bi bat nat/.test(text)
  )
  const texts = ordinary.flatMap(({ text }) => [text, fold(text)])
  expect(texts.filter((text) => /^(?:crisis|out_of_scope)/.test(routeOf(text)))).toEqual([])
})
