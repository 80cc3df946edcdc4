import { expect, test } from 'vitest'
import { cleanMessage } from '#bot/conversation/clean-message.ts'
import { DANGERS } from '#bot/conversation/triage/dangers.ts'
import { triage } from '#bot/conversation/triage.ts'
import { fold } from '#knowledge/text/fold.ts'

const IN_DANGER = `
Em không muốn sống nữa
con chán sống lắm rồi
Em muốn chết cho xong
cháu chỉ muốn chết đi thôi
em đang nghĩ đến chuyện tự tử
Con gái tôi nhắn là nó muốn tự tử
bạn em vừa tự tử hụt, giờ em phải làm gì
em muốn kết thúc cuộc đời mình
sống thế này thật vô nghĩa, em mệt quá
cuộc sống không còn ý nghĩa gì với em
em hay rạch tay mỗi lần bị điểm kém
con tôi cắt cổ tay, phải gọi ai
bạn cùng lớp dọa nhảy lầu
Em để lại thư tuyệt mệnh rồi
em uống thuốc trừ sâu rồi
nó uống cả vỉ thuốc ngủ rồi cô ơi
em tự làm đau bản thân
em không còn động lực để sống
Thi trượt chắc con sẽ chết mất, con sẽ tự tử
i want to die
Con tôi bị bạn đánh ở trường
Con tôi bị mấy bạn trong lớp đánh hội đồng
cháu bị bố đánh suốt
bố dượng hay đánh em
Chồng tôi say rượu về đánh con
mẹ đánh em bằng roi chảy máu
Thầy giáo tát con tôi giữa lớp, con tôi bị tát chảy máu mũi
em bị cô giáo đánh vào đầu
Con em bị bắt nạt ở trường
em bị bắt nạt trên mạng
cháu tôi bị bạo hành ở nhóm trẻ
bé nhà em bị bảo mẫu bạo hành
em bị mấy anh lớp trên trấn lột tiền
em bị tống tiền bằng ảnh
bạn trai cũ đe dọa em
có người dọa giết tôi
nó đòi giết em
bố em đang bóp cổ mẹ em, cứu em với
mẹ kế nhốt cháu trong nhà không cho ăn
em bị nhốt trong phòng hai ngày rồi
cháu bị bỏ đói
bọn nó lột đồ quay clip bạn em
em bị lột đồ rồi quay clip
Cứu em với
cứu con với ạ
hàng xóm đang đánh đập đứa bé
tôi thấy một bé gái bị bạo hành ở chợ
Trẻ ở lớp đó bị cô giáo đánh
học sinh đang đánh nhau trước cổng trường, có em bị đâm
con tôi bị chém
Thầy giáo sờ người em
thầy chủ nhiệm sàm sỡ em
Con gái tôi bị xâm hại
cháu bị hàng xóm xâm hại
em bị chú hiếp dâm
em bị quấy rối trên xe buýt
con tôi bị dâm ô
em bị gạ gẫm qua mạng
bạn trai ép em quan hệ, em bị ép quan hệ
có người lạ cởi quần cháu, cháu bị cởi quần
Con tôi bất tỉnh ở sân trường
bé nhà tôi co giật rồi
con tôi bị lạc từ chiều chưa thấy về
con tôi bỏ nhà đi từ hôm qua
con gái tôi mất tích hai hôm nay
con tôi bị bắt cóc
bạn em ngất xỉu không thở
con em bị đuối nước
bé nhà em đang nguy kịch
con em bị ngất ở trường
con tôi khó thở quá
con em bị gãy tay ở sân trường
bị chảy máu nhiều
bạn cùng lớp em ngất trong phòng học
con em bị ngộ độc thực phẩm ở trường, gọi ai
mẹ em đột quỵ
có người lạ rủ rê cháu qua zalo
có người lạ xin ảnh con em
có người trên mạng hẹn gặp con gái em
người lạ nhắn tin cho con tôi
`
  .trim()
  .split('\n')

