import type { AttachmentKind } from '#bot/message.ts'
import type { Level } from '#knowledge/provision.ts'

/** Every fixed sentence that people read in a conversation, with those of validity-replies.ts. Nothing else in this room words a reply of its own. */

export const notice =
  'Tôi là trợ lý tự động (AI), chỉ trả lời từ văn bản đã công bố và luôn ghi nguồn. Xin đừng nhập thông tin cá nhân (họ tên, số CCCD, số báo danh, điểm thi). Câu chưa trả lời được sẽ được ghi lại, không kèm danh tính. Gõ XOA để xóa dữ liệu của bạn, CANBO để gặp cán bộ.'

export const apology =
  'Xin lỗi bạn, tôi đang gặp trục trặc nên chưa trả lời được câu vừa rồi. Bạn thử hỏi lại sau ít phút, hoặc gõ CANBO để gặp cán bộ.'

export const tooFast = 'Bạn nhắn hơi nhanh nên tôi chưa kịp trả lời. Xin đợi khoảng một phút rồi hỏi tiếp nhé.'

export const paused =
  'Trợ lý đang tạm ngừng trả lời trên kênh này để cán bộ kiểm tra. Xin bạn quay lại sau, hoặc liên hệ trụ sở Ủy ban nhân dân. Trường hợp khẩn cấp xin gọi 111, 113 hoặc 115.'

export const smalltalk = {
  greeting: 'Xin chào bạn! Tôi là trợ lý tự động (AI). Bạn cứ hỏi bằng lời thường, có dấu hay không dấu đều được.',
  thanks: 'Rất vui được giúp bạn. Khi cần hỏi thêm, bạn cứ nhắn ở đây nhé.',
  complaint:
    'Xin lỗi bạn, câu trả lời vừa rồi chưa đúng ý. Bạn hỏi lại giúp tôi, nêu rõ việc gì, lớp nào hoặc năm nào; cũng có thể gõ CANBO để gặp cán bộ.',
  help: 'Bạn cứ hỏi bằng lời thường, mỗi lần một việc. Muốn đọc đúng điều khoản, bạn gõ số điều, khoản kèm số ký hiệu văn bản. Nếu câu trả lời chưa đúng ý, bạn hỏi lại cách khác, hoặc gõ CANBO để gặp cán bộ, XOA để xóa dữ liệu của bạn.',
  about_bot:
    'Tôi là trợ lý tự động (AI), không phải người thật. Tôi tìm trong các văn bản đã công bố, trích nguyên văn và ghi rõ nguồn; điều gì văn bản không có thì tôi nói là không có. Bạn cứ đặt câu hỏi, hoặc gõ CANBO để gặp cán bộ.',
  abuse:
    'Có lẽ bạn đang không hài lòng, tôi rất tiếc. Bạn cần hỏi quy định nào thì cứ nhắn; muốn gặp cán bộ, xin gõ CANBO.',
  language:
    'Tôi chỉ hiểu và trả lời bằng tiếng Việt (I can only answer in Vietnamese). Bạn hỏi lại bằng tiếng Việt, có dấu hay không dấu đều được nhé.',
  privacy:
    'Tin nhắn của bạn được che thông tin cá nhân trước khi ghi, và chỉ lưu ở đây có thời hạn. Câu chưa trả lời được thì cán bộ xem, không kèm danh tính, để bổ sung. Cán bộ chỉ đọc cuộc trò chuyện khi bạn đồng ý gặp cán bộ. Bạn gõ XOA là mọi câu hỏi và dữ liệu của bạn ở đây được xóa ngay.',
  how_to_erase:
    'Tôi chưa xóa gì cả. Nếu bạn muốn xóa các câu hỏi và dữ liệu của bạn lưu ở đây, xin gõ XOA. Tin nhắn còn trên ứng dụng bạn đang dùng thì bạn tự xóa trong ứng dụng đó.',
  no_question: 'Mời bạn nhắn điều cần hỏi, có dấu hay không dấu đều được.'
}

/** What may be asked, at the end of what invites to ask. */
export const forExample = (asked: readonly string[]) => `Ví dụ: ${asked.map((one) => `“${one}”`).join(' hoặc ')}`

const TYPE_INSTEAD = 'Xin gõ câu hỏi bằng chữ, tôi sẽ trả lời ngay.'

