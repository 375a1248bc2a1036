/** The codes in which texts of others are read. */
export type TextEncoding = 'utf-8' | 'utf-16' | 'windows-1252' | 'cp850' | 'macintosh';