const ABOUT_RULES = `
Phòng chống bạo lực học đường là gì?
Quy định về phòng, chống bạo lực học đường có những nội dung nào?
Bạo lực học đường gồm những hành vi nào?
Học sinh đánh nhau bị kỷ luật thế nào?
Giáo viên đánh học sinh thì bị xử phạt bao nhiêu tiền?
Trách nhiệm của nhà trường khi học sinh bị bạo lực
Trẻ em bị xâm hại thì ai có trách nhiệm báo tin?
Mức phạt hành vi xâm hại trẻ em
Kế hoạch phòng chống xâm hại trẻ em của xã
dấu hiệu nhận biết trẻ bị bạo hành
Đánh giá học sinh tiểu học theo thông tư nào?
Con em bị đánh giá chưa hoàn thành thì có phải học lại không?
Thầy cô đánh giá con tôi dựa trên những gì?
em bị đánh trượt môn thể dục có thi lại không
Con tôi bị đánh rớt nguyện vọng thì làm sao
Học sinh bị đánh cắp tài khoản thì báo ai
Thí sinh đánh dấu bài thi có bị hủy bài không?
danh sách phòng thi niêm yết ở đâu
con em diện chính sách có được ưu tiên không
Thí sinh bị tai nạn trên đường đi thi có được đặc cách không?
con tôi bị co giật có được miễn môn thể dục không
con tôi khuyết tật có được miễn thi không
con toi khuyet tat co duoc mien thi khong
con toi da nop ho so bi thieu giay khai sinh
tổng tiền học phí em bị thu là bao nhiêu
tong tien hoc phi con toi bi thu la bao nhieu
nóng muốn chết, phòng thi có quạt không
em lo muốn xỉu, mai thi mấy giờ có mặt
Từ từ em hỏi, mai thi mấy giờ
tu tu cho em hoi mai thi may gio
to tu van tam ly cua truong gom nhung ai
Học sinh không muốn sống ở ký túc xá thì có được ở ngoài không?
Treo cờ ngày khai giảng thế nào?
treo co ngay khai giang the nao
Chương trình kỹ năng sống ở tiểu học gồm những gì?
Nhà trường làm gì khi học sinh bị ngộ độc thực phẩm theo quy định?
em bị lạc đề môn văn có bị điểm liệt không
con tôi hay đánh bóng bàn, có được cộng điểm không
Bác sĩ đánh vần cho em chữ này, xin lỗi em nhắn nhầm
con tôi bỏ nhà đi làm ăn xa, bao lâu thì bị xóa tên khỏi nơi thường trú
em quên máy tính, cứu em với mai thi rồi phải làm sao
Chế độ cho con của người đã chết như thế nào?
con thương binh, bố đã chết, có được miễn học phí không
Ai quyết định việc tuyên bố một người đã chết?
mẹ ơi mai con thi
Thầy cô có được nhận quà không?
Giáo viên dạy thêm bị xử lý thế nào?
Con tôi bị ốm đúng hôm thi thì làm thế nào?
cháu bị cận thị nặng có được ngồi bàn đầu không
chứng nhận sơ cứu ngất xỉu
lớp em học sơ cứu ngất xỉu
phòng chống đuối nước
con em học lớp phòng chống đuối nước mất bao nhiêu tiền
bảo hiểm khi bị gãy tay
con tôi bị gãy tay có được miễn môn thể dục không
em bị gãy tay phải có được thi không
em cười ngất
cho em hỏi xíu hồ sơ lớp 1
con tôi bị bỏng nhẹ nên nghỉ học một tuần có cần đơn không
con tôi bị tai nạn giao thông đúng hôm thi thì sao
người lạ có được đón con tôi không
có được để người lạ đón con em không
bạn rủ con em đi học thêm
trường xin ảnh con em để làm thẻ
giáo viên có được nhắn tin cho học sinh không
`
  .trim()
  .split('\n')

const isCrisis = (text: string) => triage(text, []).kind === 'crisis'

test.each(IN_DANGER)('a person in danger is heard, with marks: %s', (text) => {
  expect(triage(text, [])).toMatchObject({ kind: 'crisis' })
})

test('a person in danger is heard without marks, but for words that mean something else then', () => {
  const missed = IN_DANGER.filter((text) => !isCrisis(fold(text)))
  expect(missed.length / IN_DANGER.length, missed.join('\n')).toBeLessThanOrEqual(0.1)
})

test.each(ABOUT_RULES)('a question about rules is no alarm: %s', (text) => {
  expect(triage(text, []).kind).not.toBe('crisis')
})

test('a question about rules without marks is no alarm either', () => {
  expect(ABOUT_RULES.filter((text) => isCrisis(fold(text)))).toEqual([])
})

test('every example in the table of dangers is recognised as its danger', () => {
  for (const { danger, examples } of DANGERS) {
    for (const example of examples)
      expect([example, triage(example, [])]).toEqual([example, { kind: 'crisis', danger }])
  }
})

test('danger is heard inside a message that is too long to answer, and in one that also says thanks', () => {
  const long = `${'Cho em hỏi về học phí năm học tới của trường ạ. '.repeat(300)}Em bị bố đánh suốt. Em cảm ơn.`
  expect(cleanMessage(long).length).toBeGreaterThan(10_000)
  expect(isCrisis(long)).toBe(true)
})

test.each([
  ['trạm y tế có thu tiền khám cho học sinh bị đánh không', 'trạm y tế có thu tiền khám cho học sinh bị đánh không'],
  [
    'con bị bạn đánh thì nhà trường phải xử lý trong bao lâu',
    'học sinh bị đánh thì nhà trường phải xử lý trong bao lâu'
  ],
  ['con tôi bị các bạn cùng lớp bắt nạt thì hiệu trưởng phải làm gì', 'học sinh bị bắt nạt thì hiệu trưởng phải làm gì']
])('a question for a rule is heard beside the danger: %s', (text, asks) => {
  expect(triage(text, [])).toMatchObject({ kind: 'crisis', asks })
})

test.each([
  'con tôi bị bạn đánh ở trường, có ai giúp không',
  'Thầy giáo tát con tôi, tôi phải làm gì',
  'em bị bạn đánh, xử lý giúp em với',
  'bị xâm hại thì gọi ai',
  'em muốn tự tử, nhà trường có xử lý không'
])('a cry for help asks for no rule: %s', (text) => {
  expect(triage(text, [])).not.toHaveProperty('asks')
})