export const attachments: Record<AttachmentKind, string> = {
  image: `Tôi chưa đọc được ảnh. ${TYPE_INSTEAD} Xin đừng gửi ảnh giấy tờ có thông tin cá nhân.`,
  audio: `Tôi chưa nghe được tin nhắn thoại. ${TYPE_INSTEAD}`,
  video: `Tôi chưa xem được video. ${TYPE_INSTEAD}`,
  file: `Tôi chưa đọc được tệp gửi kèm. ${TYPE_INSTEAD} Xin đừng gửi giấy tờ có thông tin cá nhân.`,
  sticker: `Mời bạn nhắn điều cần hỏi. ${TYPE_INSTEAD}`,
  location: `Tôi không dùng vị trí của bạn và không lưu lại. ${TYPE_INSTEAD}`,
  link: `Tôi không mở đường dẫn được gửi tới. ${TYPE_INSTEAD}`,
  other: `Tôi chưa đọc được nội dung vừa gửi. ${TYPE_INSTEAD}`
}

export const tooLong = (longest: number) =>
  `Câu hỏi hơi dài nên tôi dễ hiểu sai ý bạn. Xin hỏi gọn trong ${longest} ký tự, mỗi lần một việc nhé.`

const NOBODY_WRITES_BACK = 'Ở trang này cán bộ và tôi không nhắn lại cho bạn được, vì bạn không để lại danh tính.'

/** Where nobody can write back; elsewhere it is asked whether staff may read the conversation. */
export const handover = `${NOBODY_WRITES_BACK} Muốn gặp cán bộ, xin bạn đến trụ sở Ủy ban nhân dân trong giờ làm việc, hoặc nhắn cho kênh Zalo, Facebook của xã (nếu có) rồi gõ CANBO ở đó. Bạn vẫn có thể hỏi tôi tiếp.`

/** `when` says when staff read, and follows a comma or a verb. */
export const handOver = {
  ask: (office: string, when: string) =>
    `Tôi có thể chuyển cuộc trò chuyện này cho cán bộ của ${office}. Cán bộ sẽ đọc các tin nhắn của bạn ở đây trong 24 giờ qua (đã che thông tin cá nhân) và trả lời bạn ngay tại đây, ${when}. Nếu đồng ý, bạn bấm “Đồng ý” hoặc gõ ĐỒNG Ý GẶP CÁN BỘ; nếu không, bạn cứ hỏi tiếp.`,
  opened: (office: string, when: string) =>
    `Tôi đã chuyển cho cán bộ của ${office}. Cán bộ đọc và trả lời ${when}. Việc gấp, xin bạn đến thẳng trụ sở Ủy ban nhân dân. Trong lúc chờ, bạn cứ nhắn thêm, tôi sẽ không xen vào; muốn hỏi tôi tiếp, bạn gõ HỎI TIẾP.`,
  already: (when: string) =>
    `Cuộc trò chuyện này đã được chuyển cho cán bộ, cán bộ đọc và trả lời ${when}. Muốn hỏi trợ lý tự động tiếp, bạn gõ HỎI TIẾP.`,
  returned: 'Tôi là trợ lý tự động (AI), lại sẵn sàng trả lời bạn. Cần gặp cán bộ nữa, bạn gõ CANBO.',
  done: 'Cán bộ đã kết thúc phần trao đổi này. Từ bây giờ trợ lý tự động (AI) lại trả lời bạn; cần gặp cán bộ nữa, bạn gõ CANBO.'
}

export const erased =
  'Tôi đã xóa các câu hỏi và dữ liệu của bạn lưu ở đây. Tin nhắn còn trên ứng dụng bạn đang dùng thì bạn tự xóa trong ứng dụng đó. Bạn có thể hỏi lại bất cứ lúc nào.'

export const crisis = `Nếu bạn hoặc ai đó đang gặp nguy hiểm, xin gọi ngay, các số này đều miễn phí và trực cả ngày đêm:
• 111: Tổng đài quốc gia bảo vệ trẻ em
• 113: Công an, khi có người bị đánh, bị đe dọa, bị xâm hại
• 115: Cấp cứu, khi có người bị thương hoặc tự làm đau mình
Hãy nói ngay với một người lớn mà bạn tin cậy đang ở gần. Bạn không có lỗi và không phải chịu đựng một mình. Tôi chỉ là trợ lý tự động, không thể thay người đến giúp bạn.`

