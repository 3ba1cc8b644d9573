export { Pdf, type Definition, type Letterhead, type Printed, type PrintedNode } from './pdf.js';
export { PdfModule } from './pdf.module.js';
