export { createPdfRenderer, type PdfRenderer } from './pdf-renderer.ts';