export const emergency = `Xin gọi ngay 115 (Cấp cứu): miễn phí, trực cả ngày đêm. Nói rõ địa điểm và tình trạng người bị nạn, rồi làm theo hướng dẫn qua điện thoại.
• Nếu đang ở trường hoặc gần trạm y tế, hãy báo ngay giáo viên, nhân viên y tế gần nhất; đừng để người bị nạn một mình.
• 113: Công an, khi có người gây ra hoặc còn nguy hiểm
• 111: Tổng đài quốc gia bảo vệ trẻ em
Tôi chỉ là trợ lý tự động, không thể thay người đến giúp bạn.`

export const missing = `Xin gọi ngay 113 (Công an) và báo công an, trường, trưởng thôn gần nhất; gọi miễn phí, trực cả ngày đêm, không cần chờ thêm.
• 111: Tổng đài quốc gia bảo vệ trẻ em
• 115: Cấp cứu, khi có người bị thương
Tôi chỉ là trợ lý tự động, không thể thay người đến giúp bạn.`

/** To somebody in danger who asks for a rule: whom to call first, and then the rule. */
export const withRule = (numbers: string, rule: string) => `${numbers}\n\nVề quy định bạn hỏi:\n${rule}`
export const mayRule = (places: readonly string[]) =>
  `Tôi chưa thấy quy định nào trả lời chắc chắn; bạn chạm nút để đọc nguyên văn:\n${listed(places)}`

export const afterDanger = {
  again:
    'Bạn không phải chịu đựng một mình. Xin gọi 111, 113 hoặc 115, ngay cả khi bạn chưa biết bắt đầu từ đâu: gọi miễn phí, ngày đêm đều có người nghe. Nếu chưa gọi được, bạn hãy đến chỗ một người lớn mà bạn tin cậy. Nếu bạn vẫn an toàn thì tôi rất mừng; cần hỏi quy định nào, bạn cứ nhắn rõ câu hỏi nhé.',
  thanks:
    'Mong bạn được bình an. Khi thấy không ổn, dù là đêm khuya, bạn cứ gọi 111, 113 hoặc 115: gọi miễn phí, lúc nào cũng có người nghe.'
}

const OWN_RECORD = 'Việc này nằm trong hồ sơ riêng của từng người nên tôi không xem được.'

export const personalCase = {
  result: `${OWN_RECORD} Điểm và kết quả, xin bạn hỏi trường đang học hoặc nơi đăng ký dự thi, hoặc tra trên trang chính thức của Sở Giáo dục và Đào tạo. Xin đừng gửi số báo danh, số căn cước ở đây.`,
  file: `${OWN_RECORD} Xin bạn hỏi nơi đã nhận hồ sơ (nhà trường hoặc Bộ phận Một cửa) và mang theo giấy hẹn. Xin đừng gửi thông tin cá nhân ở đây.`,
  place: `${OWN_RECORD} Phòng thi, số báo danh và tài khoản có trên giấy báo dự thi; nếu chưa thấy, xin bạn hỏi trường hoặc nơi đăng ký dự thi.`,
  denunciation:
    'Tôi không nhận được đơn và không nhận xét về cá nhân, tổ chức. Bạn gửi đơn hoặc trình bày trực tiếp tại nơi tiếp công dân ở trụ sở Ủy ban nhân dân; việc có dấu hiệu phạm tội, xin báo Công an (113). Xin đừng nêu tên người hay thông tin cá nhân ở đây.'
}

export const outOfScope =
  'Tôi chỉ trả lời về quy định trong các văn bản đã công bố, nên không nêu ý kiến, không dự đoán và không nhận xét về cá nhân, tổ chức hay bầu cử. Bạn cần hỏi quy định nào thì cứ nhắn nhé.'

const NOTED = 'Câu hỏi đã được ghi lại, không kèm danh tính, để cán bộ bổ sung.'
/** Not true where several questions are answered in one reply: there its number would be that of a question. */
export const readByNumber = 'Bạn chạm nút hoặc gõ số thứ tự để đọc nguyên văn.'
const ANOTHER_WAY = 'Bạn có thể hỏi lại cách khác, hoặc gõ CANBO để gặp cán bộ.'

const NOTHING = `Tôi chưa tìm thấy quy định về việc này trong các văn bản đã nạp, nên không dám đoán. ${NOTED} ${ANOTHER_WAY}`
const NOTHING_SURE = `Tôi chưa thấy quy định nào trả lời chắc chắn câu này, nên không dám đoán. ${NOTED}`

