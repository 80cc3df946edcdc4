import { compilePhrases, type Phrase } from '../phrases/phrase.ts'

export type Courtesy =
  | 'greeting'
  | 'thanks'
  /** "hiểu rồi", "hẹn gặp lại": ends a talk, but only after a stop is it no part of the sentence. */
  | 'farewell'
  /** Praise and short assent, of which every word may be a question's own: "xếp loại xuất sắc", "cần ai đồng ý". */
  | 'content'
  | 'complaint'
  | 'help'
  | 'about_bot'
  | 'asking_leave'
  /** "trả lời giúp em với": asks that what stands beside it be answered. */
  | 'plea'
  | 'call_for_help'
  /** The bare verb of a plea, as it also stands in questions: "có được hỗ trợ". */
  | 'service'
  | 'introduction'
  /** A word said to nothing, or of nothing that rules speak of: "không", "quay lại", "hôm nay trời đẹp quá". */
  | 'stray'
  | 'call'
  | 'person'

interface Row {
  phrases: Phrase[]
  /** A whole message that consists of this; every one of them is tried by the tests. */
  example: string
}

const ME = '(em|tôi|mình|tớ|cháu|con|tui|chúng tôi|chúng em|bọn em)'
const SERVE = '(giải đáp|trả lời|hỗ trợ|tư vấn|giúp đỡ|hướng dẫn|chỉ dẫn|chỉ)'
/** Of what is said only where nothing else is said. */
const ALONE = `^ (dạ|ơ|ủa|thôi|à)? ${ME}?`
const ENDS = '(ạ|ơi|nhé|nha|bạn|ad|anh)? $'
const YOU = '(bạn|bot|ad|admin|mày|cậu|em|mi)'
const MACHINE = '(robot|bot|máy|người máy|chat bot|chatbot|chat gpt|chatgpt|gpt|gemini|siri|ai|trí tuệ nhân tạo)'

/**
 * What may be said around a question. A message is small talk only when such phrases make up ALL of it, so that one
 * word of substance is enough to make it a question.
 */
