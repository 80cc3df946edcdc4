import { fold } from '#knowledge/text/fold.ts'

/** Words as written with marks, and as typed in a text without any. */
export interface Vocabulary {
  marked: ReadonlySet<string>
  bare: ReadonlySet<string>
}

function vocabulary(text: string): Vocabulary {
  const words = text.trim().split(/\s+/)
  return { marked: new Set(words), bare: new Set(words.map(fold)) }
}

/** Family names that a full name begins with; those that are common words otherwise are left out. */
export const FAMILY_NAMES = new Set(
  'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ ngô dương đinh trịnh trương phùng lưu tạ mạc quách doãn vương kiều nghiêm nguyen tran pham huynh hoang bui trinh le'.split(
    ' '
  )
)

/** Those that mean little else when written without a capital: `đỗ` is to pass, `võ` to box. */
export const PLAIN_FAMILY_NAMES = new Set('nguyễn trần lê phạm hoàng huỳnh phan vũ đặng bùi trịnh trương'.split(' '))

/** The few of them that mean little else without marks. */
export const BARE_FAMILY_NAMES = new Set('nguyen tran pham hoang huynh bui ngo trinh le vu'.split(' '))

/** Second syllables that make a family name and what follows it a name for sure. */
export const MIDDLE_NAMES: Vocabulary = vocabulary(`
văn thị hữu đức xuân ngọc minh thanh quốc gia bảo khánh hải tuấn thu phương mỹ mĩ kim mạnh công trọng quang việt như
thùy thúy tường phúc thiên hoàng anh hồng diệu tuệ nhật hà tiến duy khắc bá đình thế hoài chí trúc bích cẩm quỳnh diễm thục uyên vân yến huy tấn thái hạnh
`)

/** Words that follow a title or "con", "em" in a sentence and begin no name, whatever their first letter. */
export const NOT_NAMES: Vocabulary = vocabulary(`
trường lớp khối môn ngành khoa sở bộ phòng ban ủy hội đảng đoàn chủ tịch hiệu phó giáo viên cán nhân phụ học sinh thí
tiểu trung mầm non đại cao toán văn ngữ vật lịch ngoại tiếng thể âm công chào hỏi xin cho muốn cần có là ơi ạ nhà tôi
em mình đang được bị không chưa đã sẽ khi nếu thì vậy thế này kia đó nào gì ai đâu sao bao mấy và hoặc với về từ đến ở
tại trong ngoài trên theo như các những quý luật điều khoản giám thông nghị quyết kết ngày tháng năm giờ thứ đi làm nộp đăng
`)

/** Second syllables after which even what is also a word of the trade, as Đoàn is, can only be a family name. */
export const SURE_SECOND: Vocabulary = vocabulary('thị văn')

/** Words with a capital that end a name which stands before them. */
export const AFTER_NAMES: Vocabulary = vocabulary(
  'trường lớp khối sở phòng xã phường quận huyện tỉnh thành điểm môn học số sinh'
)

/** Places and others of public note that look like names after a title or a family name. */
export const PUBLIC_NAMES = new Set(
  `hồ chí minh, bác hồ, việt nam, hà nội, hải phòng, hải dương, đà nẵng, huế, cần thơ, bà rịa, bà rịa vũng tàu, cô tô,
  bà đen, quảng ninh, thái bình, nam định, ninh bình, thanh hóa, nghệ an, hà tĩnh, lê chân, ngô quyền, dương kinh,
  hoàng sa, trường sa, bà trưng, hai bà trưng, bà triệu, phan thiết, phan rang, hoàng mai, hoàn kiếm`
    .split(/\s*,\s*/)
    .flatMap((name) => [name, fold(name)])
)

/** After one of these a full name is that of a school, a street or a place, or no name (sư phạm, vi phạm). */
export const NAMED_AFTER_PEOPLE: Vocabulary = vocabulary(`
trường thpt thcs th ptdtnt chuyên học non đường phố quận huyện phường xã trấn tp tỉnh viện quỹ giải cầu chợ khu đền làng
ngõ bổng thưởng sư vi đảo sông núi quảng hầm ga cảng bác đội cúp
`)

/** What ends a name written without capitals. */
export const STOPS: Vocabulary = vocabulary(`
học lớp sinh năm nam ở có được dc bị thì đang trường và là muốn xin cho mà này nhà con đã chưa thi không ko k hỏi nộp
ký phụ huynh quê số sđt sdt tuổi điểm gì ai nào ạ ơi của tôi em mình cháu bạn thầy đây chủ nhiệm giáo viên khối môn
điều khoản thông nghị văn quyết luật nhé với từ về sẽ mới vừa tên hiệu phó bên tại vậy thế thôi nữa hộ thcs thpt tiểu
trung mầm khi để nên rồi trong trên dưới theo sai đúng khác đêm như cũ ngày mấy đi làm cô ông bà anh chị
`)