/** A refusal right after another, which said the same at length. */
export const refusedAgain = (text: string) =>
  text
    .replace(NOTHING, 'Câu này tôi cũng chưa tìm thấy trong các văn bản đã nạp; tôi đã ghi lại cho cán bộ.')
    .replace(NOTHING_SURE, 'Câu này tôi cũng chưa thấy quy định trả lời chắc chắn; tôi đã ghi lại cho cán bộ.')

export const refusal = {
  nothing: NOTHING,
  near: (places: readonly string[]) =>
    `${NOTHING_SURE} Có thể bạn cần ${places.length > 1 ? 'một trong các quy định' : 'quy định'} sau:\n${listed(places)}\n${readByNumber}`,
  scope: (asked: string) =>
    `Các văn bản đã nạp có quy định gần với câu hỏi, nhưng không phải cho ${asked}, nên tôi không dám áp dụng. ${NOTED} ${ANOTHER_WAY}`,
  time: `Tôi chưa thấy văn bản nào đã nạp ghi ngày giờ hoặc thời hạn cho việc bạn hỏi. ${NOTED} ${ANOTHER_WAY}`,
  amount: `Tôi chưa thấy văn bản nào đã nạp ghi con số cho việc bạn hỏi. ${NOTED} ${ANOTHER_WAY}`,
  phone: `Tôi chưa thấy văn bản nào đã nạp ghi số điện thoại bạn hỏi. ${NOTED} ${ANOTHER_WAY}`,
  noSuchDocument: (wanted: string, held: readonly string[]) =>
    `“${wanted}” không có trong các văn bản đã nạp, nên tôi không trích được. ${held.length === 0 ? '' : `Gần tên nhất, tôi chỉ có ${held.join(', ')}. `}${NOTED} Nếu có thể, xin bạn kiểm tra lại tên hoặc số ký hiệu.`,
  noSuchProvision: (document: string, wanted: string) =>
    `Tôi có ${document}, nhưng không thấy ${wanted} trong văn bản đó. Xin bạn kiểm tra lại số điều, khoản.`,
  missing: (document: string, article: string) =>
    `Bản ${document} mà tôi có bị thiếu ${article}, nên tôi không đọc được cho bạn. Xin bạn xem điều này trong bản đầy đủ của văn bản.`,
  expired: (since: string) =>
    `Tôi chỉ tìm thấy quy định ${since}, nêu dưới đây để bạn tham khảo, xin đừng áp dụng. Quy định đang áp dụng cho việc này tôi chưa tìm được. ${NOTED}`,
  replaced: (since: string) =>
    `Quy định dưới đây ${since}, nêu để bạn tham khảo, xin đừng áp dụng. Quy định đang áp dụng được ghi ở cuối.`,
  notYet: (from: string) => `Quy định dưới đây ${from}; đến ngày đó mới áp dụng. ${NOTED}`
}

export const whichDocument = (wanted: string, documents: string[], more: number, isNumbered: boolean) => {
  const list = documents.map((document) => `• ${document}`).join('\n')
  const others = more > 0 ? `\n… và ${more} văn bản khác.` : ''
  return `Có nhiều văn bản cùng có ${wanted}:\n${list}${others}\nBạn hỏi văn bản nào? Xin chạm vào một lựa chọn, hoặc gõ kèm ${isNumbered ? 'số ký hiệu' : 'tên văn bản'}.`
}

export const SOURCE = 'Nguồn: '
export const FULL_TEXT = 'Xem nguyên văn: '
export const SEE_ALSO = 'Xem thêm: '
export const EXCEPTION = (provision: string) => `Ngoại lệ, theo ${provision}:`
export const yesOrNo = { allowed: 'Được.', forbidden: 'Không được.' }
export const BESIDE = 'Quy định liên quan:'
/** For a table that has no title of its own. */
export const FILE = (name: string) => `tệp ${name}`
export const OF_SCHOOL = (name: string, school: string) => `${name} (${school})`
export const SAMPLE = ' (văn bản mẫu)'
export const CUT = '…'
/** What a cell without an entry, "–", tells; `ofMoney`: in a column of amounts. */
export const noEntry = (ofMoney: boolean) => (ofMoney ? 'không có mức (bảng để trống)' : 'văn bản không ghi')
export const MORE_ITEMS = (count: number) => `… và ${count} mục nữa.`

