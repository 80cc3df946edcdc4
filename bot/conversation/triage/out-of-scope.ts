import { compileRules, type Rule } from './rule.ts'

/** Such words make it a question about a rule, which the documents may answer. */
const ABOUT_A_RULE = [
  '(danh sách|thành viên|trưởng ban|ban tổ chức|hội đồng)',
  '(quy định|thông tư|nghị định|luật|điều lệ|xử lý|xử phạt|kỷ luật|tố cáo|tố giác|khiếu nại|phản ánh|thủ tục|quy trình|tiêu chuẩn|nhiệm kỳ)'
]

const LEADER =
  '(tổng bí thư|chủ tịch nước|thủ tướng|tổng thống|chủ tịch quốc hội|phó thủ tướng|bộ trưởng|chủ tịch xã|chủ tịch huyện|chủ tịch tỉnh|chủ tịch thành phố|bí thư|bí thư xã|bí thư tỉnh|bí thư đảng ủy)'
const PERSON = `(!ông|ong|!bà|!thầy|!cô|thầy giáo|cô giáo|hiệu trưởng|chủ tịch|bí thư|trưởng phòng|giám đốc|cán bộ|${LEADER})`

/** What is declined, whoever asks and whatever the documents hold. */
export const OUT_OF_SCOPE: Rule<'election' | 'politics' | 'person' | 'prediction' | 'opinion'>[] = [
  {
    name: 'election',
    phrases: [
      'ai ... (thắng|trúng|đắc) (cử|bầu cử|phiếu)',
      'ai (sẽ)? (thắng|trúng|đắc cử|được bầu) ...',
      '(nên|phải|đi)? (bầu|bỏ phiếu) (cho)? (ai|ông nào|bà nào|người nào|đảng nào)',
      'ứng (cử viên|viên) nào ... (tốt|giỏi|xứng đáng|thắng|hơn|đáng)',
      `(ai|người nào) (sẽ)? (làm|lên|thay|kế nhiệm) (làm)? (chức)? ${LEADER}`
    ],
    unless: ['(học sinh|thi đua|lớp trưởng|hội đồng trường|ban đại diện|học bổng|giải)', ...ABOUT_A_RULE],
    examples: ['Ai sẽ thắng bầu cử?', 'nên bầu cho ai ạ', 'ai se lam chu tich xa khoa toi']
  },
  {
    name: 'politics',
    phrases: [
      '(!đa !đảng|đa nguyên|phản động|lật đổ|thể chế chính trị)',
      '(!đảng|chế độ|chính quyền|nhà nước|ủy ban|ubnd) ... (thối nát|độc tài|tham nhũng|hối lộ|ăn tiền|ăn chặn|sai lầm|bất tài|xấu|tốt không)',
      '(bạn|bot|ad|mày) ... (theo|ủng hộ|ghét|yêu) ... (!đảng|chính quyền|chế độ|chính phủ)',
      '(bạn|bot|ad|mày) (có)? (ủng hộ|ghét|thích|yêu) (ông nào|bà nào|ai|bên nào|!đảng|chính quyền|chính phủ|chế độ|nhà nước)',
      '!đảng ... (tốt|hay|giỏi|đúng) hơn',
      '(biểu tình|xuống đường|tẩy chay) ... (chính quyền|nhà nước|xã|không)',
      '^ (đi)? biểu tình'
    ],
    unless: ABOUT_A_RULE,
    examples: [
      'Việt Nam có nên đa đảng không?',
      'bot có ủng hộ đảng không',
      'chính quyền xã toàn tham nhũng',
      'chính quyền ăn hối lộ'
    ]
  },
  {
    name: 'person',
    phrases: [
      `${PERSON} ... (là người (như)? thế nào|tham nhũng|nhận hối lộ|ăn hối lộ|ăn tiền|ăn chặn|nhận tiền|có tốt không|có giỏi không|giàu|bị bắt|ngoại tình|lương bao nhiêu)`,
      `ai là ${LEADER}`,
      `(người)? (giàu|đẹp|nổi tiếng) nhất (việt nam|thế giới)`,
      `${LEADER} (nước|xã|huyện|tỉnh)? (mình|ta|này|hiện nay|bây giờ|hiện tại)? là ai`,
      '(thầy|cô|thầy giáo|cô giáo|giáo viên) nào (là)? (dạy)? (giỏi nhất|hay nhất|tốt nhất|hiền nhất|khó tính|dễ tính)',
      '(đánh giá|nhận xét|nói xấu) (về)? (ông|bà|thầy|cô|hiệu trưởng|chủ tịch|bí thư) ...'
    ],
    // who receives what is paid to another asks for a rule
    unless: [...ABOUT_A_RULE, '(được|cần|phải) (nhận|lĩnh) (tiền|hỗ trợ)', '(nhận|lĩnh) ... (thay|hộ|giùm|giúp)'],
    examples: [
      'Ông hiệu trưởng có nhận hối lộ không?',
      'Ai là chủ tịch nước Việt Nam hiện nay?',
      'cô giáo nào dạy giỏi nhất trường',
      'Bà chủ tịch xã là người thế nào?'
    ]
  },
  {
    name: 'prediction',
    phrases: [
      '(dự đoán|!đoán|tiên đoán) ... (điểm chuẩn|đề|kết quả|đỗ|đậu)',
      'điểm chuẩn ... dự đoán',
      'điểm chuẩn dự kiến',
      'dự kiến điểm chuẩn',
      'đoán (xem|thử)',
      '(đề|đề thi) ... (ra|vào|trúng) (gì|bài nào|phần nào|tác phẩm nào|câu nào)',
      '!liệu ... (đỗ|đậu|trúng tuyển) ... không',
      '^ lieu ... (do|dau|trung tuyen) ... khong'
    ],
    unless: ['(năng lực dự đoán|kỹ năng dự đoán)', ...ABOUT_A_RULE],
    examples: ['Dự đoán điểm chuẩn năm nay giúp em', 'de van nam nay ra gi', 'Liệu con tôi có đỗ không?']
  },
  {
    name: 'opinion',
    phrases: [
      '(bạn|bot|ad|admin|em|mày) (nghĩ|thấy|có ý kiến|cảm thấy|đánh giá|nhận xét) ... (gì|sao|thế nào|không)',
      'theo (bạn|bot|ad|admin|quan điểm của bạn|ý bạn) ... (nên|tốt hơn|khó hơn|dễ hơn|phù hợp hơn|đáng|hay hơn|triển vọng)',
      '(hay hay dở|tốt hay xấu|tốt hay dở)',
      '(trường|lớp|ngành|trung tâm|sách) nào (là)? (dạy)? (tốt|hay|giỏi|xịn|chất lượng|uy tín|đáng học|dễ)  (nhất|hơn)',
      '(tôi|em|mình|con|cháu|tớ) (thì)? nên (học|chọn|thi|theo|đăng ký|vào) (ngành|nghề|khối|khối thi|tổ hợp|trường đại học) (nào|gì)',
      '(tôi|em|mình|con|cháu|tớ) (thì)? nên (chọn|thi) trường (nào|gì)',
      '(có nên|nên) (cho con|cho cháu|mua|đầu tư|chọn|thi|học|vào) ... hay ...'
    ],
    unless: ABOUT_A_RULE,
    examples: [
      'Bạn nghĩ gì về chương trình mới?',
      'theo ad con em có nên học trường chuyên không',
      'Trường nào tốt nhất ở huyện mình?',
      'Nên cho con học trường công hay trường tư?',
      'em nên học ngành nào'
    ]
  }
]

export const recogniseOutOfScope = compileRules(OUT_OF_SCOPE)
