import { compilePhrases, type Phrase } from '../phrases/phrase.ts'

/** Words that are coarse whatever surrounds them. Bare forms are listed only where they mean nothing else. */
export const COARSE: Phrase[] = [
  '(!đm|!đmm|dmm|dcm|!đcm|!đkm|dkm|vcl|vkl|vcc|clgt|vl|cmm|!địt|!đụ|!đéo|!lồn|!cặc|!buồi|!đĩ|!đồ !điên)',
  '(!vãi !lồn|!vãi !cả !lồn|!con !mẹ !mày|con me may|!mẹ !mày|!bố !mày|!tổ !sư|!mả !mẹ)',
  '(!đồ|do|!lũ|!bọn|!thằng|thang) (!chó|!ngu|!khốn|!khùng|!điên|!rác|!mất dạy|ngu|khon nan|mat day)',
  '(!óc !chó|oc cho|!chó !má|!chó !chết|!khốn !nạn|khon nan|mat day|!mất !dạy|!cút !đi|!câm !mồm|!im !mồm)',
  '(fuck|shit|bitch|stupid|idiot)',
  '(bot|ad|admin|mày|bọn mày|chúng mày|trợ lý) ... (!ngu|ngu|!dốt|!vô dụng|vo dung|!rác rưởi|!dở hơi)',
  '(mày|bot) (bị)? (!điên|!khùng|!hâm|!dở)',
  '^ (!ngu|ngu|!dốt) (quá|thế|vậy|vãi)? $'
]

const coarse = compilePhrases(COARSE)
const asking = compilePhrases([
  '(gì|nào|đâu|sao|mấy|bao nhiêu|bao lâu|bao giờ|khi nào|thế nào)',
  '(có|được) ... không',
  '(học|thi|trường|lớp|điểm|hồ sơ|nộp|tuyển sinh|giáo viên|học phí|quy định|thông tư|nghị định)'
])

/** Whether a message is abuse and nothing else: a coarse message that also asks something is answered as a question. */
export function isAbuse(keys: string): boolean {
  return coarse.test(keys) && !asking.test(keys)
}
