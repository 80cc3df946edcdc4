import { stripMarks } from './fold.ts'

/**
 * What people type for short in messages and at work, with what it may stand for, the likeliest first. Only questions
 * are read this way, never documents; which of several is meant, the words beside it decide. `#` marks kinds of
 * documents, which go with a number, `~` words that say nothing of the subject.
 */
const SHORT_FORMS = `
k ko hoq hôk khôm kg khg hok hog hong hông hôg hem khum hom hg khong = không
kh = không | kế hoạch # | khoa học
dc đc đuợc đươc dươc đựơc dx đx = được
đk = đăng ký | điều kiện | được
dk = đăng ký | điều kiện | được | dự kiến
đkí đky đkí dky dki đký = đăng ký
đkdt = đăng ký dự thi
đkxt dkxt = đăng ký xét tuyển
ntn nhtn nthn = như thế nào
nt = như thế | nội trú
tnao tn tnào = thế nào | tốt nghiệp
ntnao ntnào nhthe nthe nthế = như thế nào
bn = bao nhiêu | bạn ~
bnh bnhieu bnhiu bnhiêu = bao nhiêu
bh baoh bjo bgio bgiờ = bao giờ | bây giờ
knao = khi nào
j ji = gì
lgi lj lz = làm gì
z zậy zạ v zay vz = vậy
r rùi òi oy = rồi
vs = với
cx cg cũg cug = cũng
nx = nữa ~
trc trk = trước
ng ngừi = người
ngta nta = người ta ~
mk mik mh mih = mình ~
mn mng = mọi người ~ | mầm non
b = bạn ~
m = mình ~
e = em ~ | em
a = anh ~ | anh
c = chị ~
t = tôi ~
s = sao
h = giờ
nc = nước | nói chuyện
ns = nói | ngân sách
lsao = làm sao
lm = làm
bit bít bik biet bjt = biết
wa wá qá qa = quá ~
qtam qtâm = quan tâm
vc = việc | viên chức
nv = nguyện vọng | nhân viên | nhiệm vụ | nghĩa vụ
nvong nvọng = nguyện vọng
vd = ví dụ
vb = văn bản | văn bằng
ctr ctrinh ctrình = chương trình
ct = chương trình | chỉ thị # | chính trị | công tác | chỉ tiêu
cs = chính sách | cơ sở | có
sd = sử dụng
hs = học sinh | hồ sơ
hsinh = học sinh
hso hsơ = hồ sơ
sv = sinh viên
hv = học viên
hssv = học sinh sinh viên
gv = giáo viên | giảng viên
gvien gviên = giáo viên
gvmn = giáo viên mầm non
gvbm = giáo viên bộ môn
ht = hiệu trưởng | hệ thống | hình thức | hỗ trợ
phhs = phụ huynh
ph = phụ huynh | phải | phòng học
cmhs = cha mẹ học sinh
ts = thí sinh | tuyển sinh | tiến sĩ
gs = giáo sư | giám sát
tnghiep tnghiệp = tốt nghiệp
hp = học phí | học phần | học phẩm
hb = học bổng | học bạ
hk = học kỳ | học | không | hộ khẩu
hki hkì hkỳ = học kỳ
hc = học | hành chính
nh = năm học | như
tkb = thời khóa biểu
kq kqua kquả = kết quả
kt ktra = kiểm tra | kinh tế | kỹ thuật
đg dg = đường | đánh giá | đang
gt = giao thông | giới thiệu
trg = trường | trong
lp = lớp
đt = đối tượng | điện thoại | đào tạo | đề thi
dt = điện thoại | đối tượng | dự thi | dân tộc
sdt sđt = số điện thoại
đthoại dthoai = điện thoại
đc = được | địa chỉ
tk = tài khoản | thiết kế
ck = chuyển khoản | cam kết
qđịnh qdinh = quy định
qđ qd = quyết định # | quy định
qc = quy chế
tt = thông tư # | thông tin
nq = nghị quyết #
nđ nd = nghị định # | nội dung
cv = công văn # | công việc
tb = thông báo # | trung bình
hd = hướng dẫn | hợp đồng | hoạt động
hđ = hợp đồng | hoạt động | hội đồng
cb = cán bộ | chuẩn bị
cn = công nhận | công nghệ | cử nhân | cá nhân | công nghiệp
ql qlý = quản lý
gd gdục = giáo dục | gia đình
gdđt gddt gd&đt = giáo dục đào tạo
bgd bgdđt bgddt = bộ giáo dục
sgd sgdđt sgddt = sở giáo dục
pgd = phòng giáo dục
đh dh = đại học
cđ cd = cao đẳng
tc = trung cấp | tiêu chuẩn | tổ chức | tiêu chí | tài chính
th = tiểu học | thực hiện | trường hợp
pt = phổ thông | phát triển | phương thức
ptth = phổ thông trung học
thcn = trung học chuyên nghiệp
dtnt = dân tộc nội trú
khcn = khoa học công nghệ
pl = pháp luật | phụ lục
lg = lương | lượng
khtn = khoa học tự nhiên
khxh = khoa học xã hội
gdcd = giáo dục công dân
gdqp = giáo dục quốc phòng
gdtc = giáo dục thể chất
gdth = giáo dục tiểu học
xt = xét tuyển
tvts = tư vấn tuyển sinh
hsg = học sinh giỏi
ktx = ký túc xá
cccd = căn cước công dân
nvqs = nghĩa vụ quân sự
kcb = khám chữa bệnh
bv = bệnh viện | bảo vệ
ut ưt = ưu tiên
ưtcs = ưu tiên chính sách
kk = khuyến khích | khó khăn
cđcđ = cao đẳng cộng đồng
lđ = lao động
ld = lao động | lãnh đạo
tl = trả lời | tài liệu | tỷ lệ
lh = liên hệ
bs = bổ sung | bác sĩ
ktkl = khen thưởng kỷ luật
kl = kỷ luật | kết luận #
xh = xã hội
vn = việt nam
hn = hà nội
hcm tphcm = hồ chí minh
tp = thành phố | thực phẩm
tx = thị xã | thường xuyên
pgs = phó giáo sư
ths = thạc sĩ
gcn = giấy chứng nhận
bđs = bất động sản
pccc = phòng cháy chữa cháy
gplx = giấy phép lái xe
atgt = an toàn giao thông
attp vsattp = an toàn thực phẩm
nlđ nld = người lao động
bhtn = bảo hiểm thất nghiệp
bc = báo cáo
dv = dịch vụ | đơn vị | đảng viên
pp = phương pháp
bđ bd = bắt đầu | bồi dưỡng
cp = chính phủ | chi phí | cổ phiếu | cổ phần
dtts = dân tộc thiểu số
qh = quốc hội | quan hệ
hđtn = hoạt động trải nghiệm
tncn = thu nhập cá nhân
ds = danh sách | dân số
xd xđ = xác định | xây dựng
hđts hdts = hội đồng tuyển sinh
hđt hdt = hội đồng thi
qyđ qyd = quy định
ptr ptrien ptriển = phát triển
tanh = tiếng anh
kv = khu vực
sl = số lượng
đn = đà nẵng | đề nghị
đb = đặc biệt | đại biểu
noxh = nhà ở xã hội
hngđ hngd = hôn nhân gia đình
cbcc = cán bộ công chức
tđc tdc = tái định cư
qt = quy trình | quốc tế | quá trình
ytế yt = y tế
nhiu = nhiêu | nhiều
btp = bộ tư pháp
qsh = quyền sở hữu
qsdd qsdđ = quyền sử dụng đất
xphc xpvphc = xử phạt hành chính
vphc = vi phạm hành chính
hđxx hdxx = hội đồng xét xử
dd đđ = đại diện | địa điểm | đất đai
qhtd = quan hệ tình dục
cqnn = cơ quan nhà nước
nn = nhà nước | nông nghiệp | ngoại ngữ
cty = công ty
dn = doanh nghiệp | dạy nghề
tgian tg = thời gian
ttin = thông tin
tw = trung ương
bch = ban chấp hành
đv = đảng viên | đơn vị | đoàn viên
mttq = mặt trận tổ quốc
kp = khu phố
sp = sư phạm | sản phẩm
nckh = nghiên cứu khoa học
kn = kỷ niệm | kinh nghiệm | khiếu nại
of = của
`

