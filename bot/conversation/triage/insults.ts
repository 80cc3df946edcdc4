import { compilePhrases, type Phrase } from '../phrases/phrase.ts'

/** Words that are coarse whatever surrounds them. Bare forms are listed only where they mean nothing else. */
export const COARSE: Phrase[] = [
  '(!đm|!đmm|dmm|dcm|!đcm|!đkm|dkm|vcl|vkl|vcc|clgt|vl|cmm|!địt|!đụ|!đéo|!lồn|!cặc|!buồi|!đĩ|!đồ !điên)',
  '(!vãi !lồn|!vãi !cả !lồn|!con !mẹ !mày|con me may|!mẹ !mày|!bố !mày|!tổ !sư|!mả !mẹ)',
  '(!đồ|do|!lũ|!bọn|!thằng|thang) (!chó|!ngu|!khốn|!khùng|!điên|!rác|!rác rưởi|!mất dạy|!vô dụng|ngu|khon nan|mat day|vo dung)',
  '(!óc !chó|oc cho|!chó !má|!chó !chết|!khốn !nạn|khon nan|mat day|!mất !dạy|!cút !đi|!câm !mồm|!im !mồm)',
  '(fuck|shit|bitch|stupid|idiot)',
  '(bot|ad|admin|mày|bọn mày|chúng mày|trợ lý) ... (!ngu|ngu|!dốt|!vô dụng|vo dung|!rác rưởi|!dở hơi)',
  '(mày|bot) (bị)? (!điên|!khùng|!hâm|!dở)',
  // "ban ngu van" is rather a department
  '(!bạn|!cậu) (thật|đúng|quá|rất|bị)? (là)? (!ngu|!dốt|!vô !dụng|!khùng|!đần)',
  '(ban|cau) (qua)? (ngu|dot|vo dung) (qua|the|vay|vai|vl|vcl)',
  '^ (bot|chatbot|ad|admin|trợ lý|app) (như|là|đúng là|toàn|quá)? (!rác|rac|!rác !rưởi|!lởm|!cùi|!phế) (quá|thế|vậy|vl|rưởi)? $',
  '^ (!cút|cut|!xéo|!biến !đi) (đi|ngay|mau)? $',
  '^ (!ngu|ngu|!dốt) (quá|thế|vậy|vãi)? $'
]

const coarse = compilePhrases(COARSE)
const asking = compilePhrases([
  '(gì|nào|đâu|sao|mấy|bao nhiêu|bao lâu|bao giờ|khi nào|thế nào)',
  '(có|được) ... không',
  '(học|thi|trường|lớp|điểm|hồ sơ|nộp|tuyển sinh|giáo viên|học phí|quy định|thông tư|nghị định)'
])
/** Somebody else's abuse is told of, not given: "bạn trong lớp gọi cháu là đồ ngu". */
const reporting = compilePhrases([
  '(bị ...)? (gọi|chửi|mắng|lăng mạ|xúc phạm) ... (là|em|con|cháu|bé|tôi|học sinh|cô|thầy)'
])

/** Whether a message is abuse and nothing else: a coarse message that also asks or tells something is dealt with as that. */
export function isAbuse(keys: string): boolean {
  return coarse.test(keys) && !asking.test(keys) && !reporting.test(keys)
}
