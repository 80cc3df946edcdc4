import { compileRules, type Rule } from './rule.ts'

const OWN = '(con|cháu|bé|em) (trai|gái)? (nhà)? (tôi|em|mình|tui|chị|anh)'
const ME = '(tôi|em|mình|tui|con|cháu|bé)'
/** As typed, or as masked. */
const NUMBER = '(sbd|số báo danh) (là|của (em|con|cháu|tôi) là)? (#|số báo danh)'

/** Words that ask for a rule, not for a record: "được cộng mấy điểm", "mấy điểm thì đỗ". */
const ABOUT_THE_RULE = [
  '(!thì|mới|nếu|để|khi|trường hợp) ... (được|đỗ|đậu|trúng|tuyển|qua|đạt|xét|học)',
  '!liệu',
  'điểm thì (được|đỗ|đậu|trúng|qua|đạt|xét)',
  '(cộng|ưu tiên|khuyến khích|quy đổi|tối thiểu|!tối đa|điểm chuẩn|điểm sàn|quy định|thông tư|nghị định|điều kiện|hệ số)',
  '(làm sao|làm thế nào|cách|thủ tục|xem ở đâu|tra ở đâu|tra cứu ở đâu) ...'
]

/** Questions only a person's own record answers; the documents cannot, and the asker is told where to ask. */
export const OWN_CASES: Rule<'result' | 'file' | 'place' | 'denunciation'>[] = [
  {
    name: 'result',
    phrases: [
      `(${OWN}|${ME}) (thi|kiểm tra)? ... (được|đạt) (mấy|bao nhiêu) điểm`,
      `điểm (thi)? (môn)? ... của (${OWN}|${ME}) (là)? (mấy|bao nhiêu|ra sao|thế nào)`,
      `(${OWN}|${ME}) (đã|có)? (thi)? (đỗ|đậu|trúng tuyển|rớt|trượt|tốt nghiệp) (tốt nghiệp|đại học|lớp #)? (chưa|hay chưa|hay không|không|hay trượt|hay rớt) (ạ|anh|vậy|thế|ad|bạn)? $`,
      '(tra|xem|coi|kiểm tra) (cứu)? (điểm|kết quả) (thi)? (giúp|hộ|giùm|dùm) ...',
      `(tra|xem|kiểm tra|coi|tìm) (cứu)? (giúp|hộ|giùm|dùm) ... (điểm|kết quả|sbd|số báo danh)`,
      `(cho|xin) ... (biết|xem) (điểm|kết quả) (thi)? (của)? (${OWN}|${ME})`,
      `(tra|xem|coi|kiểm tra|tìm) (cứu)? (điểm|kết quả) (thi)? cho (${OWN}|${ME}) (${NUMBER})? (với|nhé|ad|bạn)? (ạ|với|ad|bạn|ơi)? $`,
      `(điểm|kết quả|đỗ|đậu|trượt|rớt) ... ${NUMBER}`,
      `${NUMBER} ... (điểm|kết quả|đỗ|đậu|trượt|rớt)`
    ],
    unless: ABOUT_THE_RULE,
    examples: [
      'Con tôi được mấy điểm?',
      'con toi thi dc may diem',
      'cháu nhà tôi đỗ chưa ạ',
      'Tra giúp em kết quả thi với',
      'Điểm thi môn Toán của con tôi là bao nhiêu?',
      'tra điểm cho con tôi sbd 123456'
    ]
  },
  {
    name: 'file',
    phrases: [
      `(hồ sơ|đơn|nguyện vọng|giấy tờ) ... của (${OWN}|${ME}) ... (đến đâu|tới đâu|xong chưa|duyệt chưa|được chưa|giải quyết chưa|nhận chưa|sao rồi|thế nào rồi|hợp lệ chưa|hợp lệ không)`,
      `(hồ sơ|đơn) (của)? (${OWN}|${ME}) (đã|được|có)? ... (duyệt|giải quyết|tiếp nhận|xử lý) (chưa|hay chưa)`,
      `(${OWN}|${ME}) (đã)? nộp (hồ sơ|đơn) ... (sao|mà) ... chưa (thấy|có|nhận) ...`,
      `(${OWN}|${ME}) (đã|có)? được (duyệt|nhận|xét duyệt|xếp lớp|xét) (vào)? (lớp #|trường)? (chưa|hay chưa) ... $`,
      `(sao|mãi|đến giờ|đến nay) (${OWN}|${ME}) (vẫn|mãi)? (chưa|không) (thấy|được)? (nhận|lĩnh|trả|chi trả|chi) (được)? (tiền|trợ cấp|hỗ trợ|học bổng|giấy|bằng|thẻ) ...`,
      `(${OWN}|${ME}) (vẫn|mãi|đến giờ)? chưa (nhận|lĩnh) được (tiền|trợ cấp|hỗ trợ|học bổng|giấy|bằng|thẻ) ... $`
    ],
    unless: [...ABOUT_THE_RULE, '# (tuổi|tháng)', 'sinh (năm|tháng|ngày)'],
    examples: [
      'Hồ sơ của tôi đến đâu rồi?',
      'ho so cua con toi duyet chua',
      'Em nộp hồ sơ rồi mà chưa thấy trả lời',
      'con tôi đã được duyệt vào lớp 1 chưa',
      'sao tôi chưa nhận được tiền hỗ trợ ăn trưa'
    ]
  },
  {
    name: 'place',
    phrases: [
      `(số báo danh|sbd|phòng thi|điểm thi|mã hồ sơ|mật khẩu) của (${OWN}|${ME}) (là)? (gì|bao nhiêu|số mấy|ở đâu|phòng nào|phòng mấy|phòng bao nhiêu|đâu)`,
      `(${OWN}|${ME}) (thi|dự thi|ngồi|học) (ở)? (phòng|lớp) (thi)? (nào|mấy|số mấy)`,
      `(${OWN}|${ME}) thi (ở)? (điểm thi nào|trường nào|phòng nào)`
    ],
    unless: ABOUT_THE_RULE,
    examples: [
      'Số báo danh của con tôi là bao nhiêu?',
      'con tôi thi ở phòng nào',
      'toi quen mat khau cua toi la gi, mat khau cua toi la gi'
    ]
  },
  {
    name: 'denunciation',
    phrases: [
      `(tôi|em|mình|tui|chúng tôi|gia đình tôi) (muốn|cần|xin|định|phải)? (được)? (gửi|nộp|làm|viết)? (đơn)? (tố cáo|!tố !giác|khởi kiện|!kiện) ...`,
      '^ (tố cáo|!tố !giác) (việc|chuyện)? (ông|bà|thầy|cô|hiệu trưởng|hiệu phó|cán bộ|chủ tịch|bí thư|giáo viên|trường|nhà trường) ...'
    ],
    unless: [
      '(gì|nào|đâu|sao|!mấy|bao lâu|bao giờ|ai|thế nào|quy định|thủ tục|luật|thời hạn)',
      '(không|chưa) (ạ|vậy|thế|ad|bạn|nhỉ)? $'
    ],
    examples: ['tôi muốn tố cáo hiệu trưởng tham nhũng', 'toi muon to cao co giao nhan tien']
  }
]

export const recogniseOwnCase = compileRules(OWN_CASES)