/** One thing a short form may stand for. */
export interface FullForm {
  words: readonly string[]
  /** A kind of document, which people name with its number: `tt 29` is a thông tư, `tt mới nhất` hardly. */
  takesNumber: boolean
  /** A word of address or of stress, which typed for short says nothing of the subject. */
  silent: boolean
}

/** The full forms of every short form; a form typed without its marks is looked up too where it is no other form. */
const table = readTable(SHORT_FORMS)

function readTable(text: string): ReadonlyMap<string, readonly FullForm[]> {
  const forms = new Map<string, FullForm[]>()
  for (const line of text.trim().split('\n')) {
    const [shorts = '', fulls = ''] = line.split(' = ')
    const readings = fulls.split(' | ').map(fullForm)
    for (const short of shorts.split(' ')) forms.set(short, readings)
  }
  for (const [short, readings] of [...forms]) {
    const bare = stripMarks(short)
    if (!forms.has(bare)) forms.set(bare, readings)
  }
  return forms
}

function fullForm(text: string): FullForm {
  const [words = '', sign] = text.split(/ (?=[#~])/)
  return { words: words.split(' '), takesNumber: sign === '#', silent: sign === '~' }
}

/** What a lower-case word may be short for, the likeliest first; empty where it is no short form. */
export function fullForms(word: string): readonly FullForm[] {
  return table.get(word) ?? table.get(word.replace(/^dd/, 'đ')) ?? []
}
