import type { Level } from '#knowledge/provision.ts'

/** One sample as it was written: what its own head says and how many parts of each level it has. */
export interface Written {
  number: string
  kind: string
  title: string
  issuer: string
  issued: string
  effective: string
  period?: string
  levels: Partial<Record<Level, number>>
}

const COMMUNE = 'ỦY BAN NHÂN DÂN XÃ VĨNH AM'

/** What was written into each sample, its parts counted by hand: ingest must find exactly this. */
export const WRITTEN: Record<string, Written> = {
  '01-2025-qd-ubnd-hoc-phi-ho-tro.md': {
    number: '01/2025/QĐ-UBND',
    kind: 'Quyết định',
    title: 'Ban hành Quy định về học phí và hỗ trợ người học trên địa bàn xã Vĩnh Am',
    issuer: COMMUNE,
    issued: '2025-08-15',
    effective: '2025-09-01',
    levels: { dieu: 8, khoan: 6, phu_luc: 1 }
  },
  '02-2025-qd-ubnd-day-them-hoc-them.md': {
    number: '02/2025/QĐ-UBND',
    kind: 'Quyết định',
    title: 'Quy định về dạy thêm, học thêm trên địa bàn xã Vĩnh Am',
    issuer: COMMUNE,
    issued: '2025-10-20',
    effective: '2025-11-01',
    levels: { chuong: 4, dieu: 18, khoan: 45, diem: 14 }
  },
  '03-2026-qd-ubnd-hoc-phi-ho-tro.md': {
    number: '03/2026/QĐ-UBND',
    kind: 'Quyết định',
    title: 'Quy định việc thực hiện chính sách học phí, hỗ trợ người học và các khoản thu dịch vụ trong trường học',
    issuer: COMMUNE,
    issued: '2026-07-10',
    effective: '2026-08-01',
    levels: { chuong: 5, dieu: 18, khoan: 36, diem: 14, bang: 2, hang: 10 }
  },
  '05-2026-qd-ubnd-sua-doi-day-them-hoc-them.md': {
    number: '05/2026/QĐ-UBND',
    kind: 'Quyết định',
    title: 'Sửa đổi, bổ sung một số điều của Quyết định số 02/2025/QĐ-UBND',
    issuer: COMMUNE,
    issued: '2026-10-30',
    effective: '2026-12-15',
    levels: { dieu: 4, khoan: 5 }
  },
  '08-ctph-bxdd-pvhxh-tuyen-truyen-giao-duc.md': {
    number: '08-CTPH/BXDD-PVHXH',
    kind: 'Chương trình phối hợp',
    title: 'Giữa Ban Xây dựng Đảng và Phòng Văn hoá – Xã hội về tuyên truyền chính sách giáo dục, đào tạo',
    issuer: 'PHÒNG VĂN HOÁ – XÃ HỘI',
    issued: '2026-04-17',
    effective: '2026-04-17',
    period: 'giai đoạn 2026–2030',
    levels: { muc_la_ma: 5, muc_so: 15, muc_chu: 19, phu_luc: 1, bang: 1, hang: 6 }
  },
  '318-ubnd-vhxh-phong-chong-bao-luc-hoc-duong.txt': {
    number: '318/UBND-VHXH',
    kind: 'Công văn',
    title: 'phòng, chống bạo lực học đường và sử dụng mạng xã hội an toàn trong học sinh',
    issuer: COMMUNE,
    issued: '2026-09-14',
    effective: '2026-09-14',
    levels: { muc_so: 5, muc_chu: 11, gach: 3, doan: 1 }
  },
  '40-kh-du-tuyen-truyen-thong-bao-144.md': {
    number: '40-KH/ĐU',
    kind: 'Kế hoạch',
    title: 'Tuyên truyền, thực hiện Thông báo số 144-TB/TU của Thành ủy và Nghị quyết số 71-NQ/TW của Bộ Chính trị',
    issuer: 'ĐẢNG ỦY XÃ VĨNH AM',
    issued: '2026-04-08',
    effective: '2026-04-08',
    levels: { muc_la_ma: 5, muc_so: 19, muc_chu: 22, gach: 3, doan: 1 }
  },
  '52-kh-ubnd-tuyen-sinh-dau-cap-2026-2027.md': {
    number: '52/KH-UBND',
    kind: 'Kế hoạch',
    title: 'Tuyển sinh vào lớp 1, lớp 6 và phối hợp tuyển sinh vào lớp 10 năm học 2026 – 2027',
    issuer: COMMUNE,
    issued: '2026-03-31',
    effective: '2026-03-31',
    period: 'năm học 2026–2027',
    levels: { muc_la_ma: 9, muc_so: 31, muc_chu: 36, bang: 1, hang: 6, doan: 1 }
  },
  '61-tb-ubnd-thu-tuc-hanh-chinh-giao-duc.html': {
    number: '61/TB-UBND',
    kind: 'Thông báo',
    title: 'tiếp nhận và trả kết quả thủ tục hành chính lĩnh vực giáo dục',
    issuer: COMMUNE,
    issued: '2026-08-24',
    effective: '2026-09-01',
    levels: { muc_la_ma: 3, muc_so: 8, bang: 1, hang: 5, doan: 1 }
  },
  '986-hd-sgddt-thi-tot-nghiep-thpt-2026.md': {
    number: '986/HD-SGDĐT',
    kind: 'Hướng dẫn',
    title: 'Tổ chức Kỳ thi tốt nghiệp trung học phổ thông năm 2026 trên địa bàn thành phố Hải Phòng',
    issuer: 'SỞ GIÁO DỤC VÀ ĐÀO TẠO',
    issued: '2026-04-03',
    effective: '2026-04-03',
    period: 'kỳ thi năm 2026',
    levels: { muc_la_ma: 6, muc_so: 26, muc_chu: 58, bang: 2, hang: 12, doan: 1 }
  }
}
