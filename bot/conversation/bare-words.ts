import type { Row } from './question-words.ts'

/** What a message that has no word of asking is about, by that with which it begins. */
export const BARE_WORDS: Row[] = [
  {
    kind: 'phone',
    phrases: ['^ (số)? (điện thoại|đt|sđt|sdt|hotline|đường dây nóng)'],
    example: 'Số hotline phòng đào tạo'
  },
  { kind: 'money', phrases: ['^ (học phí|lệ phí|mức thu|mức phạt|tiền)'], example: 'Học phí mầm non công lập' },
  { kind: 'time', phrases: ['^ (lịch|thời gian|thời hạn|hạn)'], example: 'Lịch nghỉ Tết của học sinh' },
  {
    kind: 'amount',
    phrases: [
      '^ (tỷ lệ|định mức|mức|số lượng|sĩ số|chỉ tiêu|điểm chuẩn|điểm sàn)',
      '^ (độ)? tuổi (tối đa|tối thiểu|vào|học|được|để|của)'
    ],
    example: 'Định mức tiết dạy giáo viên trung học cơ sở'
  }
]
