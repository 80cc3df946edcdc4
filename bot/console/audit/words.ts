/** What the audit trail calls an act, as staff read it. An act without a line here is shown by its own name. */
export const ACT: Record<string, string> = {
  signed_in: 'Đăng nhập',
  sign_in_refused: 'Đăng nhập không thành công',
  took_up_invitation: 'Nhận lời mời, đặt mật khẩu',
  changed_password: 'Đổi mật khẩu',
  turned_second_factor_on: 'Bật xác thực hai lớp',
  turned_second_factor_off: 'Tắt xác thực hai lớp',
  invited: 'Tạo liên kết mời',
  closed_account: 'Khoá tài khoản',
  opened_account: 'Mở lại tài khoản',
  changed_settings: 'Đổi cài đặt',
  switched_channel_off: 'Tắt kênh',
  switched_channel_on: 'Bật lại kênh',
  'case.draft': 'Soạn trả lời',
  'case.approve': 'Duyệt',
  'case.return': 'Trả lại để sửa',
  'case.hand_over': 'Chuyển cơ quan kia',
  'case.publish': 'Công bố',
  'case.dismiss': 'Xếp lại',
  'case.reopen': 'Mở lại',
  'case.merge': 'Gộp câu hỏi',
  'case.split': 'Tách câu hỏi',
  'case.title': 'Đổi tên câu hỏi',
  'case.topic': 'Đổi chủ đề',
  'case.kind': 'Đổi loại',
  'case.fall_due': 'Ngừng dùng, chờ duyệt lại',
  'staff.link': 'Liên kết Zalo',
  'staff.unlink': 'Bỏ liên kết Zalo',
  saved_topic: 'Sửa chủ đề',
  dropped_topic: 'Bỏ chủ đề',
  'digest.send': 'Gửi bản tổng hợp tuần',
  refused_conversation: 'Mở hội thoại của cơ quan kia (bị từ chối)',
  uploaded_document: 'Tải văn bản lên',
  admitted_document: 'Duyệt văn bản công khai',
  discarded_upload: 'Bỏ tệp chờ duyệt',
  retired_document: 'Gỡ văn bản',
  read_conversation: 'Xem hội thoại',
  answered_conversation: 'Trả lời hội thoại',
  assigned_conversation: 'Chuyển hội thoại',
  closed_conversation: 'Đóng hội thoại',
  exported_opinion: 'Xuất số liệu dư luận'
}

const SUBJECT: Record<string, string> = {
  case: 'Câu hỏi',
  document: 'Văn bản',
  staff: 'Cán bộ',
  channel: 'Kênh',
  answer: 'Câu trả lời',
  conversation: 'Hội thoại',
  upload: 'Tệp chờ duyệt',
  topic: 'Chủ đề',
  settings: 'Cài đặt',
  opinion: 'Dư luận'
}

/** `case:12` as `Câu hỏi 12`. */
export function subjectWords(subject: string, names: ReadonlyMap<string, string>): string {
  const [kind = '', ...rest] = subject.split(':')
  const id = rest.join(':')
  const shown = kind === 'staff' ? (names.get(id) ?? id) : id
  return `${SUBJECT[kind] ?? kind} ${shown}`.trim()
}
