import { ApiProperty } from '@nestjs/swagger';
import { Credit } from './contract.responses.js';
import { IMPORT_KINDS, VERDICTS } from './import.requests.js';

export const IMPORT_STATES = [
  'UPLOADED',
  'READING',
  'MAPPED',
  'CHECKING',
  'CHECKED',
  'APPLYING',
  'APPLIED',
  'UNDOING',
  'UNDONE',
  'FAILED',
];

export class Uploaded {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
}

export class ImportField {
  @ApiProperty({ type: String }) name!: string;
  @ApiProperty({ type: Boolean }) required!: boolean;
}

export class FileBuyer {
  @ApiProperty({ type: String }) id!: string;
  @ApiProperty({ type: String }) name!: string;
  @ApiProperty({ type: Number }) contracts!: number;
}

export class ImportProgress {
  @ApiProperty({ type: Number }) done!: number;
  @ApiProperty({ type: Number }) total!: number;
}

export class ImportMessage {
  @ApiProperty({ enum: ['ERROR', 'WARNING'] }) level!: string;
  @ApiProperty({ type: String, description: 'Stable; its words are under rule.<code>.' }) code!: string;
  @ApiProperty({ type: 'object', additionalProperties: true }) params!: Record<string, unknown>;
  @ApiProperty({ type: String, required: false }) field?: string;
}

export class ImportRow {
  @ApiProperty({ type: Number, description: 'As a spreadsheet counts it.' }) row!: number;
  @ApiProperty({ enum: VERDICTS }) verdict!: string;
  @ApiProperty({ type: [ImportMessage] }) messages!: ImportMessage[];
  @ApiProperty({ type: 'object', additionalProperties: true }) preview!: Record<string, unknown>;
}

export class ImportReport {
  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'number' },
    description: 'Rows by verdict, `warnings` (rows with a warning) and `rows`.',
  })
  counts!: Record<string, number>;
  @ApiProperty({ type: [ImportRow] }) rows!: ImportRow[];
}

export class BuiltOnImport {
  @ApiProperty({ type: String }) code!: string;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } }) params!: Record<string, string>;
}

export class Undoable {
  @ApiProperty({ type: Boolean }) yes!: boolean;
  @ApiProperty({ type: [BuiltOnImport], description: 'What was built on it, at most a hundred.' })
  because!: BuiltOnImport[];
}

export class ImportItem {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String }) fileName!: string;
  @ApiProperty({ enum: IMPORT_STATES }) state!: string;
  @ApiProperty({ enum: IMPORT_KINDS, nullable: true }) format!: string | null;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'number' }, nullable: true })
  counts!: Record<string, number> | null;
  @ApiProperty({ type: String, nullable: true }) failure!: string | null;
  @ApiProperty({ type: String, format: 'date-time' }) uploadedAt!: string;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Who brought it; null when no longer of the house.',
  })
  uploadedBy!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) appliedAt!: string | null;
  @ApiProperty({ type: Number }) version!: number;
}

export class ImportList {
  @ApiProperty({ type: [ImportItem] }) items!: ImportItem[];
  @ApiProperty({ type: String, nullable: true }) nextCursor!: string | null;
}

export class ImportView {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String }) fileName!: string;
  @ApiProperty({ type: Number }) sizeBytes!: number;
  @ApiProperty({ enum: IMPORT_STATES }) state!: string;
  @ApiProperty({ enum: IMPORT_KINDS, nullable: true }) format!: string | null;
  @ApiProperty({ enum: IMPORT_KINDS, nullable: true }) kind!: string | null;
  @ApiProperty({ type: String, nullable: true }) delimiter!: string | null;
  @ApiProperty({ type: String, nullable: true }) encoding!: string | null;
  @ApiProperty({ type: [String] }) headers!: string[];
  @ApiProperty({ type: [ImportField] }) fields!: ImportField[];
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } }) mapping!: Record<string, string>;
  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'object', additionalProperties: { type: 'string' } },
    description: 'The mapping proposed for each kind the file could be.',
  })
  suggestions!: Record<string, Record<string, string>>;
  @ApiProperty({ type: [FileBuyer], nullable: true }) buyers!: FileBuyer[] | null;
  @ApiProperty({ type: [String] }) chosenBuyers!: string[];
  @ApiProperty({ type: Boolean }) acceptIncomplete!: boolean;
  @ApiProperty({ type: Credit, nullable: true }) source!: Credit | null;
  @ApiProperty({ type: ImportProgress, nullable: true }) progress!: ImportProgress | null;
  @ApiProperty({ type: ImportReport, nullable: true }) report!: ImportReport | null;
  @ApiProperty({ type: String, nullable: true, description: 'Its words are under rule.<code>.' }) failure!:
    string | null;
  @ApiProperty({ type: 'object', additionalProperties: true, nullable: true })
  failureParams!: Record<string, unknown> | null;
  @ApiProperty({ type: Undoable }) undoable!: Undoable;
  @ApiProperty({ type: String, format: 'date-time' }) uploadedAt!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) appliedAt!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) undoneAt!: string | null;
  @ApiProperty({ type: Number }) version!: number;
}
