import { ApiProperty } from '@nestjs/swagger';
import { DOCUMENT_AUDIENCES, DOCUMENT_KINDS } from '#contracts';

export class DocumentFile {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: Number }) n!: number;
  @ApiProperty({ type: String }) name!: string;
  @ApiProperty({ type: String, example: 'application/pdf' }) mediaType!: string;
  @ApiProperty({ type: Number, description: 'Bytes.' }) size!: number;
  @ApiProperty({ type: String, pattern: '^[0-9a-f]{64}$' }) sha256!: string;
  @ApiProperty({ enum: ['customer', 'supplier', 'system'], description: 'Who brought it.' }) side!: string;
  @ApiProperty({ type: String, format: 'date-time' }) storedAt!: string;
}

export class DocumentSubjectView {
  @ApiProperty({ type: String, example: 'contract' }) type!: string;
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
}

export class DocumentView {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String, format: 'uuid' }) contractId!: string;
  @ApiProperty({ enum: DOCUMENT_KINDS }) kind!: string;
  @ApiProperty({ type: String }) name!: string;
  @ApiProperty({ enum: DOCUMENT_AUDIENCES }) audience!: string;
  @ApiProperty({ type: DocumentSubjectView }) about!: DocumentSubjectView;
  @ApiProperty({ type: [DocumentFile], description: 'The newest first.' }) versions!: DocumentFile[];
  @ApiProperty({ type: Number }) version!: number;
}

export class DocumentList {
  @ApiProperty({ type: [DocumentView] }) items!: DocumentView[];
}
