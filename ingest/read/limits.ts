/** Bounds that keep one hostile or broken file from taking the machine. Sizes in bytes, times in milliseconds. */
export const LIMITS = {
  fileBytes: 100 * 1024 * 1024,
  zipEntries: 2_000,
  inflatedBytes: 100 * 1024 * 1024,
  pdfPages: 2_000,
  tableColumns: 1_000,
  sheetRows: 100_000,
  parseTime: 120_000,
  parserHeapMegabytes: 512,
  /** Room for what a parser has just made; more is faster by little and is never given back. */
  parserYoungMegabytes: 12,
  ocrPages: 500,
  ocrPageTime: 90_000,
  conversionTime: 120_000,
  /** Address space of a helper program, in kilobytes. */
  programMemory: 8 * 1024 * 1024
} as const