/** Whatever else there is, is a "mục". */
const levelNames: Partial<Record<Level, string>> = { dieu: 'Điều', khoan: 'Khoản', diem: 'Điểm' }

/** What stands on buttons; at most LONGEST_LABEL characters. */
export const label = {
  fullText: 'Xem nguyên văn',
  previous: (level: Level | undefined) => `${levelNames[level ?? 'doan'] ?? 'Mục'} trước`,
  next: (level: Level | undefined) => `${levelNames[level ?? 'doan'] ?? 'Mục'} sau`,
  readNumber: (place: number) => `Xem số ${place}`,
  tellMe: 'Báo khi có trả lời',
  person: 'Gặp cán bộ'
}

export const tellMe = {
  kept: 'Tôi đã ghi lại. Khi câu hỏi vừa rồi có trả lời, tôi sẽ nhắn cho bạn ở đây. Ứng dụng chỉ cho tôi nhắn lại trong một thời gian ngắn; quá hạn đó, xin bạn hỏi lại giúp nhé.',
  nothingWaits: 'Hiện không có câu hỏi nào của bạn đang chờ trả lời. Bạn cứ nhắn câu cần hỏi nhé.',
  cannotTell: `${NOBODY_WRITES_BACK} Câu chưa trả lời được đã được ghi lại, không kèm danh tính; xin bạn quay lại hỏi sau ít ngày.`
}

export const nothingShown = 'Chưa có điều khoản nào vừa được nêu ở đây. Mời bạn nhắn điều cần hỏi trước nhé.'

export const noNeighbour = {
  previous: 'Đây là mục đầu tiên, phía trước không còn mục nào.',
  next: 'Đây là mục cuối cùng, phía sau không còn mục nào.'
}
export const provisionGone =
  'Tôi không còn thấy điều khoản đó trong các văn bản đã nạp. Xin bạn hỏi lại để tôi tìm bản mới nhất.'

export const clarify: Record<'level' | 'year' | 'exam' | 'admission' | 'exam_or_admission' | 'document', string> = {
  level: 'Quy định này khác nhau theo lớp, bậc học. Bạn hỏi cho lớp hay bậc học nào?',
  year: 'Quy định này khác nhau theo năm. Bạn hỏi cho năm nào?',
  exam: 'Quy định này khác nhau theo kỳ thi. Bạn hỏi về kỳ thi nào?',
  admission: 'Quy định này khác nhau theo đợt tuyển sinh. Bạn hỏi về đợt nào?',
  exam_or_admission: 'Quy định này khác nhau theo kỳ thi, đợt tuyển sinh. Bạn hỏi về kỳ thi hay đợt tuyển sinh nào?',
  document: 'Việc này có trong vài văn bản khác nhau. Bạn hỏi theo văn bản nào?'
}
export const choices = (options: readonly string[]) =>
  `${listed(options)}\nBạn chạm vào một lựa chọn, hoặc gõ số thứ tự.`

export const undecided =
  'Chưa rõ cũng không sao. Bạn chọn trường hợp gần với mình nhất, hoặc nhắn TẤT CẢ để tôi tra từng trường hợp; cần hỏi người, xin gõ CANBO.'

function listed(lines: readonly string[]): string {
  return lines.map((line, at) => `${at + 1}. ${line}`).join('\n')
}

export const numbered = (place: number, text: string) => `${place}) ${text}`
export const moreQuestions = (answered: number, left: number) =>
  `Tôi trả lời ${answered} câu đầu; còn ${left} câu, xin bạn nhắn lại riêng nhé.`

/** What only staff who link their conversation with the console read. */
export const staff = {
  linked: 'Đã liên kết cuộc trò chuyện này với tài khoản cán bộ của bạn. Gõ BANTIN để nhận bản tin tuần mới nhất.',
  codeUnknown: 'Mã liên kết không đúng hoặc đã hết hạn. Xin lấy mã mới trong trang cán bộ rồi gửi lại.',
  noDigest: 'Chưa có bản tin tuần nào.'
}

export const nowAnswered = (question: string, answer: string) =>
  `Bạn đã nhờ báo khi có trả lời. Câu “${question}” nay đã có trả lời:\n${answer}`

export const curatedBy = (office: string, day: string) => `Trả lời của ${office}, ngày ${day}`