export const COURTESIES: Record<Courtesy, Row> = {
  greeting: {
    phrases: [
      'xin? (chào|kính chào|chao) (hỏi|buổi (sáng|trưa|chiều|tối)|cả nhà|mọi người)?',
      '(hi|hii|hello|helo|hallo|hellu|hey|hế lô|hê lô|alo|alô|a lô|lô)',
      'good (morning|afternoon|evening)',
      'chúc ... (tốt lành|vui vẻ|sức khỏe|mạnh khỏe)',
      '(good|goodmorning) (morning|sáng|trưa|chiều|tối)?',
      'buổi (sáng|trưa|chiều|tối) (tốt lành|vui vẻ|an lành)',
      '(rất|thật)? vui được (gặp|làm quen|biết) (với)?',
      '(có|vẫn)? khỏe (không|chứ|hông)',
      'lâu (rồi|quá) không gặp'
    ],
    example: 'Dạ em chào ad ạ'
  },
  thanks: {
    // "thank" is spelt out as "cảm ơn" before
    phrases: [
      '(chân thành|trân trọng|vô cùng|thành thật)? (cảm|cám) ơn (you|u)? (vì)? (đã)? (giải đáp|trả lời|hỗ trợ|tư vấn|giúp đỡ|giúp|chỉ dẫn|hướng dẫn)? (thắc mắc|nhiệt tình|tận tình)?',
      '(đa tạ|biết ơn)'
    ],
    example: 'Cảm ơn bạn đã giải đáp nhiệt tình nhé'
  },
  farewell: {
    phrases: [
      '(bye|bai|bai bai|goodbye|see you|cee you|later)',
      'tạm biệt',
      'hẹn gặp lại',
      'chào tạm biệt',
      'ngủ ngon',
      '(ok|oke|okê|okie|okela|oki|okay|uk|ừ|ừm|vâng|được rồi|tốt rồi)',
      '(đã)? (hiểu|rõ|biết|nhớ|xong) rồi',
      '(vậy|thế) (là)? (thôi|được rồi)',
      '(hẹn|mai|hôm sau|lần sau|hôm khác)? (mai)? gặp lại (sau)?'
    ],
    example: 'ok em hiểu rồi ạ'
  },
  content: {
    phrases: [
      '(đã)? (hiểu|rõ|biết|nhớ|xong)',
      'đồng ý',
      '(thôi)? (khỏi|không) (cần|phải|hỏi) (nữa|đâu)?',
      '(thôi|khỏi|thôi khỏi|thôi không)',
      '(hay|tốt|giỏi|chuẩn|đúng|xịn|thông minh|dễ thương) (quá|lắm|ghê|rồi|thật)',
      '(tuyệt vời|tuyệt|hữu ích)',
      // bare it is a grade that somebody asks about
      'xuất sắc (quá|lắm|ghê|thật|luôn|bạn|bot|ad|em)',
      '(giải đáp|trả lời|hỗ trợ|tư vấn|giúp đỡ) (rất)? (nhiệt tình|tận tình)',
      '(câu)? trả lời (rất)? (hay|tốt|chuẩn|đúng|nhanh|hữu ích|dễ hiểu) (quá|lắm)?'
    ],
    example: 'Tuyệt vời quá, thôi không cần nữa'
  },
  complaint: {
    phrases: [
      '(câu)? trả lời (này)? (bị|là|toàn)? (sai|nhầm|linh tinh|lung tung|lan man|vớ vẩn)',
      '(câu)? trả lời (này)? (chưa|không) (đúng|rõ|chính xác|liên quan|đầy đủ|được) (lắm|ý|gì|câu hỏi)?',
      '(sai|nhầm) (rồi|bét|bét nhè|hết|cả|toét)',
      '(chưa|không) (đúng|phải) (ý|cái|điều|câu) (này|đó|em|tôi|mình|hỏi|cần|tôi hỏi|em hỏi|mình hỏi|tôi cần|em cần)?',
      '(chưa|không) đúng (rồi|lắm)?',
      'hỏi (một)? (đằng|nơi|kiểu) (mà)? (trả lời)? (một)? (nẻo|kiểu|đằng)'
    ],
    example: 'Sai rồi bạn ơi, không đúng ý tôi'
  },
  help: {
    phrases: [
      '(hướng dẫn|chỉ|cách) (cách)? (sử dụng|dùng|hỏi)',
      '(sử dụng|dùng|hỏi) (như)? thế nào',
      '(có thể)? (giúp|hỗ trợ|trả lời|tư vấn|làm|biết) (được)? (những)? (gì|điều gì|việc gì|câu hỏi nào|cái gì)',
      '(help|menu|trợ giúp|bắt đầu|start|test|thử nghiệm|thử|hướng dẫn)'
    ],
    example: 'Bạn có thể giúp được gì cho tôi?'
  },
  about_bot: {
    phrases: [
      '(là|đây là) ai (vậy|thế)?',
      'tên (là)? gì',
      `(có phải)? (là)? (${MACHINE}|ai|người thật|người) (không|hả|à|phải không|đúng không)`,
      '(là)? (người|người thật|máy) hay (là)? (robot|bot|máy|người|ai|trí tuệ nhân tạo)',
      '(ai|đơn vị nào|người nào) (đã)? (tạo|làm|viết|lập trình|sinh) (ra)?',
      '(được)? (tạo ra|làm ra|sinh ra|ra đời) (từ)? (khi nào|bao giờ|năm nào|ở đâu)',
      'bao nhiêu tuổi',
      '(lấy|có) (thông tin|dữ liệu|câu trả lời) (từ|ở) đâu (ra)?',
      'là (chat bot|chatbot|bot|trợ lý|ai) (của)? (trường|đơn vị|cơ quan|xã|ai) (nào)?',
      '(có|biết|đọc|nắm) (được)? (những)? (văn bản|tài liệu) (nào|gì)',
      '(câu)? trả lời (này)? (có)? (đúng|chính xác|đáng tin|tin được) (không)',
      `${YOU} (đã)? (có|yêu|lấy) (người yêu|vợ|chồng|gia đình|bạn gái|bạn trai|bồ|ai) (chưa|không)`,
      `${YOU} (đã)? (ăn|ngủ|dậy) (cơm|sáng|trưa|tối)? (chưa)`,
      `${YOU} (có)? (buồn|vui|mệt|cảm xúc|biết yêu|yêu tôi|yêu em) (không)`
    ],
    example: 'Bạn có phải là người thật không?'
  },
  asking_leave: {
    phrases: [
      'cho ... hỏi (chút|tí|tý|xíu|một chút|một tí|một xíu|thăm|một câu|cái này|việc này|với)?',
      '(cần|muốn|có việc|có việc cần|có|xin) (được)? (hỏi|thắc mắc|câu hỏi|hỏi thăm) (chút|tí|tý|xíu|một chút|cái này|việc này)?',
      '(xin|xin phép|được|xin được|xin phép được) hỏi (được không)?',
      // bare it is rather a hội đồng or hội thi
      '(!hỏi) (được không)?',
      '(hơi|có|đang)? (thắc mắc)',
      'có điều cần hỏi',
      '(có thể|có)? (giúp|hỗ trợ|tư vấn) (cho)? (tôi|em|mình|tớ|cháu)? (được)? không',
      'có (thể)? (hỏi|giúp)  (chút|được)? không',
      'có ai (ở đây|ở đó|trực|on|onl|online|rảnh)? không',
      'hỏi (chút|tí|tý|xíu|một chút|cái này)',
      `(tư vấn|giải đáp|hướng dẫn) (giúp|giùm|hộ) (cho)? ${ME}`
    ],
    example: 'Ad ơi cho em hỏi chút ạ'
  },
  plea: {
    phrases: [
      `${SERVE} (giúp|giùm|hộ|dùm) (cho)? ${ME}? (với|sớm|nhanh)?`,
      `${SERVE} (cho)? ${ME} (với|đi|sớm|nhanh)`,
      `${SERVE} (với|đi|nhanh|sớm)`,
      `(nhờ|mong|mong được|mong sớm được|vui lòng|làm ơn) ${YOU}? (thầy|cô|anh|chị|quý ban)? ${SERVE}`
    ],
    example: 'Nhờ cô tư vấn giúp em ạ'
  },
  call_for_help: {
    phrases: [`giúp ${ME}? với?`],
    example: 'giúp tôi với'
  },
  service: {
    phrases: ['(giải đáp|trả lời|hỗ trợ|tư vấn|giúp đỡ) (cho|với)? (thắc mắc)?', '(nhờ|mong|vui lòng|làm ơn)'],
    example: 'tư vấn'
  },
  introduction: {
    phrases: [
      '(mình|tôi|em|cháu) (là|đang là) (giáo viên|phụ huynh|học sinh|sinh viên|thí sinh|người dân) (mới)? ((ở|tại|của|thuộc)? (thôn|xóm|tổ|khu|lớp|khối) #|(ở|tại|của|trong) (xã|phường|thôn|trường) (mình|này|ta)?)?'
    ],
    example: 'Tôi là giáo viên mới'
  },
  stray: {
    phrases: [
      `${ALONE} (không|chưa|có|rồi|phải|đúng) (có)? (gì|đâu|cả)? ${ENDS}`,
      `${ALONE} (quay lại|trở lại|quay về|làm lại|hỏi lại|thoát|dừng lại|hủy bỏ|trang chủ|menu chính) (đi|từ đầu)? ${ENDS}`,
      `${ALONE} (không|chưa|chả|chẳng) (biết|rõ|hiểu) (gì|hỏi gì|nói gì|nói sao|hỏi sao|bắt đầu từ đâu)? (cả|hết|nữa|luôn|lắm)? ${ENDS}`,
      `${ALONE} (hôm nay|nay)? trời (đẹp|nóng|lạnh|rét|mưa|nắng|mát|oi) (quá|thế|ghê|nhỉ|to|lắm)? (nhỉ)? ${ENDS}`,
      `${ALONE} (buồn|vui|mệt|chán|đói|bực|lo) (quá|ghê|thế|lắm) ${ENDS}`
    ],
    example: 'quay lại'
  },
  call: {
    phrases: [
      '(dạ|vâng|ạ|à|ơi|ơ|!ê|nhưng|nhưng mà|ủa|ừm|um|uh|uhm|uhn|ờ|nhé|nha|nhá|nghe|nhe|hả|hử)',
      '(ad min|ad|admin|mod|chat bot|chatbot|bot|shop|page|trợ lý|hệ thống|bạn|cậu|mày|mọi người|cả nhà|quý (anh chị|vị|cơ quan|ban))',
      '(một|#) (chút|tí|tý|xíu|câu)',
      '(cái|điều|việc|câu|như|thế) này'
    ],
    example: 'Dạ ad ơi'
  },
  person: {
    phrases: [
      '(em|anh|chị|mình|tôi|tớ|cô|chú|bác|ông|bà|thầy|cháu|con|chúng|bọn|các|quý|ban|nhà trường|tui|bn)',
      '(với|luôn|lun|thì|là|vậy|thế|nào|đi|giúp|cho|của|có|có thể|rất|nhiều|lắm|quá|ghê|thật|xin|một|lần nữa|trước|đã|rồi|nữa|này)',
      '(hihi|hi hi|haha|ha ha|hehe|hì hì|hì|kk|kkk|lol|there|so much|very much)'
    ],
    example: 'các thầy cô'
  }
}

const PATTERNS = Object.entries(COURTESIES).flatMap(([courtesy, { phrases }]) =>
  phrases.map((phrase) => ({ courtesy: courtesy as Courtesy, pattern: compilePhrases([phrase], 'y') }))
)

/** A stretch of a message that one courtesy covers, as positions in `Utterance.keys`. */
export interface Stretch {
  courtesy: Courtesy
  from: number
  to: number
}

/** The courtesies a message consists of from a position on, up to the first word of substance; longest first at each place. */
export function coverFrom(keys: string, start: number): Stretch[] {
  const stretches: Stretch[] = []
  let from = start
  while (from < keys.length) {
    const longest = longestAt(keys, from)
    if (longest === null) break
    stretches.push(longest)
    from = longest.to
  }
  return stretches
}

function longestAt(keys: string, from: number): Stretch | null {
  let longest: Stretch | null = null
  for (const { courtesy, pattern } of PATTERNS) {
    pattern.lastIndex = from
    const length = pattern.exec(keys)?.[0].length ?? 0
    if (length > (longest ? longest.to - longest.from : 0)) longest = { courtesy, from, to: from + length }
  }
  return longest
}
